// The patient's path: set up, record, correct, keep blood results.
import { button, expect, fillSetUp, record, setUp, stored, test } from "./support.js";
import { en } from "./labels.js";

test("set-up asks for what is missing and keeps what was typed", async ({ page }) => {
  await page.goto("./");
  await page.getByLabel(en.setUp.birthDate).fill("2027-01-01");
  await page.getByLabel(en.setUp.start).fill("2026-08-31");
  await page.getByLabel(en.setUp.dose).fill("1000");
  await page.getByLabel(en.setUp.weight).fill("700");
  await button(page, en.setUp.done).tap();
  await expect(page.getByRole("group", { name: en.setUp.sex })).toContainText(en.form.needed);
  await expect(page.getByLabel(en.setUp.dose)).toHaveAccessibleDescription(/1000 mg cannot be right/);
  await expect(page.getByLabel(en.setUp.weight)).toHaveAccessibleDescription(/at most 400 kg/);
  await expect(page.getByLabel(en.setUp.weight)).toHaveValue("700");
  await expect(page.getByRole("radio", { name: en.terms.female })).toBeFocused();

  await page.getByRole("radio", { name: en.terms.female }).tap();
  await page.getByLabel(en.setUp.dose).fill("100");
  await page.getByLabel(en.setUp.weight).fill("");
  await button(page, en.setUp.done).tap();
  await expect(page.getByLabel(en.setUp.birthDate)).toHaveAccessibleDescription(/is in the future/);
  await expect(page.getByLabel(en.setUp.start)).toHaveAttribute("aria-invalid", "false");
  await page.getByLabel(en.setUp.birthDate).fill("2026-09-01");
  await button(page, en.setUp.done).tap();
  await expect(page.getByLabel(en.setUp.start)).toHaveAccessibleDescription(/before the date of birth/);
  expect(await stored(page)).toEqual({});
});

test("two taps record today's injection, and it survives a reload", async ({ page }) => {
  await setUp(page);
  await expect(page.getByText("Due today at about 08:00")).toBeVisible();
  await expect(page.getByText("Next site: left thigh 1, not used yet")).toBeVisible();
  await button(page, en.today.record).tap();
  await button(page, en.form.save).tap();
  await expect(page.getByText("Done today at 10:05")).toBeVisible();
  await expect(page.getByRole("status")).toContainText("Saved: Sun 22 Nov 2026, 10:05, left thigh 1");
  await expect(page.getByRole("radio", { name: "Left thigh 1, used today" })).toBeAttached();
  await page.reload();
  await expect(page.getByText("Done today at 10:05")).toBeVisible();
  await expect(page.getByText("left thigh 1").first()).toBeVisible();
});

test("every prefilled value of an injection can be changed", async ({ page }) => {
  await setUp(page);
  // A phone shows one side of the body at a time.
  if (await button(page, "Back").isVisible()) await button(page, "Back").tap();
  await page.getByRole("radio", { name: /^Right upper arm 2/ }).tap();
  await expect(page.getByText("Your choice: right upper arm 2, not used yet")).toBeVisible();
  await button(page, en.today.record).tap();
  const dialog = page.getByRole("dialog", { name: en.today.record });
  await expect(dialog.getByLabel(en.injection.site)).toHaveValue("RU2");
  await dialog.getByLabel(en.form.time).fill("07:12");
  await dialog.getByLabel(en.injection.dose).fill("50");
  await expect(dialog.getByLabel(en.injection.dose)).toHaveAccessibleDescription(/One whole syringe is/);
  await button(dialog, en.form.save).tap();
  const confirm = dialog.getByRole("checkbox", { name: en.form.isRight });
  await expect(confirm).toBeFocused();
  await confirm.press("Space");
  await expect(confirm).toBeChecked();
  await expect(confirm).toBeFocused();
  await button(dialog, en.form.save).tap();
  await expect(page.getByText("Done today at 07:12")).toBeVisible();
  await page.goto("./#/history");
  await expect(page.getByText("Right upper arm 2, 50 mg")).toBeVisible();
});

