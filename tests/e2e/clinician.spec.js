// The clinician's path: a dose check without a patient record.
import { expect, test } from "./support.js";
import { en } from "./labels.js";

async function check(page, { age = "75", sex = "Male", weight, height = "", creatinine, unit = "mg/dL" }) {
  await page.goto("./#/dose-check");
  await page.getByLabel(en.doseCheck.age, { exact: true }).fill(age);
  await page.getByRole("radio", { name: sex, exact: true }).check();
  await page.getByLabel(en.settings.weight, { exact: true }).fill(weight);
  await page.getByLabel(en.doseCheck.height).fill(height);
  await page.getByLabel(en.terms.creatinine, { exact: true }).fill(creatinine);
  await page.getByLabel("Unit for creatinine (serum)").selectOption(unit);
}

test("nothing entered is nothing judged", async ({ page }) => {
  await page.goto("./#/dose-check");
  await expect(page.getByText(en.doseCheck.overallCannotJudge, { exact: true })).toBeVisible();
  for (const item of ["Age", "Sex", "Weight", "Creatinine"]) {
    await expect(page.getByText(new RegExp(`^Missing: ${item.toLowerCase()} \\(needed for .*renal dosing`))).toBeVisible();
  }
  await expect(page.getByText("Monograph dose, adults with rheumatoid arthritis: 100 mg (0.67 mL", { exact: false })).toBeVisible();
  await expect(page.getByText(en.doseCheck.noClearance)).toBeVisible();
});

test("every other day is considered below 30 mL/min, and not at 30", async ({ page }) => {
  await check(page, { age: "60", weight: "54", creatinine: "2" });
  await expect(page.getByText(/Creatinine clearance 30 mL\/min \(not below 30/)).toBeVisible();
  await expect(page.getByText(/Consider 100 mg every other day/)).toBeHidden();
  await page.getByLabel(en.settings.weight, { exact: true }).fill("53.9");
  await expect(page.getByText(/Consider 100 mg every other day: creatinine clearance is 29\.9 mL\/min, below 30/)).toBeVisible();
  await expect(page.getByText("(140 − 60) × 53.9 kg ÷ (72 × 2 mg/dL)")).toBeVisible();
});

test("three weights that straddle 30 are said plainly, each with its working", async ({ page }) => {
  await check(page, { weight: "120", height: "160", creatinine: "2.5" });
  await expect(page.getByText(/The result depends on the body weight used: .*below 30 mL\/min with ideal/)).toBeVisible();
  for (const basis of ["Actual", "Ideal", "Adjusted"]) {
    await expect(page.getByRole("row", { name: new RegExp(`^${basis}`) })).toBeVisible();
  }
  await expect(page.getByText("(140 − 75) × 120 kg ÷ (72 × 2.5 mg/dL)")).toBeVisible();
});

test("the same creatinine in either unit gives the same clearance", async ({ page }) => {
  await check(page, { weight: "70", creatinine: "1" });
  const actual = page.getByRole("row", { name: /^Actual/ });
  await expect(actual.getByRole("cell")).toHaveText(["70", "63.2"]);
  await check(page, { weight: "70", creatinine: "88.4", unit: "µmol/L" });
  await expect(actual.getByRole("cell")).toHaveText(["70", "63.2"]);
});

test("an answer opens to the place it comes from", async ({ page }) => {
  await page.goto("./#/dose-check");
  const dose = page.locator(".sourced", { hasText: "Monograph dose" });
  await dose.getByText(en.shell.sources, { exact: true }).tap();
  await expect(dose.getByRole("listitem").first()).toContainText("S010");
});
