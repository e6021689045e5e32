// A journal that is slow or fails for a while: what was not read is not taken for empty, nobody is asked to start anew over
// it, and it is taken in whenever it comes.
import { button, expect, fillSetUp, holdJournal, journaled, loseLocal, record, setUp, stored, test } from "./support.js";
import { en } from "./labels.js";

const unread = (page) => page.getByText("Your records could not be read yet", { exact: false });
const welcome = (page) => page.getByRole("heading", { name: en.setUp.title });
const today = (page) => page.getByRole("heading", { level: 1, name: en.shell.today });

/** A person with an injection, whose local storage is lost and whose journal does not answer. */
async function lostAndSlow(page) {
  await setUp(page);
  await record(page);
  const before = await stored(page);
  await holdJournal(page);
  await loseLocal(page);
  await page.reload();
  await expect(page.getByText(en.keeping.opening)).toBeVisible();
  await page.clock.fastForward(4_000);
  await expect(welcome(page)).toBeHidden();
  await page.clock.fastForward(2_000);
  await expect(unread(page)).toBeVisible();
  await expect(welcome(page)).toBeHidden();
  return before;
}

test("a journal that is slow is not taken for empty, and gives everything when it answers minutes later", async ({ page }) => {
  const before = await lostAndSlow(page);
  await expect(page.getByText("The second copy of your records in this browser cannot be written (no answer yet)", { exact: false })).toBeVisible();
  for (const address of ["history", "labs", "settings", "settings/backup", "visit", "health", "symptoms", "level"]) {
    await page.goto(`./#/${address}`);
    await expect(unread(page)).toBeVisible();
  }
  // What needs no record works.
  await page.goto("./#/dose-check");
  await expect(page.getByLabel(en.doseCheck.age, { exact: true })).toBeVisible();
  await page.goto("./#/emergency");
  await expect(page.getByRole("heading", { level: 1, name: en.shell.emergency })).toBeVisible();
  await page.goto("./#/");
  await expect(unread(page)).toBeVisible();
  await page.clock.fastForward("05:00");
  await page.evaluate(() => window.answer());
  await expect(page.getByText("Done today at", { exact: false })).toBeVisible();
  await expect(page.getByText("from the second copy", { exact: false })).toBeVisible();
  await expect(page.getByText("The second copy of your records in this browser cannot be written", { exact: false })).toBeHidden();
  expect(await stored(page)).toEqual(before);
});

test("it is asked again by loading anew", async ({ page }) => {
  await lostAndSlow(page);
  await Promise.all([page.waitForEvent("load"), button(page, en.keeping.reload).tap()]);
  await page.evaluate(() => window.answer());
  await expect(page.getByText("Done today at", { exact: false })).toBeVisible();
});

test("a record that comes while somebody fills in the set-up takes its place, and nothing typed is saved over it", async ({ page }) => {
  const before = await lostAndSlow(page);
  await button(page, en.keeping.noRecordHere).tap();
  await expect(welcome(page)).toBeVisible();
  await fillSetUp(page, { start: "2026-11-01", weight: "99" });
  await page.clock.fastForward("03:00");
  await page.evaluate(() => window.answer());
  await expect(today(page)).toBeVisible();
  await expect(page.getByText("Done today at", { exact: false })).toBeVisible();
  await expect.poll(() => stored(page)).toEqual(before);
  expect(await journaled(page)).toEqual(before);
});

test("somebody new in a browser whose journal is slow can start, and is told of nothing that came back", async ({ page }) => {
  await holdJournal(page);
  await page.goto("./");
  await page.clock.fastForward(6_000);
  await button(page, en.keeping.noRecordHere).tap();
  await fillSetUp(page);
  await button(page, en.setUp.done).tap();
  await page.clock.fastForward(6_000);
  await expect(today(page)).toBeVisible({ timeout: 10_000 });
  await page.evaluate(() => window.answer());
  await expect(page.getByText("The second copy of your records in this browser cannot be written", { exact: false })).toBeHidden();
  await expect(page.getByText("restored from", { exact: false })).toBeHidden();
  await expect.poll(() => journaled(page)).toEqual(await stored(page));
});

test("a journal that fails is asked again, until it gives the record", async ({ page }) => {
  await setUp(page);
  await record(page);
  const before = await stored(page);
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...args) {
      if (!window.works) throw new DOMException("corrupt", "UnknownError");
      return open.apply(this, args);
    };
  });
  await loseLocal(page);
  await page.reload();
  await expect(unread(page)).toBeVisible();
  await page.clock.fastForward(11_000);
  await expect(unread(page)).toBeVisible();
  await page.evaluate(() => (window.works = true));
  await page.clock.fastForward(11_000);
  await expect(page.getByText("Done today at", { exact: false })).toBeVisible();
  expect(await stored(page)).toEqual(before);
});

test("a record that was lost and comes back beside a new one is kept, and that is said", async ({ page }) => {
  await setUp(page);
  await record(page);
  const earlier = await journaled(page);
  await loseLocal(page);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open("anakinra-companion", 1);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("entries", "readwrite");
          writing.objectStore("entries").clear();
          writing.oncomplete = () => resolve(opening.result.close());
        };
      }),
  );
  await page.reload();
  await expect(welcome(page)).toBeVisible();
  await fillSetUp(page);
  await button(page, en.setUp.done).tap();
  await expect(today(page)).toBeVisible();
  await page.evaluate(
    (pairs) =>
      new Promise((resolve) => {
        const opening = indexedDB.open("anakinra-companion", 1);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("entries", "readwrite");
          for (const [key, text] of Object.entries(pairs)) writing.objectStore("entries").put(text, key);
          writing.oncomplete = () => resolve(opening.result.close());
        };
      }),
    earlier,
  );
  await page.reload();
  await expect(page.getByText("Your earlier records are back: 4 entries", { exact: false })).toBeVisible();
  await expect(page.getByText("Done today at", { exact: false })).toBeVisible();
  await button(page, en.keeping.seen).tap();
  await expect(page.getByText("Your earlier records are back", { exact: false })).toBeHidden();
});

test.describe("with a worker", () => {
  test.use({ serviceWorkers: "allow" });

  const remembers = (page) => page.evaluate(async () => Boolean(await caches.match("./remembered")));

  test("a device on which both stores are empty says that there was a record, unless the person erased it", async ({ page }) => {
    const wipe = async () => {
      await page.goto("about:blank");
      await page.goto("./rescue.html");
      await page.evaluate(async () => {
        localStorage.clear();
        await new Promise((resolve) => (indexedDB.deleteDatabase("anakinra-companion").onsuccess = resolve));
      });
      await page.goto("./");
    };
    const said = page.getByText("Records were kept in this browser before", { exact: false });
    await page.goto("./");
    await expect(page.locator("html[data-offline=true]")).toBeAttached();
    await expect(said).toBeHidden();
    expect(await remembers(page)).toBe(false);
    await setUp(page);
    await expect.poll(() => remembers(page)).toBe(true);
    await wipe();
    await expect(welcome(page)).toBeVisible();
    await expect(said).toBeVisible();
    await setUp(page);
    await page.goto("./#/settings/storage");
    await button(page, en.storing.erase).tap();
    await page.getByLabel(en.storing.eraseConfirm).fill("ERASE");
    await button(page, en.storing.eraseNow).tap();
    await expect(welcome(page)).toBeVisible();
    await expect.poll(() => remembers(page)).toBe(false);
    await page.reload();
    await expect(welcome(page)).toBeVisible();
    await expect(said).toBeHidden();
  });
});
