// What is typed by keyboard into the browser's own fields of days and times: half of one, or one that does not exist, is
// never taken for an empty field.
import { button, expect, fillSetUp, openTopics, openSkipOrPause, record, setUp, stored, test } from "./support.js";
import { en } from "./labels.js";

const IMPOSSIBLE = "This date does not exist or is not complete. Enter the day, month and year, for example 30 Nov 2026.";
const NO_TIME = "This time does not exist or is not complete. Enter hours and minutes, for example 08:00.";

const dialog = (page) => page.getByRole("dialog");
const inDialog = (page, name) => dialog(page).getByRole("button", { name, exact: true });

/** Types digits as they stand: the browser of these tests asks for the month first. */
async function type(page, field, digits) {
  // The field is entered at its first part, also from another part of it.
  await field.blur();
  await field.focus();
  for (const digit of digits) await page.keyboard.press(digit);
}

/** Opens a menu, and presses a button in it. */
const unfolded = async (page, menu, label) => {
  await page.locator("summary", { hasText: menu }).click();
  await button(page, label).click();
};

/** Half a day, in an empty field or in one with a day. */
const half = async (page, field) => type(page, field, (await field.inputValue()) ? ["Backspace"] : ["1", "1"]);

/** A day that does not exist. */
const impossible = (page, field) => type(page, field, [..."11312026"]);

/** How the form is opened on a page, the name of a field, and what submits the form. */
const FORMS = [
  ["a pause begins", "", async (page) => { await openSkipOrPause(page); await button(page, en.pause.pause).click(); }, "First day of the pause", "Pause my injections"],
  ["a pause ends", "", async (page) => { await openSkipOrPause(page); await button(page, en.pause.pause).click(); }, "Last day of the pause", "Pause my injections"],
  ["a pause is over", "", endPause, "Last day of the pause", "End the pause"],
  ["an injection", "", (page) => button(page, en.today.record).click(), "Date", "Save"],
  ["an earlier injection", "history", (page) => button(page, en.history.add).click(), "Date", "Save"],
  ["a correction", "history", (page) => page.getByRole("button", { name: /^Correct/ }).click(), "Date", "Save"],
  ["skin", "", (page) => button(page, en.skin.mark).click(), "Since", "Save"],
  ["a reaction", "symptoms", (page) => button(page, en.reactions.addReaction).click(), "Since", "Save"],
  ["a reaction that has gone", "symptoms", reactionGone, "Last day you had it", "Save"],
  ["a symptom", "symptoms", (page) => button(page, en.reactions.addSymptom).click(), "Date", "Save"],
  ["blood results", "labs", (page) => button(page, en.labs.add).click(), "Date of the blood test", "Save"],
  ["a test", "labs", (page) => button(page, en.labs.addTest).click(), "Due on", "Save"],
  ["a restart", "labs", (page) => unfolded(page, en.labs.interrupted, en.labs.restart), "First day", "Save"],
  ["a birth date", "settings/treatment", (page) => button(page, en.settings.changeDetails).click(), "Date of birth", "Save"],
  ["a first day", "settings/treatment", (page) => button(page, en.settings.changeDetails).click(), "First day of anakinra", "Save"],
  ["a regimen", "settings/treatment", (page) => button(page, en.settings.changeRegimen).click(), "Starts on", "Save"],
  ["a weight", "settings/treatment", (page) => button(page, en.settings.addWeight).click(), "Weighed on", "Save"],
  ["a pack that expires", "settings/supply", (page) => button(page, en.supply.add).click(), "Expiry date (EXP)", "Save"],
  ["a pack that came", "settings/supply", (page) => button(page, en.supply.add).click(), "Received on", "Save"],
  ["syringes thrown away", "settings/supply", (page) => unfolded(page, en.supply.more, en.supply.waste), "Date", "Save"],
  ["a sharps box", "settings/supply", (page) => unfolded(page, en.supply.more, en.supply.newSharps), "Date", "Save"],
];

async function endPause(page) {
  await openSkipOrPause(page);
  await button(page, en.pause.pause).click();
  await page.getByLabel(en.pause.causeInfection).check();
  await inDialog(page, "Pause my injections").click();
  await button(page, en.pause.end).click();
  await expect(dialog(page).getByRole("heading")).toHaveText("End the pause since 22 Nov 2026 (infection)?");
}

