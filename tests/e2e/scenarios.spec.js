// The form answers as the library does.
import { enter, scenarios } from "./scenarios.js";
import { expect, test } from "./support.js";

const SENTENCES = {
  indication: /not covered by this monograph|Outside the monograph’s indication/,
  "usual-dose": /^Instruction ?Monograph dose, adults with rheumatoid arthritis: 100 mg/,
  "dose-ceiling": /do not appear to provide additional benefit/,
  "partial-syringe": /The dose is the entire contents of one prefilled syringe/,
  route: /Only subcutaneous injection/,
  interval: /less often than the monograph’s daily dose|every other day|not a dosing interval of the monograph/,
  "renal-reduction": /Consider 100 mg every other day: creatinine clearance is/,
  "renal-weights": /The result depends on the body weight used/,
  "renal-toxicity": /ncreases the risk of toxic reactions/,
  dialysis: /^Instruction ?Dialysis \(haemodialysis or peritoneal dialysis\)\. .*every other day/,
  "dialysis-contradicted": /[Dd]ialysis.*clearance/,
  hypersensitivity: /Contraindicated: hypersensitivity/,
  "severe-reaction": /Severe hypersensitivity reaction after a dose\. /,
  latex: /natural rubber latex/,
  "active-infection": /infection\. Do not start/,
  "serious-infection": /Serious infection\. Discontinue/,
  "infection-on-treatment": /Active infection/i,
  "chronic-infection": /Chronic infection\. /,
  "recurrent-infection": /Recurrent infections:/,
  immunosuppression: /Immunosuppression\. /,
  asthma: /Asthma\. /,
  neutropenia: /Neutropenia: absolute neutrophil count \(ANC\) \d+/,
  "neutrophil-calendar": /Neutrophil test \(ANC\) of month/,
  pregnancy: /Pregnant\. |Recorded sex is male|answered with yes at an age of/,
  "pregnancy-planned": /Pregnancy planned:/,
  "breast-feeding": /Breastfeeding\. /,
  child: /Not recommended below 18 years/,
  older: /this app shows the caution from 65 years/,
  "severe-liver-disease": /Severe hepatic impairment\. /,
  "liver-disease": /Hepatic impairment\. /,
  "tnf-blocker": /TNF blocker\. Concomitant use/,
  etanercept: /With etanercept,/,
  abatacept: /Abatacept \(inferred\)/,
  methotrexate: /Methotrexate: a pharmacokinetic interaction/,
  "studied-dmards": /were used together with anakinra in clinical studies/,
  "unlisted-medicines": /not listed in the monograph\. This does not exclude/,
  "live-vaccine": /live virus\. Do not give live-virus vaccines/,
  "live-bacteria": /live bacteria\. .*\(inferred\)/,
  "inactivated-vaccine": /: not live\./,
  tetanus: /tetanus toxoid was preserved/,
  "unlisted-vaccines": /Check whether it is a live vaccine/,
  "self-injection": /Not confirmed: competence to inject/,
  "label-maximum": /above 8 mg\/kg a day/,
  "start-contradicted": /first day/,
  "answers-contradicted": /answered with yes/,
  "body-contradicted": /cannot both be right/,
  "old-values": /Old values were used/,
};

const VERDICTS = {
  Contraindicated: "Contraindicated",
  Avoid: "Avoid",
  Caution: "Caution",
  CannotJudge: "Cannot be fully assessed",
  NoObjection: "Checked against this monograph: no contraindication or caution found",
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
