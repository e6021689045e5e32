// What must never be hidden, called missed without need, or left without advice.
import { readFile } from "node:fs/promises";
import { button, expect, openSkipOrPause, record, saved, setUp, test, NOW } from "./support.js";
import { en } from "./labels.js";

const DAY = 86_400_000;
const HOUR = 3_600_000;

const save = (page) => page.getByRole("dialog").getByRole("button", { name: en.form.save });

const at = async (page, context, time) => {
  await context.clock.setSystemTime(new Date(time));
  await page.goto("./#/");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeVisible();
};

const simple = async (page) => {
  await page.goto("./#/settings/look");
  await page.getByRole("group", { name: en.settings.simple }).getByLabel(en.settings.simpleOn).check();
  await page.goto("./#/");
};

const addPack = async (page, count) => {
  await page.goto("./#/settings/supply");
  await button(page, en.supply.add).tap();
  await page.getByLabel(en.supply.syringes).fill(count);
  await page.getByRole("textbox", { name: en.supply.expires }).fill("2027-06-30");
  await save(page).tap();
  await expect(page.getByText(en.form.saved)).toBeVisible();
};

const visitText = async (page) => {
  await page.goto("./#/visit");
  const download = await saved(page, () => button(page, en.visit.save).tap());
  return readFile(download.path, "utf8");
};

test("large and simple keeps every warning, the clock of a syringe, supply, backup, and the ways to pause and to call", async ({ page, context }) => {
  await setUp(page);
  await addPack(page, "5");
  await simple(page);
  await at(page, context, NOW.getTime() + 8 * DAY + 6 * HOUR);
  await expect(page.getByText("Overdue since about 08:00")).toBeVisible();
  await expect(page.getByText("Never inject two doses to make up for a missed one.")).toBeVisible();
  await expect(page.getByText("Order more soon.")).toBeVisible();
  await expect(page.getByText("No injection is recorded for yesterday, 29 Nov 2026.")).toBeVisible();
  await expect(page.getByText(/Neutrophil blood test due by/)).toBeVisible();
  await expect(button(page, en.keeping.notNow)).toBeVisible();
  await expect(button(page, en.today.record)).toBeVisible();
  await openSkipOrPause(page);
  await expect(button(page, en.pause.pause)).toBeVisible();
  await expect(page.locator("a.emergency")).toBeVisible();
  await button(page, en.warming.takeOut).tap();
  await expect(page.getByText(en.warming.tooCold)).toBeVisible();
  await at(page, context, NOW.getTime() + 8 * DAY + 8 * HOUR);
  await expect(page.getByRole("timer")).toHaveText(/Out of the fridge for (119 min|2 h)/);
  await expect(page.getByText("Out of the fridge for more than 90 minutes.")).toBeVisible();
});

test("a second injection of a day says at once what to do, and the pages that count name it", async ({ page, context }) => {
  await setUp(page);
  await record(page);
  await context.clock.setSystemTime(new Date(NOW.getTime() + HOUR));
  await button(page, en.today.recordAnother).tap();
  await save(page).tap();
  await button(page, en.injection.secondConfirm).tap();
  await expect(page.getByText("2 injections are recorded for today", { exact: true })).toBeVisible();
  await expect(page.getByRole("alert")).toContainText(en.care.callAboutDose);
  await page.goto("./#/history");
  await expect(page.getByText("one of 2 on this day")).toHaveCount(2);
  await expect(page.getByText(/of 1 \(100%\), and 1 extra injection/).first()).toBeVisible();
  const text = await visitText(page);
  expect(text).toContain("- Doses injected: 1 of 1 (100%), and 1 extra injection\n- 2 injections on 22 Nov 2026, at 10:05 and 11:05\n");
  expect(text).toContain("Alerts today\n- 2 injections are recorded for today. ");
  await expect(page.getByText("2 injections on 22 Nov 2026, at 10:05 and 11:05")).toBeVisible();
  await at(page, context, NOW.getTime() + DAY);
  await expect(page.getByRole("alert")).toContainText("2 injections are recorded for 22 Nov 2026");
  await at(page, context, NOW.getTime() + 2 * DAY);
  await expect(page.getByText("2 injections are recorded")).toBeHidden();
});

