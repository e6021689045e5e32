// Names and descriptions: every reference names something that is there, in every page, dialog and state, in both languages.
import { ADDRESSES, GROUPS, button, expect, keepTwoYears, report, setUp, test } from "./support.js";
import { de, en } from "./labels.js";

/** Every id that an element refers to and that is not there, and every id that two elements have. */
const wrong = (page) =>
  page.evaluate(() => {
    const refers = ["aria-describedby", "aria-labelledby", "aria-controls", "aria-errormessage", "for", "headers", "list"];
    const missing = refers.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]:not(dialog:not([open]))`)].flatMap((one) =>
        one.getAttribute(name).split(/\s+/).filter((id) => !document.getElementById(id)).map((id) => `${name}=${id || "(empty)"} in ${one.outerHTML.slice(0, 80)}`)));
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return [...missing, ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`)];
  });

/** Hints that belong to a field, or to a group of choices, and are not tied to it. */
const untied = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".field > .hint, .question > .hint")]
      .filter((hint) => {
        const field = hint.parentElement;
        const tied = [field, ...field.querySelectorAll("input, select, textarea")].map((one) => one.getAttribute("aria-describedby") ?? "");
        return !hint.id || !tied.some((ids) => ids.split(" ").includes(hint.id));
      })
      .map((hint) => hint.textContent));

for (const language of ["English", "Deutsch"]) {
  test(`nothing refers to what is not there, and no hint is left alone (${language})`, async ({ page }) => {
    test.setTimeout(300_000);
    let states = 0;
    const check = async (where) => {
      states += 1;
      expect(await wrong(page), where).toEqual([]);
      expect(await untied(page), where).toEqual([]);
    };
    // Firefox asks how to print, over the page.
    await page.addInitScript(() => (window.print = () => {}));
    await page.goto("./");
    await expect(page.getByRole("heading", { name: en.setUp.title })).toBeVisible();
    await check("welcome");
    await button(page, en.setUp.done).click();
    await check("welcome, refused");
    await keepTwoYears(page);
    if (language === "Deutsch") {
      await page.goto("./#/settings/look");
      await page.getByRole("radio", { name: "Deutsch" }).check();
      await expect(page.getByRole("heading", { level: 1, name: de.settings.lookAndLanguage })).toBeVisible();
    }
    for (const address of [...ADDRESSES, ...GROUPS]) {
      await page.goto(`./#/${address}`);
      await expect(page.locator("#app h1[tabindex]")).toBeVisible();
      await page.evaluate(() => document.querySelectorAll("main details").forEach((one) => (one.open = true)));
      await check(address);
      // A button of each name, without what it is about, opens what it opens.
      const names = await page.locator("main button:visible").evaluateAll((all) => [...new Set(all.map((one) => one.textContent.trim()))]);
      for (const name of names) {
        const one = page.locator("main button:visible").filter({ hasText: name }).first();
        if (!name || !(await one.count())) continue;
        await one.click({ timeout: 2000 }).catch(() => {});
        const dialog = page.locator("dialog[open]");
        if (await dialog.count()) {
          await check(`${address}: ${name}`);
          const submit = dialog.locator("button[type=submit]");
          if (await submit.count()) {
            for (const input of await dialog.locator("input[type=text], input[type=date]").all()) await input.fill("", { timeout: 500 }).catch(() => {});
            // What was opened may have closed itself by now.
            await submit.click({ timeout: 2000 }).catch(() => {});
            await check(`${address}: ${name}, refused`);
          }
          if (await dialog.count()) await page.keyboard.press("Escape");
          // What was entered is asked about.
          const discard = dialog.getByRole("alertdialog").getByRole("button").last();
          await expect
            .poll(async () => {
              if (await discard.count()) await discard.click();
              return dialog.count();
            })
            .toBe(0);
        } else {
          await check(`${address}: after ${name}`);
        }
      }
    }
    report(`${states} states, each reference names something`);
  });
}

test("the hint of a group of radio buttons is said with its name", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("group", { name: en.setUp.sex })).toHaveAccessibleDescription(/^Used to estimate kidney function\./);
  await setUp(page);
  await page.goto("./#/dose-check");
  const group = page.getByRole("group", { name: en.setUp.sex });
  await expect(group).toBeVisible();
  for (const hint of await group.locator(".hint").allTextContents()) await expect(group).toHaveAccessibleDescription(new RegExp(hint.slice(0, 10)));
});
