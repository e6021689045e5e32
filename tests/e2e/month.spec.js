// What a month brings: doses left out, pauses, pain, regions, packs, large letters.
import { button, expect, NOW, record, setUp, test } from "./support.js";

const DAY = 86_400_000;

test("a dose that is left out can be taken back, and one that was given cannot be left out", async ({ page, context }) => {
  await setUp(page);
  await button(page, "Leave out today’s dose").tap();
  await page.getByRole("dialog").getByRole("button", { name: "Leave out today’s dose" }).tap();
  await expect(page.getByText("Left out today (infection)")).toBeVisible();
  await button(page, "Undo").tap();
  await expect(page.getByText("Overdue since about 08:00").or(page.getByText("Due today at about 08:00"))).toBeVisible();
  // A second tab that has not heard of the injection yet is told.
  const other = await context.newPage();
  await other.goto("./");
  await button(other, "Leave out today’s dose").click();
  await button(page, "Record injection").tap();
  await button(page, "Save").tap();
  await expect(page.getByText("Done today at")).toBeVisible();
  await other.getByRole("dialog").getByRole("button", { name: "Leave out today’s dose" }).click();
  await expect(other.getByRole("dialog")).toContainText("An injection is recorded on this day already.");
});

test("a pause that ends before it begins is refused beside its field", async ({ page }) => {
  await setUp(page);
  await button(page, "Pause the injections").tap();
  await page.getByLabel("Last day without a dose").fill("2026-11-20");
  await page.getByRole("dialog").getByRole("button", { name: "Pause the injections" }).tap();
  await expect(page.getByText("The last day lies before the first.")).toBeVisible();
  await expect(page.getByLabel("Last day without a dose")).toHaveValue("2026-11-20");
  await expect(page.getByLabel("Last day without a dose")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Last day without a dose").fill(new Date(NOW.getTime() + 5 * DAY).toISOString().slice(0, 10));
  await page.getByRole("dialog").getByRole("button", { name: "Pause the injections" }).tap();
  await expect(page.getByText("Paused until 27 Nov 2026 (infection)")).toBeVisible();
});

test("pain, who injected and a note are kept, shown and corrected with their trail", async ({ page }) => {
  await setUp(page);
  await button(page, "Record injection").tap();
  await page.getByText("More, if you like").tap();
  await page.getByLabel("Pain of the injection").selectOption("3");
  await page.getByLabel("Who injected").selectOption("Someone at home");
  await page.getByLabel("Note").fill("x".repeat(301));
  await button(page, "Save").tap();
  await expect(page.getByText("A note can have at most 300 characters.")).toBeVisible();
  await page.getByLabel("Note").fill("stung a little");
  await button(page, "Save").tap();
  await expect(page.getByText("Done today at")).toBeVisible();
  await page.goto("./#/history");
  await expect(page.getByText("pain 3 of 10, injected by someone at home, stung a little").first()).toBeVisible();
  await page.getByRole("button", { name: /^Correct/ }).tap();
  await expect(page.getByLabel("Note")).toHaveValue("stung a little");
  await page.getByLabel("Pain of the injection").selectOption("Not said");
  await button(page, "Save").tap();
  await expect(page.getByText("injected by someone at home, stung a little", { exact: true })).toBeVisible();
  await page.getByText("Corrections", { exact: false }).or(page.locator(".row summary")).first().tap();
  await expect(page.getByText(/pain 3 of 10/)).toBeVisible();
});

test("regions are switched on and off, and the suggestion follows", async ({ page }) => {
  await setUp(page);
  await expect(page.getByText("24 spots in use: each rests 23 days")).toBeVisible();
  await page.goto("./#/settings");
  const use = (region, spots) => page.getByLabel(region).selectOption(spots);
  await use("Thighs", "None");
  await use("Abdomen", "2");
  await use("Upper arms", "3");
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText("10 spots in use: each rests 9 days")).toBeVisible();
  await page.goto("./#/settings");
  await use("Abdomen", "None");
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText("6 spots in use: each rests 5 days")).toBeVisible();
  await expect(page.getByText("Next site: left upper arm 1, not used yet")).toBeVisible();
  await page.goto("./#/settings");
  await expect(page.getByLabel("Thighs")).toHaveValue("0");
  await use("Upper arms", "None");
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText("Every spot is out. Please ask your team where to inject.")).toBeVisible();
  // What was done is recorded all the same.
  await button(page, "Record injection").tap();
  await page.getByLabel("Site").selectOption("Left thigh 2 (not used yet)");
  await button(page, "Save").tap();
  await expect(page.getByText(/Done today at/)).toBeVisible();
});

test("packs are counted down by injections, the one that expires first in front, and little left is said", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings");
  await expect(page.getByText("No pack is recorded.")).toBeVisible();
  const add = async (count, until, lot) => {
    await button(page, "Add a pack").tap();
    await page.getByLabel("Number of syringes").fill(count);
    await page.getByRole("textbox", { name: "Use until" }).fill(until);
    await page.getByLabel("Lot (optional)").fill(lot);
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).tap();
  };
  await add("7,5", "2027-01-31", "A1");
  await expect(page.getByRole("dialog")).toContainText("whole number");
  await page.getByLabel("Number of syringes").fill("7");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).tap();
  await expect(page.getByText("7 syringes left, enough until 28 Nov 2026")).toBeVisible();
  await add("28", "2026-11-21", "");
  await expect(page.getByText("It would have expired before it came.")).toBeVisible();
  await page.getByRole("textbox", { name: "Use until" }).fill("2026-12-31");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).tap();
  await expect(page.getByText("35 syringes left, enough until 26 Dec 2026")).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText("It is time to reorder.")).toBeHidden();
  await record(page);
  await page.goto("./#/settings");
  await expect(page.getByText("27 syringes, use until 31 Dec 2026")).toBeVisible();
  await expect(page.getByText("7 syringes, use until 31 Jan 2027, lot A1")).toBeVisible();
  await button(page, "Thrown away").tap();
  await page.getByLabel("Number of syringes").fill("25");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).tap();
  await expect(page.getByText("9 syringes left, enough until 1 Dec 2026")).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText("It is time to reorder.")).toBeVisible();
  await button(page, "Undo").tap();
  await page.goto("./#/settings");
  await expect(page.getByText("10 syringes left, enough until 1 Dec 2026")).toBeVisible();
});

