// What a browser can do to a record, and what the app answers.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { button, entry, expect, NOW, record, setUp, stored, test } from "./support.js";

test("two tabs that record 200 injections each at the same time keep 400", async ({ context, page }) => {
  await setUp(page);
  await record(page);
  const other = await context.newPage();
  await other.goto("./");
  await expect(other.getByText("Done today at")).toBeVisible();
  const twoHundred = async () => {
    const press = async (name) => {
      for (let tries = 0; tries < 1000; tries += 1) {
        const found = [...document.querySelectorAll("button")].find((one) => one.textContent === name);
        if (found) return found.click();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      throw new Error(`no button ${name}`);
    };
    for (let count = 0; count < 200; count += 1) {
      await press("Record another");
      await press("Save");
      await press("Yes, record another");
    }
  };
  await Promise.all([page.evaluate(twoHundred), other.evaluate(twoHundred)]);
  for (const tab of [page, other]) {
    await tab.goto("./#/history");
    // The browser hands on what another tab has stored in its own time.
    await expect(tab.getByText("401 injections")).toBeVisible({ timeout: 20_000 });
    await tab.reload();
    await expect(tab.getByText("401 injections")).toBeVisible();
  }
  const injections = Object.values(await stored(page)).filter((text) => text.includes('"injection"'));
  expect(injections).toHaveLength(401);
});

test("what one tab records the other shows at once", async ({ context, page }) => {
  await setUp(page);
  const other = await context.newPage();
  await other.goto("./");
  await record(page);
  await expect(other.getByText("Done today at 10:05")).toBeVisible({ timeout: 1000 });
});

test("an exported file gives the whole record back to an empty browser, once", async ({ browser, page, baseURL }) => {
  await setUp(page);
  await record(page);
  await page.goto("./#/settings");
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Export everything").click()]);
  expect(download.suggestedFilename()).toBe("anakinra-companion-2026-11-22.json");
  const file = await download.path();

  const elsewhere = await browser.newContext({ baseURL, timezoneId: "America/New_York" });
  const phone = await elsewhere.newPage();
  await phone.goto("./");
  await phone.getByRole("link", { name: "I have a backup file" }).click();
  await phone.getByLabel("Read a backup file").setInputFiles(file);
  await expect(phone.getByRole("status")).toContainText("4 entries added, 0 were here already.");
  await phone.getByLabel("Read a backup file").setInputFiles(file);
  await expect(phone.getByRole("status")).toContainText("0 entries added, 4 were here already.");
  await phone.goto("./#/history");
  await expect(phone.getByText("Left thigh 1, 100 mg")).toBeVisible();
  expect(await stored(phone)).toEqual(await stored(page));
  await elsewhere.close();
});

test("a file that is no backup is refused with the place, and nothing changes", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings");
  const before = await stored(page);
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Export everything").click()]);
  const good = await readFile(await download.path(), "utf8");
  const refusals = [
    ["Dear diary", /not a backup: it stops making sense in line 1, column 1/],
    ["{}", /not a backup of this app/],
    [good.replace('"version":"1"', '"version":"2"'), /from a newer version of this app \(format 2; this one reads 1\)/],
    [good.slice(0, -40), /cut off/],
    [good.replace('"kg":"68.5"', '"kg":"86.5"'), /has been changed since it was exported/],
    [" ".repeat(50 * 1024 * 1024), /larger than 20 MB/],
    [good.replace(/\n[^\n]*"weighing"[^\n]*/, ""), /says that it holds 3 entries, but 2 are in it/],
  ];
  const file = join(test.info().outputDir, "backup.json");
  await mkdir(test.info().outputDir, { recursive: true });
  for (const [text, why] of refusals) {
    await writeFile(file, text);
    await page.getByLabel("Read a backup file").setInputFiles(file);
    await expect(page.locator("#import-problem")).toContainText(why);
    await expect(page.locator("#import-problem")).toContainText("Nothing was changed.");
  }
  expect(await stored(page)).toEqual(before);
});

