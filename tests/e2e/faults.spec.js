// Storage that is denied, missing, throwing, lying or silent: the app starts, records, exports, and never
// shows the first start over a record that one of its stores still has.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { button, entry, expect, exported, fillSetUp, report, setUp, test } from "./support.js";
import { en } from "./labels.js";


/** What each fault does to a page before the app starts, and what the app says to it. */
const FAULTS = {
  "local storage denied": [() => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } }), "main"],
  "local storage null": [() => Object.defineProperty(window, "localStorage", { value: null }), "main"],
  "local storage missing": [() => Object.defineProperty(window, "localStorage", { value: undefined }), "main"],
  "writing to local storage throws": [() => { Storage.prototype.setItem = () => { throw new DOMException("denied", "SecurityError"); }; }, "main"],
  "writing to local storage does nothing": [() => { Storage.prototype.setItem = () => {}; }, "main"],
  "local storage is always full": [() => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; }, "main"],
  "reading local storage throws": [() => { Storage.prototype.getItem = () => { throw new DOMException("denied", "SecurityError"); }; }, "main"],
  "reading local storage gives garbage": [() => { Storage.prototype.getItem = () => "\ud800garbage"; }, "main"],
  "IndexedDB missing": [() => Object.defineProperty(window, "indexedDB", { value: undefined }), "copy"],
  "IndexedDB denied": [() => { IDBFactory.prototype.open = () => { throw new DOMException("denied", "SecurityError"); }; }, "copy"],
  "IndexedDB never answers": [() => { IDBFactory.prototype.open = () => new EventTarget(); }, "copy"],
  "IndexedDB fails to open": [() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function () {
      const request = open.call(this, "broken", 1);
      request.addEventListener("upgradeneeded", (event) => { event.stopImmediatePropagation(); request.transaction.abort(); });
      return request;
    };
  }, "copy"],
  "IndexedDB lets no transaction begin": [() => { IDBDatabase.prototype.transaction = () => { throw new DOMException("closing", "InvalidStateError"); }; }, "copy"],
  "IndexedDB aborts what is written": [() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) { const request = put.apply(this, args); this.transaction.abort(); return request; };
  }, "copy"],
  "IndexedDB never completes what is written": [() => {
    const listen = IDBTransaction.prototype.addEventListener;
    IDBTransaction.prototype.addEventListener = function (kind, ...rest) { if (this.mode !== "readwrite") listen.call(this, kind, ...rest); };
  }, "copy"],
  "IndexedDB is closed by a newer version": [() => {
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...args) { if (args[1] === "readwrite") this.close(); return begin.apply(this, args); };
  }, "copy"],
  "both denied": [() => {
    Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } });
    IDBFactory.prototype.open = () => { throw new DOMException("denied", "SecurityError"); };
  }, "both"],
};

const SAYS = {
  main: /The main copy of your records in this browser (has no room left|cannot be used)/,
  copy: /The second copy of your records in this browser (cannot be written|has no room left)/,
  both: /This browser will not let the app save\./,
};

for (const [name, [fault, missing]] of Object.entries(FAULTS)) {
  test(`${name}: it starts, records and exports`, async ({ page }) => {
    test.slow();
    await setUp(page);
    await page.addInitScript(fault);
    await page.reload();
    if (missing === "both") {
      await expect(page.getByRole("heading", { name: en.setUp.title })).toBeVisible();
      await fillSetUp(page);
      await button(page, en.setUp.done).click();
    }
    await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeVisible({ timeout: 10_000 });
    await button(page, en.today.record).click();
    await button(page, en.form.save).click();
    await expect(page.getByText("Done today at", { exact: false })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(SAYS[missing])).toBeVisible({ timeout: 10_000 });
    const file = await readFile(await exported(page), "utf8");
    expect(file).toContain('"patient":"female"');
    expect(file).toContain('"spot":"LT1"');
  });
}

