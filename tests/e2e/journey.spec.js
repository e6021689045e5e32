// Where the clock of the device moves: a month as it is lived, with a journey, and the date line.
import { readFile } from "node:fs/promises";
import { button, expect, exported, openSkipOrPause, record, setUp, test, traveller } from "./support.js";
import { en } from "./labels.js";

const DAY = 86_400_000;

test("a lived month stands in the calendar, in the figures and in the trail as it was lived", async ({ page: first }) => {
  test.slow();
  let page = first;
  const begin = new Date("2026-10-01T08:05:00+02:00").getTime();
  await page.clock.setSystemTime(new Date(begin));
  await setUp(page, { start: "2026-10-01" });

  // Three days are spent in New York, where summer time lasts a week longer.
  const isAway = (day) => day >= 28 && day < 31;
  const travel = await traveller(page);
  const at = async (day, time = "08:05:00") => {
    const date = new Date(begin + (day - 1) * DAY).toISOString().slice(0, 10);
    const offset = isAway(day) ? "-04:00" : day < 25 ? "+02:00" : "+01:00";
    page = await travel(isAway(day) ? "America/New_York" : "Europe/Berlin");
    await page.clock.setSystemTime(new Date(`${date}T${time}${offset}`));
    await page.goto("./#/");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeVisible();
  };
  const inject = async () => {
    await button(page, en.today.record).click();
    await button(page, en.form.save).click();
    await expect(page.getByText("Done today at")).toBeVisible();
  };
  const addPack = async (count) => {
    await page.goto("./#/settings/supply");
    await button(page, en.supply.add).click();
    await page.getByLabel(en.supply.syringes).fill(count);
    await page.getByRole("textbox", { name: en.supply.expires }).fill("2027-06-30");
    await page.getByRole("dialog").getByRole("button", { name: en.form.save }).click();
    await expect(page.getByText(en.form.saved)).toBeVisible();
    await page.goto("./#/");
  };
  await addPack("20");
  const spots = [];
  const nextSite = async () => /^Next site: (.*?), /.exec(await page.locator(".next-site").innerText())[1];

  for (let day = 1; day <= 31; day += 1) {
    if (day === 5) {
      await at(day, "13:30:00");
      await expect(page.getByText("Overdue since about 08:00")).toBeVisible();
      await expect(page.getByText("Never inject two doses to make up for a missed one.")).toBeVisible();
    } else {
      await at(day);
    }
    // The seventh is forgotten.
    if (day === 7) continue;
    if (day === 8) await expect(page.getByText("No injection is recorded for yesterday, 7 Oct 2026.")).toBeVisible();
    const reorder = page.getByText("Order more soon.");
    if (day < 7) await expect(reorder).toBeHidden();
    if (day === 8) await expect(reorder).toBeVisible();
    if (day === 9) {
      await addPack("28");
      await expect(reorder).toBeHidden();
    }
    if (day === 10) {
      await openSkipOrPause(page);
      await button(page, en.pause.skip).click();
      await page.getByLabel(en.pause.causeTravel).check();
      await page.getByRole("dialog").getByRole("button", { name: en.pause.skip }).click();
      await expect(page.getByText("Skipped today (travel)")).toBeVisible();
      continue;
    }
    if (day === 14) {
      await openSkipOrPause(page);
      await button(page, en.pause.pause).click();
      await page.getByLabel(en.pause.causeInfection).check();
      await page.getByRole("dialog").getByRole("button", { name: en.pause.pause }).click();
      await expect(page.getByText("Paused since 14 Oct 2026 (infection)")).toBeVisible();
      await expect(page.getByText(en.pause.beforeRestart)).toBeVisible();
    }
    if (day >= 14 && day < 18) continue;
    if (day === 18) {
      await button(page, en.pause.end).click();
      await expect(page.getByLabel(en.pausing.until)).toHaveValue("2026-10-17");
      await page.getByRole("dialog").getByRole("button", { name: en.pause.end }).click();
      await expect(page.getByText("Due today at about 08:00")).toBeVisible();
    }
    if (day === 20) {
      const bruised = await nextSite();
      await button(page, en.skin.mark).click();
      await page.getByLabel(en.sites.what).selectOption(en.skin.stateBruised);
      await button(page, en.form.save).click();
      await expect(page.getByRole("heading", { name: en.skin.out })).toBeVisible();
      await expect(page.getByText("23 sites in use: each is used again after 22 days")).toBeVisible();
      expect(await nextSite()).not.toBe(bruised);
      await expect(page.getByRole("radio", { name: new RegExp(`^${bruised}, .*bruised`, "i") })).toHaveCount(1);
    }
    if (day === 22) {
      await page.goto("./#/settings/treatment");
      await button(page, "Change: Days to avoid a site after a skin reaction").click();
      await page.getByRole("textbox", { name: en.sites.restDays }).fill("0");
      await page.getByRole("dialog").getByRole("button", { name: en.form.save }).click();
      await page.goto("./#/");
      await button(page, en.reactions.addReaction).click();
      await page.getByLabel(en.skin.stateRed, { exact: true }).check();
      await page.getByLabel(en.reactions.signItchy).check();
      await page.getByLabel("Size").fill("3,5");
      await page.getByRole("dialog").getByRole("button", { name: en.form.save }).click();
      await expect(page.getByText("red, itchy, 3.5 cm")).toBeVisible();
      await expect(page.getByText(en.reactions.withNeighbours)).toBeVisible();
      await expect(page.getByRole("radio", { name: /next to a skin reaction/i })).not.toHaveCount(0);
    }
    if (day === 24) {
      await page.getByRole("button", { name: /^It has healed: / }).click();
      await page.getByRole("dialog").getByRole("button", { name: en.form.save }).click();
      await expect(page.getByText("Avoid this site and those next to it until 24 Oct 2026")).toBeVisible();
    }
    if (day === 25) await expect(page.getByText("red, itchy, 3.5 cm")).toBeHidden();
    if (day === 28) {
      await expect(
        page.getByText("The last injection was on Tue 27 Oct 2026 08:05 in Europe/Berlin; here that was Tue 27 Oct 2026 03:05 in America/New_York."),
      ).toBeVisible();
    }
    if (day === 30) await expect(page.getByText("Your clock has changed.")).toBeHidden();
    if (day === 27) {
      await expect(page.getByText(en.skin.still)).toBeVisible();
      await page.getByRole("button", { name: /^Healed: / }).click();
      await expect(page.getByRole("heading", { name: en.skin.out })).toBeHidden();
      await expect(page.getByText("24 sites in use: each is used again after 23 days")).toBeVisible();
    }
    spots.push(await nextSite());
    await inject();
  }
  // No spot was used twice before every other one.
  expect(new Set(spots.slice(0, 23)).size).toBe(23);

  await page.goto("./#/history");
  await expect(page.getByText("This year: 25 of 27 (92%)")).toBeVisible();
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
  expect(kinds("reaction").map((line) => [line.reaction, line.cm, line.since, line.until])).toEqual([
    ["red itchy", "3.5", "2026-10-22", undefined],
    ["red itchy", "3.5", "2026-10-22", "2026-10-24"],
  ]);
  expect(kinds("injection").filter((line) => /T08:05:\d\d-04:00\[America\/New_York\]$/.test(line.injection))).toHaveLength(3);

  await page.goto("./#/settings/supply");
  await expect(page.getByText("23 syringes left", { exact: false }).first()).toBeVisible();
  await page.goto("./#/symptoms");
  await expect(page.getByText("22 Oct 2026 to 24 Oct 2026 (3 days)")).toBeVisible();
  await expect(page.getByText("1 began in the first four weeks, 0 since; none this week.")).toBeVisible();
  const sites = await page.locator("section", { hasText: en.symptoms.sites }).locator("tbody tr").allInnerTexts();
  expect(sites.map((row) => Number(row.split("\t")[1])).reduce((sum, count) => sum + count, 0)).toBe(25);
});

test("across the date line both clocks are shown, and it is asked whose day counts", async ({ page: first }) => {
  const travel = await traveller(first);
  let page = await travel("Pacific/Auckland");
  await page.clock.setSystemTime(new Date("2026-11-22T08:00:00+13:00"));
  await page.reload();
  await setUp(page);
  await record(page);
  await expect(page.getByText("Your clock has changed.")).toBeHidden();
  page = await travel("Pacific/Honolulu");
  await page.clock.setSystemTime(new Date("2026-11-22T08:00:00-10:00"));
  await page.goto("./");
  await page.reload();
  await expect(page.getByText(/Sun 22 Nov 2026 08:00 in Pacific\/Auckland; here that was Sat 21 Nov 2026 09:00 in Pacific\/Honolulu/)).toBeVisible();
  await expect(page.getByText("your last injection was on a different day")).toBeVisible();
  await expect(page.getByText(/Done today at/)).toBeVisible();
  await expect(button(page, en.today.recordAnother)).toBeVisible();
});
