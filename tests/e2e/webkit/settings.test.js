// Settings: regimen, details, sites, supply, reminders, stores, looks, language, erasing.
import { readFileSync } from "node:fs";
import { day, expect, journaled, spoken, stored, test } from "./support.js";
import { de, en } from "../labels.js";

test("a change of the regimen counts from its day on, and a planned one is listed as planned", async ({ page }) => {
  await page.setUp();
  await page.go("settings/treatment");
  await page.click("button", en.settings.changeRegimen);
  await page.put(en.settings.changeFrom, day(-1));
  await page.click("radio", "every other day");
  await page.click("button", en.form.save);
  await page.sees(new RegExp(`From ${spoken(-1)}: 100 mg every other day.*in force`, "s"));
  await page.go("");
  await page.sees("No injection today. Next:");
  await page.go("settings/treatment");
  await page.click("button", en.settings.changeRegimen);
  await page.put(en.settings.changeFrom, day(3));
  await page.click("radio", "every day");
  await page.click("checkbox", en.form.isRight);
  await page.click("button", en.form.save);
  await page.sees(new RegExp(`From ${spoken(3)}: 100 mg every day.*planned`, "s"));
});

test("weights are listed and voided, and a weight that cannot be is refused", async ({ page }) => {
  await page.setUp();
  await page.go("settings/treatment");
  await page.click("button", en.settings.addWeight);
  await page.type(en.settings.weight, "700");
  await page.click("button", en.form.save);
  await page.saysOf(en.settings.weight, /at most 400 kg/);
  await page.type(en.settings.weight, "70,25");
  await page.click("button", en.form.save);
  await page.sees(`70.25 kg on ${spoken(0)}`);
});

test("regions and spots of one's own are chosen, and the suggestion follows", async ({ page }) => {
  await page.setUp();
  await page.go("settings/treatment");
  await page.select(en.sites.regionThigh, "1");
  await page.select(en.sites.regionAbdomen, "None");
  await page.sees(en.form.saved);
  await page.click("button", en.sites.ownAdd);
  await page.select(en.sites.ownPlace, "Left thigh");
  await page.click("button", en.form.save);
  expect(await page.isWrong(en.sites.ownName)).toBe("true");
  await page.type(en.sites.ownName, "outer side");
  await page.click("button", en.form.save);
  await page.sees("Left thigh, own site 1");
  await page.go("");
  await page.sees("3 sites in use: each is used again after 2 days");
  await page.click("radio", /^outer side, Left thigh, own site 1/);
  await page.sees("Your choice: left thigh, own site 1");
});

test("packs are counted down, one that has expired before it came is refused, and little left is said", async ({ page }) => {
  await page.setUp();
  await page.go("settings/supply");
  await page.click("button", en.supply.add);
  await page.type(en.supply.syringes, "7,5");
  await page.put(en.supply.expires, day(-1));
  await page.click("button", en.form.save);
  await page.saysOf(en.supply.syringes, /whole number/);
  await page.type(en.supply.syringes, "3");
  await page.click("button", en.form.save);
  await page.sees("The expiry date is before the date received.");
  await page.put(en.supply.expires, day(200));
  await page.click("button", en.form.save);
  await page.sees("3 syringes left");
  await page.go("");
  await page.sees("Order more soon.");
  await page.record();
  await page.go("settings/supply");
  await page.sees("2 syringes left");
  await page.clickOn("main summary", en.supply.more);
  await page.click("button", en.supply.newSharps);
  await page.type(en.supply.holds, "1");
  await page.click("button", en.form.save);
  await page.sees("The sharps bin is nearly full.");
});

test("the reminders come as a file for the calendar", async ({ page }) => {
  await page.setUp();
  await page.go("settings/supply");
  const path = await page.download(() => page.click("button", en.reminding.export));
  expect(path).toMatch(/reminders\.ics$/);
  const text = readFileSync(path, "utf8");
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain("SUMMARY:Injection");
  expect(text).toContain("BEGIN:VALARM");
  await page.sees(en.reminding.exported);
});

