// The browser is killed, as by a crash of the device, at a random moment after the app has said "Saved".
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, test } from "@playwright/test";
import { cases, fillSetUp, record, report } from "./support.js";

const WITHIN_MS = 10_000;

/** A browser of its own process group over a profile. */
async function launch(profile, args) {
  const flags = [...args, `--user-data-dir=${profile}`, "--remote-debugging-port=0", "--no-first-run", "about:blank"];
  const child = spawn(process.env.CHROMIUM ?? "chromium", flags, { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  const address = await new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (data) => {
      said += data;
      const found = /ws:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.on("exit", () => reject(new Error(said)));
  });
  const browser = await chromium.connectOverCDP(address);
  const kill = () =>
    new Promise((resolve) => {
      child.removeAllListeners("exit");
      child.on("exit", resolve);
      process.kill(-child.pid, "SIGKILL");
    });
  return { kill, page: await browser.contexts()[0].newPage() };
}

test("no injection that was said to be saved is lost when the browser is killed", async ({ baseURL }, info) => {
  const trials = cases(20, 300);
  test.setTimeout(trials * 30_000);
  const { args } = info.project.use.launchOptions;
  const profile = await mkdtemp(join(tmpdir(), "killed-"));
  const delays = [];
  for (let saved = 0; saved < trials; saved += 1) {
    const { kill, page } = await launch(profile, args);
    await page.goto(baseURL);
    if (saved === 0) {
      await fillSetUp(page);
      await page.getByRole("button", { name: "Start" }).click();
    }
    await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
    if (saved === 0) {
      await record(page);
    } else {
      await page.evaluate(() => { location.hash = "#/history"; });
      await expect(page.getByText(new RegExp(`^${saved} injections?$`))).toBeVisible();
      await page.evaluate(() => { location.hash = "#/"; });
      await page.getByRole("button", { name: "Record another" }).click();
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.getByRole("button", { name: "Yes, record another" }).click();
      await expect(page.getByRole("status").filter({ hasText: "Saved:" })).toBeVisible();
    }
    const delay = Math.round((Math.random() * WITHIN_MS * (saved % 2 ? 0.1 : 1)));
    delays.push(delay);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await kill();
  }
  const { kill, page } = await launch(profile, args);
  await page.goto(`${baseURL}#/history`);
  await expect(page.getByText(`${trials} injections`)).toBeVisible();
  await kill();
  await rm(profile, { recursive: true, force: true });
  report(`${trials} kills from ${Math.min(...delays)} to ${Math.max(...delays)} ms after "Saved": none lost`);
});
