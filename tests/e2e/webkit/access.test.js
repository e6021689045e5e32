// Every page and dialog passes axe in both themes.
import axe from "axe-core";
import { ADDRESSES, KEY, expect, keepTwoYears, test, unfold } from "./support.js";
import { en } from "../labels.js";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function expectNoViolations(page, where) {
  if (!(await page.evaluate(() => Boolean(window.axe)))) await page.driver.executeScript(axe.source);
  const wrong = await page.evaluate(async (values) => {
    const { violations } = await window.axe.run({ runOnly: { type: "tag", values } });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  }, TAGS);
  expect.soft(wrong, where).toEqual([]);
}

for (const theme of ["light", "dark"]) {
  test(`every page passes axe in the ${theme} theme`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.evaluate((theme) => localStorage.setItem("anak-theme", theme), theme);
    await page.reload();
    await page.heading(en.setUp.title);
    await page.click("button", en.setUp.done);
    await expectNoViolations(page, "welcome");
    await keepTwoYears(page);
    for (const address of ADDRESSES) {
      await page.go(address);
      await unfold(page);
      await expectNoViolations(page, address || "today");
    }
  });

  test(`dialogs with their questions and problems pass axe in the ${theme} theme`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.evaluate((theme) => localStorage.setItem("anak-theme", theme), theme);
    await page.reload();
    await page.setUp();
    for (const [address, opener, label, typed] of [
      ["", "Record injection", "Dose", "1000"], ["", "Pause my injections"], ["history", "Add an earlier injection"],
      ["labs", "Add results", "White blood cells", "9999"], ["labs", "Add a blood test"], ["settings/treatment", "Change the dose schedule"], ["settings/supply", "Add a pack"],
      ["symptoms", "Add a skin reaction"], ["symptoms", "Add a symptom"], ["settings/storage", "Erase everything"],
    ]) {
      await page.go(address);
      if (opener === en.pause.pause) await page.clickOn("main summary", en.pause.ask);
      await page.click("button", opener);
      await page.dialogs(1);
      if (label) {
        await page.type(label, typed);
        await page.click("button", en.form.save);
      }
      await expectNoViolations(page, opener);
      await page.press(KEY.escape);
      if (label) {
        await expectNoViolations(page, `${opener}, left`);
        await page.click("button", en.form.discard);
      }
      await page.dialogs(0);
    }
  });
}

test("the keyboard alone records an injection, and the focus is never lost", async ({ page }) => {
  await page.setUp();
  const focused = () => page.evaluate(() => window.inPage.plain(document.activeElement.textContent));
  await expect.poll(focused).toBe("Today");
  await page.tabTo("button", en.today.record);
  await page.press(KEY.enter);
  await expect.poll(focused).toBe("Record injection");
  await page.tabTo("button", en.form.save);
  await page.press(KEY.enter);
  await page.sees(/Done today at/);
  await page.dialogs(0);
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body && document.activeElement.checkVisibility())).toBe(true);
  await page.tabTo("button", en.today.recordAnother);
  await page.press(KEY.enter);
  await page.dialogs(1);
  await page.press(KEY.escape);
  await page.dialogs(0);
  await expect.poll(focused).toBe(en.today.recordAnother);
});