test("of two injections the one that is named can be corrected and undone, and that is said", async ({ page, context }) => {
  await setUp(page);
  await record(page);
  await context.clock.setSystemTime(new Date(NOW.getTime() + HOUR));
  await button(page, en.today.recordAnother).tap();
  await save(page).tap();
  // The question stands above the buttons that stay at the lower edge.
  const confirm = button(page, en.injection.secondConfirm);
  await expect(confirm).toBeInViewport();
  const buttons = await page.getByRole("dialog").locator(".actions").boundingBox();
  await expect.poll(async () => (await confirm.boundingBox()).y + (await confirm.boundingBox()).height).toBeLessThanOrEqual(buttons.y);
  await confirm.tap();
  const card = page.locator(".status");
  await expect(card).toContainText("22 Nov 2026, 11:05");
  await card.getByRole("button", { name: /^Correct: .*11:05/ }).tap();
  await expect(page.getByLabel(en.form.time)).toHaveValue("11:05");
  await page.keyboard.press("Escape");
  await button(page, en.today.undo).tap();
  await expect(page.getByText(/^Undone: Sun 22 Nov 2026, 11:05, /)).toBeVisible();
  await expect(card).toContainText("Done today at 10:05");
  await button(page, en.today.undo).tap();
  await expect(page.getByText(/^Undone: Sun 22 Nov 2026, 10:05, /)).toBeVisible();
  await expect(card).toContainText(en.today.noLast);
});

test("a dose that was not as prescribed is told on Today", async ({ page }) => {
  await setUp(page);
  await button(page, en.today.record).tap();
  await page.getByRole("textbox", { name: en.injection.dose }).fill("50");
  await save(page).tap();
  await page.getByRole("checkbox", { name: en.form.isRight }).check();
  await save(page).tap();
  await expect(page.locator(".status")).toContainText("That was 50 mg. Your dose schedule says 100 mg.");
});

test("a dose of which only a part went in is recorded with what happened and what to do, and can be corrected", async ({ page }) => {
  await setUp(page);
  await button(page, en.today.record).tap();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(en.injection.whole).selectOption(en.injection.partlyLeaked);
  await expect(dialog.getByText("Do not use another syringe for the rest")).toBeVisible();
  await save(page).tap();
  await expect(page.getByRole("alert")).toContainText("Only part of today’s dose went in (it leaked). Do not use another syringe");
  await page.goto("./#/history");
  await expect(page.getByText("only part went in (it leaked)")).toBeVisible();
  expect(await visitText(page)).toContain("- 22 Nov 2026: only part of the dose went in (it leaked)\n");
  await page.goto("./#/");
  await page.getByRole("button", { name: /^Correct: / }).tap();
  await expect(page.getByLabel(en.injection.whole)).toHaveValue("leaked");
  await page.getByLabel(en.injection.whole).selectOption(en.injection.wholeYes);
  await save(page).tap();
  await expect(page.getByText("Only part of today’s dose")).toBeHidden();
});

test("a syringe that cannot be used is thrown away from Today, and the dose stays open", async ({ page }) => {
  await setUp(page);
  await addPack(page, "28");
  await page.goto("./#/");
  await openSkipOrPause(page);
  await button(page, en.today.unusable).tap();
  await expect(page.getByRole("dialog")).toContainText("today’s dose is still due");
  await save(page).tap();
  await expect(page.getByText(en.form.saved)).toBeVisible();
  await expect(page.getByText("Due today at about 08:00")).toBeVisible();
  await page.goto("./#/settings/supply");
  await expect(page.getByText("27 syringes left", { exact: false }).first()).toBeVisible();
});

