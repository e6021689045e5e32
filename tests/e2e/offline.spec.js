// The worker: one build, whole or not at all; updates, broken updates, and the way out. Each test has a server of
// its own, whose folder it can change and which it can stop.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HASHED } from "../../scripts/headers.mjs";
import { release } from "./build.js";
import { checkForUpdate, isOffline, test } from "./site.js";
import { button, expect, fillSetUp, record, saved, setUp, stored } from "./support.js";
import { de, en } from "./labels.js";

test.use({ serviceWorkers: "allow" });

const build = (page) => page.evaluate(() => document.querySelector('link[rel="stylesheet"]').href.split("/").at(-1));
const caches = (page) => page.evaluate(() => window.caches.keys());
const isNew = (page) => page.getByText("A new version of this app is ready.");

/** Whether a file is in the cache of the app. */
const has = (page, pattern) =>
  page.evaluate(async (pattern) => {
    const [name] = await window.caches.keys();
    return (await (await window.caches.open(name)).keys()).some(({ url }) => url.includes(pattern));
  }, pattern);

/** Takes a file out of the cache of the app, and says how many are left. */
const lose = (page, pattern) =>
  page.evaluate(async (pattern) => {
    const [name] = await window.caches.keys();
    const cache = await window.caches.open(name);
    await cache.delete((await cache.keys()).find(({ url }) => url.includes(pattern)));
    return (await cache.keys()).length;
  }, pattern);

test("the first visit waits for at most eight files, and none is loaded twice", async ({ page, site }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1, name: en.setUp.title })).toBeVisible();
  await isOffline(page);
  // Everything else begins with the other pages, when the browser is idle.
  const first = site.asked.findIndex((url) => /\/(later|chunk_\d+)-|\/(sw|rescue)\.js/.test(url));
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(8);
  const named = site.asked.filter((url) => HASHED.test(url));
  expect(named).toEqual([...new Set(named)]);
});

test("once loaded, it opens, records and checks a dose without a server", async ({ page, site }) => {
  await setUp(page);
  await isOffline(page);
  await site.stop();
  await page.reload();
  await record(page);
  await page.reload();
  await expect(page.getByText(/Done today at/)).toBeVisible();
  await page.goto("./#/dose-check");
  await expect(page.getByRole("heading", { level: 1, name: en.shell.doseCheck })).toBeVisible();
  await page.goto("./#/settings/about");
  await expect(page.getByText("Available offline")).toBeVisible();
});

/** What patients and clinicians do, a step of each path. */
async function everyPath(page) {
  const go = async (address, name) => {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  };
  const save = () => page.getByRole("dialog").getByRole("button", { name: en.form.save }).click();
  await go("history", "History");
  await page.getByRole("button", { name: /^Correct/ }).first().click();
  await page.getByRole("dialog").getByLabel(en.injection.site).selectOption({ index: 3 });
  await save();
  await expect(page.getByText(en.history.corrected, { exact: false }).first()).toBeVisible();
  await go("labs", "Blood tests");
  await button(page, en.labs.add).click();
  await page.getByLabel(en.terms.neutrophils, { exact: true }).fill("2.4");
  await save();
  await expect(page.getByText("2.4 ×10⁹/L").first()).toBeVisible();
  await go("symptoms", "Skin and symptoms");
  await button(page, en.reactions.addSymptom).click();
  await page.getByLabel(en.symptoms.what).selectOption(en.symptoms.complaintHeadache);
  await page.getByLabel(en.symptoms.gradeMild).check();
  await save();
  await expect(page.getByText("Headache, mild")).toBeVisible();
  await go("dose-check", "Dose check");
  await page.getByLabel(en.doseCheck.age, { exact: true }).fill("60");
  await page.getByRole("group", { name: en.setUp.sex }).getByRole("radio", { name: en.terms.male, exact: true }).check();
  await page.getByLabel(en.settings.weight, { exact: true }).fill("53.9");
  await page.getByLabel(en.terms.creatinine, { exact: true }).fill("2");
  await expect(page.getByText(/Consider 100 mg every other day/).first()).toBeVisible();
  for (const [address, name] of [["guide", "Guide"], ["health", "Your health"], ["emergency", "Emergency"], ["visit", "For your visit"], ["level", "Drug level"]]) {
    await go(address, name);
  }
  await go("settings/backup", "Backup and restore");
  const file = await saved(page, () => button(page, en.keeping.export).click());
  expect(readFileSync(file.path, "utf8")).toContain('"neutrophils":"2.4');
  await go("settings/look", "Look and language");
  await page.getByRole("radio", { name: "Deutsch" }).check();
  await expect(page.getByRole("heading", { level: 1, name: de.settings.lookAndLanguage })).toBeVisible();
  await page.getByRole("radio", { name: "English" }).check();
  await expect(page.getByRole("heading", { level: 1, name: en.settings.lookAndLanguage })).toBeVisible();
  await page.goto("./?demo");
  await expect(page.getByText("Demo: sample data only.")).toBeVisible();
  await expect(button(page, en.today.record)).toBeVisible();
}

