// The first visit and the set-up, with the browser's own fields of days.
import { openSession } from "./browser.js";
import { DrivenPage, KEY, day, expect, stored, test } from "./support.js";
import { en } from "../labels.js";

const BIRTH = "Date of birth";
const VISITS = 4;
const NEW = "A new version of this app is ready";

/** The app is kept for offline use, and the worker has nothing left to do. */
async function isKept(page) {
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.offline)).toBe("true");
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active.state)).toBe("activated");
}
const offered = (page) => page.evaluate(() => document.documentElement.dataset.update ?? "nothing");

test("a first visit of a browser that has just begun offers no new version, and loads the program once", async ({ lasting, site }) => {
  const { page, start } = lasting;
  start();
  await page.heading(en.setUp.title);
  await isKept(page);
  await page.misses(NEW);
  expect(await offered(page)).toBe("nothing");
  for (const [name, count] of site.files) if (/(program|app|style|boot)-/.test(name)) expect(count, name).toBe(1);
});

test("nor does the first visit of any session", async ({ display, site }) => {
  test.setTimeout(120_000);
  const all = [];
  // In which order the page hears of its worker is left to chance.
  for (let visit = 0; visit < VISITS; visit += 1) {
    const session = await openSession(display);
    const page = new DrivenPage(session, site.url);
    await page.open();
    await page.heading(en.setUp.title);
    await isKept(page);
    all.push(await offered(page));
    await session.end();
  }
  expect(all).toEqual(Array(VISITS).fill("nothing"));
});

test("an empty field of a day says in words that nothing is entered, and then which day is", async ({ page }) => {
  // The browser shows today in grey there, which looks like a day that was entered.
  const said = () => page.evaluate((label) => {
    const [field] = window.inPage.fields(label);
    return window.inPage.plain(document.getElementById(field.getAttribute("aria-describedby").split(" ").at(-1)).innerText);
  }, BIRTH);
  expect(await page.valueOf(BIRTH)).toBe("");
  await expect.soft(await said(), "before a day is entered").not.toBe("");
  await page.put(BIRTH, "1980-05-10");
  await page.saysOf(BIRTH, /Sat 10 May 1980$/);
});

test("a field of a day that stays empty is refused with the reason beside it", async ({ page }) => {
  await page.click("button", en.setUp.done);
  await page.saysOf(BIRTH, /Please fill this in\.$/);
  await page.saysOf(en.setUp.start, /Please fill this in\.$/);
  expect(await page.isWrong(BIRTH)).toBe("true");
  await page.sees(en.form.needed, "fieldset, [role=group]");
  expect(await stored(page)).toEqual({});
});

test("a day can be typed part by part, and half of one is not taken", async ({ page }) => {
  await page.clickOn("label", BIRTH);
  const parts = await page.evaluate((label) => new Intl.DateTimeFormat().formatToParts(new Date(Date.UTC(2000, 0, 2))).map(({ type }) => type).filter((type) => type !== "literal"), BIRTH);
  const typed = { day: "10", month: "05", year: "1980" };
  await page.press(...typed[parts[0]]);
  await page.click("button", en.setUp.done);
  await page.saysOf(BIRTH, /(Please fill this in|This date does not exist or is not complete\..*)\.$/);
  // The driver loses a key now and then.
  await expect(async () => {
    await page.evaluate((label) => {
      document.activeElement.blur();
      window.inPage.fields(label)[0].focus();
    }, BIRTH);
    for (const part of parts) await page.press(...typed[part], KEY.right);
    expect(await page.valueOf(BIRTH)).toBe("1980-05-10");
  }).toPass({ timeout: 30_000 });
  await page.saysOf(BIRTH, /Sat 10 May 1980$/);
});

test("days and numbers that cannot be are refused beside their fields, and stay", async ({ page }) => {
  await page.click("radio", "Female");
  await page.put(BIRTH, day(1));
  await page.put(en.setUp.start, day(-83));
  await page.type(en.setUp.dose, "1000");
  await page.type(en.setUp.weight, "700");
  await page.click("button", en.setUp.done);
  await page.saysOf(BIRTH, /This date of birth is in the future\. Check the year\.$/);
  await page.saysOf(en.setUp.dose, /1000 mg/);
  await page.saysOf(en.setUp.weight, /at most 400 kg\./);
  expect(await page.valueOf(en.setUp.weight)).toBe("700");
  await page.put(BIRTH, day(-40));
  await page.type(en.setUp.dose, "100");
  await page.type(en.setUp.weight, "");
  await page.click("button", en.setUp.done);
  await page.saysOf(en.setUp.start, /before the date of birth\./);
  expect(await stored(page)).toEqual({});
});

for (const [typed, wanted] of [
  [".05", /digit is missing before the “\.”/],
  ["1.234,5", /more than one point or comma/],
  ["1 000", /without spaces/],
  ["1e3", /“e” cannot be part of a number/],
  ["-1", /“-” cannot be part/],
]) {
  test(`a weight of “${typed}” is refused with the reason and stays as it is`, async ({ page }) => {
    await page.type(en.setUp.weight, typed);
    await page.click("button", en.setUp.done);
    await page.saysOf(en.setUp.weight, wanted);
    expect(await page.isWrong(en.setUp.weight)).toBe("true");
    expect(await page.valueOf(en.setUp.weight)).toBe(typed);
  });
}

test("the set-up leads to Today with the dose, the next site and what is to be done", async ({ page }) => {
  await page.setUp();
  await page.sees("Due today at about 08:00");
  await page.sees("Next site: left thigh 1, not used yet");
  await page.sees("Did you inject today, before");
  expect(Object.keys(await stored(page))).toHaveLength(3);
  await page.reload();
  await page.heading(en.shell.today);
  await page.go("settings/treatment");
  await page.sees("68.5 kg");
  await page.go("settings/backup");
  await page.sees("No backup yet. If this browser loses its data, you lose 3 entries.");
});

test("the first steps are read one after the other, and do not come back", async ({ page }) => {
  await page.setUp();
  await page.sees("1 of 5");
  for (const step of [2, 3, 4, 5]) {
    await page.click("button", en.steps.next);
    await page.sees(`${step} of 5`);
  }
  await page.click("button", en.steps.done);
  await page.misses("5 of 5");
  await page.reload();
  await page.heading(en.shell.today);
  await page.has("heading", en.steps.title, 0);
});
