// Browsers over a profile that lasts: closed and opened again, and killed at random moments.
import { setTimeout as after } from "node:timers/promises";
import { cases, expect, journaled, report, stored, test } from "./support.js";
import { en } from "../labels.js";

const WITHIN_MS = 10_000;

const isOffline = (page) => expect.poll(() => page.evaluate(() => document.documentElement.dataset.offline)).toBe("true");

test("a browser that is closed and opened again has the record, also without a server", async ({ lasting, site }) => {
  const { page, start, quit } = lasting;
  start();
  await page.setUp();
  await page.record();
  await isOffline(page);
  const before = await stored(page);
  await quit();
  start();
  await page.sees(/Done today at/);
  expect(await stored(page)).toEqual(before);
  await isOffline(page);
  await quit();
  site.stop();
  site.files.clear();
  start();
  await page.sees(/Done today at/);
  await page.go("history");
  await page.sees("1 injection");
  await page.go("dose-check");
  await page.go("settings/about");
  await page.sees("Available offline");
  await page.go("settings/treatment");
  await page.click("button", en.settings.addWeight);
  await page.type(en.settings.weight, "70");
  await page.click("button", en.form.save);
  await page.sees("70 kg on");
  expect(await page.wrong()).toEqual([]);
});

test("no injection that was said to be saved is lost when the browser is killed", async ({ lasting }) => {
  const trials = cases(20, 300);
  test.setTimeout(trials * 40_000);
  const { page, start, kill } = lasting;
  const delays = [];
  // What only the second store had, before the app has mended the first.
  const mended = [];
  const look = async () => {
    start("~blank");
    const [first, second] = [await page.evaluate(() => Object.keys(localStorage).filter((key) => /^anak[1-9]/.test(key))), Object.keys(await journaled(page))];
    mended.push(second.filter((key) => !first.includes(key)).length);
    return new Set([...first, ...second]).size;
  };
  for (let saved = 0; saved < trials; saved += 1) {
    if (saved) {
      expect(await look(), `after ${saved} kills`).toBe(saved + 3);
      await page.to("/");
      await page.heading(en.shell.today);
      await page.go("history");
      await page.sees(new RegExp(`(^|\\n| )${saved} injections?( |\\n|$)`));
      await page.go("");
      await page.click("button", en.today.recordAnother);
      await page.click("button", en.form.save);
      await page.click("button", en.injection.secondConfirm);
      await page.sees("Saved:", "[role=status]");
    } else {
      start();
      await page.setUp();
      await page.record();
    }
    const delay = Math.round(Math.random() * WITHIN_MS * (saved % 2 ? 0.1 : 1));
    delays.push(delay);
    await after(delay);
    await kill();
  }
  expect(await look()).toBe(trials + 3);
  const lost = mended.reduce((sum, count) => sum + count, 0);
  report(`${trials} kills from ${Math.min(...delays)} to ${Math.max(...delays)} ms after "Saved": none lost; only the second store had ${lost} entries, after ${mended.filter(Boolean).length} of the kills`);
});
