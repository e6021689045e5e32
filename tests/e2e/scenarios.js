// The patients of tests/scenarios, and how they are entered by the visible labels of the form.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { en } from "./labels.js";
import { openTopics } from "./support.js";

const folder = new URL("../scenarios/", import.meta.url);
export const scenarios = readdirSync(folder).map((file) => [file, parse(readFileSync(new URL(file, folder), "utf8"))]);

const QUESTIONS = {
  "rheumatoid-arthritis": "Rheumatoid arthritis",
  "active-disease": "Moderately to severely active disease",
  "dmard-failed": "Inadequate response to at least one DMARD",
  "on-treatment": "Already on anakinra",
  "allergy-e-coli-protein": "Hypersensitivity to E. coli-derived proteins",
  "allergy-anakinra": "Hypersensitivity to anakinra",
  "allergy-ingredient": "Hypersensitivity to another ingredient",
  "severe-reaction": "Severe hypersensitivity reaction after a dose",
  "allergy-latex": "Latex sensitivity (patient or caregiver)",
  "active-infection": "Active infection",
  "serious-infection": "Serious infection",
  "chronic-infection": "Chronic infection",
  "recurrent-infection": "Recurrent infections",
  immunosuppression: "Immunosuppression",
  asthma: "Asthma",
  pregnant: "Pregnant",
  "pregnancy-planned": "Pregnancy planned",
  "breast-feeding": "Breastfeeding",
  "liver-disease": "Hepatic impairment",
  "severe-liver-disease": "Severe hepatic impairment",
  dialysis: "Dialysis (haemodialysis or peritoneal dialysis)",
  "self-injection": "Self-injection (patient or caregiver)",
  "judged-competent": "Judged competent to inject",
};

const UNITS = { "mg/dL": "mg/dL", "umol/L": "µmol/L", "/uL": "/mm³ (= /µL)", "10*9/L": "×10⁹/L" };

/** Enters a patient of a scenario by the visible labels. */
export async function enter(page, patient) {
  await openTopics(page);
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
    await page.getByLabel(`Unit for ${name.toLowerCase()}`).selectOption(UNITS[value[1]]);
  }
  if (patient.dose_mg) await field("Dose").fill(patient.dose_mg);
  if (patient.every_days) await field("Dosing interval").selectOption(String(patient.every_days));
  if (patient.route) await field("Route").selectOption(patient.route === "other" ? "Other" : "Subcutaneous");
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
    // Typed key by key, as a person does; the last is added when the field is left.
    if (!names.length) continue;
    await page.getByRole("combobox", { name: label }).pressSequentially(names.join("\n"));
    await page.keyboard.press("Tab");
  }
  for (const confirm of await page.getByRole("checkbox", { name: en.form.isRight }).all()) {
    if (await confirm.isVisible()) await confirm.check();
  }
}
