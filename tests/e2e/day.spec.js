// What surrounds an injection: the syringe that warms up, skin and symptoms, reminders, journeys, supply.
import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { button, expect, exported, NOW, record, saved, setUp, test } from "./support.js";

const save = (page) => page.getByRole("dialog").getByRole("button", { name: "Save" });

test("the clock of a syringe runs across a reload and ends with the injection, which keeps its minutes", async ({ page, context }) => {
  await setUp(page);
  const begin = NOW.getTime() + 60_000;
  await context.clock.setSystemTime(new Date(begin));
  await button(page, "I took a syringe out of the refrigerator").tap();
  await expect(page.getByText("Do not remove the needle cover yet")).toBeVisible();
  const after = async (minutes, said) => {
    await context.clock.setSystemTime(new Date(begin + minutes * 60_000 + 20_000));
    await page.reload();
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByRole("timer")).toHaveText(new RegExp(`Out for ${minutes} min`));
  };
  await after(29, "Do not remove the needle cover yet");
  await after(31, "Enough by newer instructions");
  await after(61, "At room temperature by now");
  await after(95, "Out for longer than 90 minutes. Your leaflet says how long it may be out");
  // Also without a reload.
  await context.clock.fastForward("10:00");
  await expect(page.getByRole("timer")).toHaveText(/Out for 10[56] min/);
  await record(page);
  await expect(page.getByRole("timer")).toBeHidden();
  await page.goto("./#/history");
  await expect(page.getByText(/out of the refrigerator for 10[56] min/)).toBeVisible();
});

test("the hours of the leaflet are entered, not assumed, and then watched", async ({ page, context }) => {
  await setUp(page);
  await page.goto("./#/settings");
  await expect(page.getByText("How long a syringe may be out of the refrigerator is not set")).toBeVisible();
  await button(page, "Change: Hours out of the refrigerator").tap();
  for (const wrong of ["0", "241", "7,5", "-1", "x"]) {
    await page.getByRole("textbox", { name: "Hours out of the refrigerator" }).fill(wrong);
    await save(page).tap();
    await expect(page.getByRole("textbox", { name: "Hours out of the refrigerator" })).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByRole("textbox", { name: "Hours out of the refrigerator" })).toHaveValue(wrong);
  }
  await page.getByRole("textbox", { name: "Hours out of the refrigerator" }).fill("24");
  await save(page).tap();
  await expect(page.getByText("Out of the refrigerator for at most 24 h, as you set it")).toBeVisible();
  await page.goto("./#/");
  await button(page, "I took a syringe out of the refrigerator").tap();
  await expect(page.getByText("Do not remove the needle cover yet")).toBeVisible();
  await context.clock.setSystemTime(new Date(NOW.getTime() + 23 * 3_600_000));
  await page.reload();
  await expect(page.getByText("within what your leaflet allows")).toBeVisible();
  await context.clock.setSystemTime(new Date(NOW.getTime() + 25 * 3_600_000));
  await page.reload();
  await expect(page.getByText("Do not use it; ask your pharmacist")).toBeVisible();
  await button(page, "Stop the clock").tap();
  await expect(button(page, "I took a syringe out of the refrigerator")).toBeVisible();
});

test("a reaction is told with its signs, and one that is unusual says so", async ({ page }) => {
  await setUp(page);
  await record(page);
  await page.goto("./#/symptoms");
  await expect(page.getByText("No skin reaction is recorded.")).toBeVisible();
  await button(page, "Add a skin reaction").tap();
  await page.getByLabel("Size").fill("70");
  await save(page).tap();
  await expect(page.getByText("Please fill this in.")).toBeVisible();
  await expect(page.getByText("Enter a size in centimetres, more than 0 and at most 60 cm.")).toBeVisible();
  await expect(page.getByLabel("Size")).toHaveValue("70");
  await page.getByLabel("Size").fill("");
  await page.getByLabel("Lump").check();
  await page.getByLabel("Since").fill("2026-11-23");
  await save(page).tap();
  await expect(page.getByText("This lies in the future.")).toBeVisible();
  await page.getByLabel("Since").fill("2026-10-15");
  await save(page).tap();
  await expect(page.getByText("Since 15 Oct 2026 (39 days)")).toBeVisible();
  await expect(page.getByText("This lasts longer than most reactions. Please tell your team.")).toBeVisible();
  await expect(page.getByRole("listitem").getByText("A lump, a sore that does not heal")).toBeVisible();
  await page.getByRole("button", { name: /^It has gone: / }).tap();
  await page.getByLabel("Last day on which it was there").fill("2026-10-14");
  await save(page).tap();
  await expect(page.getByText("The last day lies before the first.")).toBeVisible();
  await page.getByLabel("Last day on which it was there").fill("2026-10-20");
  await save(page).tap();
  await expect(page.getByText("15 Oct 2026 to 20 Oct 2026 (6 days)")).toBeVisible();
  // The first that is recorded, but nobody knows about the first month.
  await expect(page.getByText("A first reaction so late after the start is not usual.")).toBeHidden();
  await page.getByRole("button", { name: /^Void: / }).tap();
  await page.getByLabel("Reason").fill("wrong person");
  await page.getByRole("dialog").getByRole("button", { name: /Void/ }).tap();
  await expect(page.getByText("No skin reaction is recorded.")).toBeVisible();
});