async function reactionGone(page) {
  await button(page, en.reactions.addReaction).click();
  await page.getByRole("checkbox", { name: en.skin.stateRed }).check();
  await inDialog(page, "Save").click();
  await page.getByRole("button", { name: /^It has healed/ }).click();
  await expect(dialog(page).getByRole("heading")).toContainText("since 22 Nov 2026 healed?");
}

/** The field says what is wrong, keeps what was typed, and is not told that it is empty. */
async function expectUnreadable(field, sentence = IMPOSSIBLE) {
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(new RegExp(`${sentence.replace(/[.?]/g, "\\$&")}$`));
  expect(await field.evaluate((input) => input.validity.badInput)).toBe(true);
}

for (const [name, address, open, label, submit] of FORMS) {
  test(`half a day and one that does not exist are refused where ${name} is recorded`, async ({ page }) => {
    await setUp(page);
    if (name === "a correction") await record(page);
    await page.goto(`./#/${address}`);
    await open(page);
    const field = dialog(page).getByLabel(label, { exact: true });
    await expect(field).toBeVisible({ timeout: 20_000 });
    const before = await stored(page);
    for (const enter of [half, impossible]) {
      await enter(page, field);
      await inDialog(page, submit).click();
      await expectUnreadable(field);
    }
    await expect(dialog(page)).toBeVisible();
    expect(await stored(page)).toEqual(before);
    await type(page, field, [..."11202026"]);
    await expect(field).toHaveValue("2026-11-20");
    await expect(field).toHaveAttribute("aria-invalid", "false");
  });
}

test("a birth date that does not exist is no empty field, and one ahead is wrong itself", async ({ page }) => {
  await page.goto("./");
  await fillSetUp(page);
  const [birth, start] = [page.getByLabel(en.setUp.birthDate), page.getByLabel(en.setUp.start)];
  await type(page, birth, [..."02291934"]);
  await button(page, en.setUp.done).click();
  await expectUnreadable(birth);
  await birth.fill("2026-11-23");
  await button(page, en.setUp.done).click();
  await expect(birth).toHaveAccessibleDescription(/This date of birth is in the future\. Check the year\.$/);
  await expect(start).toHaveAttribute("aria-invalid", "false");
  await birth.fill("1980-05-10");
  await half(page, start);
  await button(page, en.setUp.done).click();
  await expectUnreadable(start);
  await start.fill("2028-01-01");
  await button(page, en.setUp.done).click();
  await expect(start).toHaveAccessibleDescription(/This date is more than a year ahead\. Check the year\.$/);
  await expect(birth).toHaveAttribute("aria-invalid", "false");
  expect(await stored(page)).toEqual({});
});

test("a time that is half typed is refused, and Enter in the field is no way around", async ({ page }) => {
  await page.goto("./");
  await fillSetUp(page);
  const usual = page.getByLabel(en.setUp.usualTime);
  await type(page, usual, ["Backspace"]);
  await button(page, en.setUp.done).click();
  await expectUnreadable(usual, NO_TIME);
  await usual.fill("08:00");
  await button(page, en.setUp.done).click();
  await button(page, en.today.record).click();
  const time = dialog(page).getByLabel(en.form.time, { exact: true });
  await type(page, time, ["Backspace", "Enter"]);
  await expectUnreadable(time, NO_TIME);
  await expect(dialog(page)).toBeVisible();
});

test("a time that lies ahead today is said beside the time, a day ahead beside the day", async ({ page }) => {
  await setUp(page);
  await button(page, en.today.record).click();
  const [date, time] = ["Date", "Time"].map((label) => dialog(page).getByLabel(label, { exact: true }));
  await time.fill("23:50");
  await inDialog(page, "Save").click();
  await expect(time).toHaveAccessibleDescription(/^This is in the future\./);
  await expect(date).toHaveAttribute("aria-invalid", "false");
  await time.fill("08:00");
  await date.fill("2026-11-23");
  await inDialog(page, "Save").click();
  await expect(date).toHaveAccessibleDescription(/^This is in the future\./);
  await expect(time).toHaveAttribute("aria-invalid", "false");
});