test("every path goes without a network and without a server after the browser was closed", async ({ browserName, playwright, site }) => {
  const profile = mkdtempSync(join(tmpdir(), "profile-"));
  const { channel, launchOptions } = test.info().project.use;
  const options = browserName === "firefox" ? { ...launchOptions, channel } : { executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] };
  const open = () => playwright[browserName].launchPersistentContext(profile, { ...options, baseURL: site.url, serviceWorkers: "allow" });
  const before = await open();
  const first = await before.newPage();
  await first.goto("./");
  await fillSetUp(first);
  await button(first, en.setUp.done).click();
  await record(first);
  await isOffline(first);
  await before.close();
  await site.stop();
  const after = await open();
  const again = await after.newPage();
  await again.goto("./");
  await expect(again.getByText(/Done today at/)).toBeVisible();
  await after.setOffline(true);
  await everyPath(again);
  await after.close();
  rmSync(profile, { recursive: true });
});

test("a new build waits until it is asked for, changes nothing of the record, and leaves other caches alone", async ({ page, site }) => {
  await setUp(page);
  await record(page);
  await isOffline(page);
  const [entries, old] = [await stored(page), await build(page)];
  await page.evaluate(() => window.caches.open("somebody else's"));
  const next = release(site.files, "second");
  await checkForUpdate(page);
  await expect(isNew(page)).toBeVisible();
  expect(await build(page)).toBe(old);
  // A load by itself brings the old one, whole.
  await page.reload();
  await expect(isNew(page)).toBeVisible();
  expect(await build(page)).toBe(old);
  await button(page, en.keeping.reload).tap();
  await expect.poll(() => build(page).catch(() => "")).toBe(next);
  await isOffline(page);
  await expect(isNew(page)).toBeHidden();
  expect(await stored(page)).toEqual(entries);
  const left = await caches(page);
  expect(left).toHaveLength(2);
  expect(left).toContain("somebody else's");
});

test("one press on Reload brings the build that came while the page was open", async ({ page, site }) => {
  await setUp(page);
  await isOffline(page);
  const next = release(site.files, "second");
  await checkForUpdate(page);
  await expect(isNew(page)).toBeVisible();
  await button(page, en.keeping.reload).tap();
  await expect.poll(() => build(page).catch(() => "")).toBe(next);
  await expect(isNew(page)).toBeHidden();
});

test("with a file lost and no network it keeps the others", async ({ page, site }) => {
  await setUp(page);
  await isOffline(page);
  const left = await lose(page, "webmanifest");
  await site.stop();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await expect(page.locator("html[data-offline=false]")).toBeAttached();
  expect(await page.evaluate(async () => (await (await window.caches.open((await window.caches.keys())[0])).keys()).length)).toBe(left);
});

test("a tab that was open goes on with its own build, records, and is told", async ({ page, context, site }) => {
  await setUp(page);
  await isOffline(page);
  const other = await context.newPage();
  await other.goto("./");
  await isOffline(other);
  const old = await build(page);
  release(site.files, "second");
  await checkForUpdate(page);
  await button(other, en.keeping.reload).click();
  await expect.poll(() => build(other).catch(() => old)).not.toBe(old);
  expect(await build(page)).toBe(old);
  await record(page);
  await expect(isNew(page)).toBeVisible();
  await expect(other.getByText(/Done today at/)).toBeVisible();
  await button(page, en.keeping.reload).tap();
  await expect.poll(() => build(page).catch(() => old)).not.toBe(old);
});

