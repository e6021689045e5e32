// The form answers as the library does.
import { enter, scenarios } from "./scenarios.js";
import { expect, test } from "./support.js";

const SENTENCES = {
  indication: /not in this monograph|Outside the monograph’s indication/,
  "usual-dose": /^Dose ?Monograph dose: 100 mg once a day/,
  "dose-ceiling": /does not seem to bring more benefit/,
  "partial-syringe": /The dose is the whole syringe/,
  route: /Only injection under the skin/,
  interval: /longer than the monograph’s daily dose|every other day|not an interval of the monograph/,
  "renal-reduction": /Consider 100 mg every other day: creatinine clearance is/,
  "renal-weights": /The weights disagree/,
  "renal-toxicity": /raise the risk of toxic reactions/,
  dialysis: /^Dose ?Haemodialysis or CAPD: .*every other day/,
  "dialysis-contradicted": /Contradiction: dialysis, and a calculated clearance/,
  hypersensitivity: /Contraindicated: hypersensitivity/,
  "severe-reaction": /Severe hypersensitivity reaction after a dose:/,
  latex: /natural rubber latex/,
  "active-infection": /infection: do not start/i,
  "serious-infection": /Serious infection: stop/,
  "infection-on-treatment": /infection: infections, serious ones too/i,
  "chronic-infection": /Chronic infection:/,
  "recurrent-infection": /Recurrent infections:/,
  immunosuppression: /Immunosuppression:/,
  asthma: /Asthma:/,
  neutropenia: /Neutropenia: \d+ neutrophils/,
  "neutrophil-calendar": /The neutrophil count of month/,
  pregnancy: /Pregnant: |male, and pregnant|pregnant at \d+ years/,
  "pregnancy-planned": /Pregnancy planned:/,
  "breast-feeding": /Breast-feeding:/,
  child: /Not recommended below 18 years/,
  older: /this app says it from 65 years on/,
  "severe-liver-disease": /Severe hepatic impairment:/,
  "liver-disease": /Hepatic impairment:/,
  "tnf-blocker": /TNF blocker\. Concomitant use/,
  etanercept: /With etanercept,/,
  abatacept: /Abatacept \(inferred\)/,
  methotrexate: /Methotrexate: a pharmacokinetic interaction/,
  "studied-dmards": /were given together with it in studies/,
  "unlisted-medicines": /not in the monograph’s list\. That does not mean/,
  "live-vaccine": /live virus\. No live-virus vaccines/,
  "live-bacteria": /live bacteria\. .*\(inferred\)/,
  "inactivated-vaccine": /: not live\./,
  tetanus: /tetanus toxoid was preserved/,
  "unlisted-vaccines": /Find out whether it contains live virus/,
  "self-injection": /Not so: judged competent to inject/,
  "label-maximum": /No label goes above 8 mg\/kg a day/,
  "start-contradicted": /Contradiction: .*first day/,
  "answers-contradicted": /is answered with yes, and/,
  "body-contradicted": /No human body has both/,
  "old-values": /Used, but old/,
};

const VERDICTS = {
  Contraindicated: "Contraindicated",
  Avoid: "Avoid",
  Caution: "Caution",
  CannotJudge: "Cannot judge yet",
  NoObjection: "No objection found by this monograph",
};

// What only a record knows cannot be typed: earlier counts, and the days of measurements.
const typed = scenarios.filter(([, { patient }]) => !patient.counted && !patient.weighed && !patient.creatinine_drawn);

for (let first = 0; first < typed.length; first += 10) {
  test(`scenarios ${first + 1} to ${Math.min(first + 10, typed.length)} give the same answers through the form`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const [file, { patient, expected }] of typed.slice(first, first + 10)) {
      await page.goto("./#/dose-check");
      await page.reload();
      await enter(page, patient);
      const verdict = page.locator(".answers .status");
      await expect(verdict.locator(".headline"), file).toHaveText(VERDICTS[expected.verdict]);
      const findings = page.locator(".answers .notice > div");
      await expect(findings, file).toHaveText(expected.findings.map((rule) => SENTENCES[rule]));
      await expect(page.locator(".missing > li"), file).toHaveCount(expected.missing.length);
    }
  });
}
