// The worker: without a server, and with a new build on it.
import { expect, stored, test } from "./support.js";
import { release } from "../build.js";
import { de, en } from "../labels.js";

const NEW = "A new version of this app is ready";
const checkForUpdate = (page) => page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update().catch(() => {})));

test("once loaded, it opens, records and checks a dose without a server", async ({ page, site }) => {
  await page.setUp();
  await page.isOffline();
  site.stop();
  await page.reload();
  await page.heading(en.shell.today);
  await page.record();
  await page.reload();
  await page.sees(/Done today at/);
  for (const address of ["history", "labs", "dose-check", "guide", "emergency", "level"]) await page.go(address);
  await page.go("settings/about");
  await page.sees("Available offline");
  await page.go("settings/look");
  await page.click("radio", "Deutsch");
  await page.heading(de.settings.lookAndLanguage);
});

test.describe("with a new build", () => {
  test.use({ changesFiles: true });

  test("it waits until it is asked for, and one press brings it, with the record as it was", async ({ page, site }) => {
    await page.setUp();
    await page.record();
    await page.isOffline();
    const [entries, old] = [await stored(page), await page.build()];
    // Whatever was offered before is gone with the page.
    await page.reload();
    await page.heading(en.shell.today);
    await page.isOffline();
    await page.misses(NEW);
    const next = release(site.folder, "second");
    await checkForUpdate(page);
    await page.sees(NEW);
    expect(await page.build()).toBe(old);
    await page.click("button", en.keeping.reload);
    await expect.poll(() => page.build().catch(() => "")).toBe(next);
    await page.heading(en.shell.today);
    await page.isOffline();
    await page.misses(NEW);
    expect(await stored(page)).toEqual(entries);
    site.stop();
    await page.reload();
    await page.sees(/Done today at/);
    expect(await page.build()).toBe(next);
  });
});
