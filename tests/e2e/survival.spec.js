// What a browser can do to a record, and what the app answers.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { button, entry, expect, exported, fill, journaled, NOW, record, saved, setUp, stopProgram, stored, test } from "./support.js";
import { en } from "./labels.js";

test("what one tab records the other shows at once", async ({ context, page }) => {
  await setUp(page);
  const other = await context.newPage();
  await other.goto("./");
  await record(page);
  await expect(other.getByText("Done today at 10:05")).toBeVisible({ timeout: 1000 });
});

test("an exported file gives the whole record back to an empty browser, once, after showing what it would add", async ({
  browser,
  page,
  baseURL,
}) => {
  await setUp(page);
  await record(page);
  await page.goto("./#/settings/backup");
  await expect(page.getByText("No backup yet. If this browser loses its data, you lose 4 entries.").filter({ visible: true })).toBeVisible();
  const before = await stored(page);
  const download = await saved(page, () => button(page, en.keeping.export).click());
  expect(download.name).toBe("anakinra-companion-2026-11-22.json");
  const file = download.path;
  await expect(page.getByText("Last backup today, on 22 Nov 2026; nothing has been recorded since.").filter({ visible: true })).toBeVisible();

  const elsewhere = await browser.newContext({ baseURL, timezoneId: "America/New_York" });
  const phone = await elsewhere.newPage();
  await phone.goto("./");
  await phone.getByRole("link", { name: en.setUp.haveBackup }).click();
  await phone.getByLabel(en.storing.import).setInputFiles(file);
  await expect(phone.getByText("4 entries: 4 new, 0 already here.")).toBeVisible();
  expect(await stored(phone)).toEqual({});
  await button(phone, en.form.cancel).click();
  await expect(phone.getByText("4 entries: 4 new, 0 already here.")).toBeHidden();
  await phone.getByLabel(en.storing.import).setInputFiles(file);
  await button(phone, "Add 4 entries").click();
  await expect(phone.getByText("4 entries added.")).toBeVisible();
  await phone.getByLabel(en.storing.import).setInputFiles(file);
  await expect(phone.getByText(en.storing.nothingNew)).toBeVisible();
  await phone.goto("./#/history");
  await expect(phone.getByText("Left thigh 1, 100 mg")).toBeVisible();
  expect(await stored(phone)).toEqual(before);
  expect(await journaled(phone)).toEqual(before);
  await elsewhere.close();
});

test("a packed file comes back, and one that unpacks without end is refused", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings/backup");
  await page.getByLabel(en.storing.packed).check();
  const download = await saved(page, () => button(page, en.keeping.export).click());
  expect(download.name).toBe("anakinra-companion-2026-11-22.json.gz");
  const packed = await readFile(download.path);
  expect(JSON.parse(gunzipSync(packed))[0].format).toBe("anakinra-companion-backup");
  const refused = async (name, content, why) => {
    await page.getByLabel(en.storing.import).setInputFiles({ name, mimeType: "application/gzip", buffer: content });
    await expect(page.locator("#import-problem")).toContainText(why, { timeout: 2000 });
  };
  await page.getByLabel(en.storing.import).setInputFiles(download.path);
  await expect(page.getByText(en.storing.nothingNew)).toBeVisible();
  await refused("bomb.json.gz", gzipSync(Buffer.alloc(200 * 1024 * 1024, " ")), "larger than 20 MB");
  await refused("cut.json.gz", packed.subarray(0, packed.length / 2), "cannot be unpacked");
  await refused("no.json.gz", Buffer.from([0x1f, 0x8b, 1, 2, 3, 4]), "cannot be unpacked");
  await refused("nested.json.gz", gzipSync(packed), "not a backup");
});

