// How fast built apps are with histories of different lengths, beside what a browser needs at least:
//   node bench.js [runs] [slow-down] [folder ...]
// Without a folder it is dist/; with two, what was before and what is after stand beside each other. Everything is
// measured in turn, so that a busy moment of the machine does not count against one of them.
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { chromium } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import { ADDRESSES } from "./support.js";

const [runs = 7, slower = 4] = process.argv.slice(2, 4).map(Number);
const folders = process.argv.length > 4 ? process.argv.slice(4) : [join(import.meta.dirname, "../../dist")];
const LENGTHS = [0, 365, 3650, 36_500];
const PAGES = ADDRESSES.filter(Boolean);
const DAY = 86_400_000;
const driver = JSON.parse(readFileSync(new URL("../../webdriver.json", import.meta.url), "utf8"));

/** A server of an app that remembers when it was asked. The floors lie on its origin, so that they read the same storage. */
const floors = serve(import.meta.dirname);
const site = async (folder) => {
  const app = serve(resolve(folder));
  const asked = [];
  const server = createServer((request, response) => {
    const isFloor = request.url.startsWith("/floor/");
    if (!isFloor) asked.push(Date.now());
    (isFloor ? floors : app).emit("request", request, response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { server, asked, origin: `http://localhost:${server.address().port}/` };
};
const sites = await Promise.all(folders.map(site));
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
  while (document.querySelector("dialog[open]")) {
    if (performance.now() - begun > 60_000) throw new Error(document.querySelector("dialog[open]").innerText);
    await new Promise((resolve) => setTimeout(resolve));
  }
  await new Promise(requestAnimationFrame);
  return performance.now() - begun;
};

/** From the change of the address to the frame that shows the page. */
const open = async (name) => {
  const heading = () => document.querySelector("h1").textContent;
  const before = heading();
  const begun = performance.now();
  location.hash = `#/${name}`;
  while (heading() === before) {
    if (performance.now() - begun > 60_000) throw new Error(`${name} does not open`);
    await new Promise((resolve) => setTimeout(resolve));
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - begun;
};

const opened = async (context, address) => {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await cdp.send("Performance.enable");
  await page.addInitScript(watch);
  await page.goto(address);
  return { page, cdp };
};

/** A browser that has a history of that length for an app, and has not seen the app yet. */
const withHistory = async ({ origin }, length) => {
  const context = await browser.newContext({ timezoneId: "Etc/UTC", locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(`${origin}floor/empty.html`);
  await page.evaluate(seed, [...history(length), ...draws(length > 0 ? 200 : 0)]);
  await page.close();
  return context;
};

/** When Today has answered, and what it took of the main thread until then. */
const answer = async ({ page, cdp }) => {
  await page.waitForFunction(() => window.answered);
  const { metrics } = await cdp.send("Performance.getMetrics");
  return { answered: await page.evaluate(() => window.answered), work: metrics.find(({ name }) => name === "TaskDuration").value * 1000 };
};

/** What a browser that has never seen the app waits for. */
const measureFirstVisit = async (site) => {
  const context = await withHistory(site, 365);
  const begun = site.asked.length;
  const { page, cdp } = await opened(context, site.origin);
  const { answered, work } = await answer({ page, cdp });
  const until = await page.evaluate(() => performance.timeOrigin + window.answered);
  const before = site.asked.slice(begun).filter((at) => at <= until).length;
  await page.locator("html[data-offline=true]").waitFor({ state: "attached" });
  const inAll = site.asked.length - begun;
  await context.close();
  return { first: answered, firstWork: work, before, inAll };
};

/** What the app does with a history. */
const measureApp = async ({ origin }, context) => {
  const { page, cdp } = await opened(context, origin);
  const { answered, work } = await answer({ page, cdp });
  const painted = await page.evaluate(firstPaint);
  // The journal is compared with local storage after the start, and the other pages come.
  await page.waitForLoadState("networkidle");
  await page.locator("html[data-offline=true]").waitFor({ state: "attached" });
  const recorded = await page.evaluate(save);
  // What was recorded goes again, so that every run finds a due dose.
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText(/^Undone/).waitFor();
  const pages = {};
  for (const name of PAGES) pages[name] = await page.evaluate(open, name);
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const memory = (usedSize + (await page.evaluate(() => window.taken()))) / 1e6;
  await page.close();
  return { painted, answered, work, recorded, ...pages, memory };
};

/** What plain JavaScript does with it. */
const measureFloor = async ({ origin }, context) => {
  const { page } = await opened(context, `${origin}floor/plain.html`);
  await page.waitForFunction(() => window.answered);
  const floor = await page.evaluate(() => window.answered);
  await page.close();
  return { floor };
};

const measureEmpty = async ({ origin }, context) => {
  const { page } = await opened(context, `${origin}floor/empty.html`);
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const empty = await page.evaluate(firstPaint);
  await page.close();
  return { empty };
};

for (const site of sites) {
  site.contexts = new Map();
  for (const length of LENGTHS) site.contexts.set(length, await withHistory(site, length));
  site.visits = [];
  site.measured = new Map(LENGTHS.map((length) => [length, []]));
}
for (let run = 0; run <= runs; run += 1) {
  for (const site of sites) {
    const visit = await measureFirstVisit(site);
    // The first round warms up.
    if (run > 0) site.visits.push(visit);
  }
  for (const length of LENGTHS) {
    for (const site of sites) {
      const context = site.contexts.get(length);
      const one = { ...(await measureEmpty(site, context)), ...(await measureFloor(site, context)), ...(await measureApp(site, context)) };
      if (run > 0) site.measured.get(length).push(one);
    }
  }
}

const sorted = (all, what) => all.map((one) => one[what]).sort((one, other) => one - other);
const median = (all, what) => sorted(all, what)[Math.floor(all.length / 2)];
/** What a machine that does other things at the same time disturbs least. */
const lowest = (all, what) => sorted(all, what)[0];
const row = (name, cells) => console.log(`| ${[name, ...cells].join(" | ")} |`);
/** One cell: of each app, in the order of the folders. */
const cell = (value) => sites.map((site) => value(site)).join(" / ");
const table = (heads, rows, value) => {
  row("", heads);
  row("---", heads.map(() => "---:"));
  for (const [name, what] of rows) row(name, heads.map((head) => cell((site) => value(site, head, what))));
};

const FIRST_VISIT = [
  ["Today answers a tap", "first"],
  ["work of the main thread until then", "firstWork"],
  ["requests until then", "before"],
  ["requests until it is offline", "inAll"],
];
const LATER_VISITS = [
  ["first paint of an empty page", "empty"],
  ["first paint", "painted"],
  ["plain JavaScript shows a button that answers", "floor"],
  ["Today answers a tap", "answered"],
  ["work of the main thread until then", "work"],
  ["Save to painted", "recorded"],
  ...PAGES.map((name) => [`opening ${name}`, name]),
  ["memory", "memory"],
];
console.log(`${runs} runs in turn; processor slowed down ${slower} times; milliseconds, memory in MB; ${folders.join(" / ")}`);
for (const [name, of] of [["Medians", median], ["Lowest", lowest]]) {
  console.log(`\n${name}:\n`);
  table(["first visit, 365 injections"], FIRST_VISIT, ({ visits }, _, what) => of(visits, what).toFixed(0));
  console.log("");
  table(LENGTHS, LATER_VISITS, ({ measured }, length, what) => of(measured.get(length), what).toFixed(0));
}

const ratio = ({ measured }, [one, of], [other, to]) => (median(measured.get(of), one) / median(measured.get(to), other)).toFixed(2);
const ratios = (name, pairs) => console.log(`${name}: ${pairs.map(([one, other]) => cell((site) => ratio(site, one, other))).join(", ")}`);
console.log("");
ratios("first paint / empty page", LENGTHS.map((length) => [["painted", length], ["empty", length]]));
ratios("Today answers / plain JavaScript", LENGTHS.map((length) => [["answered", length], ["floor", length]]));
ratios("recording, 36 500 / 365", [[["recorded", 36_500], ["recorded", 365]]]);
ratios("opening history, 36 500 / 365", [[["history", 36_500], ["history", 365]]]);

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
for (const { origin, contexts } of sites) {
  const { page } = await opened(contexts.get(3650), `${origin}#/labs`);
  for (const [what, hash, prepare] of [
    ["200 results", "labs", async () => {}],
    ["90 days of concentration", "level", () => page.getByLabel("Time", { exact: true }).selectOption({ index: 2 })],
  ]) {
    await page.goto(`${origin}#/${hash}`);
    await page.waitForSelector(".plot");
    await prepare();
    const taken = await frames(page, page.getByRole("slider"));
    console.log(`frames while walking ${what}: ${taken.map((one) => one.toFixed(1)).join(" / ")} ms (median, 95 %, longest)`);
  }
}
await browser.close();
for (const { server } of sites) {
  server.close();
  server.closeAllConnections();
}