test("texts that are scripts are shown as texts, wherever they come from", async ({ page }) => {
  test.slow();
  await setUp(page);
  const scripts = [];
  for (const begin of ["", "\"'>", "</title>", "</textarea>", "--><!--", "javascript:", "${", "{{", "\u2028", "%3C"]) {
    for (const core of [
      "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<b onclick=alert(1)>",
      "<iframe srcdoc='<script>alert(1)</script>'>", "<math><mtext></p><style><img src onerror=alert(1)>",
      "<a href='javascript:alert(1)'>x</a>", "<form><input formaction=javascript:alert(1)>", "<style>@import 'x'</style>",
      "<base href=//example.com>", "<meta http-equiv=refresh content=0>",
    ]) {
      scripts.push((begin + core).slice(0, 80));
    }
  }
  expect(scripts.length).toBeGreaterThanOrEqual(100);
  let dialogs = 0;
  page.on("dialog", (dialog) => {
    dialogs += 1;
    return dialog.dismiss();
  });
  const day = 86_400_000;
  const pairs = scripts.flatMap((text, at) => {
    const now = Date.UTC(2026, 8, 1, 6) + at * day / 2;
    const when = new Date(now).toISOString().slice(0, 19);
    const injection = entry(now, { injection: `${when}+00:00[UTC]`, mg: "100", spot: "LT1" });
    const id = injection[0].slice(6).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
    return [
      injection,
      entry(now + 1, { voids: id, reason: text }),
      entry(now + 2, { medicine: text, on: when.slice(0, 10), is: "yes" }),
      entry(now + 3, { vaccination: text, on: when.slice(0, 10), is: "yes" }),
      [`anak1/${text}`, text],
    ];
  });
  await page.evaluate((all) => all.forEach(([key, text]) => localStorage.setItem(key, text)), pairs);
  await page.reload();
  for (const [hash, seen] of [["#/history", scripts[0]], ["#/health", scripts[1]], ["#/settings/storage", scripts[2]], ["#/dose-check", null], ["#/", null]]) {
    await page.goto(`./${hash}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    if (hash === "#/history") for (const summary of await page.locator("details > summary").all()) await summary.click();
    if (seen) await expect(page.getByText(seen).first()).toBeAttached();
    expect(await page.locator("main script, main img, main iframe, main base, main meta, main math, main style").count()).toBe(0);
  }
  await page.goto("./#/settings/backup");
  for (const name of scripts.slice(0, 100)) {
    const buffer = Buffer.from(name);
    await page.getByLabel(en.storing.import).setInputFiles({ name: `${name.replaceAll("/", "_")}.json`, mimeType: "application/json", buffer });
  }
  await expect(page.locator("#import-problem")).toContainText("Nothing was changed.");
  const path = await exported(page);
  const file = await readFile(path, "utf8");
  for (const text of scripts) expect(file).toContain(JSON.stringify(text));
  expect(dialogs).toBe(0);
  report(`${scripts.length} scripts in 4 kinds of text, ${pairs.length} texts in all, and 100 file names`);
});

test("hostile files are refused within two seconds, and nothing changes", async ({ page }) => {
  test.slow();
  await setUp(page);
  const good = await readFile(await exported(page), "utf8");
  await expect(page.getByText("Last backup today").filter({ visible: true })).toBeVisible();
  const before = await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
  const megabytes = (count, text) => Buffer.alloc(count * 1024 * 1024, text);
  const files = [
    Buffer.alloc(0), Buffer.from("\0"), Buffer.from("["), megabytes(1, "["), megabytes(1, '{"a":'), megabytes(19, "["),
    megabytes(19, " "), megabytes(19, '{},'), megabytes(100, "x"), Buffer.from([0xff, 0xfe, 0x00]),
    Buffer.from(good.replace('"entries":"3"', '"entries":"1e400"')), Buffer.from(good.replace(/"version":"\d+"/, '"version":NaN')),
    Buffer.from(good.replace('"mg":"100"', '"mg":100')), Buffer.from(good.replace('"mg":"100"', '"mg":"100","mg":"100"')),
    Buffer.from(good.replace('"mg":"100"', '"__proto__":{"x":"1"},"mg":"100"')), Buffer.from(good + good),
    Buffer.from(good.replace('"format"', '"\\ud800"')), Buffer.from(`[${"9".repeat(400)}]`),
  ];
  await mkdir(test.info().outputDir, { recursive: true });
  let slowest = 0;
  for (const [at, content] of files.entries()) {
    const file = join(test.info().outputDir, `${at}.json`);
    await writeFile(file, content);
    await page.getByLabel(en.storing.import).setInputFiles(file);
    const begun = performance.now();
    await expect(page.locator("#import-problem"), `file ${at}`).toContainText("Nothing was changed.", { timeout: 2000 });
    slowest = Math.max(slowest, performance.now() - begun);
  }
  report(`${files.length} hostile files refused, the slowest after ${Math.round(slowest)} ms`);
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))).toBe(before);
});
