// The clinician's path: a dose check without a patient record.
import { expect, openTopics, test } from "./support.js";
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

const lines = (page) => page.locator(".answer summary");

test("nothing entered is nothing judged", async ({ page }) => {
  await page.goto("./#/dose-check");
  await expect(lines(page)).toHaveText([
    "Needed for the dose: age, sex, weight, creatinine",
    en.doseCheck.clearanceOpen,
    en.doseCheck.doseNotEntered,
    en.doseCheck.nothingAnswered,
    "Safety questions: 0 of 28 answered",
  ]);
  await lines(page).last().tap();
  for (const item of ["Age", "Sex", "Weight", "Creatinine"]) {
    await expect(page.locator(".answer").getByText(new RegExp(`^Missing: ${item.toLowerCase()} \\(needed for `))).toBeVisible();
  }
  await expect(page.getByText(en.doseCheck.noClearance).last()).toBeVisible();
});

test("a contraindication outranks the dose, and a caution does not", async ({ page }) => {
  await check(page, { age: "75", sex: "Female", weight: "50", creatinine: "1.6" });
  await expect(lines(page).first()).toHaveText("Consider 100 mg every other day");
  await openTopics(page);
  const answer = (question, name) =>
    page.getByRole("group", { name: question, exact: true }).getByRole("radio", { name, exact: true }).check();
  await answer("Asthma", "Yes");
  await expect(lines(page).first()).toHaveText("Consider 100 mg every other day");
  await answer("Hypersensitivity to anakinra", "Yes");
  await expect(lines(page).first()).toHaveText(en.doseCheck.noDoseContraindicated);
  await expect(lines(page).nth(3)).toHaveText(/^Contraindicated: hypersensitivity, and \d more findings$/);
  await expect(page.getByText(/Consider 100 mg every other day/)).toHaveCount(0);
  await answer("Hypersensitivity to anakinra", "No");
  await answer("Rheumatoid arthritis", "No");
  await expect(lines(page).first()).toHaveText(en.doseCheck.noDoseOtherDiagnosis);
});

test("none of a group is answered with no at one press, seen, and taken back without what was answered before", async ({ page }) => {
  await page.goto("./#/dose-check");
  await openTopics(page);
  const answer = (question, name) => page.getByRole("group", { name: question, exact: true }).getByRole("radio", { name, exact: true });
  await answer("Asthma", "Yes").check();
  await page.getByRole("button", { name: "None of these: Infection" }).tap();
  await expect(answer("Asthma", "Yes")).toBeChecked();
  await expect(answer("Chronic infection", "No")).toBeChecked();
  await expect(page.locator(".topic", { hasText: "Infection" }).locator(".count")).toHaveText("5 of 5 answered");
  await answer("Recurrent infections", "Yes").check();
  await page.getByRole("button", { name: "Take back: Infection" }).tap();
  await expect(answer("Chronic infection", "Unknown")).toBeChecked();
  for (const kept of ["Asthma", "Recurrent infections"]) await expect(answer(kept, "Yes")).toBeChecked();
});

test("all fields are cleared at a press, and come back at another", async ({ page }) => {
  await check(page, { weight: "70", creatinine: "1" });
  await page.getByRole("button", { name: en.doseCheck.clearAll }).tap();
  await expect(page.getByLabel(en.settings.weight, { exact: true })).toHaveValue("");
  await page.getByRole("button", { name: en.doseCheck.restore }).tap();
  await expect(page.getByLabel(en.settings.weight, { exact: true })).toHaveValue("70");
  await expect(lines(page).first()).toHaveText(/^100 mg once a day/);
});

test("the answer is copied as text", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void (window.copied = text) } });
  });
  await check(page, { weight: "70", creatinine: "1" });
  await page.getByRole("button", { name: en.doseCheck.copy }).tap();
  await expect(page.getByText(en.doseCheck.copied)).toBeVisible();
  const copied = await page.evaluate(() => window.copied);
  for (const part of ["100 mg once a day", "Creatinine clearance 63.2 mL/min (actual weight), not below 30", "Weight: 70 kg", "S010"]) {
    expect(copied).toContain(part);
  }
});

test("the answer is read out once, when typing rests", async ({ page }) => {
  // The numbers of timers are larger on the clock of these tests than a program may expect.
  await page.addInitScript(() => {
    const { setTimeout: set, clearTimeout: clear } = window;
    const timers = [];
    window.setTimeout = (...given) => timers.push(set(...given));
    window.clearTimeout = (number) => clear(timers[number - 1]);
  });
  await page.goto("./#/dose-check");
  await expect(lines(page).first()).toBeVisible();
  await page.evaluate(() => {
    window.said = [];
    const status = document.querySelector(".check > .unseen[role=status]");
    new MutationObserver(() => window.said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await page.getByRole("radio", { name: "Male", exact: true }).check();
  await page.getByLabel(en.doseCheck.age, { exact: true }).pressSequentially("60");
  await page.getByLabel(en.settings.weight, { exact: true }).pressSequentially("53.9");
  await page.getByLabel(en.terms.creatinine, { exact: true }).pressSequentially("2");
  await expect(lines(page).first()).toHaveText("Consider 100 mg every other day");
  expect(await page.evaluate(() => window.said)).toEqual([]);
  await page.clock.fastForward(1_100);
  await expect.poll(() => page.evaluate(() => window.said.length)).toBe(1);
  expect((await page.evaluate(() => window.said))[0]).toMatch(/^Consider 100 mg every other day\. Creatinine clearance 29\.9 mL\/min/);
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
  await check(page, { weight: "70", creatinine: "1" });
  await lines(page).first().tap();
  const dose = page.locator(".answer .sourced", { hasText: "Monograph dose" });
  await expect(dose).toContainText("100 mg (0.67 mL");
  await dose.getByText(en.shell.sources, { exact: true }).tap();
  await expect(dose.getByRole("listitem").first()).toContainText("S010");
});
