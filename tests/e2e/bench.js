// Start-up, recording and pages with histories of different lengths, beside what a browser needs at least:
//   node bench.js [runs] [slow-down]
// Everything is measured in turn, so that a busy moment of the machine does not count against one of them.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { chromium } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";

const [runs, slower] = [Number(process.argv[2] ?? 7), Number(process.argv[3] ?? 4)];
const LENGTHS = [0, 365, 3650, 36_500];
const PAGES = ["history", "labs", "level"];
const DAY = 86_400_000;
const driver = JSON.parse(readFileSync(new URL("../../webdriver.json", import.meta.url), "utf8"));

// The floors lie beside the app, on its origin, so that they read the same storage.
const [app, floors] = [join(import.meta.dirname, "../../dist"), import.meta.dirname].map(serve);
const server = createServer((...pair) => (pair[0].url.startsWith("/floor/") ? floors : app).emit("request", ...pair));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: driver["goog:chromeOptions"].args });

const pair = (at, content) => {
  const key = `anak3/${at.toString(16).padStart(12, "0")}7000${"8".padEnd(16, "0")}`;
  const text = JSON.stringify(content);
  return [key, crc32(key + text).toString(16).padStart(8, "0") + text];
};

/** A patient with as many injections, daily or, above ten years of them, more often; the last one yesterday. */
const history = (length) => {
  const now = Date.now();
  const step = Math.min(DAY, Math.floor((3650 * DAY) / Math.max(length, 1)));
  const begun = now - (length + 2) * step - DAY;
  const first = new Date(begun).toISOString().slice(0, 10);
  const set_up = [
    pair(begun, { regimen: first, mg: "100", every_days: "1", usual_time: "08:00" }),
    pair(begun + 1, { patient: "female", birth_date: "1980-05-10", therapy_start: first }),
  ];
  const spots = ["LT1", "RT1", "LA1", "RA1", "LT2", "RT2", "LA2", "RA2"];
  const injections = Array.from({ length }, (_, ago) => {
    const at = now - DAY - ago * step;
    const wall = new Date(at).toISOString().slice(0, 19);
    return pair(at, { injection: `${wall}+00:00[Etc/UTC]`, mg: "100", spot: spots[ago % spots.length] });
  });
  return [...set_up, ...injections];
};

/** The results of weekly blood draws. */
const draws = (length) =>
  Array.from({ length }, (_, ago) => {
    const at = Date.now() - (ago + 1) * 7 * DAY;
    return pair(at, { labs: new Date(at).toISOString().slice(0, 10), neutrophils: `${2 + (ago % 30) / 10} 10*9/L 1.8..7.7` });
  });

const seed = (pairs) =>
  new Promise((resolve, reject) => {
    for (const [key, text] of pairs) localStorage.setItem(key, text);
    const opening = indexedDB.open("anakinra-companion", 1);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => ["entries", "probe"].forEach((name) => opening.result.createObjectStore(name));
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("entries", "readwrite");
      for (const [key, text] of pairs) transaction.objectStore("entries").put(text, key);
      transaction.oncomplete = () => resolve(opening.result.close());
    };
  });

/**
 * Presses the button that records as soon as it is there, and marks when the page has answered; looks how much memory
 * the program has taken.
 */
const watch = () => {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate.apply(WebAssembly, given);
    const memory = Object.values((made.instance ?? made).exports).find((one) => one instanceof WebAssembly.Memory);
    if (memory) window.taken = () => memory.buffer.byteLength;
    return made;
  };
  new MutationObserver((_, observer) => {
    const button = document.querySelector("button.record");
    if (!button) return;
    observer.disconnect();
    button.addEventListener("click", () => requestAnimationFrame(() => (window.answered = performance.now())));
    button.click();
  }).observe(document, { childList: true, subtree: true });
};

const firstPaint = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;

/** From the press on a button of the dialog to the frame after it has closed. */
const save = async () => {
  const begun = performance.now();
  document.querySelector("dialog[open] form button[type=submit]").click();
  while (document.querySelector("dialog[open]")) await new Promise((resolve) => setTimeout(resolve));
  await new Promise(requestAnimationFrame);
  return performance.now() - begun;
};

/** From the change of the address to the frame that shows the page. */
const open = async (name) => {
  const before = document.querySelector("h1");
  const begun = performance.now();
  location.hash = `#/${name}`;
  while (document.querySelector("h1") === before) await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - begun;
};

const opened = async (context, address) => {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.addInitScript(watch);
  await page.goto(origin + address);
  return { page, cdp };
};

