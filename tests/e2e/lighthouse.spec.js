// What Lighthouse says of the release build, as a telephone on a slow network sees it.
import { readFileSync } from "node:fs";
import { chromium, test } from "#playwright";
import lighthouse from "lighthouse";
import { expect, record, report, setUp } from "./support.js";

const driver = JSON.parse(readFileSync(new URL("../../webdriver.json", import.meta.url), "utf8"));
const AT_LEAST = 95;
const PORT = 8714;

/** A profile of its own, which Lighthouse can speak to. */
let context;
test.beforeAll(async ({ baseURL }) => {
  const args = [...driver["goog:chromeOptions"].args, `--remote-debugging-port=${PORT}`];
  context = await chromium.launchPersistentContext("", { executablePath: process.env.CHROMIUM, args, baseURL, locale: "en-GB" });
});
test.afterAll(() => context.close());

const audit = async (url) => {
  const flags = { port: PORT, onlyCategories: ["performance", "accessibility", "best-practices"], disableStorageReset: true };
  const { lhr } = await lighthouse(url, { ...flags, logLevel: "error" });
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const missed = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 1).map(({ id, score }) => `${id} ${score}`);
  return { scores: Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)])), missed };
};

const expectMarks = async (name, url) => {
  const { scores, missed } = await audit(url);
  report(`Lighthouse, ${name}: ${JSON.stringify(scores)}; below full marks: ${missed.join(", ") || "nothing"}`);
  expect(scores.accessibility).toBeGreaterThanOrEqual(AT_LEAST);
  expect(scores["best-practices"]).toBeGreaterThanOrEqual(AT_LEAST);
};

// A machine that is busy can keep Lighthouse from seeing a page at all, of which it says so; then it looks again.
test.describe.configure({ mode: "serial", timeout: 120_000, retries: 1 });

test("Lighthouse gives the first visit its marks", async ({ baseURL }) => {
  await expectMarks("first visit", baseURL);
});

test("Lighthouse gives the pages of a record their marks", async ({ baseURL }) => {
  const page = await context.newPage();
  await setUp(page);
  await record(page);
  await page.close();
  for (const [name, hash] of [["Today", ""], ["History", "#/history"], ["Blood tests", "#/labs"], ["dose check", "#/dose-check"]]) {
    await expectMarks(name, baseURL + hash);
  }
});