test("phone and tablet merged in either order hold the same record", async ({ browser, page, baseURL }) => {
  await setUp(page);
  await record(page);
  const first = await exported(page);
  const other = await browser.newContext({ baseURL });
  await other.clock.install({ time: new Date(NOW.getTime() + 86_400_000) });
  const tablet = await other.newPage();
  const add = async (tab, file) => {
    await tab.goto("./#/settings/backup");
    await tab.getByLabel(en.storing.import).setInputFiles(file);
    await tab.getByRole("button", { name: /^Add [0-9]/ }).click();
    await expect(tab.getByText(/ (entry|entries) added\./)).toBeVisible();
  };
  await add(tablet, first);
  await tablet.goto("./");
  await record(tablet);
  const second = await exported(tablet);
  await page.goto("./#/history");
  await button(page, "Sun 22 Nov 2026, 10:05: Cross out").or(page.getByRole("button", { name: /Cross out/ })).first().click();
  await page.getByLabel(en.history.reason).fill("mistaken");
  await page.getByRole("dialog").getByRole("button", { name: en.history.void }).click();
  const third = await exported(page);
  await add(page, second);
  await add(tablet, third);
  const [here, there] = [await stored(page), await stored(tablet)];
  const own = (texts) => Object.entries(texts).filter(([, text]) => !text.includes('"backup"')).sort();
  expect(own(here)).toEqual(own(there));
  await other.close();
});

test("a file that is no backup is refused with the place, and nothing changes", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings/backup");
  const good = await readFile(await exported(page), "utf8");
  await expect(page.getByText("Last backup today").filter({ visible: true })).toBeVisible();
  const before = await stored(page);
  const refusals = [
    ["Dear diary", /not a backup of this app\. .*line 1, column 1/],
    ["{}", /not a backup of this app/],
    [good.replace('"version":"8"', '"version":"9"'), /from a newer version of this app\. .*format 9; this version reads 8/],
    [good.replace(/"sha256":"../, '"sha256":"zz'), /was changed after it was saved/],
    [good.slice(0, -40), /not complete/],
    [good.replace('"kg":"68.5"', '"kg":"86.5"'), /was changed after it was saved/],
    [" ".repeat(50 * 1024 * 1024), /larger than 20 MB/],
    [good.replace(/\n[^\n]*"weighing"[^\n]*/, ""), /should hold 3 entries, but holds 2/],
  ];
  const file = join(test.info().outputDir, "backup.json");
  await mkdir(test.info().outputDir, { recursive: true });
  for (const [text, why] of refusals) {
    await writeFile(file, text);
    await page.getByLabel(en.storing.import).setInputFiles(file);
    await expect(page.locator("#import-problem")).toContainText(why);
    await expect(page.locator("#import-problem")).toContainText("Nothing was changed.");
  }
  expect(await stored(page)).toEqual(before);
});

test("a full local storage takes what is new by giving up what is old, and says what it cannot take", async ({ page }) => {
  await setUp(page);
  // Longer than the one that is to take its place.
  await button(page, en.today.record).tap();
  await page.getByText(en.injection.more).tap();
  await page.getByLabel(en.injection.note).fill("the first of all of them");
  await button(page, en.form.save).tap();
  await expect(page.getByText("Done today at 10:05")).toBeVisible();
  await fill(page);
  await button(page, en.today.recordAnother).tap();
  await button(page, en.form.save).tap();
  await button(page, en.injection.secondConfirm).tap();
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(Object.values(await stored(page)).filter((text) => text.includes('"injection"'))).toHaveLength(1);
  expect(Object.values(await journaled(page)).filter((text) => text.includes('"injection"'))).toHaveLength(2);
  await page.reload();
  await page.goto("./#/history");
  await expect(page.getByText("2 injections")).toBeVisible();
  await page.goto("./#/settings/storage");
  await expect(page.getByText("1 old entry is in the second copy only")).toBeVisible();
  await expect(page.getByText("Main copy: 99% used, 5119 of 5120 kB")).toBeVisible();
  await page.evaluate(() => localStorage.removeItem("other"));
  await page.reload();
  await expect.poll(() => stored(page)).toEqual(await journaled(page));
});

test("with no room at all in local storage an injection is still recorded, and the page says where", async ({ page }) => {
  await setUp(page);
  await fill(page);
  const before = await stored(page);
  await record(page);
  await expect(page.getByText("The main copy of your records in this browser has no room left.")).toBeVisible();
  expect(await stored(page)).toEqual(before);
  await page.reload();
  await expect(page.getByText("Done today at 10:05")).toBeVisible();
  expect(await readFile(await exported(page), "utf8")).toContain('"spot":"LT1"');
});

test("a damaged text is mended from the other store, kept as it was, shown and exported", async ({ page }) => {
  await setUp(page);
  await record(page);
  const damaged = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => localStorage.getItem(one).includes('"weighing"'));
    localStorage.setItem(key, localStorage.getItem(key).replace("68.5", "86.5"));
    return localStorage.getItem(key);
  });
  await page.reload();
  await expect(page.getByText("Done today at 10:05")).toBeVisible();
  await page.goto("./#/settings/treatment");
  await expect(page.getByText("68.5 kg on").first()).toBeVisible();
  await page.goto("./#/settings/storage");
  await expect(page.getByText(en.laterProblems.contentChanged)).toBeVisible();
  await page.reload();
  await expect(page.getByText(en.laterProblems.replacedByCopy)).toBeVisible();
  const file = await readFile(await exported(page), "utf8");
  expect(file).toContain(JSON.stringify(damaged));
  expect(file).toContain('"kg":"68.5"');
});

