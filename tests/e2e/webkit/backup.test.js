// A backup: how it leaves this browser, how it comes back, and what is refused.
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, journaled, stored, test } from "./support.js";
import { en } from "../labels.js";

const FILE = "Choose a backup file";

const exported = async (page) => {
  await page.go("settings/backup");
  return page.download(() => page.click("button", en.keeping.export));
};

/** Takes both stores away, as a browser does that forgets. */
const forget = (page) =>
  page.evaluate(async () => {
    localStorage.clear();
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open("anakinra-companion", 1);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction("entries", "readwrite");
        writing.objectStore("entries").clear();
        writing.oncomplete = () => resolve(opening.result.close());
      };
    });
  });

for (const [what, ending] of [["plain", ".json"], ["packed", ".json.gz"]]) {
  test(`a ${what} file gives the whole record back to a browser that has lost it, once`, async ({ page }) => {
    await page.setUp();
    await page.record();
    const before = await stored(page);
    await page.go("settings/backup");
    if (what === "packed") await page.click("checkbox", en.storing.packed);
    const path = await exported(page);
    expect(path.endsWith(ending)).toBe(true);
    const content = what === "packed" ? gunzipSync(readFileSync(path)) : readFileSync(path);
    expect(JSON.parse(content)[0].format).toBe("anakinra-companion-backup");
    await page.sees("Last backup today");
    await forget(page);
    await page.reload();
    await page.go("", "Welcome");
    await page.click("link", en.setUp.haveBackup);
    await page.upload(FILE, path);
    await page.sees("4 entries: 4 new, 0 already here.");
    expect(await stored(page)).toEqual({});
    await page.click("button", "Add 4 entries");
    await page.sees("4 entries added.");
    await page.upload(FILE, path);
    await page.sees(en.storing.nothingNew);
    expect(await stored(page)).toEqual(before);
    await expect.poll(() => journaled(page)).toEqual(before);
    await page.go("history");
    await page.sees("Left thigh 1, 100 mg");
  });
}

test("a file that is damaged or none of this app is refused with the reason, and nothing changes", async ({ page }, info) => {
  await page.setUp();
  const good = readFileSync(await exported(page), "utf8");
  await page.sees("Last backup today");
  const before = await stored(page);
  const path = info.outputPath("backup.json");
  for (const [content, why] of [
    ["Dear diary", "not a backup of this app. Nothing was changed."],
    ["{}", "not a backup of this app"],
    [good.slice(0, -40), "not complete"],
    [good.replace('"kg":"68.5"', '"kg":"86.5"'), "was changed after it was saved"],
    [gzipSync(good).subarray(0, 200), "cannot be unpacked"],
    [Buffer.from([0x1f, 0x8b, 1, 2, 3, 4]), "cannot be unpacked"],
  ]) {
    writeFileSync(path, content);
    await page.upload(FILE, path);
    await page.sees(why, "#import-problem");
    await page.sees("Nothing was changed.", "#import-problem");
  }
  expect(await stored(page)).toEqual(before);
});

test("a packed file of 40 kB that would unpack to 40 MB is refused before that much is unpacked", async ({ page }, info) => {
  const path = info.outputPath("bomb.json.gz");
  writeFileSync(path, gzipSync(Buffer.alloc(40 * 1024 * 1024, " ")));
  await page.setUp();
  await page.go("settings/backup");
  await page.evaluate(() => {
    const { read } = ReadableStreamDefaultReader.prototype;
    window.unpacked = 0;
    ReadableStreamDefaultReader.prototype.read = async function (...args) {
      const part = await read.apply(this, args);
      window.unpacked += part.value?.length ?? 0;
      return part;
    };
  });
  await page.upload(FILE, path);
  await page.sees("larger than 20 MB", "#import-problem");
  expect(await page.evaluate(() => window.unpacked)).toBeLessThan(25 * 1024 * 1024);
});

test("what one store has lost comes back from the other", async ({ page }) => {
  await page.setUp();
  await page.record();
  const before = await stored(page);
  await page.evaluate(() => localStorage.removeItem(Object.keys(localStorage).find((key) => localStorage.getItem(key).includes('"injection"'))));
  await page.reload();
  await page.sees(/Done today at/);
  await expect.poll(() => stored(page)).toEqual(before);
});
