// Made-up data live apart from one's own, and the first steps end when they are read or skipped.
import { test as anywhere } from "#playwright";
import { GROUPS, button, expect, journaled, record, setUp, stored, test } from "./support.js";
import { en } from "./labels.js";

const BANNER = "Demo: sample data only.";

test("made-up data can be looked at and changed, and leave nothing behind", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: en.demo.begin }).click();
  await expect(page.getByText(BANNER)).toBeVisible();
  await expect(page.getByText(/^Last injection/)).toBeVisible();
  await record(page);
  for (const name of ["History", "Blood tests", "Settings"]) {
    await page.getByRole("navigation").getByRole("link", { name }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(page.getByText(BANNER)).toBeVisible();
  }
  await expect(page.getByRole("link", { name: en.settings.treatment })).toBeVisible();
  for (const name of [en.settings.backupAndRestore, en.settings.storageAndErasing]) await expect(page.getByRole("link", { name })).toHaveCount(0);
  for (const group of GROUPS) {
    await page.goto(`./?demo#/${group}`);
    await expect(page.getByText(BANNER)).toBeVisible();
    if (/backup|storage/.test(group)) await expect(page.getByText(en.demo.noFiles).filter({ visible: true })).toBeVisible();
    for (const name of ["Save a backup", "Erase everything", "Test both copies"]) await expect(button(page, name)).toHaveCount(0);
    await expect(page.getByLabel(en.storing.import)).toHaveCount(0);
  }
  await page.goto("./?demo#/visit");
  await button(page, en.visit.save).click();
  await expect(page.getByRole("status").getByText(en.demo.noFiles, { exact: false })).toBeVisible();
  await page.getByRole("link", { name: en.demo.leave }).click();
  await expect(page.getByRole("heading", { level: 1, name: en.setUp.title })).toBeVisible();
  expect(await stored(page)).toEqual({});
  expect(await journaled(page)).toEqual({});
});

test("made-up data and a record of one's own never mix, in any tab", async ({ page, context }) => {
  await setUp(page);
  await record(page);
  const own = await stored(page);
  const other = await context.newPage();
  await other.goto("./?demo");
  await expect(other.getByText(BANNER)).toBeVisible();
  await record(other);
  expect(await stored(page)).toEqual(own);
  expect(await journaled(page)).toEqual(own);
  await expect(page.getByText("Done today at", { exact: false })).toBeVisible();
  await page.getByRole("navigation").getByRole("link", { name: en.shell.history }).click();
  await expect(page.getByText("1 injection", { exact: true })).toBeVisible();
});

test("an address that asks for more than made-up data shows them, too", async ({ page }) => {
  await page.goto("./?from=mail&demo=#/history");
  await expect(page.getByText(BANNER)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: en.shell.history })).toBeVisible();
});

anywhere("when the made-up data do not come, it says so and takes nothing", async ({ page }) => {
  await page.route("**/demo-*.wasm", (route) => route.abort());
  await page.goto("./?demo");
  await expect(page.getByText("This page could not be loaded.", { exact: false })).toBeVisible();
  await expect(button(page, en.setUp.done)).toHaveCount(0);
  await page.unroute("**/demo-*.wasm");
  await button(page, en.keeping.tryAgain).click();
  await expect(button(page, en.today.record)).toBeVisible();
});

test("the first steps are read one after the other, or skipped, and do not come back", async ({ page }) => {
  await setUp(page);
  const steps = page.getByRole("region").or(page.locator("section")).filter({ has: page.getByRole("heading", { name: en.steps.title }) });
  await expect(steps.getByText("1 of 5")).toBeVisible();
  for (const step of [2, 3, 4, 5]) {
    await button(page, en.steps.next).click();
    await expect(steps.getByText(`${step} of 5`)).toBeVisible();
  }
  await button(page, en.steps.done).click();
  await expect(steps).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.reload();
  await expect(button(page, en.today.record)).toBeVisible();
  await expect(page.getByRole("heading", { name: en.steps.title })).toHaveCount(0);
});
