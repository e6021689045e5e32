// What the tests share: a browser that lets nothing leave the origin, and the ways through the app.
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

/** The texts of all entries, by key. */
export const stored = (page) =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith("anak1/"))),
  );

/** A key and a text as the app writes them: the id with its millisecond, the checksum of both, the content. */
export function entry(milliseconds, content) {
  const key = `anak1/${milliseconds.toString(16).padStart(12, "0")}7000${"8".padEnd(16, "0")}`;
  const text = JSON.stringify(content);
  return [key, crc32(key + text).toString(16).padStart(8, "0") + text];
}