test("what a newer version wrote makes this one read-only until it is loaded anew", async ({ page, context }) => {
  await setUp(page);
  const other = await context.newPage();
  await other.goto("./");
  await other.evaluate(() => localStorage.setItem("anak9/0000", "from tomorrow"));
  await expect(page.getByRole("alert")).toContainText("A newer version of this app has changed your records.");
  await button(page, en.today.record).tap();
  await button(page, en.form.save).tap();
  await expect(page.getByRole("dialog")).toContainText("Not saved: a newer version");
  await button(page, en.form.cancel).tap();
  const file = await readFile(await exported(page), "utf8");
  expect(file).toContain('"text":"from tomorrow"');
  await page.evaluate(() => localStorage.removeItem("anak9/0000"));
  await Promise.all([page.waitForEvent("load"), button(page, en.keeping.reload).tap()]);
  await page.goto("./");
  await record(page);
});

test("everything is erased after a typed word, also in other tabs, and nothing else on the origin", async ({ page, context }) => {
  await setUp(page);
  await record(page);
  await page.evaluate(() => localStorage.setItem("other", "stays"));
  const tab = await context.newPage();
  await tab.goto("./");
  await expect(tab.getByText("Done today at 10:05")).toBeVisible();
  await page.goto("./#/settings/storage");
  await button(page, en.storing.erase).tap();
  await page.getByLabel(en.storing.eraseConfirm).fill("erase");
  await button(page, en.storing.eraseNow).tap();
  await expect(page.getByText(en.storing.eraseWrong)).toBeVisible();
  const dialog = page.getByRole("dialog");
  const download = await saved(page, () => dialog.getByRole("button", { name: en.keeping.export }).tap());
  expect(await readFile(download.path, "utf8")).toContain('"spot":"LT1"');
  await page.getByLabel(en.storing.eraseConfirm).fill("ERASE");
  await button(page, en.storing.eraseNow).tap();
  for (const one of [page, tab]) {
    await expect(one.getByRole("heading", { name: en.setUp.title })).toBeVisible();
  }
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([["other", "stays"]]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBeLessThan(2);
  expect(await journaled(page)).toEqual({});
});

test("both stores can be tested, and a backup is reminded of, put off and made", async ({ page, context }) => {
  await setUp(page);
  await record(page);
  await page.goto("./#/settings/storage");
  await button(page, en.storing.test).tap();
  await expect(page.getByText("Main copy: written, read back and removed.")).toBeVisible();
  await expect(page.getByText("Second copy: written, read back and removed.")).toBeVisible();
  const later = async (days) => {
    await context.clock.setSystemTime(new Date(NOW.getTime() + days * 86_400_000));
    await page.goto("./");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeVisible();
  };
  await later(6);
  await expect(page.getByText(en.keeping.backupDue)).toBeHidden();
  await later(7);
  await expect(page.getByText(en.keeping.backupDue)).toBeVisible();
  await button(page, en.keeping.notNow).tap();
  await expect(page.getByText(en.keeping.backupDue)).toBeHidden();
  await later(14);
  const download = await saved(page, () => button(page, en.keeping.export).tap());
  expect(download.name).toBe("anakinra-companion-2026-12-06.json");
  await expect(page.getByText(en.keeping.backupDue)).toBeHidden();
  await page.goto("./#/settings/backup");
  await page.getByRole("group", { name: en.storing.remind }).getByLabel(en.storing.never).check();
  await expect(page.getByText(en.form.saved)).toBeVisible();
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
  await page.goto("./#/settings/storage");
  await expect(page.getByText(en.storing.unreadable)).toBeHidden();
});

test("when WebAssembly does not arrive, the record can still be saved as a file, which the app reads", async ({ page }) => {
  await setUp(page);
  await record(page);
  const before = await stored(page);
  // What one store has lost the file takes from the other.
  await page.evaluate(() => {
    localStorage.removeItem(Object.keys(localStorage).find((key) => localStorage.getItem(key).includes('"injection"')));
  });
  await stopProgram(page);
  await expect(page.getByRole("alert")).toContainText(en.page.stopped);
  await expect(button(page, en.keeping.reload)).toBeFocused();
  const download = await saved(page, () => button(page, en.page.save).tap());
  const file = download.path;
  await page.reload();
  await page.goto("./#/settings/storage");
  await button(page, en.storing.erase).tap();
  await page.getByLabel(en.storing.eraseConfirm).fill("ERASE");
  await button(page, en.storing.eraseNow).tap();
  await page.getByRole("link", { name: en.setUp.haveBackup }).tap();
  await page.getByLabel(en.storing.import).setInputFiles(file);
  await button(page, "Add 4 entries").tap();
  await expect(page.getByText("4 entries added.")).toBeVisible();
  expect(await stored(page)).toEqual(before);
});

test("on an iPhone the page says what Safari erases, and from the home screen a file leaves through the share sheet", async ({ page }) => {
  const week = page.getByText("can erase the data of a site");
  await setUp(page);
  await page.goto("./#/settings/storage");
  await expect(page.getByRole("heading", { name: en.storing.storage, exact: true })).toBeVisible();
  await expect(week).toBeHidden();
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "vendor", { value: "Apple Computer, Inc." }));
  await page.reload();
  await expect(week).toBeVisible();
  await page.addInitScript(() => {
    Navigator.prototype.standalone = true;
    Navigator.prototype.share = async ({ files }) => {
      window.shared = [files[0].name, files[0].type, await files[0].text()];
    };
  });
  await page.reload();
  await expect(week).toBeHidden();
  await expect(page.getByText("An app on the home screen starts empty")).toBeVisible();
  await page.goto("./#/settings/backup");
  await button(page, en.keeping.export).tap();
  await expect(page.getByText("Backup saved, with 3 entries.")).toBeVisible();
  const [name, type, text] = await page.evaluate(() => window.shared);
  expect([name, type]).toEqual(["anakinra-companion-2026-11-22.json", "application/json"]);
  expect(JSON.parse(text)).toHaveLength(4);
  await page.addInitScript(() => {
    Navigator.prototype.share = () => Promise.reject(new DOMException("cancelled", "AbortError"));
  });
  await page.reload();
  await button(page, en.keeping.export).tap();
  await expect(page.getByText(en.keeping.notShared)).toBeVisible();
  await expect(page.getByText(en.keeping.newerNone).filter({ visible: true })).toBeVisible();
  // Where nothing can be shared, or the browser refuses, the file is downloaded.
  for (const missing of [
    () => delete Navigator.prototype.share,
    () => (Navigator.prototype.share = () => Promise.reject(new DOMException("too late", "NotAllowedError"))),
    () => (Navigator.prototype.share = () => { throw new TypeError("no files"); }),
  ]) {
    await page.addInitScript(missing);
    await page.reload();
    const file = await saved(page, () => button(page, en.keeping.export).tap());
    expect(file.name).toBe("anakinra-companion-2026-11-22.json");
    await expect(page.getByText(/^Backup saved, with \d+ entries\.$/)).toBeVisible();
  }
});
