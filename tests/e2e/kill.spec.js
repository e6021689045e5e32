// The browser is killed, as by a crash of the device, at a random moment after the app has said "Saved".
import { spawn } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, firefox, test } from "#playwright";
import { cases, fillSetUp, journaled, record, report, stored } from "./support.js";
import { en } from "./labels.js";

const WITHIN_MS = 10_000;

/** Chromium in a process group of its own, over a profile. */
async function launchChromium(profile, { launchOptions }) {
  const flags = [...launchOptions.args, `--user-data-dir=${profile}`, "--remote-debugging-port=0", "--no-first-run", "about:blank"];
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

/** Firefox over a profile, whose lock names the process. Playwright has started it in a group of its own. */
async function launchFirefox(profile, { channel, launchOptions }) {
  const context = await firefox.launchPersistentContext(profile, { ...launchOptions, channel });
  const [, pid] = readlinkSync(join(profile, "lock")).split("+");
  const [, , group] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
  const kill = async () => {
    const closed = context.waitForEvent("close");
    process.kill(-group, "SIGKILL");
    await closed;
  };
  return { kill, page: await context.newPage() };
}

/** How many entries each store has kept alone, seen from a page that does not mend them. */
async function keptAlone(page, baseURL) {
  await page.goto(`${baseURL}rescue.html`);
  const [local, journal] = [await stored(page), await journaled(page)].map((texts) => Object.keys(texts));
  const alone = (one, other) => one.filter((key) => !other.includes(key)).length;
  return [alone(local, journal), alone(journal, local)];
}

test("no injection that was said to be saved is lost when the browser is killed", async ({ baseURL, browserName }, info) => {
  const trials = cases(20, 300);
  test.setTimeout(trials * 30_000);
  const launch = browserName === "firefox" ? launchFirefox : launchChromium;
  const profile = await mkdtemp(join(tmpdir(), "killed-"));
  const [delays, alone] = [[], []];
  for (let saved = 0; saved < trials; saved += 1) {
    const { kill, page } = await launch(profile, info.project.use);
    if (saved > 0) alone.push(await keptAlone(page, baseURL));
    await page.goto(baseURL);
    if (saved === 0) {
      await fillSetUp(page);
      await page.getByRole("button", { name: en.setUp.done }).click();
    }
    await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeVisible();
    if (saved === 0) {
      await record(page);
    } else {
      await page.evaluate(() => { location.hash = "#/history"; });
      await expect(page.getByText(new RegExp(`^${saved} injections?$`))).toBeVisible();
      await page.evaluate(() => { location.hash = "#/"; });
      await page.getByRole("button", { name: en.today.recordAnother }).click();
      await page.getByRole("button", { name: en.form.save, exact: true }).click();
      await page.getByRole("button", { name: en.injection.secondConfirm }).click();
      await expect(page.getByRole("status").filter({ hasText: "Saved:" })).toBeVisible();
    }
    const delay = Math.round((Math.random() * WITHIN_MS * (saved % 2 ? 0.1 : 1)));
    delays.push(delay);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await kill();
  }
  const { kill, page } = await launch(profile, info.project.use);
  alone.push(await keptAlone(page, baseURL));
  await page.goto(`${baseURL}#/history`);
  await expect(page.getByText(`${trials} injections`)).toBeVisible();
  await kill();
  await rm(profile, { recursive: true, force: true });
  const [local, journal] = [0, 1].map((store) => alone.reduce((sum, counts) => sum + counts[store], 0));
  report(`${trials} kills from ${Math.min(...delays)} to ${Math.max(...delays)} ms after "Saved": none lost; ${local} entries were in local storage only, ${journal} in the journal only`);
});
