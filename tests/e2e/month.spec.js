// What a month brings: doses left out, pauses, pain, regions, packs, large letters.
import { button, expect, openSkipOrPause, record, setUp, test, NOW } from "./support.js";
import { en } from "./labels.js";

const DAY = 86_400_000;

test("a dose that is left out can be taken back, and one that was given cannot be left out", async ({ page, context }) => {
  await setUp(page);
  await openSkipOrPause(page);
  await button(page, en.pause.skip).tap();
  await page.getByLabel(en.pause.causeInfection).check();
  await page.getByRole("dialog").getByRole("button", { name: en.pause.skip }).tap();
  await expect(page.getByText("Skipped today (infection)")).toBeVisible();
  const signs = page.getByText(en.today.infectionSignsToday);
  await expect(signs).toBeVisible();
  await button(page, en.today.undo).tap();
  await expect(signs).toBeHidden();
  await expect(page.getByText("Overdue since about 08:00").or(page.getByText("Due today at about 08:00"))).toBeVisible();
  // A second tab that has not heard of the injection yet is told.
  const other = await context.newPage();
  await other.goto("./");
  await openSkipOrPause(other);
  await button(other, en.pause.skip).click();
  await button(page, en.today.record).tap();
  await button(page, en.form.save).tap();
  await expect(page.getByText("Done today at")).toBeVisible();
  await other.getByLabel(en.pause.causeInfection).check();
  await other.getByRole("dialog").getByRole("button", { name: en.pause.skip }).click();
  await expect(other.getByRole("dialog")).toContainText(en.problems.givenAlready);
});

test("a pause that ends before it begins is refused beside its field", async ({ page }) => {
  await setUp(page);
  await openSkipOrPause(page);
  await button(page, en.pause.pause).tap();
  await page.getByLabel(en.pause.causeInfection).check();
  await page.getByLabel(en.pausing.until).fill("2026-11-20");
  await page.getByRole("dialog").getByRole("button", { name: en.pause.pause }).tap();
  await expect(page.getByText(en.period.backwards)).toBeVisible();
  await expect(page.getByLabel(en.pausing.until)).toHaveValue("2026-11-20");
  await expect(page.getByLabel(en.pausing.until)).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel(en.pausing.until).fill(new Date(NOW.getTime() + 5 * DAY).toISOString().slice(0, 10));
  await page.getByRole("dialog").getByRole("button", { name: en.pause.pause }).tap();
  await expect(page.getByText("Paused until 27 Nov 2026 (infection)")).toBeVisible();
});

test("pain, who injected and a note are kept, shown and corrected with their trail", async ({ page }) => {
  await setUp(page);
  await button(page, en.today.record).tap();
  await page.getByText(en.injection.more).tap();
  await page.getByLabel(en.injection.pain).selectOption("3");
  await page.getByLabel(en.injection.by).selectOption(en.injection.byHelper);
  await page.getByLabel(en.injection.note).fill("x".repeat(301));
  await button(page, en.form.save).tap();
  await expect(page.getByText("A note can have at most 300 characters.")).toBeVisible();
  await page.getByLabel(en.injection.note).fill("stung a little");
  await button(page, en.form.save).tap();
  await expect(page.getByText("Done today at")).toBeVisible();
  await page.goto("./#/history");
  await expect(page.getByText("pain 3 of 10, injected by a helper, stung a little").first()).toBeVisible();
  await page.getByRole("button", { name: /^Correct/ }).tap();
  await expect(page.getByLabel(en.injection.note)).toHaveValue("stung a little");
  await page.getByLabel(en.injection.pain).selectOption(en.injection.unsaid);
  await button(page, en.form.save).tap();
  await expect(page.getByText("injected by a helper, stung a little", { exact: true })).toBeVisible();
  await page.getByText("Corrections", { exact: false }).or(page.locator(".row summary")).first().tap();
  await expect(page.getByText(/pain 3 of 10/)).toBeVisible();
});

