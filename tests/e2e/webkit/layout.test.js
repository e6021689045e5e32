// Small screens and large text: no page is wider than the screen, with everything unfolded, in both languages.
import { ADDRESSES, expect, keepTwoYears, test, unfold } from "./support.js";

const TITLES = /./;

for (const language of ["en", "de"]) {
  for (const size of ["100%", "200%"]) {
    test(`no page is wider than 320 px: ${language}, text at ${size}`, async ({ page }) => {
      await page.narrow(320);
      await page.evaluate((language) => localStorage.setItem("anak-language", language), language);
      await keepTwoYears(page, language === "de" ? "Heute" : "Today");
      for (const address of ADDRESSES) {
        await page.evaluate((address) => void (location.hash = `#/${address}`), address);
        await page.sees(TITLES, "#app h1[tabindex]");
        await page.misses(/(Opening the page|Die Seite wird geöffnet) …/);
        await page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), size);
        await unfold(page);
        const wide = await page.evaluate(() => {
          const over = document.documentElement.scrollWidth - innerWidth;
          // The innermost of those that reach furthest.
          const reach = (one) => Math.round(one.getBoundingClientRect().right);
          const all = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility());
          const furthest = Math.max(...all.map(reach));
          return over > 0 ? [over, all.findLast((one) => reach(one) === furthest).outerHTML.slice(0, 120)] : [];
        });
        expect.soft(wide, address || "today").toEqual([]);
      }
    });
  }
}
