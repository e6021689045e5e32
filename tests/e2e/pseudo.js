// Every text of a page goes through the words, and the page has room for a third more of them. Dialogs are not opened.
import { ADDRESSES, GROUPS, WRITTEN, expect, keepTwoYears, said, test } from "./support.js";

/** What is the same in every language: units, names of clocks, the languages themselves. */
const SAME = /\b(kg|lb|cm|mg)\b|English|Deutsch|Europe\/Berlin|Etc\/UTC/g;

test("no text of any page is outside the words, and no page becomes too wide", async ({ page }) => {
  test.setTimeout(120_000);
  const plain = [];
  for (const isKept of [false, true]) {
    if (isKept) await keepTwoYears(page);
    for (const address of [...ADDRESSES, ...GROUPS]) {
      await page.goto(`./#/${address}`);
      await page.reload();
      await expect(page.locator("#app h1[tabindex]")).toBeVisible({ timeout: 20_000 });
      for (const text of await said(page)) {
        const rest = text.replaceAll(SAME, "").replaceAll(WRITTEN, "").match(/[A-Za-z]{2,}/g);
        if (rest) plain.push(`${address || "today"}: ${text}`);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${address || "today"} is too wide`).toBeLessThanOrEqual(0);
    }
  }
  expect([...new Set(plain)]).toEqual([]);
});
