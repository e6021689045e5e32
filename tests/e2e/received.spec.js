// Files that other apps share, as the worker takes them, and that are opened from the file manager.
// Browsers without windows install no app, so that a form is sent where the manifest says, and a launch queue stands in for
// that of the browser.
import { readFileSync, writeFileSync } from "node:fs";
import { release } from "./build.js";
import { checkForUpdate, isOffline, test as base } from "./site.js";
import { button, expect, expectNoViolations, exported, fillSetUp, holdJournal, loseLocal, setUp, stored, whole } from "./support.js";
import { en } from "./labels.js";

/** Every address that a page or its worker asks for. */
const addresses = [];
const test = base.extend({
  watched: [
    async ({ context }, use) => {
      addresses.length = 0;
      context.on("request", (request) => addresses.push(request.url()));
      await use();
    },
    { auto: true },
  ],
});
test.use({ serviceWorkers: "allow" });
// The app is opened anew by each share, which takes a busy machine a while.
test.beforeEach(() => test.slow());

const MANIFEST = JSON.parse(readFileSync(new URL("../../public/manifest.webmanifest", import.meta.url), "utf8"));
const { action, enctype, params } = MANIFEST.share_target;
const RESULTS = { name: "Erika Musterfrau.csv", mimeType: "text/csv", buffer: Buffer.from("Date;CRP (mg/L)\n2026-11-02;3.5\n") };
const MORE = { name: "more.csv", mimeType: "text/csv", buffer: Buffer.from("Date;CRP (mg/L)\n2026-10-05;7\n") };
const PDF = { name: "report.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n%âãÏÓ") };
const isRead = (page) => page.getByText("2 Nov 2026: CRP 3.5 mg/L", { exact: true });
const waits = (page) => page.getByText(en.settings.receivedWaits);

/** Sends what another app shares: a form from elsewhere, since no page of the app may send one. */
async function share(page, site, { files = [], text = "" }) {
  // The worker has the clock of this machine, which the page then has, too.
  await page.context().clock.setSystemTime(new Date());
  await page.goto("about:blank");
  await page.setContent(`<form method="POST" enctype="${enctype}" action="${new URL(action, site.url)}">
    ${files.length ? `<input type="file" multiple name="${params.files[0].name}">` : ""}<textarea name="${params.text}"></textarea><button>Share</button></form>`);
  if (files.length) await page.locator("input").setInputFiles(files);
  await page.locator("textarea").fill(text);
  await page.getByRole("button", { name: "Share" }).click();
}

/** Somebody with a record, and a worker that has all files. */
async function begin(page) {
  await setUp(page);
  await isOffline(page);
}

/** What the worker keeps of what was shared. */
const kept = (page) =>
  page.evaluate(async () => {
    const [name] = (await caches.keys()).filter((name) => name.startsWith("shared "));
    return name ? (await (await caches.open(name)).keys()).map(({ url }) => url) : [];
  });

/** Nothing of a file is anywhere but on the page. */
async function expectNoTrace(page, site) {
  await expect.poll(() => kept(page)).toEqual([]);
  expect(site.asked.filter((url) => !/^\/app\/[\w.-]*$/.test(url))).toEqual([]);
  expect(await page.title()).not.toMatch(/Muster|CRP/);
  expect(addresses.length).toBeGreaterThan(0);
  expect([page.url(), ...addresses].join()).not.toMatch(/Muster|CRP/);
}

test("results that another app shares are read without a network, as often as they come, and saved only by a press", async ({ page, site }) => {
  await begin(page);
  const entries = await stored(page);
  await site.stop();
  for (const files of [[RESULTS], [RESULTS]]) {
    await share(page, site, { files });
    await expect(isRead(page)).toBeInViewport();
    await expect(page.getByRole("heading", { level: 1, name: en.shell.labs })).toBeVisible();
    await expectNoTrace(page, site);
  }
  await share(page, site, { text: RESULTS.buffer.toString() });
  await expect(isRead(page)).toBeVisible();
  await expectNoTrace(page, site);
  expect(await stored(page)).toEqual(entries);
  // What was taken does not come again.
  await page.reload();
  await expect(page.locator("summary", { hasText: en.import.title })).toBeVisible();
  await expect(isRead(page)).toHaveCount(0);
  await share(page, site, { files: [RESULTS] });
  await button(page, en.import.add({ count: 1 })).click();
  await expect(page.getByText(en.import.added({ count: 1 }))).toBeVisible();
  expect(Object.keys(await stored(page))).toHaveLength(Object.keys(entries).length + 1);
});

