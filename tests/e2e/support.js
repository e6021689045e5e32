// What the tests share: a browser that lets nothing leave the origin, and the ways through the app.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect } from "#playwright";
import { extractText } from "unpdf";
import { en } from "./labels.js";

export { expect };

/** A Sunday morning, twelve weeks after the start of treatment. */
export const NOW = new Date("2026-11-22T10:05:00+01:00");

/** Whether the tests run in Firefox, by firefox.config.js. */
const isFirefox = () => base.info().project.use.browserName === "firefox";

/** Firefox still tells a page that is left that one of its files will not come. */
const isBrokenOff = (message) => isFirefox() && message.text() === "Error" && /\/app-\w+\.js$/.test(message.location().url);

/** Every test fails on a request to elsewhere, on an error of the page, and on a breach of the content security policy. */
export const test = base.extend({
  context: async ({ context, baseURL }, use) => {
    if (isFirefox()) mend(context);
    const wrong = [];
    context.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL)) wrong.push(request.url());
    });
    context.on("weberror", (error) => wrong.push(error.error().message));
    context.on("console", (message) => message.type() === "error" && !isBrokenOff(message) && wrong.push(message.text()));
    await context.clock.install({ time: NOW });
    await use(context);
    expect(wrong).toEqual([]);
  },
});

/** What Playwright cannot do in Firefox yet: a tap does nothing, and going to another fragment may wait for ever. */
function mend(context) {
  context.on("page", (page) => {
    Object.getPrototypeOf(page.locator("html")).tap = function (options) {
      return this.click(options);
    };
    const goto = page.goto.bind(page);
    page.goto = (address, options) => {
      const to = URL.canParse(address, page.url()) ? new URL(address, page.url()) : null;
      const isFragment = to?.hash && to.href.split("#")[0] === page.url().split("#")[0];
      return isFragment ? page.evaluate((href) => location.assign(href), to.href) : goto(address, options);
    };
  });
}

/** A figure for the log of the run, on a line of its own. */
export const report = (figure) => process.stdout.write(`\n    ${figure}\n`);

/** How often something is repeated: the first number, or the second in a long run. */
export const cases = (usual, long) => (process.env.LONG ? long : usual);

export const button = (page, name, options = {}) => page.getByRole("button", { name, exact: true, ...options });

/** The key that leads to something. After the last of a page Firefox goes to its own bars, whence nothing leads back here. */
export async function tabKey(locator) {
  const isBefore = (one) => Boolean(document.activeElement.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING);
  return isFirefox() && (await locator.evaluate(isBefore)) ? "Shift+Tab" : "Tab";
}

/** Fills in the set-up of the first start. */
export async function fillSetUp(page, { start = "2026-08-31", weight = "68,5" } = {}) {
  await page.getByRole("radio", { name: "Female" }).check();
  await page.getByLabel(en.setUp.birthDate).fill("1980-05-10");
  await page.getByLabel(en.setUp.start).fill(start);
  await page.getByLabel(en.setUp.dose).fill("100");
  await page.getByLabel("every day", { exact: true }).check();
  await page.getByLabel(en.setUp.weight).fill(weight);
}

/** A patient whose set-up is done, on Today with all its parts. */
export async function setUp(page, answers) {
  await page.goto("./");
  await fillSetUp(page, answers);
  await button(page, "Start").click();
  await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeVisible();
  await whole(page);
}

/** Records an injection as it is suggested. */
export async function record(page) {
  await button(page, "Record injection").click();
  await button(page, "Save").click();
  await expect(page.getByText("Done today at", { exact: false })).toBeVisible();
}

/** Opens the ways to skip a dose, to pause, and to throw a syringe away. */
export async function openSkipOrPause(page) {
  const ways = page.locator("main details", { has: page.getByText(en.pause.ask, { exact: true }) });
  if ((await ways.getAttribute("open")) === null) await ways.locator("summary").click();
}

