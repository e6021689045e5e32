// What a browser can do to the app and its record, and what the app answers.
import { readFileSync } from "node:fs";
import { fill, stopProgram } from "../support.js";
import { expect, journaled, stored, test } from "./support.js";
import { en } from "../labels.js";

test("what the policy forbids is stopped, and these tests hear of it", async ({ page }) => {
  await page.evaluate(async () => {
    document.body.append(Object.assign(document.createElement("script"), { textContent: "window.ran = true" }));
    await fetch("https://example.com/").catch(() => {});
  });
  // The policy stands in the headers and in the page, and each of the two tells.
  const heard = async () => [...new Set(await page.wrong())];
  await expect.poll(heard).toEqual(["policy: script-src-elem inline", "policy: connect-src https://example.com/"]);
  expect(await page.evaluate(() => typeof window.ran)).toBe("undefined");
  await page.forgive();
});

test("with no room at all in local storage an injection is still recorded, and the page says where", async ({ page }) => {
  await page.setUp();
  await fill(page);
  const before = await stored(page);
  await page.record();
  await page.sees("The main copy of your records in this browser has no room left.");
  expect(await stored(page)).toEqual(before);
  await page.reload();
  await page.sees(/Done today at/);
  expect(Object.keys(await journaled(page))).toHaveLength(4);
});

test("when the program stops, the record can still be saved as a file", async ({ page }) => {
  await page.setUp();
  await page.record();
  await stopProgram(page);
  await page.sees(en.page.stopped);
  const path = await page.download(() => page.click("button", "Save my records as a file"));
  expect(readFileSync(path, "utf8")).toContain('\\"spot\\":\\"LT1\\"');
  await page.forgive();
  await page.click("button", en.keeping.reload);
  await page.sees(/Done today at/);
});

test("a record that both stores have lost is told of, and made anew only if the person wants it", async ({ page }) => {
  await page.setUp();
  await page.isOffline();
  const remembers = () => page.evaluate(async () => Boolean(await caches.match("./remembered")));
  await expect.poll(remembers).toBe(true);
  await page.driver.get(`${page.url}rescue.html`);
  await page.evaluate(async () => {
    localStorage.clear();
    await new Promise((resolve) => (indexedDB.deleteDatabase("anakinra-companion").onsuccess = resolve));
  });
  await page.open();
  await page.heading(en.setUp.title);
  await page.sees("Records were kept in this browser before");
});