test("both stores can be tested, and what the browser does not say is said plainly", async ({ page }) => {
  await page.setUp();
  await page.go("settings/storage");
  await page.click("button", en.storing.test);
  await page.sees("Main copy: written, read back and removed.");
  await page.sees("Second copy: written, read back and removed.");
  const can = await page.evaluate(() => [typeof navigator.storage?.persist, typeof navigator.storage?.estimate]);
  if (can[1] === "undefined") await page.sees(en.storing.unknown);
  if (can[0] === "undefined") await page.sees(en.storing.noPromiseKnown);
  // This engine calls itself Safari's.
  await page.sees("can erase the data of a site");
});

test("light, dark and the theme of the device: the browser's own parts follow", async ({ page }) => {
  await page.setUp();
  await page.go("settings/look");
  const look = () => page.evaluate(() => [document.documentElement.dataset.theme, getComputedStyle(document.documentElement).colorScheme, getComputedStyle(document.documentElement).backgroundColor]);
  await page.click("radio", en.settings.themeDark);
  await expect.poll(async () => (await look()).slice(0, 2)).toEqual(["dark", "dark"]);
  const [, , dark] = await look();
  await page.reload();
  await page.heading(en.settings.lookAndLanguage);
  expect(await look()).toEqual(["dark", "dark", dark]);
  await page.click("radio", en.settings.themeLight);
  await expect.poll(async () => (await look()).slice(0, 2)).toEqual(["light", "light"]);
  expect((await look())[2]).not.toBe(dark);
  await page.click("radio", en.settings.themeSystem, "Appearance");
  await expect.poll(async () => (await look())[1]).toMatch(/light dark|dark light/);
});

test("German is chosen, stays over a reload, and is left again", async ({ page }) => {
  await page.setUp();
  await page.record();
  const before = await stored(page);
  await page.go("settings/look");
  await page.click("radio", "Deutsch");
  await page.heading(de.settings.lookAndLanguage);
  await page.reload();
  await page.heading(de.settings.lookAndLanguage);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
  await page.go("", "Heute");
  await page.sees(/Heute erledigt um \d\d:\d\d/);
  await page.go("dose-check", "Dosisprüfung");
  await page.type(de.doseCheck.age, "60");
  await page.click("radio", "Männlich", "Geschlecht");
  await page.type(de.settings.weight, "53.9");
  await page.type("Kreatinin (Serum)", "2");
  await page.sees(/29,9\d* mL\/min/);
  await page.go("settings/look", de.settings.lookAndLanguage);
  await page.click("radio", "English");
  await page.heading(en.settings.lookAndLanguage);
  expect(await stored(page)).toEqual(before);
});

test("a browser that asks for German gets German", async ({ page }) => {
  await page.evaluate(() => localStorage.setItem("asks-for", "de-AT"));
  await page.reload();
  await page.heading(de.setUp.title);
  await page.click("radio", "Weiblich");
  await page.put(de.setUp.birthDate, "1980-05-10");
  await page.put(de.setUp.start, day(-83));
  await page.type(de.setUp.dose, "100");
  await page.click("radio", "täglich");
  await page.type(de.setUp.weight, "68.5");
  await page.click("button", de.setUp.done);
  await page.heading(de.shell.today);
  await page.click("button", de.today.record);
  await page.click("button", de.form.save);
  await page.sees(/Heute erledigt um \d\d:\d\d/);
});

test("everything is erased after a typed word, and nothing else on the origin", async ({ page }) => {
  await page.setUp();
  await page.record();
  await page.evaluate(() => localStorage.setItem("other", "stays"));
  await page.go("settings/storage");
  await page.click("button", en.storing.erase);
  await page.type(en.storing.eraseConfirm, "erase");
  await page.click("button", en.storing.eraseNow);
  await page.sees(en.storing.eraseWrong);
  await page.type(en.storing.eraseConfirm, "ERASE");
  await page.click("button", en.storing.eraseNow);
  await page.heading(en.setUp.title);
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([["other", "stays"]]);
  expect(await journaled(page)).toEqual({});
});
