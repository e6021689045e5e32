// What the tests share: a browser that lets nothing leave the origin, and the ways through the app.
import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { test as base, expect } from "@playwright/test";

export { expect };

/** A Sunday morning, twelve weeks after the start of treatment. */
export const NOW = new Date("2026-11-22T10:05:00+01:00");

/** Every test fails on a request to elsewhere, on an error of the page, and on a breach of the content security policy. */
export const test = base.extend({
  context: async ({ context, baseURL }, use) => {
    const wrong = [];
    context.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL)) wrong.push(request.url());
    });
    context.on("weberror", (error) => wrong.push(error.error().message));
    context.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    await context.clock.install({ time: NOW });
    await use(context);
    expect(wrong).toEqual([]);
  },
});

/** A figure for the log of the run, on a line of its own. */
export const report = (figure) => process.stdout.write(`\n    ${figure}\n`);

/** How often something is repeated: the first number, or the second in a long run. */
export const cases = (usual, long) => (process.env.LONG ? long : usual);

export const button = (page, name, options = {}) => page.getByRole("button", { name, exact: true, ...options });

/** Fills in the set-up of the first start. */
export async function fillSetUp(page, { start = "2026-08-31", weight = "68,5" } = {}) {
  await page.getByRole("radio", { name: "Female" }).check();
  await page.getByLabel("Date of birth").fill("1980-05-10");
  await page.getByLabel("First day of anakinra").fill(start);
  await page.getByLabel("Weight (optional)").fill(weight);
}

/** A patient whose set-up is done, on Today. */
export async function setUp(page, answers) {
  await page.goto("./");
  await fillSetUp(page, answers);
  await button(page, "Start").click();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
}

/** Records an injection as it is suggested. */
export async function record(page) {
  await button(page, "Record injection").click();
  await button(page, "Save").click();
  await expect(page.getByText("Done today at", { exact: false })).toBeVisible();
}

/** Opens what is folded, and what is folded in that. */
export async function openDetails(page) {
  const closed = page.locator("main details:not([open])");
  while (await closed.count()) await closed.evaluateAll((all) => all.forEach((one) => (one.open = true)));
}

/** All pages by their addresses. */
export const ADDRESSES = ["", "history", "labs", "guide", "dose-check", "settings", "health", "emergency", "symptoms", "visit", "level"];

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
export const said = (page) =>
  page.evaluate(() => {
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

/** Makes a backup, and gives the path of its file. */
export async function exported(page) {
  await page.goto("./#/settings");
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Export everything").click()]);
  return download.path();
}

/** A key and a text as the first version of the app wrote them: the id with its millisecond, the checksum of both, the content. */
export function entry(milliseconds, content) {
  const key = `anak1/${milliseconds.toString(16).padStart(12, "0")}7000${"8".padEnd(16, "0")}`;
  const text = JSON.stringify(content);
  return [key, crc32(key + text).toString(16).padStart(8, "0") + text];
}