test("regions are switched on and off, and the suggestion follows", async ({ page }) => {
  await setUp(page);
  await expect(page.getByText("24 sites in use: each is used again after 23 days")).toBeVisible();
  await page.goto("./#/settings/treatment");
  const use = (region, spots) => page.getByLabel(region).selectOption(spots);
  await use("Thighs", "None");
  await use("Abdomen", "2");
  await use("Upper arms", "3");
  await expect(page.getByText(en.form.saved)).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText("10 sites in use: each is used again after 9 days")).toBeVisible();
  await page.goto("./#/settings/treatment");
  await use("Abdomen", "None");
  await expect(page.getByText(en.form.saved)).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText("6 sites in use: each is used again after 5 days")).toBeVisible();
  await expect(page.getByText("Next site: left upper arm 1, not used yet")).toBeVisible();
  await page.goto("./#/settings/treatment");
  await expect(page.getByLabel(en.sites.regionThigh)).toHaveValue("0");
  await use("Upper arms", "None");
  await expect(page.getByText(en.form.saved)).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText(en.skin.allOut)).toBeVisible();
  // What was done is recorded all the same.
  await button(page, en.today.record).tap();
  await page.getByLabel(en.injection.site).selectOption("Left thigh 2 (not used yet)");
  await button(page, en.form.save).tap();
  await expect(page.getByText(/Done today at/)).toBeVisible();
});

test("packs are counted down by injections, the one that expires first in front, and little left is said", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings/supply");
  await expect(page.getByText("No pack is recorded.")).toBeVisible();
  const add = async (count, until, lot) => {
    await button(page, en.supply.add).tap();
    await page.getByLabel(en.supply.syringes).fill(count);
    await page.getByRole("textbox", { name: en.supply.expires }).fill(until);
    await page.getByLabel(en.supply.lot).fill(lot);
    await page.getByRole("dialog").getByRole("button", { name: en.form.save }).tap();
  };
  await add("7,5", "2027-01-31", "A1");
  await expect(page.getByRole("dialog")).toContainText("whole number");
  await page.getByLabel(en.supply.syringes).fill("7");
  await page.getByRole("dialog").getByRole("button", { name: en.form.save }).tap();
  await expect(page.getByText("7 syringes left, enough until 28 Nov 2026")).toBeVisible();
  await add("28", "2026-11-21", "");
  await expect(page.getByText("The expiry date is before the date received.")).toBeVisible();
  await page.getByRole("textbox", { name: en.supply.expires }).fill("2026-12-31");
  await page.getByRole("dialog").getByRole("button", { name: en.form.save }).tap();
  await expect(page.getByText("35 syringes left, enough until 26 Dec 2026")).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText("Order more soon.")).toBeHidden();
  await record(page);
  await page.goto("./#/settings/supply");
  await expect(page.getByText("27 syringes, use until 31 Dec 2026")).toBeVisible();
  await expect(page.getByText("7 syringes, use until 31 Jan 2027, lot A1")).toBeVisible();
  await page.locator("summary", { hasText: en.supply.more }).tap();
  await button(page, en.supply.waste).tap();
  await page.getByLabel(en.supply.syringes).fill("25");
  await page.getByRole("dialog").getByRole("button", { name: en.form.save }).tap();
  await expect(page.getByText("9 syringes left, enough until 1 Dec 2026")).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText("Order more soon.")).toBeVisible();
  await button(page, en.today.undo).tap();
  await page.goto("./#/settings/supply");
  await expect(page.getByText("10 syringes left, enough until 1 Dec 2026")).toBeVisible();
});

test("large and simple: the day, the site, the button and every warning, and the way back", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings/look");
  await page.getByRole("group", { name: en.settings.simple }).getByLabel(en.settings.simpleOn).check();
  await page.goto("./#/");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeVisible();
  await expect(page.getByText("Next site: left thigh 1")).toBeVisible();
  await expect(page.getByText("Neutrophil blood test due")).toBeVisible();
  await expect(page.getByRole("button", { name: en.body.front })).toBeHidden();
  await expect(button(page, en.reactions.addSymptom)).toBeHidden();
  await expect(page.getByRole("heading", { name: en.shell.health })).toBeHidden();
  await record(page);
  await button(page, en.today.showAll).tap();
  await expect(page.getByRole("radio", { name: /thigh 2/i }).first()).toBeAttached();
  await expect(page.getByRole("heading", { name: en.shell.health })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: en.shell.health })).toBeVisible();
});

