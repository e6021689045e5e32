// What surrounds an injection: the syringe that warms up, skin and symptoms, reminders, journeys, supply.
import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { button, expect, exported, NOW, record, saved, setUp, test } from "./support.js";
import { en } from "./labels.js";

const save = (page) => page.getByRole("dialog").getByRole("button", { name: en.form.save });

test("the clock of a syringe runs across a reload and ends with the injection, which keeps its minutes", async ({ page, context }) => {
  await setUp(page);
  const begin = NOW.getTime() + 60_000;
  await context.clock.setSystemTime(new Date(begin));
  await button(page, en.warming.takeOut).tap();
  await expect(page.getByText(en.warming.tooCold)).toBeVisible();
  const after = async (minutes, said) => {
    await context.clock.setSystemTime(new Date(begin + minutes * 60_000 + 20_000));
    await page.reload();
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByRole("timer")).toHaveText(new RegExp(`Out of the fridge for ${minutes} min`));
  };
  await after(29, "Still cold. Leave the needle cover on.");
  await after(31, "long enough by newer instructions");
  await after(61, "Should be at room temperature now");
  await after(95, "Out of the fridge for more than 90 minutes. Before you use it, check in your leaflet how long it may stay out");
  // Also without a reload.
  await context.clock.fastForward("10:00");
  await expect(page.getByRole("timer")).toHaveText(/Out of the fridge for 10[56] min/);
  await record(page);
  await expect(page.getByRole("timer")).toBeHidden();
  await page.goto("./#/history");
  await expect(page.getByText(/out of the fridge for 10[56] min/)).toBeVisible();
});

test("the hours of the leaflet are entered, not assumed, and then watched", async ({ page, context }) => {
  await setUp(page);
  await page.goto("./#/settings/supply");
  await expect(page.getByText(en.supply.hoursNotSet)).toBeVisible();
  await button(page, "Change: Hours out of the fridge").tap();
  for (const wrong of ["0", "241", "7,5", "-1", "x"]) {
    await page.getByRole("textbox", { name: en.supply.hoursOut }).fill(wrong);
    await save(page).tap();
    await expect(page.getByRole("textbox", { name: en.supply.hoursOut })).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByRole("textbox", { name: en.supply.hoursOut })).toHaveValue(wrong);
  }
  await page.getByRole("textbox", { name: en.supply.hoursOut }).fill("24");
  await save(page).tap();
  await expect(page.getByText("Out of the fridge for at most 24 hours, as you set it")).toBeVisible();
  await page.goto("./#/");
  await button(page, en.warming.takeOut).tap();
  await expect(page.getByText(en.warming.tooCold)).toBeVisible();
  await context.clock.setSystemTime(new Date(NOW.getTime() + 23 * 3_600_000));
  await page.reload();
  await expect(page.getByText("Your leaflet still allows it")).toBeVisible();
  await context.clock.setSystemTime(new Date(NOW.getTime() + 25 * 3_600_000));
  await page.reload();
  await expect(page.getByText("Do not use it. Ask your pharmacist")).toBeVisible();
  await button(page, en.warming.stop).tap();
  await expect(button(page, en.warming.takeOut)).toBeVisible();
});

