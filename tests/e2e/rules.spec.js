// The rules through the pages: scenarios by the labels of the form, guide, health, alerts, paper.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { button, expect, setUp, test } from "./support.js";

const folder = new URL("../scenarios/", import.meta.url);
const scenarios = readdirSync(folder).map((file) => [file, parse(readFileSync(new URL(file, folder), "utf8"))]);

const QUESTIONS = {
  "rheumatoid-arthritis": "Rheumatoid arthritis",
  "active-disease": "Moderately to severely active",
  "dmard-failed": "Inadequate response to at least one DMARD",
  "on-treatment": "Anakinra is given already",
  "allergy-e-coli-protein": "Hypersensitivity to E. coli-derived proteins",
  "allergy-anakinra": "Hypersensitivity to anakinra",
  "allergy-ingredient": "Hypersensitivity to another ingredient",
  "severe-reaction": "Severe hypersensitivity reaction after a dose",
  "allergy-latex": "Latex sensitivity (patient or helper)",
  "active-infection": "Active infection",
  "serious-infection": "Serious infection",
  "chronic-infection": "Chronic infection",
  "recurrent-infection": "Recurrent infections",
  immunosuppression: "Immunosuppression",
  asthma: "Asthma",
  pregnant: "Pregnant",
  "pregnancy-planned": "Pregnancy planned",
  "breast-feeding": "Breast-feeding",
  "liver-disease": "Hepatic impairment",
  "severe-liver-disease": "Severe hepatic impairment",
  dialysis: "Haemodialysis or CAPD",
  "self-injection": "Self-injection (patient or helper)",
  "judged-competent": "Judged competent to inject",
};

const SENTENCES = {
  indication: /not in this monograph|Outside the monograph’s indication/,
  "usual-dose": /^Dose ?Monograph dose: 100 mg once a day/,
  "dose-ceiling": /does not seem to bring more benefit/,
  "partial-syringe": /The dose is the whole syringe/,
  route: /Only injection under the skin/,
  interval: /longer than the monograph’s daily dose/,
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
  pregnancy: /Pregnant: |male, and pregnant/,
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
  "old-values": /Used, but old/,
};

const VERDICTS = {
  Contraindicated: "Contraindicated",
  Avoid: "Avoid",
  Caution: "Caution",
  CannotJudge: "Cannot judge yet",
  NoObjection: "No objection found by this monograph",
};

const UNITS = { "mg/dL": "mg/dL", "umol/L": "µmol/L", "/uL": "/mm³ (= /µL)", "10*9/L": "×10⁹/L" };

/** Enters a patient of a scenario by the visible labels. */
async function enter(page, patient) {
  const field = (name) => page.getByLabel(name, { exact: true });
  const answer = (question, name) =>
    page.getByRole("group", { name: question, exact: true }).getByRole("radio", { name, exact: true }).check();
  if (patient.age !== undefined) await field("Age").fill(String(patient.age));
  if (patient.sex) await answer("Sex", patient.sex === "male" ? "Male" : "Female");
  if (patient.weight_kg) await field("Weight").fill(patient.weight_kg);
  if (patient.height_cm) await field("Height (optional)").fill(patient.height_cm);
  for (const [name, value] of [["Creatinine (serum)", patient.creatinine], ["Neutrophils", patient.neutrophils]]) {
    if (!value) continue;
    await field(name).fill(value[0]);
    await page.getByLabel(`Unit of ${name.toLowerCase()}`).selectOption(UNITS[value[1]]);
  }
  if (patient.dose_mg) await field("Dose").fill(patient.dose_mg);
  if (patient.every_days) await field("Interval").selectOption(String(patient.every_days));
  if (patient.route) await field("Route").selectOption(patient.route === "other" ? "Another" : "Under the skin");
  if (patient.start) await field("First day of anakinra (optional)").fill(patient.start);
  const no = patient.no ?? (patient.otherwise ? Object.keys(QUESTIONS) : []);
  for (const key of no.filter((key) => !patient.yes?.includes(key))) await answer(QUESTIONS[key], "No");
  for (const key of patient.yes ?? []) await answer(QUESTIONS[key], "Yes");
  const none = patient.otherwise ? [] : undefined;
  for (const [question, label, names] of [
    ["Other medicines", "Names of the medicines", patient.medicines ?? none],
    ["Vaccination planned", "Names of the vaccines", patient.vaccines ?? none],
  ]) {
    if (!names) continue;
    await answer(question, names.length ? "Yes" : "No");
    // Typed key by key, as a person does.
    if (names.length) await field(label).pressSequentially(names.join("\n"));
  }
  for (const confirm of await page.getByRole("checkbox", { name: "Yes, this is right" }).all()) {
    if (await confirm.isVisible()) await confirm.check();
  }
}

// What only a record knows cannot be typed: earlier counts, and the days of measurements.
const typed = scenarios.filter(([, { patient }]) => !patient.counted && !patient.weighed && !patient.creatinine_drawn);

