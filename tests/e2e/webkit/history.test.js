// History: the calendar and the list, and injections of earlier days.
import { day, expect, keepTwoYears, spoken, test } from "./support.js";
import { en } from "../labels.js";

test("an earlier injection is added to its day, in the list and in the calendar", async ({ page }) => {
  await page.setUp();
  await page.go("history");
  await page.click("button", en.injection.earlierTitle);
  expect(await page.valueOf(en.form.date)).toBe(day(-1));
  await page.put(en.form.date, day(0));
  await page.put(en.form.time, "00:02");
  await page.click("button", en.form.save);
  await page.sees("1 injection");
  await page.sees(/Left thigh 1, 100 mg/);
  const became = await page.evaluate(() => [...document.querySelectorAll("table.days td[data-became]")].map((cell) => cell.dataset.became));
  expect(became.filter((what) => /given|late|extra/.test(what))).toHaveLength(1);
});

test("two years stand in the list and in the calendar, and a year opens", async ({ page }) => {
  await keepTwoYears(page);
  await page.go("history");
  await page.sees(/\d+ injections/);
  await page.click("button", "2025");
  await page.sees("December 2025");
  await page.click("button", "November 2025");
  await page.sees(/Nov 2025 \d\d:\d\d/);
  expect(await page.evaluate(() => document.querySelectorAll("table.days td[data-became]").length)).toBeGreaterThan(27);
});

test("doses are counted over any period, and one that ends before it begins says so", async ({ page }) => {
  await page.setUp();
  await page.record();
  await page.go("history");
  await page.clickOn("main summary", "Doses injected in any period");
  await page.put(en.labs.restartOn, day(0));
  await page.put(en.period.lastDay, day(0));
  await page.sees("Doses injected: 1 of 1 (100%)");
  await page.put(en.period.lastDay, day(-1));
  await page.sees(en.period.backwards);
  await page.go("visit");
  await page.sees(spoken(0));
});
