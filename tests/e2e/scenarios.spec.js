// The form answers as the library does.
import { enter, scenarios } from "./scenarios.js";
import { expect, test } from "./support.js";

const SENTENCES = {
  indication: /not covered by this monograph|Outside the monograph’s indication/,
  "dose-ceiling": /do not appear to provide additional benefit/,
  "partial-syringe": /The dose is the entire contents of one prefilled syringe/,
  route: /Only subcutaneous injection/,
  interval: /less often than the monograph’s daily dose|every other day|not a dosing interval of the monograph/,
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

const DOSES = {
  undetermined: /^Needed for the dose: /,
  usual: "100 mg once a day: the monograph’s usual dose",
  "every-other-day": "Consider 100 mg every other day",
  dialysis: "Consider 100 mg every other day: dialysis",
  "weights-disagree": /^100 mg once a day, or consider every other day: it depends/,
};
const dose = ({ answer, ruled_out_by }) => {
  if (!ruled_out_by) return DOSES[answer];
  return ruled_out_by === "indication" ? /^No dose: the monograph is about rheumatoid/ : "No dose: anakinra is contraindicated";
};

const SEVERITIES = { Contraindicated: /^Contraindicated: /, Avoid: /^Avoid: /, Caution: /^(Caution|Instruction|Note|Information): / };
const gravest = ({ verdict, answered, findings }) => {
  if (findings.length) return SEVERITIES[verdict] ?? /^.+: .+/;
  if (verdict === "NoObjection") return "Checked against this monograph: no contraindication or caution found";
  return answered.startsWith("0 ") ? "No safety question is answered yet" : "No finding so far";
};

// What only a record knows cannot be typed: the country, earlier counts, and the days of measurements.
const typed = scenarios.filter(([, { patient }]) => !patient.country && !patient.counted && !patient.weighed && !patient.creatinine_drawn);

for (let first = 0; first < typed.length; first += 10) {
  test(`scenarios ${first + 1} to ${Math.min(first + 10, typed.length)} give the same answers through the form`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const [file, { patient, expected }] of typed.slice(first, first + 10)) {
      await page.goto("./#/dose-check");
      await page.reload();
      await enter(page, patient);
      const { dosing, screening } = expected;
      const lines = [dose(dosing), /^Creatinine clearance/, /^(Entered|Current dose): /];
      // What is not recommended comes before the dose, unless there is none.
      const isFirst = screening.verdict === "Avoid" && !dosing.ruled_out_by;
      const found = isFirst ? [gravest(screening), ...lines] : [...lines, gravest(screening)];
      const answer = [...found, `Safety questions: ${screening.answered} answered`];
      await expect(page.locator(".answer summary"), file).toHaveText(answer);
      await expect(page.locator(".answers .notice > div"), file).toHaveText(screening.findings.map((rule) => SENTENCES[rule]));
      // Where nothing is missing, a sentence says so.
      await expect(page.locator(".answers .missing > li"), file).toHaveCount(screening.missing.length);
    }
  });
}
