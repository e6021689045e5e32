// Several windows of the same record.
import { expect, journaled, stored, test } from "./support.js";

test("what one window records the other shows, and both go on", async ({ page }) => {
  await page.setUp();
  const { toFirst, toSecond } = await page.another();
  await page.heading("Today");
  await page.sees("Due today at about 08:00");
  await toFirst();
  await page.record();
  await toSecond();
  await page.sees(/Done today at/);
  await page.click("button", "Record another");
  await page.click("button", "Save");
  await page.click("button", "Yes, record another");
  await page.sees("2 injections are recorded for today");
  await toFirst();
  await page.sees("2 injections are recorded for today");
  await expect.poll(() => journaled(page)).toEqual(await stored(page));
});

test("made-up data in one window leave the record in the other alone", async ({ page }) => {
  await page.setUp();
  const before = await stored(page);
  const { toFirst } = await page.another("?demo");
  await page.sees("Everything here is made up.");
  await page.record();
  await toFirst();
  await page.sees("Due today at about 08:00");
  expect(await stored(page)).toEqual(before);
  expect(await journaled(page)).toEqual(before);
});

test("what is erased in one window is gone in the other", async ({ page }) => {
  await page.setUp();
  const { toFirst, toSecond } = await page.another("#/settings");
  await page.heading("Settings");
  await page.click("button", "Erase everything");
  await page.type("Type ERASE to confirm", "ERASE");
  await page.click("button", "Erase now");
  await page.heading("Welcome");
  await toFirst();
  await page.heading("Welcome");
  await toSecond();
  expect(await stored(page)).toEqual({});
});