/** Counts what a person does: presses, and entries with their keys. */
export function hand(page) {
  const done = { presses: 0, keys: 0 };
  return {
    done,
    press: async (locator) => {
      done.presses += 1;
      await locator.click();
    },
    type: async (name, text) => {
      const field = page.getByLabel(name, { exact: true });
      done.presses += 1;
      done.keys += text.length;
      await field.click();
      await field.pressSequentially(text);
    },
    /** A day by its digits; the browser's own field takes it whole here. */
    date: async (name, day) => {
      done.presses += 1;
      done.keys += 8;
      await page.getByLabel(name).fill(day);
    },
    choose: async (name, value) => {
      done.presses += 2;
      await page.getByLabel(name, { exact: true }).selectOption(value);
    },
    /** Seconds for somebody who looks for each field, and types with one finger. */
    seconds: () => done.presses * 1.2 + done.keys * 0.3,
  };
}

/** Waits for what a page builds when its first part is painted, and what that builds when it is. */
export const whole = (page) =>
  page.evaluate(async () => {
    for (let round = 0; round < 3; round += 1) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });

/** Opens the topics of the dose check. */
export async function openTopics(page) {
  await whole(page);
  if (page.url().endsWith("/dose-check")) await page.locator(".topic").last().waitFor();
  await page.evaluate(() => document.querySelectorAll(".topic .unfold[aria-expanded=false]").forEach((one) => one.click()));
  await whole(page);
}

/** Opens what is folded, and what is folded in that. */
export async function openDetails(page) {
  await openTopics(page);
  const closed = page.locator("main details:not([open])");
  while (await closed.count()) await closed.evaluateAll((all) => all.forEach((one) => (one.open = true)));
}

/** The page breaks no rule that axe knows. */
export async function expectNoViolations(page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

/** All pages by their addresses. */
export const ADDRESSES = ["", "history", "labs", "guide", "dose-check", "settings", "health", "emergency", "symptoms", "visit", "level"];

/** The groups of Settings by their addresses. */
export const GROUPS = ["treatment", "supply", "backup", "storage", "look", "about"].map((group) => `settings/${group}`);

/** Puts the record of two years of the fixtures into storage. */
export async function keepTwoYears(page) {
  const [head, ...entries] = JSON.parse(readFileSync(new URL("../fixtures/two-years.json", import.meta.url), "utf8"));
  const pairs = entries.map(({ id, checksum, ...content }) => [`anak${head.version}/${id.replaceAll("-", "")}`, checksum + JSON.stringify(content)]);
  await page.goto("./");
  await page.evaluate((pairs) => pairs.forEach(([key, text]) => localStorage.setItem(key, text)), pairs);
  await page.reload();
  await expect(page.locator("button.record")).toBeVisible({ timeout: 20_000 });
  await expect(page.locator(".banners .notice[data-severity=stop]")).toHaveCount(0);
}

/** What the person or the laboratory of that record has written. */
export const WRITTEN = /Ferritin|\bug\/L|Klinikum, Zentrallabor|Labor am Markt|after a cold, repeated a week later/g;

/** What people read or hear of the page: texts and names, apart from what no language changes. */
export const said = async (page) => {
  await openTopics(page);
  return page.evaluate(() => {
    document.querySelectorAll("main details").forEach((one) => (one.open = true));
    const isSame = (element) => element.closest("[translate=no], script, style, [data-in], .unstyled, #stopped, #insecure");
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (!isSame(walker.currentNode.parentElement)) texts.push(walker.currentNode.data);
    for (const name of ["aria-label", "aria-valuetext", "placeholder", "title", "alt"]) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) if (!isSame(element)) texts.push(element.getAttribute(name));
    }
    return [...new Set(texts.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text)))];
  });
};

/** Stops as a panic of the program does: with a trap of WebAssembly that nobody catches. */
export const stopProgram = (page) =>
  page.evaluate(() => {
    const trap = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 97, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    const program = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(trap)));
    addEventListener("error", (event) => event.preventDefault());
    queueMicrotask(program.exports.a);
  });

/** The texts of all entries in local storage, by key. */
export const stored = (page) =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).filter(([key]) => /^anak[1-9]/.test(key))),
  );

/** The texts of all entries in the journal, by key. */
export const journaled = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("anakinra-companion", 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const entries = opening.result.transaction("entries").objectStore("entries");
          const [keys, texts] = [entries.getAllKeys(), entries.getAll()];
          texts.onsuccess = () => {
            opening.result.close();
            resolve(Object.fromEntries(keys.result.map((key, at) => [key, texts.result[at]])));
          };
        };
      }),
  );

