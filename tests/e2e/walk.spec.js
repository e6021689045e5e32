// How many presses and keys it takes to record an injection: the first one from a fresh install, and any later one.
import { button, expect, hand, test, whole } from "./support.js";
import { en } from "./labels.js";

test("the first injection is recorded within a minute of the first start, a later one with two presses", async ({ page }) => {
  await page.goto("./");
  const first = hand(page);
  await first.press(page.getByRole("radio", { name: "Female" }));
  await first.date(en.setUp.birthDate, "1980-05-10");
  await first.date(en.setUp.start, "2026-11-21");
  await first.type(en.setUp.dose, "100");
  await first.press(page.getByLabel("every day", { exact: true }));
  await first.press(button(page, en.setUp.done));
  await whole(page);
  await first.press(button(page, en.today.record));
  await first.press(button(page, en.form.save));
  await expect(page.getByText("Done today at", { exact: false })).toBeVisible();
  expect(first.seconds(), JSON.stringify(first.done)).toBeLessThanOrEqual(60);

  await page.clock.setFixedTime(new Date("2026-11-23T10:05:00+01:00"));
  await page.reload();
  await whole(page);
  const later = hand(page);
  await later.press(button(page, en.today.record));
  await later.press(button(page, en.form.save));
  await expect(page.getByText("Done today at", { exact: false })).toBeVisible();
  expect(later.done.presses).toBe(2);
});
