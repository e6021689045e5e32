// Back and Escape: they close the dialog first, ask where something was entered, and never leave the app from a dialog.
import { button, expect, openSkipOrPause, record, setUp, stored, test } from "./support.js";
import { en } from "./labels.js";

const dialog = (page) => page.getByRole("dialog");
const question = (page) => page.getByRole("alertdialog");
const note = (page) => dialog(page).getByLabel(en.injection.note);
const keep = (page) => button(page, en.form.goOn);
const discard = (page) => button(page, en.form.discard);

async function openWithNote(page) {
  await button(page, en.today.record).click();
  await page.getByText(en.injection.more).click();
  await note(page).fill("stung a little");
}

/** Asked, with the focus on the answer after which nothing is lost. */
async function isAsked(page) {
  await expect(question(page)).toHaveAccessibleName(en.form.notSaved);
  await expect(keep(page)).toBeFocused();
}

test("Back closes a dialog in which nothing was entered, and the page behind stays", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/history");
  await page.goto("./#/");
  await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeVisible();
  for (const leave of [() => page.goBack(), () => page.keyboard.press("Escape"), () => button(page, en.form.cancel).click()]) {
    await button(page, en.today.record).click();
    await expect(dialog(page)).toBeVisible();
    await leave();
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeVisible();
    await expect(page).toHaveTitle(/^Today /);
    await expect(page).toHaveURL(/#\/$/);
    await expect(button(page, en.today.record)).toBeFocused();
    await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
  }
  // Forward leads to nothing, and Back to the page before.
  await page.evaluate(() => history.forward());
  await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
  await expect(dialog(page)).toBeHidden();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: en.shell.history })).toBeVisible();
});

test("after saving, Back leads to the page before", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/history");
  await page.goto("./#/");
  await record(page);
  await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: en.shell.history })).toBeVisible();
});

test("whichever way a dialog is left, what was typed is asked about and stays", async ({ page }) => {
  await setUp(page);
  await openWithNote(page);
  for (const leave of [() => page.goBack(), () => page.keyboard.press("Escape"), () => button(page, en.form.cancel).click()]) {
    await leave();
    await isAsked(page);
    // Asked a second time, Chromium closes a dialog whatever the page says.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await isAsked(page);
    await page.goBack();
    await isAsked(page);
    await keep(page).click();
    await expect(question(page)).toBeHidden();
    await expect(note(page)).toHaveValue("stung a little");
    await note(page).focus();
  }
  const before = await stored(page);
  await page.goBack();
  await isAsked(page);
  await discard(page).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeVisible();
  expect(await stored(page)).toEqual(before);
  // The next dialog begins anew.
  await button(page, en.today.record).click();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
});

test("blood results that were typed survive Escape and are saved", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/labs");
  await button(page, en.labs.add).click();
  await dialog(page).getByLabel(en.terms.neutrophils, { exact: true }).fill("2.9");
  for (let time = 0; time < 4; time += 1) await page.keyboard.press("Escape");
  await isAsked(page);
  await keep(page).click();
  await expect(dialog(page).getByLabel(en.terms.neutrophils, { exact: true })).toBeFocused();
  await dialog(page).getByRole("button", { name: en.form.save }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText(/Blood test on 22 Nov 2026/).first()).toBeVisible();
});

test("a choice counts as something entered", async ({ page }) => {
  await setUp(page);
  await openSkipOrPause(page);
  await button(page, en.pause.pause).click();
  await page.getByLabel(en.pause.causeTravel).check();
  await page.keyboard.press("Escape");
  await isAsked(page);
  await discard(page).click();
  await expect(dialog(page)).toBeHidden();
});

test("the browser asks before a page with something typed is loaded again, and a dialog works afterwards", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/history");
  await page.goto("./#/");
  await openWithNote(page);
  const asked = page.waitForEvent("dialog");
  await page.evaluate(() => setTimeout(() => location.reload()));
  const leaving = await asked;
  expect(leaving.type()).toBe("beforeunload");
  await leaving.dismiss();
  await expect(note(page)).toHaveValue("stung a little");
  page.on("dialog", (one) => one.accept());
  await page.reload();
  await expect(button(page, en.today.record)).toBeVisible();
  await button(page, en.today.record).click();
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: en.shell.history })).toBeVisible();
});

test("a page that is asked for while a dialog closes is the page that is shown", async ({ page }) => {
  await setUp(page);
  for (let times = 0; times < 24; times += 1) {
    await page.goto("./#/labs");
    await button(page, en.labs.add).click();
    await expect(page.getByRole("dialog").getByLabel(en.terms.neutrophils, { exact: true })).toBeVisible();
    // From the same moment to a few frames later.
    await page.evaluate((wait) => {
      const go = () => (location.hash = "#/visit");
      [...document.querySelectorAll("dialog[open] button")].find((one) => one.textContent === "Cancel").click();
      if (wait) setTimeout(go, wait - 1);
      else go();
    }, times % 12);
    await expect(page.getByRole("heading", { level: 1, name: en.shell.visit })).toBeVisible();
    await expect(page.getByRole("dialog")).toBeHidden();
  }
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: en.shell.labs })).toBeVisible();
});
