// Back and Escape close a dialog, ask where something was entered, and never leave the app from a dialog.
import { KEY, expect, stored, test } from "./support.js";
import { en } from "../labels.js";

const ASKED = "What you entered here is not saved. Do you want to discard it?";
const ways = (page) => [() => page.back(), () => page.press(KEY.escape), () => page.click("button", en.form.cancel)];

test("Back, Escape and Cancel close a dialog in which nothing was entered, and the page behind stays", async ({ page }) => {
  await page.setUp();
  await page.go("history");
  await page.go("");
  for (const leave of ways(page)) {
    await page.click("button", en.today.record);
    await page.dialogs(1);
    await leave();
    await page.dialogs(0);
    await page.heading(en.shell.today);
    await expect.poll(() => page.evaluate(() => [location.hash, history.state])).toEqual(["#/", null]);
    await expect.poll(() => page.evaluate(() => document.activeElement.textContent)).toBe("Record injection");
  }
  await page.back();
  await page.heading(en.shell.history);
});

test("whichever way a dialog is left, what was typed is asked about and stays", async ({ page }) => {
  await page.setUp();
  const before = await stored(page);
  await page.click("button", en.today.record);
  await page.clickOn("dialog summary", "More details (optional)");
  await page.type(en.injection.note, "stung a little");
  for (const leave of ways(page)) {
    await leave();
    await page.sees(ASKED);
    // Asked again and again it stays.
    await page.press(KEY.escape, KEY.escape, KEY.escape);
    await page.sees(ASKED);
    await page.click("button", en.form.goOn);
    await page.misses(ASKED);
    expect(await page.valueOf(en.injection.note)).toBe("stung a little");
  }
  await page.back();
  await page.sees(ASKED);
  await page.click("button", en.form.discard);
  await page.dialogs(0);
  await page.heading(en.shell.today);
  expect(await stored(page)).toEqual(before);
});

test("after saving, Back leads to the page before", async ({ page }) => {
  await page.setUp();
  await page.go("history");
  await page.go("");
  await page.record();
  await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
  await page.back();
  await page.heading(en.shell.history);
});