test("a dose of before the set-up is asked about, added at its time, and never called overdue or missed", async ({ page, context }) => {
  await setUp(page);
  await expect(page.getByText("Due today at about 08:00")).toBeVisible();
  await expect(page.getByText(/Overdue|Never inject two doses/)).toBeHidden();
  await expect(page.getByText("Did you inject today, before")).toBeVisible();
  await button(page, en.today.addEarlier).tap();
  await expect(page.getByLabel(en.form.date, { exact: true })).toHaveValue("2026-11-22");
  await expect(page.getByLabel(en.form.time)).toHaveValue("08:00");
  await button(page, en.form.cancel).tap();
  await at(page, context, NOW.getTime() + DAY - 3 * HOUR);
  await expect(page.getByText("No injection is recorded for yesterday")).toBeHidden();
  await expect(page.getByText("Did you inject today, before")).toBeHidden();
  await at(page, context, NOW.getTime() + DAY);
  await expect(page.getByText("Overdue since about 08:00")).toBeVisible();
  await at(page, context, NOW.getTime() + DAY - 3 * HOUR);
  await page.goto("./#/visit");
  await expect(page.getByText("Doses injected: no dose was due")).toBeVisible();
});

test("who has injected for two years is asked for earlier counts, and none is overdue", async ({ page }) => {
  await setUp(page, { start: "2024-11-22" });
  await expect(page.getByText("Neutrophil blood tests were due before you began to record here.")).toBeVisible();
  await expect(page.getByText(/Neutrophil blood test overdue/)).toBeHidden();
  await page.goto("./#/labs");
  await expect(page.getByRole("row", { name: /^After 12 months/ })).toContainText(en.labs.notRecordedHere);
  await expect(page.getByText("Add the results you have.")).toBeVisible();
  const text = await visitText(page);
  expect(text).toContain("7 planned neutrophil tests were due before these records began");
  expect(text).not.toMatch(/overdue/i);
});

test("yesterday’s dose is added in its form, or said to be left out with the reason, which the visit page has", async ({ page, context }) => {
  await setUp(page);
  await at(page, context, NOW.getTime() + 2 * DAY);
  await expect(page.getByText("No injection is recorded for yesterday, 23 Nov 2026.")).toBeVisible();
  await button(page, en.today.addEarlier).tap();
  await expect(page.getByRole("dialog", { name: en.injection.earlierTitle })).toBeVisible();
  await expect(page.getByLabel(en.form.date, { exact: true })).toHaveValue("2026-11-23");
  await expect(page.getByLabel(en.form.time)).toHaveValue("08:00");
  await button(page, en.form.cancel).tap();
  await button(page, en.pause.wasSkipped).tap();
  await expect(page.getByRole("dialog", { name: "Did you skip the dose of 23 Nov 2026?" })).toBeVisible();
  await save(page).tap();
  await expect(page.getByRole("dialog").getByText(en.form.needed)).toBeVisible();
  await page.getByLabel(en.pause.causeForgotten).check();
  await save(page).tap();
  await expect(page.getByText("Saved: the dose of 23 Nov 2026 was skipped.")).toBeVisible();
  await expect(page.getByText("No injection is recorded for yesterday")).toBeHidden();
  await openSkipOrPause(page);
  await button(page, en.pause.skip).tap();
  await expect(page.getByLabel(en.pause.causeForgotten)).toHaveCount(0);
  await page.getByLabel(en.pause.causeSurgery).check();
  await page.getByRole("dialog").getByRole("button", { name: en.pause.skip }).tap();
  const text = await visitText(page);
  expect(text).toContain("- 23 Nov 2026: skipped (forgotten)\n- 24 Nov 2026: skipped (operation)\n");
  await expect(page.getByText("23 Nov 2026: skipped (forgotten)")).toBeVisible();
});

test("a wrong site is corrected from Today, and a pause begins near its top, also when the dose is done", async ({ page }) => {
  await setUp(page);
  await record(page);
  await page.getByRole("button", { name: /^Correct: Sun 22 Nov 2026/ }).tap();
  await page.getByLabel(en.injection.site).selectOption("RA2");
  await save(page).tap();
  await expect(page.getByText(/Last injection just now: .*right abdomen 2/)).toBeVisible();
  await openSkipOrPause(page);
  const pause = button(page, en.pause.pause);
  expect((await pause.boundingBox()).y).toBeLessThan(844);
  await pause.tap();
  await page.getByLabel(en.pause.causeInfection).check();
  await page.getByRole("dialog").getByRole("button", { name: en.pause.pause }).tap();
  await expect(page.getByText(en.pausing.paused)).toBeVisible();
});
