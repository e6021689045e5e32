// Every path without a pointer: each control is reached with the Tab key, and the focus is never lost.
import { button, expect, saved, setUp, tabKey, test } from "./support.js";
import { en } from "./labels.js";

const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
const tabTo = async (page, locator) => {
  await expect(locator).toBeVisible();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await press(page, await tabKey(locator));
  }
  throw new Error(`the Tab key does not reach ${locator}`);
};
const use = async (page, locator, key = "Enter") => {
  await tabTo(page, locator);
  await press(page, key);
};
const fill = async (page, name, text) => {
  await tabTo(page, page.getByRole("dialog").getByLabel(name, { exact: true }));
  await page.keyboard.type(text);
};
const save = (page) => use(page, page.getByRole("dialog").getByRole("button", { name: en.form.save }));
/** The focus is on something that people can see, and not on the page as a whole. */
const hasFocus = async (page) => {
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body && document.activeElement.checkVisibility())).toBe(true);
};
const go = async (page, name) => {
  await use(page, page.getByRole("navigation").getByRole("link", { name }));
  await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
};

test("first steps, an injection, sore skin, a dose left out and taken back", async ({ page }) => {
  await setUp(page);
  await use(page, button(page, en.steps.next));
  await expect(page.getByText("2 of 5")).toBeVisible();
  await use(page, button(page, en.steps.skip));
  await hasFocus(page);
  await use(page, button(page, en.skin.mark));
  await expect(page.getByRole("dialog").getByRole("heading")).toBeFocused();
  await save(page);
  await hasFocus(page);
  await expect(page.getByRole("heading", { name: en.skin.out })).toBeVisible();
  await use(page, page.locator("summary", { hasText: en.pause.ask }));
  await use(page, button(page, en.pause.skip));
  await use(page, page.getByRole("radio", { name: en.pause.causeInfection }), "Space");
  await use(page, page.getByRole("dialog").getByRole("button").first());
  await hasFocus(page);
  await expect(page.getByText(/Skipped today/).first()).toBeVisible();
  await use(page, button(page, en.today.undo));
  await hasFocus(page);
  await use(page, button(page, en.today.record));
  await save(page);
  await hasFocus(page);
  await expect(page.getByText("Done today at", { exact: false })).toBeVisible();
});

test("history: an earlier injection, its correction, its voiding, its trail", async ({ page }) => {
  await setUp(page);
  await go(page, "History");
  await use(page, button(page, en.history.add));
  await save(page);
  await hasFocus(page);
  const month = page.getByRole("button", { name: "November 2026" });
  await expect(month).toHaveAttribute("aria-expanded", "true");
  await use(page, page.getByRole("button", { name: /^Correct: / }));
  await tabTo(page, page.getByRole("dialog").getByLabel(en.injection.site));
  await press(page, "ArrowDown");
  await save(page);
  await hasFocus(page);
  await use(page, page.getByRole("button", { name: /^Cross out: / }));
  await fill(page, "Reason", "Wrong day");
  await use(page, page.getByRole("dialog").getByRole("button", { name: en.history.void }));
  await hasFocus(page);
  await use(page, page.locator("main summary").filter({ hasText: en.history.trail }).or(page.locator(".row summary")).first());
  await expect(page.getByText("Wrong day", { exact: false })).toBeVisible();
  await use(page, month);
  await expect(month).toHaveAttribute("aria-expanded", "false");
  await expect(month).toBeFocused();
});

test("blood tests, their trend, a test of one's own", async ({ page }) => {
  await setUp(page);
  await go(page, "Blood tests");
  for (const [day, count] of [["10102026", "2.9"], ["11112026", "2.4"]]) {
    await use(page, button(page, en.labs.add));
    const drawn = page.getByRole("dialog").getByLabel(en.labs.drawn);
    await tabTo(page, drawn);
    await page.keyboard.type(day);
    await fill(page, "Neutrophils", count);
    await save(page);
    await hasFocus(page);
  }
  const slider = page.getByRole("slider");
  await tabTo(page, slider);
  const before = await slider.getAttribute("aria-valuetext");
  await press(page, "ArrowLeft");
  expect(await slider.getAttribute("aria-valuetext")).not.toBe(before);
  await expect(slider).toBeFocused();
  await use(page, button(page, en.labs.addTest));
  await press(page, "Escape");
  await expect(button(page, en.labs.addTest)).toBeFocused();
});

test("settings: a pack, a weight, a backup, the look; guide; a skin reaction", async ({ page }) => {
  await setUp(page);
  const group = async (name) => {
    await go(page, "Settings");
    await use(page, page.getByRole("link", { name }));
    await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
  };
  await group(en.settings.remindersAndSupply);
  await use(page, button(page, en.supply.add));
  await fill(page, "Number of syringes", "28");
  await tabTo(page, page.getByRole("dialog").getByLabel(en.supply.expires));
  await page.keyboard.type("01012028");
  await save(page);
  await hasFocus(page);
  await group(en.settings.treatment);
  await use(page, button(page, en.settings.addWeight));
  await press(page, "Escape");
  await expect(button(page, en.settings.addWeight)).toBeFocused();
  await group(en.settings.backupAndRestore);
  const file = await saved(page, () => use(page, button(page, en.keeping.export)));
  expect(file.name).toMatch(/^anakinra-companion-.*\.json$/);
  await group(en.settings.lookAndLanguage);
  await use(page, page.getByRole("radio", { name: en.settings.themeSystem }).first(), "ArrowRight");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await go(page, "Guide");
  await tabTo(page, page.getByLabel(en.guide.search));
  await page.keyboard.type(en.clinical.ruleEtanercept);
  await expect(page.getByText("100 statements")).toHaveCount(0);
  await page.goto("./#/symptoms");
  await use(page, button(page, en.reactions.addReaction));
  await use(page, page.getByRole("dialog").getByLabel(en.skin.stateLump, { exact: true }), "Space");
  await save(page);
  await hasFocus(page);
});