test("large and simple: the day, the site, the button and every warning, and the way back", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings");
  await page.getByRole("group", { name: "The Today page" }).getByLabel("Large and simple").check();
  await page.goto("./#/");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await expect(page.getByText("Next site: left thigh 1")).toBeVisible();
  await expect(page.getByText("Neutrophil count due")).toBeVisible();
  await expect(page.getByRole("button", { name: "Front" })).toBeHidden();
  await expect(button(page, "Add a symptom")).toBeHidden();
  await expect(page.getByRole("heading", { name: "Your health" })).toBeHidden();
  await record(page);
  await button(page, "Show everything").tap();
  await expect(page.getByRole("radio", { name: /thigh 2/i }).first()).toBeAttached();
  await expect(page.getByRole("heading", { name: "Your health" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Your health" })).toBeVisible();
});

test("a spot of one's own is named, suggested in its turn, rests with its neighbours, and can be given up", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings");
  await expect(page.getByText("None is added.")).toBeVisible();
  await button(page, "Add a spot").tap();
  const dialog = page.getByRole("dialog");
  await page.getByLabel("Where it is").selectOption("Left thigh");
  await dialog.getByRole("button", { name: "Save" }).tap();
  await expect(page.getByLabel("What you call it")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("What you call it").fill("outer side");
  await dialog.getByRole("button", { name: "Save" }).tap();
  await expect(page.getByText("Left thigh, own spot 1")).toBeVisible();
  await page.getByLabel("Thighs").selectOption("1");
  await page.getByLabel("Abdomen").selectOption("None");
  await expect(page.getByText("Saved.")).toBeVisible();

  await page.goto("./#/");
  await expect(page.getByText("3 spots in use: each rests 2 days")).toBeVisible();
  const own = page.getByRole("radio", { name: "outer side, Left thigh, own spot 1, not used yet" });
  await own.check();
  await expect(page.getByText("Your choice: left thigh, own spot 1")).toBeVisible();
  await button(page, "Record injection").tap();
  await expect(page.getByLabel("Site").locator("option:checked")).toHaveText("outer side: Left thigh, own spot 1 (not used yet)");
  await button(page, "Save").tap();
  await expect(page.getByText("Done today at")).toBeVisible();
  await expect(page.getByText("Next site: right thigh 1")).toBeVisible();

  // Where it lies is not known, so all of the left thigh rests with it.
  await button(page, "Add a skin reaction").tap();
  await page.getByLabel("Red").check();
  await dialog.getByRole("button", { name: "Save" }).tap();
  await expect(page.getByText("1 spot in use")).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Left thigh 1, .*beside a reaction/i })).toHaveCount(1);

  await page.goto("./#/settings");
  await button(page, "No longer use: outer side").tap();
  await expect(button(page, "Use again: outer side")).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByRole("radio", { name: /own spot/ })).toHaveCount(0);
  await page.goto("./#/history");
  await expect(page.getByText(/Left thigh, own spot 1/i).first()).toBeVisible();
});

test("a symptom can be linked to an injection, and says so", async ({ page }) => {
  await setUp(page);
  await record(page);
  await page.goto("./#/symptoms");
  await button(page, "Add a symptom").tap();
  await page.getByLabel("Mild").check();
  await expect(page.getByLabel("After an injection").locator("option")).toHaveText(["Not linked to one", "22 Nov 2026, 10:05, left thigh 1"]);
  await page.getByLabel("After an injection").selectOption("22 Nov 2026, 10:05, left thigh 1");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).tap();
  await expect(page.getByText("After the injection of 22 Nov 2026, 10:05, left thigh 1")).toBeVisible();
});

test("doses given are counted over any period, and a period that ends before it begins says so", async ({ page }) => {
  await setUp(page, { start: "2026-11-16" });
  await page.goto("./#/history");
  for (const day of ["2026-11-18", "2026-11-20"]) {
    await button(page, "Add an earlier injection").tap();
    await page.getByLabel("Date", { exact: true }).fill(day);
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).tap();
    await expect(page.getByText("Saved", { exact: false }).first()).toBeVisible();
  }
  await page.getByText("Doses given in any period").tap();
  const period = page.locator(".period");
  await period.getByLabel("First day").fill("2026-11-18");
  await period.getByLabel("Last day").fill("2026-11-19");
  await expect(period.getByRole("status")).toHaveText("Doses given: 1 of 1 (100 %)");
  await period.getByLabel("Last day").fill("2026-11-22");
  await expect(period.getByRole("status")).toHaveText("Doses given: 2 of 2 (100 %)");
  await period.getByLabel("Last day").fill("2026-11-17");
  await expect(period.getByRole("status")).toHaveText("The last day lies before the first.");
});