test("a backup that is shared is shown where it is restored", async ({ page, site }) => {
  await begin(page);
  const backup = readFileSync(await exported(page));
  await share(page, site, { files: [{ name: "backup.json", mimeType: "application/json", buffer: backup }] });
  await expect(page.getByText(en.storing.nothingNew)).toBeInViewport();
  await expect(page).toHaveURL(/#\/settings\/backup$/);
  await expectNoTrace(page, site);
  const damaged = Buffer.from(backup.toString().replace("1980-05-10", "1980-05-11"));
  await share(page, site, { files: [{ name: "backup.json", mimeType: "application/json", buffer: damaged }] });
  await expect(page.getByRole("alert").getByText(/^This file was changed after it was saved/)).toBeInViewport();
  await expectNoTrace(page, site);
});

test("what cannot be read is named, and too much is not read at all", async ({ page, site }) => {
  await begin(page);
  await share(page, site, { files: [PDF] });
  await expect(page.getByRole("alert").getByText(en.import.pdf)).toBeInViewport();
  const large = test.info().outputPath("large.csv");
  writeFileSync(large, Buffer.alloc(21 * 1024 * 1024, 0x20));
  await share(page, site, { files: [large] });
  await expect(page.getByText(en.settings.receivedTooLarge({ megabytes: "20" }))).toBeVisible();
  await expectNoTrace(page, site);
  await share(page, site, {});
  await expect(page.getByText(en.settings.nothingReceived)).toBeVisible();
  await expectNoTrace(page, site);
});

test("of several files the first is opened, and the others are named before", async ({ page, site }) => {
  await begin(page);
  await share(page, site, { files: [RESULTS, MORE, PDF], text: "From the laboratory" });
  const others = [MORE.name, PDF.name, en.settings.sharedText].join(", ");
  await expect(page.getByText(en.settings.oneAtATime({ names: others }))).toBeVisible();
  await expectNoViolations(page);
  await button(page, en.settings.openReceived({ name: RESULTS.name })).click();
  await expect(isRead(page)).toBeInViewport();
  await expectNoTrace(page, site);
});

test("results wait for the set-up, through a new build, and are then opened", async ({ page, site }) => {
  await page.goto("./");
  await isOffline(page);
  await share(page, site, { files: [RESULTS] });
  await expect(waits(page)).toBeVisible();
  await expectNoViolations(page);
  // One that comes meanwhile takes nothing from the first.
  await share(page, site, { files: [MORE] });
  await expect(waits(page)).toBeVisible();
  release(site.files, "second");
  await checkForUpdate(page);
  await button(page, en.keeping.reload).tap();
  await expect(page.getByText(en.keeping.update)).toBeHidden();
  await expect(waits(page)).toBeVisible();
  expect(await kept(page)).toHaveLength(2);
  await page.getByRole("link", { name: en.shell.setUp }).click();
  await fillSetUp(page);
  await button(page, en.setUp.done).click();
  await button(page, en.settings.openReceived({ name: RESULTS.name })).click();
  await expect(isRead(page)).toBeInViewport();
  await expectNoTrace(page, site);
});

test("without a record a backup is shown at once, and what cannot be read is named", async ({ page, site, browser }) => {
  const other = await (await browser.newContext({ baseURL: site.url })).newPage();
  await setUp(other);
  const backup = readFileSync(await exported(other));
  await page.goto("./");
  await isOffline(page);
  await share(page, site, { files: [PDF] });
  await expect(page.getByText(en.import.pdf)).toBeInViewport();
  await share(page, site, { files: [{ name: "backup.json", mimeType: "application/json", buffer: backup }] });
  await button(page, /^Add \d+ entries$/, { exact: false }).click();
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeVisible();
  await expectNoTrace(page, site);
});

test("a record that is slow to open keeps what was shared until it is there", async ({ page, site }) => {
  await begin(page);
  await holdJournal(page);
  await loseLocal(page);
  await share(page, site, { files: [RESULTS] });
  await expect(page.getByText(en.keeping.opening)).toBeVisible();
  await page.clock.fastForward(6_000);
  await expect(page.getByText(en.keeping.unread)).toBeVisible();
  expect(await kept(page)).toHaveLength(1);
  await page.evaluate(() => window.answer());
  await expect(isRead(page)).toBeInViewport();
  await expectNoTrace(page, site);
});

test("what nobody has taken goes after an hour, and with all that is erased", async ({ page, site, context }) => {
  await page.goto("./");
  await isOffline(page);
  await share(page, site, { files: [RESULTS] });
  await expect(waits(page)).toBeVisible();
  await context.clock.setSystemTime(new Date(Date.now() + 59 * 60_000));
  await page.reload();
  await expect(waits(page)).toBeVisible();
  await context.clock.setSystemTime(new Date(Date.now() + 61 * 60_000));
  await page.reload();
  await expect(page.getByText(en.settings.nothingReceived)).toBeVisible();
  await expectNoTrace(page, site);

  await share(page, site, { files: [RESULTS] });
  await expect(waits(page)).toBeVisible();
  await page.goto("./#/settings/storage");
  await button(page, en.storing.erase).click();
  await page.getByLabel(en.storing.eraseConfirm).fill(en.storing.eraseWord);
  await button(page, en.storing.eraseNow).click();
  await expect(page.getByRole("heading", { level: 1, name: en.setUp.title })).toBeVisible();
  await expectNoTrace(page, site);
});

test("a host alone takes nothing that is shared", async ({ page, site, request }) => {
  await page.goto("./");
  const answer = await request.post(new URL(action, site.url).href, { multipart: { [params.files[0].name]: RESULTS } });
  expect(answer.status()).toBe(404);
});

/** The page has got what it was launched with, which it asks for when the browser is idle. */
const isLaunched = (page) => expect.poll(() => page.evaluate(() => window.isLaunched ?? false), { timeout: 30_000 }).toBe(true);

/** Puts files where the page can have handles of them, and has the browser launch the app with them from then on. */
async function launchWith(page, files) {
  const contents = files.map(({ name, buffer }) => ({ name, bytes: [...buffer] }));
  await page.evaluate(async (contents) => {
    const folder = await navigator.storage.getDirectory();
    for (const { name, bytes } of contents) {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(new Uint8Array(bytes));
      await writable.close();
    }
  }, contents);
  await page.addInitScript((names) => {
    if (location.protocol === "about:") return;
    // The clock of the tests stands in the place of what tells how the page was loaded.
    Object.defineProperty(performance, "navigation", { value: { type: Number(sessionStorage.getItem("loaded") ?? 0) } });
    sessionStorage.setItem("loaded", "1");
    const setConsumer = async (consume) => {
      const folder = await navigator.storage.getDirectory();
      const files = await Promise.all(names.map((name) => folder.getFileHandle(name)));
      consume({ files, targetURL: location.href });
      window.isLaunched = true;
    };
    Object.defineProperty(window, "launchQueue", { value: { setConsumer } });
  }, files.map(({ name }) => name));
  // Browsers open what is launched in a window of its own.
  await page.goto("about:blank");
  await page.goto(MANIFEST.file_handlers[0].action);
  await isLaunched(page);
}

test("a file that is opened with the app is read once, though browsers hand it over again", async ({ page, site }) => {
  await begin(page);
  await launchWith(page, [RESULTS]);
  await expect(isRead(page)).toBeInViewport();
  await expectNoTrace(page, site);
  await page.reload();
  await isLaunched(page);
  await whole(page);
  await expect(page.locator("summary", { hasText: en.import.title })).toBeVisible();
  await expect(isRead(page)).toHaveCount(0);
});

test("of several files that are opened with the app, the others are named", async ({ page }) => {
  await begin(page);
  await launchWith(page, [RESULTS, MORE]);
  await expect(page.getByText(en.settings.oneAtATime({ names: MORE.name }))).toBeVisible();
  await button(page, en.settings.openReceived({ name: RESULTS.name })).click();
  await expect(isRead(page)).toBeInViewport();
});

test("a file that is opened with the app waits for the set-up, and is still there when the page is loaded again", async ({ page }) => {
  await page.goto("./");
  await launchWith(page, [RESULTS]);
  await expect(waits(page)).toBeVisible();
  await page.reload();
  await isLaunched(page);
  await expect(waits(page)).toBeVisible();
  await page.getByRole("link", { name: en.shell.setUp }).click();
  await fillSetUp(page);
  await button(page, en.setUp.done).click();
  await expect(isRead(page)).toBeInViewport();
});

test("a backup that is opened with the app is shown, and the demo opens nothing", async ({ page }) => {
  await begin(page);
  const backup = readFileSync(await exported(page));
  await launchWith(page, [{ name: "backup.json", buffer: backup }]);
  await expect(page.getByText(en.storing.nothingNew)).toBeInViewport();
  await page.goto("./?demo");
  await expect(page.locator("html[data-idle=true]")).toBeAttached();
  await page.goto("./?demo#/settings/received");
  await expect(page.getByText(en.demo.noFiles)).toBeVisible();
});