test("a spot of one's own is named, suggested in its turn, rests with its neighbours, and can be given up", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings/treatment");
  await expect(page.getByText(en.sites.ownNone)).toBeVisible();
  await button(page, en.sites.ownAdd).tap();
  const dialog = page.getByRole("dialog");
  await page.getByLabel(en.sites.ownPlace).selectOption(en.terms.leftThigh);
  await dialog.getByRole("button", { name: en.form.save }).tap();
  await expect(page.getByLabel(en.sites.ownName)).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel(en.sites.ownName).fill("outer side");
  await dialog.getByRole("button", { name: en.form.save }).tap();
  await expect(page.getByText("Left thigh, own site 1")).toBeVisible();
  await page.getByLabel(en.sites.regionThigh).selectOption("1");
  await page.getByLabel(en.sites.regionAbdomen).selectOption("None");
  await expect(page.getByText(en.form.saved)).toBeVisible();

  await page.goto("./#/");
  await expect(page.getByText("3 sites in use: each is used again after 2 days")).toBeVisible();
  const own = page.getByRole("radio", { name: "outer side, Left thigh, own site 1, not used yet" });
  await own.check();
  await expect(page.getByText("Your choice: left thigh, own site 1")).toBeVisible();
  await button(page, en.today.record).tap();
  await expect(page.getByLabel(en.injection.site).locator("option:checked")).toHaveText("outer side: Left thigh, own site 1 (not used yet)");
  await button(page, en.form.save).tap();
  await expect(page.getByText("Done today at")).toBeVisible();
  await expect(page.getByText("Next site: right thigh 1")).toBeVisible();

  // Where it lies is not known, so all of the left thigh rests with it.
  await button(page, en.reactions.addReaction).tap();
  await page.getByLabel(en.skin.stateRed, { exact: true }).check();
  await dialog.getByRole("button", { name: en.form.save }).tap();
  await expect(page.getByText("1 site in use")).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Left thigh 1, .*next to a skin reaction/i })).toHaveCount(1);

  await page.goto("./#/settings/treatment");
  await button(page, "Stop using: outer side").tap();
  await expect(button(page, "Use again: outer side")).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByRole("radio", { name: /own site/ })).toHaveCount(0);
  await page.goto("./#/history");
  await expect(page.getByText(/Left thigh, own site 1/i).first()).toBeVisible();
});

test("a symptom can be linked to an injection, and says so", async ({ page }) => {
  await setUp(page);
  await record(page);
  await page.goto("./#/symptoms");
  await button(page, en.reactions.addSymptom).tap();
  await page.getByLabel(en.symptoms.gradeMild).check();
  await expect(page.getByLabel(en.symptoms.after).locator("option")).toHaveText(["Not after a particular injection", "22 Nov 2026, 10:05, left thigh 1"]);
  await page.getByLabel(en.symptoms.after).selectOption("22 Nov 2026, 10:05, left thigh 1");
  await page.getByRole("dialog").getByRole("button", { name: en.form.save }).tap();
  await expect(page.getByText("After the injection of 22 Nov 2026, 10:05, left thigh 1")).toBeVisible();
});

test("doses given are counted over any period, and a period that ends before it begins says so", async ({ page }) => {
  await setUp(page, { start: "2026-11-16" });
  await page.goto("./#/history");
  for (const day of ["2026-11-18", "2026-11-20"]) {
    await button(page, en.history.add).tap();
    await page.getByLabel(en.form.date, { exact: true }).fill(day);
    await page.getByRole("dialog").getByRole("button", { name: en.form.save }).tap();
    await expect(page.getByText("Saved", { exact: false }).first()).toBeVisible();
  }
  await page.locator("summary", { hasText: en.year.period }).tap();
  const period = page.locator(".period");
  await period.getByLabel(en.labs.restartOn).fill("2026-11-18");
  await period.getByLabel(en.period.lastDay).fill("2026-11-19");
  await expect(period.getByRole("status")).toHaveText("Doses injected: 1 of 1 (100%)");
  await period.getByLabel(en.period.lastDay).fill("2026-11-22");
  await expect(period.getByRole("status")).toHaveText("Doses injected: 2 of 2 (100%)");
  await period.getByLabel(en.period.lastDay).fill("2026-11-17");
  await expect(period.getByRole("status")).toHaveText(en.period.backwards);
});
