// MiniBrowser: held by a driver, or alone over a profile that lasts.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { Builder } from "selenium-webdriver";
import { DRIVER, MINI_BROWSER } from "./machine.js";

const TRIES = 4;
const OPENS_WITHIN_MS = 25_000;

/** The screen of a worker. */
export const screenOf = (worker) => process.env.WEBKIT_SCREENS.split(",")[worker];

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** What a browser begins with: a home of its own, and English. */
const surroundings = (home, screen) => {
  const kept = Object.entries(process.env).filter(([name]) => !/^(XDG_|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), HOME: home, DISPLAY: screen, LANG: "C.UTF-8", NO_AT_BRIDGE: "1" };
};

/** A program in a process group of its own, with an end for all of it. */
function start(program, args, env) {
  const child = spawn(program, args, { detached: true, stdio: "ignore", env });
  const isOver = new Promise((resolve) => child.once("exit", resolve));
  const end = (signal) => async () => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended by itself.
    }
    await isOver;
  };
  return { kill: end("SIGKILL"), quit: end("SIGTERM") };
}

async function attempt(screen) {
  const home = mkdtempSync(join(tmpdir(), "webkit-home-"));
  const port = await freePort();
  const { kill } = start(DRIVER, [`--port=${port}`], surroundings(home, screen));
  const end = async () => {
    await kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const opening = async () => {
    for (;;) {
      const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
      if (status?.ok) break;
      await after(50);
    }
    const browser = { browserName: "MiniBrowser", "webkitgtk:browserOptions": { binary: MINI_BROWSER, args: ["--automation"] } };
    const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(browser).build();
    await driver.manage().setTimeouts({ script: 30_000, pageLoad: 30_000, implicit: 0 });
    // The keyboard goes to the window under the pointer, which is in the middle of the screen.
    await driver.manage().window().setRect({ x: 0, y: 0, width: 1000, height: 1000 });
    return driver;
  };
  const given = new AbortController();
  const driver = await Promise.race([opening().catch(() => null), after(OPENS_WITHIN_MS, null, { signal: given.signal }).catch(() => null)]);
  given.abort();
  if (driver) return { driver, home, end };
  await end();
  return null;
}

/** A session of the driver. One that does not open in time is given up for another. */
export async function openSession(screen) {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const session = await attempt(screen);
    if (session) return session;
  }
  throw new Error("no session of WebKitWebDriver has opened");
}

/** A browser of which everything is in a folder, and which opens a page. */
export const openBrowser = (profile, screen, url) => start(MINI_BROWSER, ["--geometry=1000x1000", url], surroundings(profile, screen));