/** From the next load on the journal opens only when the page calls `answer`. */
export const holdJournal = (page) =>
  page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    const answered = new Promise((resolve) => (window.answer = resolve));
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args);
      const held = new EventTarget();
      for (const name of ["result", "error", "transaction"]) Object.defineProperty(held, name, { get: () => request[name] });
      request.onupgradeneeded = (event) => held.onupgradeneeded?.(event);
      request.onsuccess = () => answered.then(() => {
        held.onsuccess?.(new Event("success"));
        held.dispatchEvent(new Event("success"));
      });
      return held;
    };
  });

/** Local storage as a browser leaves it that has lost it. */
export const loseLocal = (page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("anak")).forEach((key) => localStorage.removeItem(key)));

/** Leaves no room in local storage. */
export const fill = (page) =>
  page.evaluate(() => {
    for (let size = 5 * 1024 * 1024; size > 0; ) {
      try {
        localStorage.setItem("other", (localStorage.getItem("other") ?? "") + "x".repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });

/** The file that a press saves: its name, and the path of what was saved. */
export async function saved(page, press) {
  if (!isFirefox()) {
    const [download] = await Promise.all([page.waitForEvent("download"), press()]);
    return { name: download.suggestedFilename(), path: await download.path() };
  }
  // Firefox says nothing of files that it saves.
  const { downloadsPath } = base.info().project.use.launchOptions;
  const all = () => (existsSync(downloadsPath) ? readdirSync(downloadsPath) : []);
  for (const old of all()) rmSync(join(downloadsPath, old));
  await press();
  await expect.poll(() => all().map((name) => statSync(join(downloadsPath, name)).size > 0 && !name.endsWith(".part"))).toEqual([true]);
  const [name] = all();
  const path = base.info().outputPath(`${process.hrtime.bigint()}-${name}`);
  mkdirSync(dirname(path), { recursive: true });
  renameSync(join(downloadsPath, name), path);
  return { name, path };
}

/** Prints a page as a PDF. Playwright gives Firefox inches where it takes centimetres. */
export function printed(page, format) {
  if (!isFirefox()) return page.pdf({ format });
  const [width, height] = { A4: [21, 29.7], Letter: [21.59, 27.94] }[format];
  return page.pdf({ width: `${width}in`, height: `${height}in` });
}

/** The texts of the pages of a PDF. */
export const pages = async (pdf) => (await extractText(new Uint8Array(pdf))).text;

/** Shows a page as a device does that asks for a theme, and for no motion. In Firefox the theme is chosen in the app. */
export async function show(page, colorScheme) {
  if (isFirefox()) await page.addInitScript((theme) => location.protocol === "http:" && localStorage.setItem("anak-theme", theme), colorScheme);
  else await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
}

/** How the device moves to another zone. Chromium goes on with the page; Firefox opens it anew, with what it has kept. */
export async function traveller(page) {
  if (!isFirefox()) {
    const device = await page.context().newCDPSession(page);
    return async (timezoneId) => {
      await device.send("Emulation.setTimezoneOverride", { timezoneId });
      return page;
    };
  }
  const { baseURL, locale, serviceWorkers, viewport } = base.info().project.use;
  let [zone, here] = ["Europe/Berlin", page];
  return async (timezoneId) => {
    if (timezoneId === zone) return here;
    const storageState = await here.context().storageState({ indexedDB: true });
    const context = await here.context().browser().newContext({ baseURL, locale, serviceWorkers, storageState, timezoneId, viewport });
    mend(context);
    await context.clock.install({ time: NOW });
    [zone, here] = [timezoneId, await context.newPage()];
    return here;
  };
}

/** Makes a backup, and gives the path of its file. */
export async function exported(page) {
  await page.goto("./#/settings/backup");
  const download = await saved(page, () => button(page, "Save a backup").click());
  return download.path;
}

/** A key and a text as the first version of the app wrote them: the id with its millisecond, the checksum of both, the content. */
export function entry(milliseconds, content) {
  const key = `anak1/${milliseconds.toString(16).padStart(12, "0")}7000${"8".padEnd(16, "0")}`;
  const text = JSON.stringify(content);
  return [key, crc32(key + text).toString(16).padStart(8, "0") + text];
}