test("an injection can be undone, and the undoing is kept", async ({ page }) => {
  await setUp(page);
  await record(page);
  await button(page, en.today.undo).tap();
  await expect(page.getByText("Due today at about 08:00")).toBeVisible();
  await page.goto("./#/history");
  await expect(page.getByText(en.history.voided, { exact: true })).toBeVisible();
  await page.getByText(en.history.trail).tap();
  await expect(page.getByText(/recorded as Sun 22 Nov 2026, 10:05/)).toBeVisible();
  await expect(page.getByText(/: undone/)).toBeVisible();
});

test("a second injection on one day is asked about first", async ({ page }) => {
  await setUp(page);
  await record(page);
  await button(page, en.today.recordAnother).tap();
  await button(page, en.form.save).tap();
  const question = page.getByText("An injection is already recorded today at 10:05, left thigh 1. Did you really inject twice?");
  await expect(question).toBeVisible();
  await button(page, en.form.cancel).tap();
  await page.goto("./#/history");
  await expect(page.getByText("1 injection", { exact: true })).toBeVisible();
  await page.goto("./#/");
  await button(page, en.today.recordAnother).tap();
  await button(page, en.form.save).tap();
  await button(page, en.injection.secondConfirm).tap();
  await page.goto("./#/history");
  await expect(page.getByText("2 injections", { exact: true })).toBeVisible();
});

test("an injection in the future, before the start, or with a dose of nothing is refused at its field", async ({ page }) => {
  await setUp(page);
  await button(page, en.today.record).tap();
  const dialog = page.getByRole("dialog");
  const before = await stored(page);
  await dialog.getByLabel(en.form.date, { exact: true }).fill("2026-11-23");
  await button(dialog, en.form.save).tap();
  await expect(dialog.getByLabel(en.form.date, { exact: true })).toHaveAccessibleDescription(/is in the future/);
  await expect(dialog.getByLabel(en.form.date, { exact: true })).toBeFocused();
  await dialog.getByLabel(en.form.date, { exact: true }).fill("2026-08-30");
  await button(dialog, en.form.save).tap();
  await expect(dialog.getByLabel(en.form.date, { exact: true })).toHaveAccessibleDescription(/before the first day of anakinra \(31 Aug 2026\)/);
  // The next frame moves the focus to the field; nobody types faster than that.
  await expect(dialog.getByLabel(en.form.date, { exact: true })).toBeFocused();
  await dialog.getByLabel(en.injection.dose).fill("0");
  await button(dialog, en.form.save).tap();
  await expect(dialog.getByLabel(en.injection.dose)).toHaveAccessibleDescription(/0 mg cannot be right/);
  await expect(dialog.getByLabel(en.form.date, { exact: true })).toHaveValue("2026-08-30");
  expect(await stored(page)).toEqual(before);
});

test("history adds an earlier injection, corrects it and voids it, and shows the trail", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/history");
  await button(page, en.history.add).tap();
  await expect(page.getByLabel(en.form.date, { exact: true })).toHaveValue("2026-11-21");
  await page.getByLabel(en.form.date, { exact: true }).fill("2026-10-31");
  await button(page, en.form.save).tap();
  await expect(page.getByRole("heading", { name: "October 2026" })).toBeVisible();

  await page.getByRole("button", { name: /^Correct: Sat 31 Oct/ }).tap();
  await page.getByLabel(en.injection.site).selectOption("RA2");
  await button(page, en.form.save).tap();
  await expect(page.getByText("Right abdomen 2, 100 mg", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: /^Cross out: Sat 31 Oct/ }).tap();
  await button(page, en.history.void).tap();
  await expect(page.getByLabel(en.history.reason)).toHaveAccessibleDescription(/Please fill this in/);
  await page.getByLabel(en.history.reason).fill("Was the neighbour’s");
  await button(page, en.history.void).tap();
  await page.getByText(en.history.trail).tap();
  const trail = page.getByRole("listitem").filter({ hasText: "22 Nov 2026, 10:0" }).getByRole("listitem");
  await expect(trail).toHaveText([/recorded as .*left thigh 1/, /corrected to .*right abdomen 2/, /crossed out, “Was the neighbour’s”/]);
  await page.reload();
  await expect(page.getByText("0 injections")).toBeVisible();
});

