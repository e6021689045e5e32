// Injections: recorded, guarded against a second one, taken back, corrected, voided, left out, paused.
import { day, expect, spoken, stored, test } from "./support.js";
import { en } from "../labels.js";

test("two presses record an injection, and it survives a reload", async ({ page }) => {
  await page.setUp();
  await page.click("button", en.today.record);
  await page.click("button", en.form.save);
  await page.sees(/Done today at \d\d:\d\d/);
  await page.sees(/Saved: .* left thigh 1/);
  await page.has("radio", "Left thigh 1, used today");
  await page.reload();
  await page.sees(/Done today at \d\d:\d\d/);
});

test("a second injection of the day is asked about first, and then says what to do", async ({ page }) => {
  await page.setUp();
  await page.record();
  await page.click("button", en.today.recordAnother);
  await page.click("button", en.form.save);
  await page.sees(/An injection is already recorded today at \d\d:\d\d, left thigh 1\. Did you really inject twice\?/);
  await page.click("button", en.form.cancel);
  await page.go("history");
  await page.sees("1 injection");
  await page.go("");
  await page.click("button", en.today.recordAnother);
  await page.click("button", en.form.save);
  await page.click("button", en.injection.secondConfirm);
  await page.sees("2 injections are recorded for today");
  await page.sees(/Call your doctor, nurse or pharmacist today|call your doctor, nurse or pharmacist today/);
});

test("an injection can be undone, and the undoing is kept", async ({ page }) => {
  await page.setUp();
  await page.record();
  await page.click("button", en.today.undo);
  await page.sees("Due today at about 08:00");
  await page.go("history");
  await page.sees(en.history.voided);
  await page.clickOn("main summary", "What was changed");
  await page.sees(/: undone/);
});

test("day, time, site and dose of an injection can be changed, and an unusual dose is asked about", async ({ page }) => {
  await page.setUp();
  await page.click("button", en.today.record);
  await page.put(en.form.time, "00:01");
  await page.select(en.injection.site, "RU2");
  await page.type(en.injection.dose, "50");
  await page.saysOf(en.injection.dose, /100 mg; you entered 50 mg\. Is this the dose that was prescribed\? If not, correct it\./);
  await page.click("button", en.form.save);
  await page.click("checkbox", en.form.isRight);
  await page.click("button", en.form.save);
  await page.sees("Done today at 00:01");
  await page.go("history");
  await page.sees("Right upper arm 2, 50 mg");
});

test("an injection of tomorrow, of before the treatment or of nothing is refused beside its field", async ({ page }) => {
  await page.setUp();
  const before = await stored(page);
  await page.click("button", en.today.record);
  await page.put(en.form.date, day(1));
  await page.click("button", en.form.save);
  await page.saysOf(en.form.date, /is in the future/);
  await page.put(en.form.date, day(-84));
  await page.click("button", en.form.save);
  await page.saysOf(en.form.date, new RegExp(`before the first day of anakinra \\(${spoken(-83)}\\)`));
  await page.type(en.injection.dose, "0");
  await page.click("button", en.form.save);
  await page.saysOf(en.injection.dose, /0 mg cannot be right/);
  expect(await page.valueOf(en.form.date)).toBe(day(-84));
  expect(await stored(page)).toEqual(before);
});

test("a wrong site is corrected from Today, and the trail keeps both", async ({ page }) => {
  await page.setUp();
  await page.record();
  await page.click("button", /^Correct: /);
  await page.select(en.injection.site, "RA2");
  await page.click("button", en.form.save);
  await page.sees(/Last injection .*: .*right abdomen 2/);
  await page.go("history");
  await page.sees(en.history.corrected);
  await page.clickOn("main summary", "What was changed");
  await page.sees(/recorded as .*left thigh 1/);
  await page.sees(/corrected to .*right abdomen 2/);
});

test("an injection is voided with a reason, and not without one", async ({ page }) => {
  await page.setUp();
  await page.record();
  await page.go("history");
  await page.click("button", /^Cross out: /);
  await page.click("button", en.history.void);
  await page.saysOf(en.history.reason, /Please fill this in\./);
  await page.type(en.history.reason, "Was the neighbour’s");
  await page.click("button", en.history.void);
  await page.sees("0 injections");
  await page.clickOn("main summary", "What was changed");
  await page.sees(/crossed out, “Was the neighbour’s”/);
});

test("today’s dose is left out with a reason, and that is taken back", async ({ page }) => {
  await page.setUp();
  await page.clickOn("main summary", en.pause.ask);
  await page.click("button", en.pause.skip);
  await page.click("radio", en.pause.causeTravel);
  await page.click("button", en.pause.skip);
  await page.sees("Skipped today (travel)");
  await page.click("button", en.today.undo);
  await page.sees("Due today at about 08:00");
});

test("injections are paused, a day that cannot end the pause is refused, and the pause ends", async ({ page }) => {
  await page.setUp();
  await page.clickOn("main summary", en.pause.ask);
  await page.click("button", en.pause.pause);
  await page.click("radio", en.pause.causeInfection);
  await page.put(en.pausing.until, day(-2));
  await page.click("button", en.pause.pause);
  await page.saysOf(en.pausing.until, /The last day is before the first day\. Change one of them\.$/);
  await page.put(en.pausing.until, day(5));
  await page.click("button", en.pause.pause);
  await page.sees(`Paused until ${spoken(5)} (infection)`);
  await page.click("button", en.pause.end);
  await page.put(en.pausing.until, day(0));
  await page.click("button", en.pause.end);
  await page.misses(`Paused until ${spoken(5)}`);
});

test("the clock of a syringe runs over a reload, and a sore spot is left out", async ({ page }) => {
  await page.setUp();
  await page.click("button", en.warming.takeOut);
  await page.sees(en.warming.tooCold);
  await page.reload();
  await page.sees(/Out of the fridge for \d+ min/);
  await page.click("button", en.skin.mark);
  await page.click("button", en.form.save);
  await page.sees(en.skin.out);
  await page.sees("Next site: right thigh 1");
});
