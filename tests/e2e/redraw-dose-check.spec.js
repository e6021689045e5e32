// What a clinician opened, chose or typed stays while something else changes.
import { button, expect, keepTwoYears, openTopics, test } from "./support.js";
import { en } from "./labels.js";

/** A field, and not the list of suggestions of the same name. */
const field = (page, name) => page.getByLabel(name, { exact: true }).and(page.locator("input, select, textarea"));
const group = (page, name) => page.getByRole("group", { name, exact: true });

/** The answer that says something. */
const said = (page, text) => page.locator(".answers .sourced", { hasText: text });

async function openSources(sourced) {
  await sourced.locator("summary").click();
  await expect(sourced.locator("details")).toHaveAttribute("open");
  return sourced.locator("details").elementHandle();
}

/** Whether these are still the elements of the page, and still open. */
const stayOpen = (opened) =>
  Promise.all(opened.map((details) => details.evaluate((element) => element.isConnected && element.open)));

/** A man of 60 with a clearance of 29.9 mL/min. */
async function enterMan(page) {
  await page.goto("./#/dose-check");
  await field(page, "Age").fill("60");
  await page.getByRole("radio", { name: en.terms.male, exact: true }).check();
  await field(page, "Weight").fill("53.9");
  await field(page, "Creatinine (serum)").fill("2");
}

test("opened sources stay open, and the focus stays, at one key in any field", async ({ page }) => {
  await page.goto("./#/dose-check");
  await openTopics(page);
  for (const question of ["Other medicines", "Vaccination planned", "Asthma"]) {
    await group(page, question).getByRole("radio", { name: en.doseCheck.yes }).check();
  }
  const opened = [await openSources(said(page, "Asthma"))];
  const fields = [
    "Age", "Weight", "Height (optional)", "Creatinine (serum)", "Neutrophils", "Dose", "Names of the medicines", "Names of the vaccines",
  ];
  for (const name of fields) {
    await field(page, name).press("5");
    await expect(field(page, name)).toHaveValue("5");
    await expect(field(page, name)).toBeFocused();
    expect(await stayOpen(opened), name).toEqual([true]);
  }
  await field(page, "First day of anakinra (optional)").fill("2026-08-31");
  for (const list of ["Dosing interval", "Route", "Unit for creatinine (serum)", "Unit for neutrophils"]) {
    await field(page, list).press("ArrowDown");
    await expect(field(page, list)).toBeFocused();
    expect(await stayOpen(opened), list).toEqual([true]);
  }
  await group(page, "Asthma").evaluate((one) => one.setAttribute("data-asked", ""));
  for (const question of await page.locator(".inputs fieldset:not([data-asked])").all()) {
    const answer = question.getByRole("radio").nth(1);
    await answer.check();
    await answer.press("ArrowLeft");
    await expect(question.getByRole("radio").first()).toBeFocused();
    await expect(question.getByRole("radio").first()).toBeChecked();
  }
  expect(await stayOpen(opened)).toEqual([true]);
});

test("findings and clearances change their numbers in place", async ({ page }) => {
  await enterMan(page);
  const opened = [];
  for (const text of ["Consider 100 mg every other day", "(140 − age) × weight", "CKD-EPI"]) opened.push(await openSources(said(page, text)));
  const row = page.getByRole("row", { name: /^Actual/ });
  const kept = await row.elementHandle();
  await field(page, "Weight").fill("53");
  await expect(page.getByText(/Consider 100 mg every other day: creatinine clearance is 29\.4 mL\/min, below 30/)).toBeVisible();
  await expect(row.getByRole("cell")).toHaveText(["53", "29.4"]);
  expect(await stayOpen(opened)).toEqual([true, true, true]);
  await field(page, "Height (optional)").fill("160");
  await expect(page.getByRole("row", { name: /^Ideal/ })).toBeVisible();
  expect(await kept.evaluate((element) => element.isConnected)).toBe(true);
  expect((await stayOpen(opened)).slice(1)).toEqual([true, true]);
});

test("a press on sources straight after typing is not lost", async ({ page }) => {
  await enterMan(page);
  await field(page, "Weight").press("End");
  await field(page, "Weight").pressSequentially("1");
  const dose = page.locator(".answer details").first();
  await dose.locator("summary").click();
  await expect(dose.locator(".sourced")).toBeVisible();
  const opened = [await dose.elementHandle()];
  for (const key of ["2", "3", "Backspace", "Backspace", "Backspace", "4", "5", "6", "Backspace", "Backspace"]) {
    await field(page, "Weight").press(key);
    expect(await stayOpen(opened), key).toEqual([true]);
  }
});

test("entries of another tab leave what was typed, opened and focused", async ({ page, context }) => {
  await enterMan(page);
  const dose = said(page, "Consider 100 mg every other day");
  const opened = [await openSources(dose)];
  const other = await context.newPage();
  await keepTwoYears(other);
  await other.close();
  await expect(button(page, en.doseCheck.useRecord)).toBeVisible();
  await expect(field(page, "Weight")).toHaveValue("53.9");
  await expect(dose.locator("summary")).toBeFocused();
  expect(await stayOpen(opened)).toEqual([true]);
});

test("a value keeps the day of the record until somebody types in its field", async ({ page }) => {
  await keepTwoYears(page);
  await page.goto("./#/dose-check");
  await button(page, en.doseCheck.useRecord).click();
  const old = page.getByText(/^Old values were used: /);
  await expect(old).toContainText(en.clinical.missingWeight);
  const weight = field(page, "Weight");
  const recorded = await weight.inputValue();
  await weight.focus();
  await field(page, "Age").focus();
  await expect(old).toContainText(en.clinical.missingWeight);
  await weight.fill(`${recorded}1`);
  await weight.fill(recorded);
  await expect(page.getByText(/^Old values were used: .*weight/)).toHaveCount(0);
});

test("paper says what stands in the fields when it is printed", async ({ page }) => {
  await enterMan(page);
  await page.emulateMedia({ media: "print" });
  const entered = (name) => page.locator(".entered > div", { has: page.getByText(name, { exact: true }) }).locator("dd");
  await expect(entered("Weight")).toHaveText("53.9 kg");
  await page.emulateMedia({ media: "screen" });
  await field(page, "Weight").fill("54");
  await page.emulateMedia({ media: "print" });
  await expect(entered("Weight")).toHaveText("54 kg");
  await expect(page.locator(".paper")).toContainText("S014");
});