test("blocked storage is said loudly, and the app works until it is closed", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await setUp(page);
  await expect(page.getByText("This browser does not let the app keep anything.")).toBeVisible();
  await record(page);
  await page.goto("./#/settings");
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Export everything").click()]);
  expect(await readFile(await download.path(), "utf8")).toContain('"spot":"LT1"');
});

test("full storage refuses the entry, keeps the old ones and what was typed, and still exports", async ({ page }) => {
  await setUp(page);
  await page.evaluate(() => {
    for (let size = 5 * 1024 * 1024; size > 0; ) {
      try {
        localStorage.setItem("other", (localStorage.getItem("other") ?? "") + "x".repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  const before = await stored(page);
  await button(page, "Record injection").tap();
  await page.getByLabel("Time").fill("09:30");
  await button(page, "Save").tap();
  await expect(page.getByRole("dialog")).toContainText("Not saved: the browser has no room left for this app.");
  await expect(page.getByLabel("Time")).toHaveValue("09:30");
  expect(await stored(page)).toEqual(before);
  await button(page, "Cancel").tap();
  await expect(page.getByText("Overdue since")).toBeVisible();
  await page.goto("./#/settings");
  await expect(page.getByText(/^100 % used/)).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Export everything").click()]);
  expect(await readFile(await download.path(), "utf8")).toContain('"patient":"female"');
});

test("damaged texts are kept as they are, shown and exported, and cost no other entry", async ({ page }) => {
  await setUp(page);
  await record(page);
  const damaged = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => localStorage.getItem(one).includes('"weighing"'));
    localStorage.setItem(key, localStorage.getItem(key).replace("68.5", "86.5"));
    localStorage.setItem("anak2/0000", "from tomorrow");
    return localStorage.getItem(key);
  });
  await page.reload();
  await expect(page.getByText("Done today at 10:05")).toBeVisible();
  await page.goto("./#/settings");
  await expect(page.getByText("Its content has changed since it was written.")).toBeVisible();
  await expect(page.getByText("It was written by a newer version of this app.")).toBeVisible();
  await expect(page.getByText("No weight is recorded.")).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Export everything").click()]);
  const file = await readFile(await download.path(), "utf8");
  expect(file).toContain(JSON.stringify(damaged));
  expect(file).toContain('"text":"from tomorrow"');
});

test("ten years of injections open, and another one is two taps away", async ({ page }) => {
  await setUp(page, { start: "2016-11-22" });
  const day = 24 * 60 * 60 * 1000;
  const years = Array.from({ length: 3652 }, (_, days) => {
    const at = new Date(NOW - (days + 1) * day).toISOString().slice(0, 10);
    return entry(NOW - (days + 1) * day, { injection: `${at}T08:00:00+00:00[UTC]`, mg: "100", spot: "RT2" });
  });
  await page.evaluate((all) => all.forEach(([key, text]) => localStorage.setItem(key, text)), years);
  await page.reload();
  await record(page);
  await page.goto("./#/history");
  await button(page, "2020").tap();
  await expect(page.getByRole("heading", { name: "February 2020" })).toBeVisible();
  await expect(page.getByText("29 injections")).toBeVisible();
  await page.goto("./#/settings");
  await expect(page.getByText("Entries that cannot be read")).toBeHidden();
});

test("when WebAssembly does not arrive, the record can still be saved as a file, which the app reads", async ({ page }) => {
  await setUp(page);
  await record(page);
  const before = await stored(page);
  await page.evaluate(() => dispatchEvent(new Event("app-stopped")));
  await expect(page.getByRole("alert")).toContainText("The app has stopped");
  await expect(button(page, "Reload")).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Save my record as a file").tap(),
  ]);
  const file = await download.path();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByRole("link", { name: "I have a backup file" }).tap();
  await page.getByLabel("Read a backup file").setInputFiles(file);
  await expect(page.getByRole("status")).toContainText("4 entries added");
  expect(await stored(page)).toEqual(before);
});
