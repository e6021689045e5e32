// A clock that cannot be right, and doses around midnight.
import { button, expect, record, setUp, test } from "./support.js";
import { en } from "./labels.js";

const set = (context, time) => context.clock.setSystemTime(new Date(time));
const load = async (page) => {
  await page.goto("./#/");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeVisible();
};

for (const [name, time, said] of [
  ["before this app was made", "1970-01-01T10:05:00+01:00", "This device shows Thu 1 Jan 1970, 10:05. This app was made later than that."],
  ["before the newest entry", "2026-11-20T10:05:00+01:00", "This device shows Fri 20 Nov 2026, 10:05. Your records have an entry of 22 Nov 2026."],
  ["long after the newest entry", "2099-01-01T10:05:00+01:00", "This device shows Thu 1 Jan 2099, 10:05. Your newest entry is of 22 Nov 2026, long before that."],
]) {
  test(`a clock ${name} is doubted, and nothing is saved by it unasked`, async ({ page, context }) => {
    await setUp(page);
    await record(page);
    await set(context, time);
    await load(page);
    await expect(page.locator(".banners").getByText(said, { exact: false })).toBeVisible();
    expect(await page.locator("#main").innerText()).not.toMatch(/-\d+ (day|hour|minute)/);
    await page.getByRole("button", { name: /^Record (injection|another)$/ }).click();
    await page.getByLabel(en.injection.dose, { exact: true }).fill("50");
    await page.getByRole("checkbox", { name: en.form.isRight }).check();
    await page.getByRole("dialog").getByRole("button", { name: en.form.save }).click();
    const question = page.getByRole("dialog").getByRole("alert").filter({ hasText: "This device shows" });
    await expect(question).toBeVisible();
    await page.getByRole("dialog").getByRole("button", { name: en.form.cancel }).click();
    await button(page, en.form.discard).click();
    await page.locator(".banners").getByRole("button", { name: en.problems.clockIsRight }).click();
    await expect(page.locator(".banners").getByText("This device shows")).toHaveCount(0);
  });
}

test("after midnight the evening's dose can still be given, and that of the new day stays due", async ({ page, context }) => {
  await set(context, "2026-11-20T20:00:00+01:00");
  await page.goto("./");
  await page.getByRole("radio", { name: en.terms.female }).check();
  await page.getByLabel(en.setUp.birthDate).fill("1980-05-10");
  await page.getByLabel(en.setUp.start).fill("2026-08-31");
  await page.getByLabel(en.setUp.dose).fill("100");
  await page.getByLabel("every day", { exact: true }).check();
  await page.getByLabel(en.setUp.usualTime).fill("23:00");
  await button(page, en.setUp.done).click();
  await expect(page.getByText("Due today at about 23:00")).toBeVisible();
  await set(context, "2026-11-20T23:05:00+01:00");
  await load(page);
  await record(page);
  await set(context, "2026-11-22T00:10:00+01:00");
  await load(page);
  await expect(page.getByText("Due since yesterday at about 23:00")).toBeVisible();
  await set(context, "2026-11-22T01:05:00+01:00");
  await load(page);
  await expect(page.getByText("Overdue since yesterday at about 23:00")).toBeVisible();
  await button(page, en.today.record).click();
  const which = page.getByRole("group", { name: en.injection.doseOf });
  await expect(which.getByRole("radio", { name: "Yesterday’s, 21 Nov 2026" })).toBeChecked();
  await page.getByRole("dialog").getByRole("button", { name: en.form.save }).click();
  await expect(page.getByText("Due today at about 23:00")).toBeVisible();
  // A second one so soon is asked about.
  await button(page, en.today.record).click();
  await page.getByRole("dialog").getByRole("button", { name: en.form.save }).click();
  await expect(page.getByText(/^An injection is already recorded today at 01:05, .*Did you really inject twice\?$/)).toBeVisible();
  await page.goto("./#/history");
  await expect(page.getByText("dose of 21 Nov 2026")).toBeVisible();
});
