// A month as it is lived: doses on time and late, one missed, one left out, a pause, a bruise, a journey.
import { readFile } from "node:fs/promises";
import { button, expect, exported, NOW, record, setUp, test } from "./support.js";

const DAY = 86_400_000;

test("a lived month stands in the calendar, in the figures and in the trail as it was lived", async ({ page, context }) => {
  test.slow();
  const begin = new Date("2026-10-01T08:05:00+02:00").getTime();
  await context.clock.setSystemTime(new Date(begin));
  await setUp(page, { start: "2026-10-01" });

  const at = async (day, time = "08:05:00", offset = "+02:00") => {
    const date = new Date(begin + (day - 1) * DAY).toISOString().slice(0, 10);
    const summer = day < 25 ? offset : "+01:00";
    await context.clock.setSystemTime(new Date(`${date}T${time}${summer}`));
    await page.goto("./#/");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  };
  const inject = async () => {
    await button(page, "Record injection").click();
    await button(page, "Save").click();
    await expect(page.getByText("Done today at")).toBeVisible();
  };
  const spots = [];
  const nextSite = async () => /^Next site: (.*?), /.exec(await page.locator(".next-site").innerText())[1];

  for (let day = 1; day <= 31; day += 1) {
    if (day === 5) {
      await at(day, "13:30:00");
      await expect(page.getByText("Overdue since about 08:00")).toBeVisible();
      await expect(page.getByText("Never inject two doses to make up for one.")).toBeVisible();
    } else {
      await at(day);
    }
    // The seventh is forgotten.
    if (day === 7) continue;
    if (day === 8) await expect(page.getByText("No injection is recorded for yesterday, 7 Oct 2026.")).toBeVisible();
    if (day === 10) {
      await button(page, "Leave out today’s dose").click();
      await page.getByLabel("Why").selectOption("Travel");
      await page.getByRole("dialog").getByRole("button", { name: "Leave out today’s dose" }).click();
      await expect(page.getByText("Left out today (travel)")).toBeVisible();
      continue;
    }
    if (day === 14) {
      await button(page, "Pause the injections").click();
      await page.getByRole("dialog").getByRole("button", { name: "Pause the injections" }).click();
      await expect(page.getByText("Paused since 14 Oct 2026 (infection)")).toBeVisible();
      await expect(page.getByText("Please ask your prescriber before you start again.")).toBeVisible();
    }
    if (day >= 14 && day < 18) continue;
    if (day === 18) {
      await button(page, "End the pause").click();
      await expect(page.getByLabel("Last day without a dose")).toHaveValue("2026-10-17");
      await page.getByRole("dialog").getByRole("button", { name: "End the pause" }).click();
      await expect(page.getByText("Due today at about 08:00")).toBeVisible();
    }
    if (day === 20) {
      const bruised = await nextSite();
      await button(page, "This spot is sore or marked").click();
      await page.getByLabel("What is wrong").selectOption("Bruised");
      await button(page, "Save").click();
      await expect(page.getByRole("heading", { name: "Spots that are out" })).toBeVisible();
      await expect(page.getByText("23 spots in use: each rests 22 days")).toBeVisible();
      expect(await nextSite()).not.toBe(bruised);
      await expect(page.getByRole("radio", { name: new RegExp(`^${bruised}, .*bruised`, "i") })).toHaveCount(1);
    }
    if (day === 27) {
      await expect(page.getByText("Is it still so?")).toBeVisible();
      await page.getByRole("button", { name: /is fine again$/ }).click();
      await expect(page.getByRole("heading", { name: "Spots that are out" })).toBeHidden();
      await expect(page.getByText("24 spots in use: each rests 23 days")).toBeVisible();
    }
    spots.push(await nextSite());
    await inject();
  }
  // No spot was used twice before every other one.
  expect(new Set(spots.slice(0, 23)).size).toBe(23);

  await page.goto("./#/history");
  await expect(page.getByText("This year: 25 of 27 (92 %)")).toBeVisible();
  const became = await page.locator("table.days").first().locator("td[data-became]").evaluateAll((cells) => cells.map((cell) => cell.dataset.became));
  const expected = Array.from({ length: 31 }, (_, index) => {
    const day = index + 1;
    if (day === 5) return "late";
    if (day === 7) return "missed";
    if (day === 10) return "skipped";
    return day >= 14 && day < 18 ? "paused" : "given";
  });
  expect(became).toEqual(expected);
  const file = JSON.parse(await readFile(await exported(page), "utf8"));
  const kinds = (name) => file.filter((line) => name in line);
  expect(kinds("injection")).toHaveLength(25);
  expect(kinds("skip").map((line) => [line.skip, line.cause])).toEqual([["2026-10-10", "travel"]]);
  expect(kinds("pause").map((line) => line.until)).toEqual([undefined, "2026-10-17"]);
  expect(kinds("skin").map((line) => line.until)).toEqual([undefined, "2026-10-26"]);
});

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
  const use = (region, answer) => page.getByRole("group", { name: region }).getByLabel(answer);
  await use("Thighs", "No").check();
  await use("Abdomen", "No").check();
  await use("Upper arms", "Yes").check();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText("6 spots in use: each rests 5 days")).toBeVisible();
  await expect(page.getByText("Next site: left upper arm 1, not used yet")).toBeVisible();
  await page.goto("./#/settings");
  await expect(use("Thighs", "No")).toBeChecked();
  await use("Upper arms", "No").check();
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
    await page.getByLabel("Use until").fill(until);
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
  await page.getByLabel("Use until").fill("2026-12-31");
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

test("large and simple: the day, the site and the button alone, and the way back", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings");
  await page.getByRole("group", { name: "The Today page" }).getByLabel("Large and simple").check();
  await page.goto("./#/");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await expect(page.getByText("Next site: left thigh 1")).toBeVisible();
  await expect(page.getByText("Not injecting?")).toBeHidden();
  await expect(page.getByText("Neutrophil count due")).toBeHidden();
  await expect(page.getByRole("button", { name: "Front" })).toBeHidden();
  await record(page);
  await button(page, "Show everything").tap();
  await expect(page.getByRole("radio", { name: /thigh 2/i }).first()).toBeAttached();
  await expect(page.getByRole("heading", { name: "Your health" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Your health" })).toBeVisible();
});
