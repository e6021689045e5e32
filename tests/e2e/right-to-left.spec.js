// A page that a translator of the browser has turned: numbers stay before their units, and what was typed stays as typed.
import { ADDRESSES, GROUPS, expect, keepTwoYears, report, test, whole } from "./support.js";

/** Numbers that do not stand to the left of the unit that follows them in the text, on the same line. */
const turned = (page) =>
  page.evaluate(() => {
    const UNIT = /(\d[\d.,\u202f]*)[ \u00a0\u202f]?(mg\/kg|mg\/dL|mg|mL\/min|µmol\/L|×10⁹\/L|kg|%|ug\/L|ng\/mL|U\/L|g\/L|g\/dL|mm\/h|cm|days|hours)/g;
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const [range, found] = [document.createRange(), []];
    let count = 0;
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (!parentElement.checkVisibility()) continue;
      for (const match of data.matchAll(UNIT)) {
        const at = (from, length) => {
          range.setStart(walker.currentNode, from);
          range.setEnd(walker.currentNode, from + length);
          // Of a unit that goes on in the next line, what is in this one.
          return range.getClientRects()[0] ?? range.getBoundingClientRect();
        };
        const number = at(match.index, match[1].length);
        const unit = at(match.index + match[0].length - match[2].length, match[2].length);
        if (number.width === 0 || Math.abs(number.top - unit.top) > 4) continue;
        count += 1;
        if (number.left >= unit.left) found.push(`${parentElement.tagName}: ${data.trim().slice(0, 60)}`);
      }
    }
    return { count, found };
  });

test("numbers keep their place before their units on a page from right to left", async ({ page }) => {
  test.setTimeout(120_000);
  await keepTwoYears(page);
  let all = 0;
  for (const address of [...ADDRESSES, ...GROUPS]) {
    await page.goto(`./#/${address}`);
    await expect(page.locator("#app h1[tabindex]")).toBeVisible();
    await whole(page);
    await page.evaluate(() => document.querySelectorAll("main details").forEach((one) => (one.open = true)));
    await page.evaluate(() => (document.documentElement.dir = "rtl"));
    const { count, found } = await turned(page);
    all += count;
    expect(found, address).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, `${address} is too wide`).toBeLessThanOrEqual(0);
  }
  expect(all).toBeGreaterThan(50);
  report(`${all} numbers with units`);
});
