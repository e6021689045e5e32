// Nothing is concluded from entries that do not bear it, and no table is read against what it says itself.
import { button, expect, openTopics, setUp, test } from "./support.js";
import { en } from "./labels.js";

const field = (page, name) => page.getByLabel(name, { exact: true });
const answer = (page, question, name) =>
  page.getByRole("group", { name: question, exact: true }).getByRole("radio", { name, exact: true }).check();

test("an empty dose check lists nothing as judged", async ({ page }) => {
  await page.goto("./#/dose-check");
  await expect(page.getByText(en.doseCheck.nothingAnswered, { exact: true })).toBeVisible();
  await openTopics(page);
  await expect(page.getByRole("heading", { name: en.doseCheck.clear })).toHaveCount(0);
  await answer(page, "Asthma", "No");
  await expect(page.getByRole("heading", { name: en.doseCheck.clear })).toBeVisible();
  await expect(page.getByText("Asthma.", { exact: true })).toBeVisible();
});

test("the working has the weight that was entered, and a bound stays a bound", async ({ page }) => {
  await page.goto("./#/dose-check");
  await field(page, "Age").fill("60");
  await page.getByRole("radio", { name: en.terms.male, exact: true }).check();
  await field(page, "Weight").fill("53.95");
  await field(page, "Creatinine (serum)").fill("2");
  await expect(page.getByText("(140 − 60) × 53.95 kg ÷ (72 × 2 mg/dL)")).toBeVisible();
  await field(page, "Creatinine (serum)").fill("<0.5");
  await expect(page.getByText(/Creatinine clearance more than 119\.9 mL\/min \(not below 30/)).toBeVisible();
});

test("contradictions and an interval that the monograph does not have are said", async ({ page }) => {
  await page.goto("./#/dose-check");
  await openTopics(page);
  await answer(page, "Severe hepatic impairment", "Yes");
  await answer(page, "Hepatic impairment", "No");
  await expect(page.getByText(/“Severe hepatic impairment” is answered with yes, and “Hepatic impairment” with no/)).toBeVisible();
  await field(page, "Dosing interval").selectOption("7");
  await expect(page.getByText(/Every 7 days: not a dosing interval of the monograph/)).toBeVisible();
  await answer(page, "Already on anakinra", "No");
  await field(page, "First day of anakinra (optional)").fill("2026-08-31");
  await expect(page.getByText(/not yet on anakinra, but the first day, 31 Aug 2026, has passed/)).toBeVisible();
});

test("a count without its day asks for it", async ({ page }) => {
  await page.goto("./#/dose-check");
  await openTopics(page);
  await answer(page, "Already on anakinra", "Yes");
  await field(page, "First day of anakinra (optional)").fill("2025-01-31");
  await field(page, "Neutrophils").fill("3.8");
  await expect(page.getByText(/a count is entered without its date/)).toBeVisible();
  await field(page, "Date of the neutrophil count (optional)").fill("2026-11-20");
  await expect(page.getByText(/a count is entered without its date/)).toHaveCount(0);
});

test("per cent in the place of a count are asked about", async ({ page }) => {
  await page.goto("./#/dose-check");
  await field(page, "Neutrophils").fill("52");
  await expect(page.getByText(/Is this a percentage of the white blood cells/)).toBeVisible();
});

test("a result is not read in another unit than it is printed in", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/labs");
  await page.locator("summary", { hasText: en.import.title }).click();
  await page.getByLabel(en.import.paste).fill("Date\tCreatinine (mg/L)\n2026-11-20\t9,8");
  await button(page, en.import.next).click();
  const options = page.getByRole("group", { name: "Creatinine" }).getByLabel(en.import.takenFor).locator("option");
  await expect(options).toHaveText([en.import.ignore, en.import.own, "CRP, mg/L", "Creatinine (serum), mg/L"]);
  await button(page, en.import.another).click();
  const perCent = "Date\tTest\tResult\tUnit\n2026-11-20\tNeutrophils\t52\t%\n2026-11-20\tWBC\t5\tG/L";
  await page.getByLabel(en.import.paste).fill(perCent);
  await button(page, en.import.next).click();
  await page.locator("summary", { hasText: "Not imported: 1 test" }).click();
  await expect(page.getByText(en.import.outPerCent)).toBeVisible();
  await expect(page.getByText("20 Nov 2026: White blood cells 5 ×10⁹/L", { exact: true })).toBeVisible();
});