for (const [address, unfold] of [["visit", null], ["history", "Doses injected in any period"], ["labs", "Choose another period"]]) {
  test(`a period on ${address} says which of its days cannot be read`, async ({ page }) => {
    await setUp(page);
    await page.goto(`./#/${address}`);
    const main = page.getByRole("main");
    if (unfold) await main.locator("summary", { hasText: unfold }).click();
    for (const label of ["First day", "Last day"]) {
      const field = main.getByLabel(label, { exact: true });
      for (const enter of [half, impossible]) {
        await enter(page, field);
        await field.blur();
        await expectUnreadable(field);
        if (address !== "labs") await expect(main).toContainText("One of the two days cannot be used.");
      }
      // The year is not whole yet: no day of the second year after Christ is meant.
      await field.fill("0002-11-27");
      await field.blur();
      await expect(field).toHaveAccessibleDescription(/This year is not complete or too long ago/);
      await field.fill("2026-11-20");
      await expect(field).toHaveAttribute("aria-invalid", "false");
    }
  });
}

test("the dose check takes no first day that does not exist, and says so when the field is left", async ({ page }) => {
  await page.goto("./#/dose-check");
  await openTopics(page);
  const start = page.getByLabel(en.doseCheck.start);
  await impossible(page, start);
  await page.getByRole("textbox", { name: en.doseCheck.age, exact: true }).focus();
  await expectUnreadable(start);
});

test("a message fits the field that it stands at", async ({ page }) => {
  await page.goto("./#/dose-check");
  const said = async (label, typed, sentence) => {
    const field = page.getByLabel(label, { exact: true });
    await field.fill(typed);
    await field.blur();
    await expect(field, typed).toHaveAccessibleDescription(sentence);
  };
  await said("Age", "0.5", /Enter an age in whole years, at most 120\.$/);
  await said("Age", " 46 ", /46 years$/);
  await said("Height (optional)", "1.78", /Enter the height in centimetres: 178/);
  await said("Weight", "68,5\u00a0", /68\.5 kg$/);
  await said("Creatinine (serum)", "≥ 1,5", /≥ 1\.5 mg\/dL/);
  await said("Creatinine (serum)", "<", /A number is missing after the sign/);
  await said("Creatinine (serum)", " < 0,5 ", /< 0\.5 mg\/dL/);
  await page.getByLabel("Unit for neutrophils").selectOption({ label: "/mm³ (= /µL)" });
  await said("Neutrophils", "1.8", /1\.8 ×10⁹\/L would be usual/);
  await said("Neutrophils", "4,500", /If you meant thousands, enter 4500\./);
});

test("the question whether to void names the entry, and a double press voids and records once", async ({ page }) => {
  await setUp(page);
  await button(page, en.today.record).click();
  const before = Object.keys(await stored(page)).length;
  await inDialog(page, "Save").dblclick();
  await expect(page.getByText("Done today at")).toBeVisible();
  expect(Object.keys(await stored(page)).length).toBe(before + 1);
  await page.goto("./#/history");
  await page.getByRole("button", { name: /^Cross out/ }).click();
  await expect(dialog(page).getByRole("heading")).toHaveText(/^Cross out the injection of 22 Nov 2026 at 10:05, .+ [1-9], 100 mg\?$/);
  await page.getByLabel(en.history.reason).fill("by mistake");
  await inDialog(page, "Cross out").dblclick();
  await expect(page.getByText(en.form.voided)).toBeVisible();
  expect(Object.keys(await stored(page)).length).toBe(before + 2);
});

test("a normal range without its result is not dropped", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/labs");
  await button(page, en.labs.add).click();
  await dialog(page).getByLabel(en.terms.neutrophils, { exact: true }).fill("4.5");
  const platelets = dialog(page).getByRole("group", { name: "Normal range for platelets" });
  await dialog(page).locator(".measured", { hasText: "Platelets" }).locator("summary").click();
  await platelets.getByRole("textbox").fill("150-400");
  await inDialog(page, "Save").click();
  await expect(dialog(page).getByLabel(en.terms.platelets, { exact: true })).toHaveAccessibleDescription(/a normal range alone is not saved/);
});
