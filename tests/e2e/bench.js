// Start-up and recording with histories of different lengths, measured in turn: node bench.js [runs] [slow-down]
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { chromium } from "@playwright/test";

const [runs, slower] = [Number(process.argv[2] ?? 7), Number(process.argv[3] ?? 1)];
const LENGTHS = [0, 365, 3650, 36_500];
const PORT = 8713;
const DAY = 86_400_000;
const driver = JSON.parse(readFileSync(new URL("../../webdriver.json", import.meta.url), "utf8"));

const server = spawn("node", ["../../scripts/serve.mjs", String(PORT)], { stdio: "ignore" });
await new Promise((resolve) => setTimeout(resolve, 500));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: driver["goog:chromeOptions"].args,
});

const pair = (at, content) => {
  const key = `anak3/${at.toString(16).padStart(12, "0")}7000${"8".padEnd(16, "0")}`;
  const text = JSON.stringify(content);
  return [key, crc32(key + text).toString(16).padStart(8, "0") + text];
};

/** A patient with as many injections, daily or, above ten years of them, more often; the last one yesterday. */
const history = (length) => {
  const now = Date.now();
  const step = Math.min(DAY, Math.floor((3650 * DAY) / Math.max(length, 1)));
  const first = new Date(now - (length + 2) * step - DAY).toISOString().slice(0, 10);
  const set_up = [
    pair(now - (length + 2) * step - DAY, { regimen: first, mg: "100", every_days: "1", usual_time: "08:00" }),
    pair(now - (length + 2) * step - DAY + 1, { patient: "female", birth_date: "1980-05-10", therapy_start: first }),
  ];
  const spots = ["LT1", "RT1", "LA1", "RA1", "LT2", "RT2", "LA2", "RA2"];
  const injections = Array.from({ length }, (_, ago) => {
    const at = now - DAY - ago * step;
    const wall = new Date(at).toISOString().slice(0, 19);
    return pair(at, { injection: `${wall}+00:00[Etc/UTC]`, mg: "100", spot: spots[ago % spots.length] });
  });
  return [...set_up, ...injections];
};

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

/** Marks when the button that records is there, and how long the page is held up. */
const watch = () => {
  window.held = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((task) => (window.held += task.duration))).observe({ type: "longtask" });
  new MutationObserver((_, observer) => {
    if (!document.querySelector("button.record")) return;
    window.shown = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
};

const recordOne = async () => {
  const press = async (name) => {
    for (;;) {
      const within = document.querySelector("dialog[open]") ?? document;
      const found = [...within.querySelectorAll("button")].find((one) => one.textContent.startsWith(name));
      if (found) return found.click();
      await new Promise(requestAnimationFrame);
    }
  };
  await press("Record");
  const begun = performance.now();
  await press("Save");
  while (document.querySelector("dialog[open]")) await new Promise((resolve) => setTimeout(resolve));
  await new Promise(requestAnimationFrame);
  return performance.now() - begun;
};

const measured = new Map(LENGTHS.map((length) => [length, []]));
const contexts = new Map();
for (const length of LENGTHS) {
  const context = await browser.newContext({ timezoneId: "Etc/UTC" });
  const page = await context.newPage();
  await page.goto(`http://localhost:${PORT}/`);
  await page.evaluate(seed, history(length));
  await page.close();
  contexts.set(length, context);
}
for (let run = 0; run <= runs; run += 1) {
  for (const [length, context] of contexts) {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.addInitScript(watch);
    await page.goto(`http://localhost:${PORT}/`);
    await page.waitForFunction(() => window.shown);
    await page.waitForTimeout(length / 10);
    const { shown, held } = await page.evaluate(() => ({ shown: window.shown, held: window.held }));
    const recorded = await page.evaluate(recordOne);
    await page.waitForTimeout(100);
    // What was recorded goes again, so that every run finds a due dose.
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForTimeout(200);
    // The first round warms up.
    if (run > 0) measured.get(length).push({ shown, held, recorded });
    await page.close();
  }
}
const median = (length, what) => {
  const all = measured.get(length).map((one) => one[what]).sort((one, other) => one - other);
  return all[Math.floor(all.length / 2)];
};
console.log(`medians of ${runs} runs in turn, processor slowed down ${slower} times, in ms`);
console.log("injections   start-up   held up   save to done");
for (const length of LENGTHS) {
  const cells = [median(length, "shown"), median(length, "held"), median(length, "recorded")];
  console.log([String(length).padStart(10), ...cells.map((cell) => cell.toFixed(0).padStart(10))].join(" "));
}
const [none, most] = [LENGTHS[0], LENGTHS.at(-1)];
console.log(`start-up grows by ${(median(most, "shown") - median(none, "shown")).toFixed(0)} ms, recording by a factor of ${(median(most, "recorded") / median(none, "recorded")).toFixed(2)}`);

/** The page of blood tests with so many results, and the concentration over ninety days: how long a frame takes. */
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
const context = await browser.newContext({ timezoneId: "Etc/UTC" });
const page = await context.newPage();
await page.goto(`http://localhost:${PORT}/`);
const draws = Array.from({ length: 200 }, (_, ago) => {
  const at = Date.now() - (ago + 1) * 7 * DAY;
  return pair(at, { labs: new Date(at).toISOString().slice(0, 10), neutrophils: `${2 + (ago % 30) / 10} 10*9/L 1.8..7.7` });
});
await page.evaluate(seed, [...history(3650), ...draws]);
const cdp = await context.newCDPSession(page);
await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
for (const [what, hash, prepare] of [
  ["200 results", "labs", async () => {}],
  ["90 days of concentration", "level", () => page.getByLabel("Time", { exact: true }).selectOption({ index: 2 })],
]) {
  await page.goto(`http://localhost:${PORT}/#/`);
  await page.reload();
  await page.waitForSelector(".next-site");
  await page.waitForTimeout(1000);
  const begun = performance.now();
  await page.goto(`http://localhost:${PORT}/#/${hash}`);
  await page.waitForSelector(".plot");
  const opened = performance.now() - begun;
  await prepare();
  const cells = await frames(page, page.getByRole("slider"));
  console.log(`${what}: drawn after ${opened.toFixed(0)} ms; frames while walking ${cells.map((cell) => cell.toFixed(1)).join(" / ")} ms (median, 95 %, longest)`);
}
await browser.close();
server.kill();