for (const [what, spoil] of [
  ["a file of another content", ({ files }, name) => writeFileSync(join(files, name), "body { color: red }")],
  ["a missing file", ({ files }, name) => rmSync(join(files, name))],
]) {
  test(`a new build with ${what} never takes the place of the old one`, async ({ page, site }) => {
    await setUp(page);
    await isOffline(page);
    const [old, kept] = [await build(page), await caches(page)];
    spoil(site, release(site.files, "broken"));
    await checkForUpdate(page);
    await page.reload();
    await isOffline(page);
    await expect(isNew(page)).toBeHidden();
    expect(await build(page)).toBe(old);
    await expect.poll(() => caches(page)).toEqual(kept);
    await site.stop();
    await page.reload();
    await record(page);
  });
}

test("with a file lost from the cache it no longer claims to be offline, loads from the network, and mends", async ({ page, site }) => {
  await setUp(page);
  await isOffline(page);
  await lose(page, "program-");
  await page.reload();
  await isOffline(page);
  const shown = () => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await site.stop();
  // What the browser has kept of its own is taken from there.
  await lose(page, "style-");
  await shown();
  await expect.poll(() => has(page, "style-")).toBe(true);
  await isOffline(page);
  // The name of this file does not tell its content, so that it has to come from the network.
  await lose(page, "manifest.webmanifest");
  await shown();
  await expect(page.locator("html[data-offline=false]")).toBeAttached();
  await page.goto("./#/settings/about");
  await expect(page.getByText("Not available offline")).toBeVisible();
});

test("the way out removes the worker and its caches, and nothing of the record", async ({ page, site }) => {
  await setUp(page);
  await record(page);
  await isOffline(page);
  const entries = await stored(page);
  cpSync(join(site.files, "sw-off.js"), join(site.files, "sw.js"));
  await Promise.all([page.waitForEvent("load"), checkForUpdate(page)]);
  await expect.poll(() => caches(page).catch(() => null)).toEqual([]);
  expect(await stored(page)).toEqual(entries);
  await expect(page.getByText(/Done today at/)).toBeVisible();
});

test("a dose whose time has come is told to the icon, and notified only when nobody looks", async ({ browserName, page, context, site }) => {
  // Firefox without a window shows no notices.
  const notices = browserName === "firefox" ? [] : ["Injection due"];
  await context.grantPermissions(["notifications"], { origin: new URL(site.url).origin });
  await page.addInitScript(() => {
    window.badges = [];
    navigator.setAppBadge = async (count) => void window.badges.push(count);
    navigator.clearAppBadge = async () => void window.badges.push(0);
    Object.defineProperty(document, "hidden", { get: () => window.isHidden ?? false });
  });
  await context.clock.setSystemTime(new Date("2026-11-22T07:58:00+01:00"));
  await setUp(page);
  await isOffline(page);
  const notified = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return (await registration.getNotifications()).map(({ title }) => title);
    });
  await expect.poll(() => page.evaluate(() => window.badges.at(-1))).toBe(0);
  await page.evaluate(() => (window.isHidden = true));
  await context.clock.fastForward("03:00");
  await expect.poll(() => page.evaluate(() => window.badges.at(-1))).toBe(1);
  await expect.poll(notified).toEqual(notices);
  // Made-up data in another tab leave the reminder as it is.
  const demo = await context.newPage();
  await demo.goto("./?demo");
  await expect(demo.getByText("Demo: sample data only.")).toBeVisible();
  await record(demo);
  // Whatever the demo has asked of the worker before is done when it answers.
  await demo.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).length);
  expect(await notified()).toEqual(notices);
  await demo.close();
  await page.evaluate(() => (window.isHidden = false));
  await record(page);
  await expect.poll(() => page.evaluate(() => window.badges.at(-1))).toBe(0);
  await page.goto("./#/settings/supply");
  await expect(page.getByText("Notifications are allowed.")).toBeVisible();
});