test("a reaction is told with its signs, and one that is unusual says so", async ({ page }) => {
  await setUp(page);
  await record(page);
  await page.goto("./#/symptoms");
  await expect(page.getByText(en.symptoms.none)).toBeVisible();
  await button(page, en.reactions.addReaction).tap();
  await page.getByLabel("Size").fill("70");
  await save(page).tap();
  await expect(page.getByText(en.form.needed)).toBeVisible();
  await expect(page.getByText("Enter the size in centimetres, more than 0 and at most 60 cm.")).toBeVisible();
  await expect(page.getByLabel("Size")).toHaveValue("70");
  await page.getByLabel("Size").fill("");
  await page.getByLabel(en.skin.stateLump, { exact: true }).check();
  await page.getByLabel(en.sites.since).fill("2026-11-23");
  await save(page).tap();
  await expect(page.getByText("This is in the future.")).toBeVisible();
  await page.getByLabel(en.sites.since).fill("2026-10-15");
  await save(page).tap();
  await expect(page.getByText("Since 15 Oct 2026 (39 days)")).toBeVisible();
  await expect(page.getByText(en.symptoms.lastsLong)).toBeVisible();
  await expect(page.getByRole("listitem").getByText("A new lump, or a sore that does not heal")).toBeVisible();
  await page.getByRole("button", { name: /^It has healed: / }).tap();
  await page.getByLabel(en.symptoms.lastDay).fill("2026-10-14");
  await save(page).tap();
  await expect(page.getByText(en.period.backwards)).toBeVisible();
  await page.getByLabel(en.symptoms.lastDay).fill("2026-10-20");
  await save(page).tap();
  await expect(page.getByText("15 Oct 2026 to 20 Oct 2026 (6 days)")).toBeVisible();
  // The first that is recorded, but nobody knows about the first month.
  await expect(page.getByText("A first skin reaction this long after the start is uncommon.")).toBeHidden();
  await page.getByRole("button", { name: /^Cross out: / }).tap();
  await page.getByLabel(en.history.reason).fill("wrong person");
  await page.getByRole("dialog").getByRole("button", { name: /Cross out/ }).tap();
  await expect(page.getByText(en.symptoms.none)).toBeVisible();
});

test("symptoms are listed, an infection says what to do, and something else has to be named", async ({ page }) => {
  await setUp(page);
  await button(page, en.reactions.addSymptom).tap();
  await page.getByLabel(en.symptoms.what).selectOption(en.symptoms.complaintOther);
  await page.getByLabel(en.symptoms.gradeModerate).check();
  await save(page).tap();
  await expect(page.getByLabel(en.injection.note)).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel(en.injection.note).fill("hair loss");
  await save(page).tap();
  await expect(page.getByText(en.form.saved)).toBeVisible();
  await page.getByRole("link", { name: en.shell.symptoms }).tap();
  await expect(page.getByText("Something else, moderate: hair loss")).toBeVisible();
  await button(page, en.reactions.addSymptom).tap();
  await page.getByLabel(en.symptoms.what).selectOption(en.symptoms.complaintInfection);
  await page.getByLabel(en.symptoms.gradeMild).check();
  await save(page).tap();
  await expect(page.getByText(en.emergency.infectionDo)).toBeVisible();
});

test("the calendar file is read by another program, and a second one replaces the first", async ({ page, context }) => {
  await setUp(page);
  await page.goto("./#/settings/supply");
  await button(page, en.supply.add).tap();
  await page.getByLabel(en.supply.syringes).fill("28");
  await page.getByLabel(en.supply.expires).fill("2027-06-30");
  await save(page).tap();
  await expect(page.getByText(en.form.saved)).toBeVisible();
  const file = async () => {
    const download = await saved(page, () => button(page, en.reminding.export).tap());
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
    expect(event.component.getFirstPropertyValue("dtstamp").toString()).toMatch(/^2026-11-22T09:05:\d\dZ$/);
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
  await page.goto("./#/settings/treatment");
  await button(page, en.settings.changeRegimen).tap();
  await page.getByLabel(en.settings.counted).selectOption(en.settings.fromLastDose);
  await page.getByLabel(en.settings.window).selectOption("4 hours");
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
  await page.goto("./#/settings/supply");
  await expect(page.getByText(en.supply.noSharps)).toBeVisible();
  await page.locator("summary", { hasText: en.supply.more }).tap();
  await button(page, en.supply.newSharps).tap();
  await page.getByLabel(en.supply.holds).fill("4");
  await save(page).tap();
  await expect(page.getByText("Sharps bin: 1 of 4 syringes")).toBeVisible();
  await expect(page.getByText("The sharps bin is nearly full.")).toBeHidden();
  await button(page, en.supply.newSharps).tap();
  await page.getByLabel(en.supply.holds).fill("1");
  await save(page).tap();
  await expect(page.getByText("The sharps bin is nearly full.")).toBeVisible();
  await page.getByText(en.supply.travel).tap();
  await page.getByLabel(en.supply.travelDays).fill("10");
  await expect(page.getByText("9 syringes for the doses that are due")).toBeVisible();
  const file = JSON.parse(await readFile(await exported(page), "utf8"));
  expect(file.filter((line) => "sharps_box" in line).map((line) => line.holds)).toEqual(["4", "1"]);
});
