// What stands on the page when a part of the app does not come: always a sentence, and a way to save the record.
import { readFileSync } from "node:fs";
import { test as anywhere } from "#playwright";
import { expect, saved, setUp, test } from "./support.js";
import { en } from "./labels.js";

const KEY = "anak1/019ab697e8007a008000000000000000";
const HASHED = /-[0-9a-f]{10}\.\w+$/;
const save = (page) => page.getByRole("button", { name: /^Save my records as a file/ });

/** A page of a browser that keeps a text as the app keeps them, put there by a page without the app. */
async function withRecord(page) {
  await page.goto("./sw-off.js");
  await page.evaluate((key) => localStorage.setItem(key, "kept"), KEY);
}

/** Saves the record on the page that needs nothing of the app. */
async function savesOnItsOwnPage(page, link) {
  await link.click();
  await expect(page).toHaveURL(/rescue\.html$/);
  const file = await saved(page, () => save(page).click());
  expect(readFileSync(file.path, "utf8")).toContain(`{"key":"${KEY}","text":"kept"}`);
}

for (const [what, missing] of [["program", /\/program-.*\.wasm$/], ["script of the program", /\/app-/]]) {
  anywhere(`a ${what} that never comes leaves a sentence and a way to save the record`, async ({ page }) => {
    anywhere.slow();
    await withRecord(page);
    await page.route(missing, () => {});
    await page.goto("./", { waitUntil: "commit" });
    const late = page.getByText("This takes longer than it should.", { exact: false });
    await expect(late).toBeHidden();
    await expect(late).toBeVisible({ timeout: 20_000 });
    await savesOnItsOwnPage(page, page.getByRole("link", { name: "save your records as a file" }).first());
  });
}

anywhere("a start script that is missing leaves them, too, in German", async ({ page }) => {
  anywhere.slow();
  await withRecord(page);
  await page.route(/\/boot-/, (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await page.evaluate(() => (document.documentElement.lang = "de"));
  await expect(page.getByText("Das dauert länger, als es sollte.", { exact: false })).toBeVisible({ timeout: 20_000 });
  await savesOnItsOwnPage(page, page.getByRole("link", { name: "Sichern Sie Ihre Einträge als Datei" }));
});

anywhere("a page of an older build, whose files are all gone, says so and leads to the record", async ({ page }) => {
  await withRecord(page);
  await page.route(HASHED, (route) => (/style-/.test(route.request().url()) && page.url().includes("rescue") ? route.continue() : route.fulfill({ status: 404 })));
  await page.goto("./");
  await expect(page.getByText("did not load fully, so it cannot save anything", { exact: false })).toBeVisible();
  await savesOnItsOwnPage(page, page.getByRole("link", { name: "save your records as a file" }).last());
});

anywhere("a program that is missing ends in the panel at once, which saves the record", async ({ page }) => {
  await withRecord(page);
  await page.route(/\/program-/, (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await expect(page.getByRole("heading", { name: en.page.stopped })).toBeVisible();
  const file = await saved(page, () => save(page).click());
  expect(readFileSync(file.path, "utf8")).toContain('"text":"kept"');
});

/** Opens a page whose program is missing, and whose script that saves fails as many times as is said. */
async function stoppedWithout(page, failures) {
  let asked = 0;
  await withRecord(page);
  await page.route(/\/program-/, (route) => route.fulfill({ status: 404 }));
  await page.route(/\/rescue\.js$/, (route) => ((asked += 1) > failures ? route.continue() : route.fulfill({ status: 404 })));
  await page.goto("./");
  await expect(page.getByRole("heading", { name: en.page.stopped })).toBeVisible();
}

anywhere("the script that saves is asked for again when it did not come", async ({ page }) => {
  await stoppedWithout(page, 1);
  const file = await saved(page, () => save(page).click());
  expect(readFileSync(file.path, "utf8")).toContain('"text":"kept"');
});

anywhere("without the script that saves its button cannot be pressed", async ({ page }) => {
  await stoppedWithout(page, Infinity);
  await page.waitForLoadState("networkidle");
  await expect(save(page)).toBeDisabled();
});

test("the page that saves says when there is nothing, and when a store does not answer", async ({ page }) => {
  await page.goto("./rescue.html");
  await save(page).click();
  await expect(page.getByText(en.page.saveNothing, { exact: false })).toBeVisible();
  await setUp(page);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget();
  });
  await page.goto("./rescue.html");
  await save(page).click();
  await expect(page.getByText("Reading what this browser keeps", { exact: false })).toBeVisible();
  const file = await saved(page, () => page.clock.fastForward(31_000));
  expect(readFileSync(file.path, "utf8")).toContain("patient");
  await expect(page.getByText("it may lack entries", { exact: false })).toBeVisible();
  await expect(page.getByText("This browser keeps no record", { exact: false })).toBeHidden();
});

test("on a home screen the file is shared; one who cancels hears nothing, and where nothing is shared it is downloaded", async ({ page }) => {
  await setUp(page);
  await page.addInitScript(() => {
    Navigator.prototype.standalone = true;
    Navigator.prototype.canShare = () => true;
    Navigator.prototype.share = ({ files }) => {
      window.shared = files[0].name;
      return Promise.reject(new DOMException("cancelled", window.refusal ?? "AbortError"));
    };
  });
  await page.goto("./rescue.html");
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await save(page).click();
  await expect.poll(() => page.evaluate(() => window.shared)).toBe("anakinra-companion-2026-11-22.json");
  expect(downloads).toBe(0);
  await page.evaluate(() => (window.refusal = "NotAllowedError"));
  await saved(page, () => save(page).click());
});