/** What the app does with a history. */
const measureApp = async (context, length) => {
  const { page, cdp } = await opened(context, "");
  await page.waitForFunction(() => window.answered);
  const [answered, painted] = [await page.evaluate(() => window.answered), await page.evaluate(firstPaint)];
  // The journal is compared with local storage after the start.
  await page.waitForTimeout(500 + length / 10);
  const recorded = await page.evaluate(save);
  await page.waitForTimeout(100);
  // What was recorded goes again, so that every run finds a due dose.
  await page.getByRole("button", { name: "Undo" }).click();
  await page.waitForTimeout(200);
  const pages = {};
  for (const name of PAGES) pages[name] = await page.evaluate(open, name);
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const memory = (usedSize + (await page.evaluate(() => window.taken()))) / 1e6;
  await page.close();
  return { painted, answered, recorded, ...pages, memory };
};

/** What plain JavaScript does with it. */
const measureFloor = async (context) => {
  const { page } = await opened(context, "floor/plain.html");
  await page.waitForFunction(() => window.answered);
  const floor = await page.evaluate(() => window.answered);
  await page.close();
  return { floor };
};

const measureEmpty = async (context) => {
  const { page } = await opened(context, "floor/empty.html");
  await page.waitForTimeout(300);
  const empty = await page.evaluate(firstPaint);
  await page.close();
  return { empty };
};

const measured = new Map(LENGTHS.map((length) => [length, []]));
const contexts = new Map();
for (const length of LENGTHS) {
  const context = await browser.newContext({ timezoneId: "Etc/UTC", locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(`${origin}floor/empty.html`);
  await page.evaluate(seed, [...history(length), ...draws(length > 0 ? 200 : 0)]);
  await page.close();
  contexts.set(length, context);
}
for (let run = 0; run <= runs; run += 1) {
  for (const [length, context] of contexts) {
    const one = { ...(await measureEmpty(context)), ...(await measureFloor(context)), ...(await measureApp(context, length)) };
    // The first round warms up.
    if (run > 0) measured.get(length).push(one);
  }
}
const median = (length, what) => {
  const all = measured.get(length).map((one) => one[what]).sort((one, other) => one - other);
  return all[Math.floor(all.length / 2)];
};
const row = (name, cells) => console.log(`| ${[name, ...cells].join(" | ")} |`);
const whole = (value) => value.toFixed(0);

console.log(`Medians of ${runs} runs in turn; processor slowed down ${slower} times; milliseconds, memory in MB.\n`);
row("injections", LENGTHS.map((length) => length.toLocaleString("en").replace(",", " ")));
row("---", LENGTHS.map(() => "---:"));
for (const [name, what] of [
  ["first paint of an empty page", "empty"],
  ["first paint", "painted"],
  ["plain JavaScript shows a button that answers", "floor"],
  ["Today answers a tap", "answered"],
  ["Save to painted", "recorded"],
  ...PAGES.map((name) => [`opening ${name}`, name]),
  ["memory", "memory"],
]) {
  row(name, LENGTHS.map((length) => whole(median(length, what))));
}
const ratio = (one, other) => (one / other).toFixed(2);
console.log(`
first paint / empty page: ${LENGTHS.map((length) => ratio(median(length, "painted"), median(length, "empty"))).join(", ")}
Today answers / floor: ${LENGTHS.map((length) => ratio(median(length, "answered"), median(length, "floor"))).join(", ")}
recording, 36 500 / 365: ${ratio(median(36_500, "recorded"), median(365, "recorded"))}
opening history, 36 500 / 365: ${ratio(median(36_500, "history"), median(365, "history"))}`);

/** How long a frame takes while a slider is walked. */
const frames = async (page, slider) => {
  await slider.focus();
  await page.evaluate(() => {
    window.frames_ms = [];
    let before = performance.now();
    const next = (now) => {
      window.frames_ms.push(now - before);
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  for (let press = 0; press < 40; press += 1) await page.keyboard.press("ArrowLeft");
  const taken = (await page.evaluate(() => window.frames_ms)).sort((one, other) => one - other);
  return [taken[Math.floor(taken.length / 2)], taken[Math.floor(taken.length * 0.95)], taken.at(-1)];
};
const { page } = await opened(contexts.get(3650), "#/labs");
for (const [what, hash, prepare] of [
  ["200 results", "labs", async () => {}],
  ["90 days of concentration", "level", () => page.getByLabel("Time", { exact: true }).selectOption({ index: 2 })],
]) {
  await page.goto(`${origin}#/${hash}`);
  await page.waitForSelector(".plot");
  await prepare();
  const cells = await frames(page, page.getByRole("slider"));
  console.log(`frames while walking ${what}: ${cells.map((cell) => cell.toFixed(1)).join(" / ")} ms (median, 95 %, longest)`);
}
await browser.close();
server.close();
server.closeAllConnections();
