// Settings: regimen, details, sites, supply, reminders, stores, looks, language, erasing.
import { readFileSync } from "node:fs";
import { day, expect, journaled, spoken, stored, test } from "./support.js";

test("a change of the regimen counts from its day on, and a planned one is listed as planned", async ({ page }) => {
  await page.setUp();
  await page.go("settings");
  await page.click("button", "Change the regimen");
  await page.put("From", day(-1));
  await page.select("How often", "every other day");
  await page.click("button", "Save");
  await page.sees(new RegExp(`From ${spoken(-1)}: 100 mg every other day.*in force`, "s"));
  await page.go("");
  await page.sees("No injection today. Next:");
  await page.go("settings");
  await page.click("button", "Change the regimen");
  await page.put("From", day(3));
  await page.select("How often", "every day");
  await page.click("checkbox", "Yes, this is right");
  await page.click("button", "Save");
  await page.sees(new RegExp(`From ${spoken(3)}: 100 mg every day.*planned`, "s"));
});

test("weights are listed and voided, and a weight that cannot be is refused", async ({ page }) => {
  await page.setUp();
  await page.go("settings");
  await page.click("button", "Add a weight");
  await page.type("Weight", "700");
  await page.click("button", "Save");
  await page.saysOf("Weight", /at most 400 kg/);
  await page.type("Weight", "70,25");
  await page.click("button", "Save");
  await page.sees(`70.25 kg on ${spoken(0)}`);
});

test("regions and spots of one's own are chosen, and the suggestion follows", async ({ page }) => {
  await page.setUp();
  await page.go("settings");
  await page.select("Thighs", "1");
  await page.select("Abdomen", "None");
  await page.sees("Saved.");
  await page.click("button", "Add a spot");
  await page.select("Where it is", "Left thigh");
  await page.click("button", "Save");
  expect(await page.isWrong("What you call it")).toBe("true");
  await page.type("What you call it", "outer side");
  await page.click("button", "Save");
  await page.sees("Left thigh, own spot 1");
  await page.go("");
  await page.sees("3 spots in use: each rests 2 days");
  await page.click("radio", /^outer side, Left thigh, own spot 1/);
  await page.sees("Your choice: left thigh, own spot 1");
});

test("packs are counted down, one that has expired before it came is refused, and little left is said", async ({ page }) => {
  await page.setUp();
  await page.go("settings");
  await page.click("button", "Add a pack");
  await page.type("Number of syringes", "7,5");
  await page.put("Use until", day(-1));
  await page.click("button", "Save");
  await page.saysOf("Number of syringes", /whole number/);
  await page.type("Number of syringes", "3");
  await page.click("button", "Save");
  await page.sees("It would have expired before it came.");
  await page.put("Use until", day(200));
  await page.click("button", "Save");
  await page.sees("3 syringes left");
  await page.go("");
  await page.sees("It is time to reorder.");
  await page.record();
  await page.go("settings");
  await page.sees("2 syringes left");
  await page.click("button", "Begin a new sharps box");
  await page.type("Syringes that fit in", "1");
  await page.click("button", "Save");
  await page.sees("The box is nearly full.");
});

test("the reminders come as a file for the calendar", async ({ page }) => {
  await page.setUp();
  await page.go("settings");
  const path = await page.download(() => page.click("button", "File for my calendar"));
  expect(path).toMatch(/reminders\.ics$/);
  const text = readFileSync(path, "utf8");
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain("SUMMARY:Injection");
  expect(text).toContain("BEGIN:VALARM");
  await page.sees("Saved as reminders.ics. Open it with your calendar.");
});

test("both stores can be tested, and what the browser does not say is said plainly", async ({ page }) => {
  await page.setUp();
  await page.go("settings");
  await page.click("button", "Test both stores");
  await page.sees("Main store: written, read back and removed.");
  await page.sees("Safety copy: written, read back and removed.");
  const can = await page.evaluate(() => [typeof navigator.storage?.persist, typeof navigator.storage?.estimate]);
  if (can[1] === "undefined") await page.sees("The browser does not say how much room there is.");
  if (can[0] === "undefined") await page.sees("The browser makes no promise about how long it keeps this record.");
  // This engine calls itself Safari's.
  await page.sees("erases what a site has stored after seven days");
});

test("light, dark and the theme of the device: the browser's own parts follow", async ({ page }) => {
  await page.setUp();
  await page.go("settings");
  const look = () => page.evaluate(() => [document.documentElement.dataset.theme, getComputedStyle(document.documentElement).colorScheme, getComputedStyle(document.documentElement).backgroundColor]);
  await page.click("radio", "Dark");
  await expect.poll(async () => (await look()).slice(0, 2)).toEqual(["dark", "dark"]);
  const [, , dark] = await look();
  await page.reload();
  await page.heading("Settings");
  expect(await look()).toEqual(["dark", "dark", dark]);
  await page.click("radio", "Light");
  await expect.poll(async () => (await look()).slice(0, 2)).toEqual(["light", "light"]);
  expect((await look())[2]).not.toBe(dark);
  await page.click("radio", "As the device", "Appearance");
  await expect.poll(async () => (await look())[1]).toMatch(/light dark|dark light/);
});

test("German is chosen, stays over a reload, and is left again", async ({ page }) => {
  await page.setUp();
  await page.record();
  const before = await stored(page);
  await page.go("settings");
  await page.click("radio", "Deutsch");
  await page.heading("Einstellungen");
  await page.reload();
  await page.heading("Einstellungen");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
  await page.go("", "Heute");
  await page.sees(/Heute erledigt um \d\d:\d\d/);
  await page.go("dose-check", "Dosisprüfung");
  await page.type("Alter", "60");
  await page.click("radio", "Männlich", "Geschlecht");
  await page.type("Gewicht", "53.9");
  await page.type("Kreatinin (Serum)", "2");
  await page.sees(/29,9\d* mL\/min/);
  await page.go("settings", "Einstellungen");
  await page.click("radio", "English");
  await page.heading("Settings");
  expect(await stored(page)).toEqual(before);
});

test("a browser that asks for German gets German", async ({ page }) => {
  await page.evaluate(() => localStorage.setItem("asks-for", "de-AT"));
  await page.reload();
  await page.heading("Willkommen");
  await page.click("radio", "Weiblich");
  await page.put("Geburtsdatum", "1980-05-10");
  await page.put("Erster Tag mit Anakinra", day(-83));
  await page.type("Gewicht (freiwillig)", "68.5");
  await page.click("button", "Beginnen");
  await page.heading("Heute");
  await page.click("button", "Injektion eintragen");
  await page.click("button", "Speichern");
  await page.sees(/Heute erledigt um \d\d:\d\d/);
});

test("everything is erased after a typed word, and nothing else on the origin", async ({ page }) => {
  await page.setUp();
  await page.record();
  await page.evaluate(() => localStorage.setItem("other", "stays"));
  await page.go("settings");
  await page.click("button", "Erase everything");
  await page.type("Type ERASE to confirm", "erase");
  await page.click("button", "Erase now");
  await page.sees("Please type ERASE, in capital letters.");
  await page.type("Type ERASE to confirm", "ERASE");
  await page.click("button", "Erase now");
  await page.heading("Welcome");
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([["other", "stays"]]);
  expect(await journaled(page)).toEqual({});
});