test("symptoms are listed, an infection says what to do, and something else has to be named", async ({ page }) => {
  await setUp(page);
  await button(page, "Add a symptom").tap();
  await page.getByLabel("What you noticed").selectOption("Something else");
  await page.getByLabel("Moderate").check();
  await save(page).tap();
  await expect(page.getByLabel("Note")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Note").fill("hair loss");
  await save(page).tap();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.getByRole("link", { name: "Skin and symptoms" }).tap();
  await expect(page.getByText("Something else, moderate: hair loss")).toBeVisible();
  await button(page, "Add a symptom").tap();
  await page.getByLabel("What you noticed").selectOption("Signs of an infection");
  await page.getByLabel("Mild").check();
  await save(page).tap();
  await expect(page.getByText("call your prescriber before you inject again")).toBeVisible();
});

test("the calendar file is read by another program, and a second one replaces the first", async ({ page, context }) => {
  await setUp(page);
  await page.goto("./#/settings");
  await button(page, "Add a pack").tap();
  await page.getByLabel("Number of syringes").fill("28");
  await page.getByLabel("Use until").fill("2027-06-30");
  await save(page).tap();
  await expect(page.getByText("Saved.")).toBeVisible();
  const file = async () => {
    const download = await saved(page, () => button(page, "File for my calendar").tap());
    expect(download.name).toBe("reminders.ics");
    return readFile(download.path, "utf8");
  };
  const events = (text) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
  const first = await file();
  expect(first.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(first).not.toMatch(/anakinra[^ C]|kineret|1980/i);
  const all = events(first);
  expect(all.map((event) => event.summary)).toEqual(["Injection", "Blood test", "Blood test", "Blood test", "Blood test", "Reorder syringes"]);
  for (const event of all) {
    const alarm = event.component.getFirstSubcomponent("valarm");
    expect(alarm.getFirstPropertyValue("action")).toBe("DISPLAY");
    expect(alarm.getFirstPropertyValue("description")).toBe(event.summary);
    expect(event.component.getFirstPropertyValue("dtstamp").toString()).toBe("2026-11-22T09:05:00Z");
    expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(event.uid).not.toBe("");
  }
  const doses = all[0].iterator();
  const rings = Array.from({ length: 400 }, () => doses.next().toString());
  expect(rings.slice(0, 3)).toEqual(["2026-11-22T08:00:00", "2026-11-23T08:00:00", "2026-11-24T08:00:00"]);
  expect(rings.at(-1)).toBe("2027-12-26T08:00:00");
  expect(all.slice(1).map((event) => event.startDate.toString())).toEqual([
    "2026-11-30T09:00:00", "2027-02-28T09:00:00", "2027-05-31T09:00:00", "2027-08-31T09:00:00", "2026-12-05T09:00:00",
  ]);
  await context.clock.setSystemTime(new Date(NOW.getTime() + 86_400_000));
  await page.reload();
  const second = events(await file());
  expect(second.map((event) => event.uid)).toEqual(all.map((event) => event.uid));
  second.forEach((event, index) => expect(event.sequence).toBeGreaterThan(all[index].sequence));
});

test("counted from the last dose, the time moves with it", async ({ page, context }) => {
  await setUp(page);
  await record(page);
  await page.goto("./#/settings");
  await button(page, "Change the regimen").tap();
  await page.getByLabel("Counted").selectOption("From the last dose");
  await page.getByLabel("Overdue after").selectOption("4 hours");
  await save(page).tap();
  await expect(page.getByText("100 mg every day, counted from the last dose")).toBeVisible();
  const tomorrow = async (time) => {
    await context.clock.setSystemTime(new Date(`2026-11-23T${time}+01:00`));
    await page.goto("./#/");
    await page.reload();
  };
  await tomorrow("13:00:00");
  await expect(page.getByText("Due today at about 10:05")).toBeVisible();
  await tomorrow("14:10:00");
  await expect(page.getByText("Overdue since about 10:05")).toBeVisible();
});

test("the sharps box fills, and a journey is packed for", async ({ page }) => {
  await setUp(page);
  await record(page);
  await page.goto("./#/settings");
  await expect(page.getByText("Sharps box: none is recorded.")).toBeVisible();
  await button(page, "Begin a new sharps box").tap();
  await page.getByLabel("Syringes that fit in").fill("4");
  await save(page).tap();
  await expect(page.getByText("Sharps box: 1 of 4 syringes")).toBeVisible();
  await expect(page.getByText("The box is nearly full.")).toBeHidden();
  await button(page, "Begin a new sharps box").tap();
  await page.getByLabel("Syringes that fit in").fill("1");
  await save(page).tap();
  await expect(page.getByText("The box is nearly full.")).toBeVisible();
  await page.getByText("Packing for a journey").tap();
  await page.getByLabel("Days away, travel included").fill("10");
  await expect(page.getByText("9 syringes for the doses that are due")).toBeVisible();
  const file = JSON.parse(await readFile(await exported(page), "utf8"));
  expect(file.filter((line) => "sharps_box" in line).map((line) => line.holds)).toEqual(["4", "1"]);
});
