// The program comes in two files: the first page waits for one of them only, and what is missing can be had again.
import { test as base } from "#playwright";
import { button, expect, NOW, setUp, stored } from "./support.js";
import { en } from "./labels.js";

// Files that do not come are errors on the console, which the tests elsewhere do not allow.
const test = base.extend({
  context: async ({ context }, use) => {
    await context.clock.install({ time: NOW });
    await use(context);
  },
});
const OTHER_PAGES = /\/later-[0-9a-f]+\.wasm$/;
const heading = (page, name) => page.getByRole("heading", { level: 1, name });

test("today records without the file of the other pages, and they say so until it comes", async ({ page }) => {
  await page.route(OTHER_PAGES, (route) => route.abort());
  await setUp(page);
  await button(page, en.today.record).click();
  await button(page, en.form.save).click();
  await expect(page.getByText("Done today at", { exact: false })).toBeVisible();
  const before = await stored(page);

  await page.getByRole("link", { name: en.shell.history, exact: true }).click();
  await expect(heading(page, "History")).toBeFocused();
  await expect(page.getByRole("alert")).toContainText("This page could not be loaded.");
  await button(page, en.keeping.tryAgain).click();
  await expect(page.getByRole("alert")).toBeVisible();

  await page.unroute(OTHER_PAGES);
  await button(page, en.keeping.tryAgain).click();
  await expect(button(page, en.history.add)).toBeVisible();
  await expect(heading(page, "History")).toBeFocused();
  expect(await stored(page)).toEqual(before);
});

test("a page whose file takes long opens when it has come, with the focus on its heading", async ({ page }) => {
  await setUp(page);
  let go;
  const gone = new Promise((resolve) => (go = resolve));
  await page.route(OTHER_PAGES, async (route) => {
    await gone;
    await route.continue();
  });
  await page.reload();
  await page.getByRole("link", { name: en.shell.labs, exact: true }).click();
  await expect(page.getByText(en.shell.opening)).toBeVisible();
  await expect(heading(page, "Blood tests")).toBeFocused();
  go();
  await expect(button(page, en.labs.add)).toBeVisible();
  await expect(heading(page, "Blood tests")).toBeFocused();
});

test("what was damaged on the way is not run", async ({ page }) => {
  await page.route(OTHER_PAGES, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[body.length - 1] ^= 1;
    await route.fulfill({ response, body });
  });
  await setUp(page);
  await page.getByRole("link", { name: en.shell.guide, exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("This page could not be loaded.");
});
