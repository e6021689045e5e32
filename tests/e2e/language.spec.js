// The second language: chosen by the browser or by hand, whole, and with its own numbers and dates.
import { test as anywhere } from "#playwright";
import { readdirSync } from "node:fs";
import { ADDRESSES, button, expect, expectNoViolations, GROUPS, keepTwoYears, openDetails, record, said, setUp, show, stored, test, WRITTEN } from "./support.js";
import { de, en, language } from "./labels.js";

/** Words that both languages have. */
const SAME = ["Anakinra Companion", "English", "Deutsch", "Asthma", "Name"];
const ALIKE = /^(Version [\d.]+|(April|August|September|November) \d{4}|normal [^a-z]+)$/;

const open = async (page, address) => {
  await page.goto(`./#/${address}`);
  await page.reload();
  await expect(page.locator("#app h1[tabindex]")).toBeVisible();
  await expect(page.getByText(/^(Opening the page|Die Seite wird geöffnet) …$/)).toHaveCount(0);
};

test.describe("a browser that asks for German", () => {
  test.use({ locale: "de-AT" });

  test("gets German: words, names, numbers and dates, from the set-up to the dose check", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page.getByRole("heading", { level: 1, name: de.setUp.title })).toBeVisible();
    await page.getByRole("radio", { name: "Weiblich" }).check();
    await page.getByLabel(de.setUp.birthDate).fill("1980-05-10");
    await page.getByLabel(de.setUp.start).fill("2026-08-31");
    await page.getByLabel(de.setUp.dose).fill("100");
    await page.getByLabel("täglich", { exact: true }).check();
    await page.getByLabel(de.setUp.weight).fill("68.5");
    await button(page, "Beginnen").click();
    await expect(page.getByRole("heading", { level: 1, name: de.shell.today })).toBeVisible();
    await expect(page).toHaveTitle("Heute · Anakinra Companion");
    await expect(page.getByText("So 22. Nov. 2026")).toBeVisible();
    await button(page, "Injektion eintragen").click();
    await button(page, "Speichern").click();
    await expect(page.getByText("Heute erledigt um 10:05")).toBeVisible();
    await page.getByRole("link", { name: de.shell.doseCheck }).click();
    await page.getByLabel(de.doseCheck.age, { exact: true }).fill("60");
    await page.getByRole("group", { name: de.setUp.sex }).getByRole("radio", { name: "Männlich" }).check();
    await page.getByLabel(de.settings.weight, { exact: true }).fill("53,9");
    await page.getByLabel("Kreatinin (Serum)", { exact: true }).fill("2");
    await expect(page.getByText(/29,9\d* mL\/min/).first()).toBeVisible();
    // Numbers are kept as they were typed, with a point in every language.
    expect(Object.values(await stored(page)).join()).toContain('"kg":"68.5"');
  });
});

anywhere.describe("without the file of German", () => {
  anywhere.use({ locale: "de-DE" });

  anywhere("a German browser gets English, is told so, and gets German when the file is there again", async ({ page }) => {
    await page.route("**/language_de-*.wasm", (route) => route.abort());
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByText(en.shell.languageMissing)).toBeVisible();
    await page.unroute("**/language_de-*.wasm");
    await button(page, en.keeping.reload).click();
    await expect(page.getByRole("heading", { level: 1, name: de.setUp.title })).toBeVisible();
  });
});

test("German is chosen in Settings, stays, and is left again", async ({ page }) => {
  await setUp(page);
  await record(page);
  const before = await stored(page);
  await page.goto("./#/settings/look");
  await page.getByRole("radio", { name: "Deutsch" }).check();
  await expect(page.getByRole("heading", { level: 1, name: de.settings.lookAndLanguage })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: "Deutsch" })).toBeChecked();
  expect(await stored(page)).toEqual(before);
  await page.getByRole("radio", { name: "English" }).check();
  await expect(page.getByRole("heading", { level: 1, name: en.settings.lookAndLanguage })).toBeVisible();
});

test("no English is left on German pages, and every page fits and passes axe", async ({ page }) => {
  test.setTimeout(360_000);
  await show(page, "light");
  await keepTwoYears(page);
  const english = {};
  for (const address of [...ADDRESSES, ...GROUPS, "guide/S051", "guide/S999"]) {
    await open(page, address);
    english[address] = await said(page);
  }
  await page.evaluate(() => localStorage.setItem("anak-language", "de"));
  for (const address of [...ADDRESSES, ...GROUPS, "guide/S051", "guide/S999"]) {
    await open(page, address);
    const both = (await said(page)).filter((text) => english[address].includes(text) && !SAME.includes(text));
    // Units, numbers with units, times, and what the person wrote.
    const left = both.map((text) => text.replaceAll(WRITTEN, "")).filter((text) => !ALIKE.test(text)).filter((text) => /[A-Za-z]{4}/.test(text) && !/^[\d\s.,:–·/%()²³×⁹·+-]*(mg|mL|kg|cm|mm|min)\b/.test(text));
    expect.soft(left, `${address || "today"} says in German`).toEqual([]);
    await expectNoViolations(page);
  }
  for (const [width, size] of [[320, "100%"], [320, "200%"]]) {
    await page.setViewportSize({ width, height: 640 });
    for (const address of [...ADDRESSES, ...GROUPS, "guide/S051", "guide/S999"]) {
      await open(page, address);
      await page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), size);
      await openDetails(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${address || "today"} is wider than ${width} px at ${size}`).toBeLessThanOrEqual(0);
    }
  }
});

test("every folder of sentences is a language: offered by its name, in a file of its own, kept for offline use, on the page before the app", async ({ page, request }) => {
  const folders = readdirSync(new URL("../../i18n", import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const codes = folders.map(({ name }) => name);
  const files = readdirSync(new URL("../../dist", import.meta.url));
  const worker = await (await request.get("./sw.js")).text();
  for (const code of codes.filter((code) => code !== "en")) {
    const [file] = files.filter((name) => name.startsWith(`language_${code}-`));
    expect(worker).toContain(file);
  }
  const before = await (await request.get("./")).text();
  for (const { shell, page } of codes.map(language)) {
    for (const text of [shell.tabSettings, page.stopped, page.save]) expect(before).toContain(`>${text}</span>`);
    expect(await (await request.get("./rescue.html")).text()).toContain(`>${page.save}</span>`);
  }
  expect(before).not.toContain("{{");
  await setUp(page);
  await page.goto("./#/settings/look");
  const group = page.getByRole("group", { name: en.settings.language });
  await expect(group.getByRole("radio")).toHaveCount(codes.length + 1);
  const values = await group.getByRole("radio").evaluateAll((radios) => radios.map((radio) => radio.value));
  expect(values.sort()).toEqual([...codes, "system"].sort());
  for (const code of codes) await expect(group.getByRole("radio", { name: language(code).page.name })).toBeVisible();
});
