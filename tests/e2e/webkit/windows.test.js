// Several windows of the same record.
import { expect, journaled, stored, test } from "./support.js";
import { en } from "../labels.js";

test("what one window records the other shows, and both go on", async ({ page }) => {
  await page.setUp();
  const { toFirst, toSecond } = await page.another();
  await page.heading(en.shell.today);
  await page.sees("Due today at about 08:00");
  await toFirst();
  await page.record();
  await toSecond();
  await page.sees(/Done today at/);
  await page.click("button", en.today.recordAnother);
  await page.click("button", en.form.save);
  await page.click("button", en.injection.secondConfirm);
  await page.sees("2 injections are recorded for today");
  await toFirst();
  await page.sees("2 injections are recorded for today");
  await expect.poll(() => journaled(page)).toEqual(await stored(page));
});

test("made-up data in one window leave the record in the other alone", async ({ page }) => {
  await page.setUp();
  const before = await stored(page);
  const { toFirst } = await page.another("?demo");
  await page.sees("Demo: sample data only.");
  await page.record();
  await toFirst();
  await page.sees("Due today at about 08:00");
  expect(await stored(page)).toEqual(before);
  expect(await journaled(page)).toEqual(before);
});

test("what is erased in one window is gone in the other", async ({ page }) => {
  await page.setUp();
  const { toFirst, toSecond } = await page.another("#/settings/storage");
  await page.heading(en.settings.storageAndErasing);
  await page.click("button", en.storing.erase);
  await page.type(en.storing.eraseConfirm, "ERASE");
  await page.click("button", en.storing.eraseNow);
  await page.heading(en.setUp.title);
  await toFirst();
  await page.heading(en.setUp.title);
  await toSecond();
  expect(await stored(page)).toEqual({});
});
