// Injections: recorded, guarded against a second one, taken back, corrected, voided, left out, paused.
import { day, expect, spoken, stored, test } from "./support.js";

test("two presses record an injection, and it survives a reload", async ({ page }) => {
  await page.setUp();
  await page.click("button", "Record injection");
  await page.click("button", "Save");
  await page.sees(/Done today at \d\d:\d\d/);
  await page.sees(/Saved: .* left thigh 1/);
  await page.has("radio", "Left thigh 1, used today");
  await page.reload();
  await page.sees(/Done today at \d\d:\d\d/);
});

test("a second injection of the day is asked about first, and then says what to do", async ({ page }) => {
  await page.setUp();
  await page.record();
  await page.click("button", "Record another");
  await page.click("button", "Save");
  await page.sees(/Recorded today at \d\d:\d\d, left thigh 1\. Record another\?/);
  await page.click("button", "Cancel");
  await page.go("history");
  await page.sees("1 injection");
  await page.go("");
  await page.click("button", "Record another");
  await page.click("button", "Save");
  await page.click("button", "Yes, record another");
  await page.sees("2 injections are recorded for today");
  await page.sees(/Call your prescriber or pharmacist today|call your prescriber or pharmacist today/);
});

test("an injection can be undone, and the undoing is kept", async ({ page }) => {
  await page.setUp();
  await page.record();
  await page.click("button", "Undo");
  await page.sees("Due today at about 08:00");
  await page.go("history");
  await page.sees("voided");
  await page.clickOn("main summary", "What was changed");
  await page.sees(/: undone/);
});

test("day, time, site and dose of an injection can be changed, and an unusual dose is asked about", async ({ page }) => {
  await page.setUp();
  await page.click("button", "Record injection");
  await page.put("Time", "00:01");
  await page.select("Site", "RU2");
  await page.type("Dose", "50");
  await page.saysOf("Dose", /50 mg is not one whole syringe of 100 mg\. Is it what was prescribed\?/);
  await page.click("button", "Save");
  await page.click("checkbox", "Yes, this is right");
  await page.click("button", "Save");
  await page.sees("Done today at 00:01");
  await page.go("history");
  await page.sees("Right upper arm 2, 50 mg");
});

test("an injection of tomorrow, of before the treatment or of nothing is refused beside its field", async ({ page }) => {
  await page.setUp();
  const before = await stored(page);
  await page.click("button", "Record injection");
  await page.put("Date", day(1));
  await page.click("button", "Save");
  await page.saysOf("Date", /lies in the future/);
  await page.put("Date", day(-84));
  await page.click("button", "Save");
  await page.saysOf("Date", new RegExp(`before the first day of anakinra, ${spoken(-83)}`));
  await page.type("Dose", "0");
  await page.click("button", "Save");
  await page.saysOf("Dose", /0 mg is not a possible dose/);
  expect(await page.valueOf("Date")).toBe(day(-84));
  expect(await stored(page)).toEqual(before);
});

test("a wrong site is corrected from Today, and the trail keeps both", async ({ page }) => {
  await page.setUp();
  await page.record();
  await page.click("button", /^Correct: /);
  await page.select("Site", "RA2");
  await page.click("button", "Save");
  await page.sees(/Last injection .*: .*right abdomen 2/);
  await page.go("history");
  await page.sees("corrected");
  await page.clickOn("main summary", "What was changed");
  await page.sees(/recorded as .*left thigh 1/);
  await page.sees(/corrected to .*right abdomen 2/);
});

test("an injection is voided with a reason, and not without one", async ({ page }) => {
  await page.setUp();
  await page.record();
  await page.go("history");
  await page.click("button", /^Void: /);
  await page.click("button", "Void");
  await page.saysOf("Reason", /Please fill this in\./);
  await page.type("Reason", "Was the neighbour’s");
  await page.click("button", "Void");
  await page.sees("0 injections");
  await page.clickOn("main summary", "What was changed");
  await page.sees(/voided, “Was the neighbour’s”/);
});

test("today’s dose is left out with a reason, and that is taken back", async ({ page }) => {
  await page.setUp();
  await page.click("button", "Leave out today’s dose");
  await page.select("Why", "Travel");
  await page.click("button", "Leave out today’s dose");
  await page.sees("Left out today (travel)");
  await page.click("button", "Undo");
  await page.sees("Due today at about 08:00");
});

test("injections are paused, a day that cannot end the pause is refused, and the pause ends", async ({ page }) => {
  await page.setUp();
  await page.click("button", "Pause the injections");
  await page.put("Last day without a dose", day(-2));
  await page.click("button", "Pause the injections");
  await page.saysOf("Last day without a dose", /The last day lies before the first\.$/);
  await page.put("Last day without a dose", day(5));
  await page.click("button", "Pause the injections");
  await page.sees(`Paused until ${spoken(5)} (infection)`);
  await page.click("button", "End the pause");
  await page.put("Last day without a dose", day(0));
  await page.click("button", "End the pause");
  await page.misses(`Paused until ${spoken(5)}`);
});

test("the clock of a syringe runs over a reload, and a sore spot is left out", async ({ page }) => {
  await page.setUp();
  await page.click("button", "I took a syringe out of the refrigerator");
  await page.sees("Do not remove the needle cover yet");
  await page.reload();
  await page.sees(/Out for \d+ min/);
  await page.click("button", "This spot is sore or marked");
  await page.click("button", "Save");
  await page.sees("Spots that are out");
  await page.sees("Next site: right thigh 1");
});