test("blood results show in both units, count in the calendar, and a low count says what to do", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/labs");
  await expect(page.getByRole("row", { name: /^After 2 months 31 Oct 2026/ })).toContainText(en.labs.notRecorded);
  await expect(page.getByRole("row", { name: /^After 3 months 30 Nov 2026/ })).toContainText(en.labs.due);
  await button(page, en.labs.add).tap();
  const dialog = page.getByRole("dialog");
  const neutrophils = dialog.getByLabel(en.terms.neutrophils, { exact: true });
  const creatinine = dialog.getByLabel(en.terms.creatinine, { exact: true });
  await neutrophils.pressSequentially("4500");
  await neutrophils.press("Tab");
  await dialog.getByLabel("Unit for neutrophils").selectOption(en.terms.gigaPerL);
  await expect(neutrophils).toHaveAccessibleDescription(/not possible, but 4500 \/mm³ would be usual/);
  await creatinine.pressSequentially("90");
  await creatinine.press("Tab");
  await expect(creatinine).toHaveAccessibleDescription(/90 µmol\/L would be usual/);
  await button(dialog, en.form.save).tap();
  await expect(neutrophils).toBeFocused();
  await expect(neutrophils).toHaveValue("4500");

  await neutrophils.fill("0,999");
  await expect(neutrophils).toHaveAccessibleDescription(/0\.999 ×10⁹\/L = 999 \/mm³/);
  await dialog.getByLabel("Unit for creatinine (serum)").selectOption(en.terms.umolPerL);
  await dialog.getByLabel(en.terms.whiteCells, { exact: true }).fill("3.2");
  await dialog.getByLabel("Unit for white blood cells").selectOption(en.terms.gigaPerL);
  await button(dialog, en.form.save).tap();
  await expect(page.getByText(en.labs.lowNeutrophils)).toBeVisible();
  await expect(page.getByRole("row", { name: /^After 3 months/ })).toContainText("Done on 22 Nov 2026");
  await page.goto("./#/");
  await expect(page.getByText(/neutrophil count of 0\.999 ×10⁹\/L on 22 Nov 2026 is low/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/neutrophil count of 0\.999/)).toBeVisible();
});

for (const [typed, why] of [
  [".05", /digit is missing before the “\.”/],
  ["1.234,5", /more than one point or comma/],
  ["1 000", /without spaces/],
  ["1e3", /“e” cannot be part of a number/],
  ["-1", /“-” cannot be part/],
  ["４５００", /“４” cannot be part of a number/],
  ["68\u200f", /hidden character/],
]) {
  test(`a weight of “${typed}” is refused with the reason and stays as it is`, async ({ page }) => {
    await page.goto("./");
    await fillSetUp(page, { weight: typed });
    await button(page, en.setUp.done).tap();
    const weight = page.getByLabel(en.setUp.weight);
    await expect(weight).toHaveAccessibleDescription(why);
    await expect(weight).toHaveAttribute("aria-invalid", "true");
    await expect(weight).toHaveValue(typed);
    await expect(weight).toBeFocused();
    expect(await stored(page)).toEqual({});
  });
}

test("a regimen counts from its day on and not before", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings/treatment");
  await button(page, en.settings.changeRegimen).tap();
  await page.getByRole("dialog").getByLabel(en.settings.changeFrom).fill("2026-11-21");
  await page.getByLabel("every other day").check();
  await button(page, en.form.save).tap();
  await expect(page.getByText(/From 21 Nov 2026: 100 mg every other day/)).toContainText(en.settings.inForce);
  await page.goto("./#/");
  await expect(page.getByText("No injection today. Next: Mon 23 Nov 2026")).toBeVisible();
});