for (let first = 0; first < typed.length; first += 10) {
  test(`scenarios ${first + 1} to ${Math.min(first + 10, typed.length)} give the same answers through the form`, async ({ page }, info) => {
    test.skip(info.project.name !== "tablet", "once is enough");
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

test("the guide shows all statements, and finds them by word, reader and topic", async ({ page }) => {
  await page.goto("./#/guide");
  await expect(page.getByText("100 statements")).toBeVisible();
  await page.getByLabel("Search").fill("latex cover");
  await expect(page.getByText("1 statement", { exact: true })).toBeVisible();
  await expect(page.getByText(/Superseded: a later label/)).toBeVisible();
  await page.getByLabel("Search").fill("latex zebra");
  await expect(page.getByText(/No statement has all these words/)).toBeVisible();
  await page.getByLabel("Search").fill("");
  await page.getByLabel("For", { exact: true }).selectOption("Patients");
  await page.getByLabel("Topic").selectOption("Teaching");
  await expect(page.getByRole("checkbox")).toHaveCount(9);
  await page.getByRole("checkbox", { name: /Read the manufacturer/ }).check();
});

test("emergency advice is one tap away from every page", async ({ page }) => {
  for (const hash of ["#/", "#/history", "#/labs", "#/guide", "#/dose-check", "#/settings", "#/health"]) {
    await page.goto(`./${hash}`);
    await page.getByRole("link", { name: "Emergency" }).tap();
    await expect(page.getByRole("heading", { level: 1, name: "Emergency" })).toBeVisible();
  }
  await expect(page.getByText(/Call your emergency number now/)).toBeVisible();
});

test("what a patient tells about health is kept, alerts, and can be ended", async ({ page }) => {
  await setUp(page);
  await page.getByRole("link", { name: "Tell about your health" }).tap();
  const asthma = page.getByRole("group", { name: "Do you have asthma?" });
  await asthma.getByRole("radio", { name: "Yes" }).check();
  await expect(page.getByText("Answered on 22 Nov 2026")).toBeVisible();
  const medicines = page.locator("section", { has: page.getByRole("heading", { name: "Your other medicines" }) });
  await medicines.getByLabel("Name").fill("Enbrel");
  await button(medicines, "Add").tap();
  await expect(medicines.getByText("Enbrel")).toBeVisible();
  await medicines.getByLabel("Name").pressSequentially("Metho");
  const dialysis = page.getByRole("group", { name: "Are you on dialysis?" });
  await dialysis.getByRole("radio", { name: "No" }).check();
  await expect(medicines.getByLabel("Name")).toHaveValue("Metho");
  await expect(dialysis.getByRole("radio", { name: "No" })).toBeFocused();
  await medicines.getByLabel("Name").fill("");
  await button(medicines, "Add").tap();
  await expect(medicines.getByLabel("Name")).toHaveAccessibleDescription("Please fill this in.");

  await page.goto("./#/");
  await page.reload();
  await expect(page.getByText(/You noted: asthma\. .*Call your prescriber/)).toBeVisible();
  await expect(page.getByText("Make sure that your prescriber knows that you use Enbrel.")).toBeVisible();
  await page.goto("./#/health");
  await expect(asthma.getByRole("radio", { name: "Yes" })).toBeChecked();
  await asthma.getByRole("radio", { name: "No" }).check();
  await button(medicines, "Ended: Enbrel").tap();
  await expect(medicines.getByText("Nothing is listed.")).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText(/You noted: asthma/)).toBeHidden();
  await expect(page.getByText(/Enbrel/)).toBeHidden();
});

test("an allergy, a severe reaction and a serious infection say the right thing to a patient", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/health");
  const yes = (question) => page.getByRole("group", { name: question }).getByRole("radio", { name: "Yes" }).check();
  await yes(/germ E\. coli/);
  await yes(/after an injection of anakinra/);
  await yes(/serious infection now/);
  await yes(/vaccination planned/);
  const vaccines = page.locator("section", { has: page.getByRole("heading", { name: "Planned vaccinations" }) });
  await vaccines.getByLabel("Name").fill("BCG");
  await button(vaccines, "Add").tap();
  await page.goto("./#/");
  await expect(page.getByText(/Not for people who are allergic to proteins from the germ E\. coli/)).toBeVisible();
  await expect(page.getByText(/who are allergic to anakinra/)).toBeHidden();
  await expect(page.getByText(/With trouble breathing call an ambulance/)).toBeVisible();
  await expect(page.getByText(/Call your prescriber now, and do not inject before you have spoken/)).toBeVisible();
  await expect(page.getByText("BCG: ask your prescriber before this vaccination, and say that you take anakinra.")).toBeVisible();
});

test("the dose check begins empty or with the record, says which, and keeps nothing", async ({ page }) => {
  await setUp(page);
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  await page.goto("./#/dose-check");
  await expect(page.getByText("Began with: Empty")).toBeVisible();
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("");
  await button(page, "Fill in from my record").tap();
  await expect(page.getByText("From the record of this browser, 22 Nov 2026")).toBeVisible();
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("46");
  await expect(page.getByLabel("Weight", { exact: true })).toHaveValue("68.5");
  await button(page, "Start empty").tap();
  await expect(page.getByLabel("Weight", { exact: true })).toHaveValue("");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
});

test("the result fits one page of A4 and of Letter", async ({ page }) => {
  const nasty = scenarios.find(([file]) => file === "everything_at_once.toml")[1].patient;
  for (const patient of [nasty, {}]) {
    await page.goto("./#/dose-check");
    await page.reload();
    await enter(page, patient);
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
    }
  }
});
