// Several tabs that record at the same time.
import { cases, expect, journaled, record, report, setUp, stored, test } from "./support.js";
import { en } from "./labels.js";

/** How many injections all tabs record together. In Firefox each press goes through the process of all tabs. */
const together = (browserName) => (browserName === "firefox" ? cases(200, 1000) : 1000);

/** Records injections in a tab, each as a person would: three presses. */
const recordMany = async ({ count, another, save, twice }) => {
  const press = async (name) => {
    for (let tries = 0; tries < 2000; tries += 1) {
      const within = document.querySelector("dialog[open]") ?? document;
      const found = [...within.querySelectorAll("button")].find((one) => one.textContent === name);
      if (found) return found.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
    throw new Error(`no button ${name}`);
  };
  for (let done = 0; done < count; done += 1) {
    await press(another);
    await press(save);
    await press(twice);
    while (document.querySelector("dialog[open]")) {
      // Another tab may have recorded one since; then that one is asked about, too.
      [...document.querySelectorAll("dialog[open] button")].find((one) => one.textContent === twice)?.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
};

for (const tabs of [2, 4]) {
  for (let run = 0; run < cases(1, 20); run += 1) {
    test(`${tabs} tabs that record injections at the same time lose none, run ${run + 1}`, async ({ browserName, context, page }) => {
      test.setTimeout(240_000);
      const count = together(browserName);
      await setUp(page);
      await record(page);
      const all = [page];
      while (all.length < tabs) {
        const other = await context.newPage();
        await other.goto("./");
        await expect(other.getByText("Done today at")).toBeVisible();
        all.push(other);
      }
      const words = { another: en.today.recordAnother, save: "Save", twice: en.injection.secondConfirm };
      await Promise.all(all.map((tab) => tab.evaluate(recordMany, { count: count / tabs, ...words })));
      const begun = performance.now();
      const look = async (tab, hash, seen) => {
        await tab.evaluate((to) => {
          location.hash = to;
        }, hash);
        // A month of a thousand rows in several tabs at once takes a machine that has other work a while.
        await expect(tab.getByText(seen).filter({ visible: true })).toBeVisible({ timeout: 30_000 });
      };
      // Settings counts the entries that no backup has: these, the first injection and the set-up.
      const counted = new RegExp(`No backup yet. If this browser loses its data, you lose ${count + 4} entries`);
      await Promise.all(all.map((tab) => look(tab, "#/settings/backup", counted)));
      const agreed = Math.round(performance.now() - begun);
      await Promise.all(all.map((tab) => look(tab, "#/history", `${count + 1} injections`)));
      await page.reload();
      await expect(page.getByText(`${count + 1} injections`)).toBeVisible();
      const injections = Object.values(await journaled(page)).filter((text) => text.includes('"injection"'));
      expect(injections).toHaveLength(count + 1);
      expect(await stored(page)).toEqual(await journaled(page));
      report(`${tabs} tabs, ${count} injections at once: none lost, none doubled, all agree ${agreed} ms after the last`);
    });
  }
}
