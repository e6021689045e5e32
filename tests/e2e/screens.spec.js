// Screens are used: what belongs together is seen together, on each of four of them.
import { button, expect, keepTwoYears, openDetails, record, setUp, test, whole } from "./support.js";
import { en } from "./labels.js";

const SIZES = [[390, 844], [820, 1180], [1180, 820], [1440, 900]];

const box = async (locator) => {
  const { x, y, width, height } = await locator.boundingBox();
  return { left: x, right: x + width, top: y, bottom: y + height };
};

/** A morning on which a dose is due, and nothing is to be said beside it. */
async function quietMorning(page) {
  await setUp(page, { start: "2026-11-22" });
  await record(page);
  await page.goto("./#/labs");
  await button(page, en.labs.add).click();
  await page.getByLabel("Neutrophils", { exact: true }).fill("4.2");
  await button(page, en.form.save).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.goto("./#/");
  await page.clock.setFixedTime(new Date("2026-11-23T07:05:00+01:00"));
  await page.reload();
  await whole(page);
  await page.evaluate(() => scrollTo(0, 0));
}

for (const [width, height] of SIZES) {
  test(`Today on ${width} × ${height}: status, next site, the button and the figure, without scrolling far`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await quietMorning(page);
    await expect(page.locator(".part .notice")).toHaveCount(0);
    const [status, site, act, figure] = await Promise.all([".status", ".next-site", "button.record", ".figure >> visible=true"].map((one) => box(page.locator(one))));
    const bar = width < 768 ? height - 64 : height;
    for (const [name, seen] of Object.entries({ status, site, act })) {
      expect(seen.top, name).toBeGreaterThanOrEqual(0);
      expect(seen.bottom, name).toBeLessThanOrEqual(bar);
    }
    expect(site.bottom).toBeLessThanOrEqual(width < 768 ? act.top : height);
    expect(figure.bottom).toBeLessThanOrEqual(2 * height);
    if (width >= 768) {
      expect(figure.left).toBeGreaterThanOrEqual(status.right);
      expect(figure.bottom).toBeLessThanOrEqual(height);
    }
  });
}

for (const [width, height] of SIZES.filter(([width]) => width >= 1000)) {
  test(`list and calendar, list and chart stand side by side on ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await keepTwoYears(page);
    for (const [address, one, other] of [
      ["history", ".days >> nth=0", "main .rows >> nth=0"],
      ["labs", "main .rows >> nth=0", ".trend"],
    ]) {
      await page.goto(`./#/${address}`);
      await expect(page.locator(other)).toBeVisible();
      await whole(page);
      const [left, right] = [await box(page.locator(one)), await box(page.locator(other))];
      expect(left.right, address).toBeLessThanOrEqual(right.left);
    }
  });
}

test("the year is one picture, a row a month, whose signs differ by more than colour", async ({ page }) => {
  await keepTwoYears(page);
  await page.goto("./#/history");
  const rows = page.getByRole("list", { name: en.year.picture }).getByRole("listitem");
  await expect(rows).toHaveCount(11);
  await expect(rows.first()).toHaveText(/^Jan\d+ of 31 \(\d+%\)$/);
  const drawings = await rows.locator("path").evaluateAll((all) => all.map((one) => [one.dataset.became, one.getAttribute("d").replace(/M\d+ 5/g, "|").split("|")[1]]));
  const shapes = new Map(drawings);
  expect(shapes.size).toBeGreaterThanOrEqual(3);
  expect(new Set(shapes.values()).size).toBe(shapes.size);
  // No row is wider than the screen, and all are as tall as each other.
  const heights = await rows.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
  expect(new Set(heights).size).toBe(1);
});

test("the numbers on Today are those of the record, and each can be left out for good", async ({ page }) => {
  await keepTwoYears(page);
  const numbers = page.locator(".glance");
  await expect(numbers.locator("dt")).toHaveText([en.glance.doses, en.glance.cover, en.glance.nextTest, en.glance.sites]);
  await expect(numbers).toContainText("28 of 29 (96%)");
  await expect(numbers).toContainText(en.glance.noPack);
  await expect(numbers).toContainText(en.glance.noTest);
  await expect(numbers).toContainText("Each is used again after 23 days.");
  await openDetails(page);
  await page.getByLabel(en.glance.cover, { exact: true }).uncheck();
  await expect(numbers.locator("dt")).toHaveText([en.glance.doses, en.glance.nextTest, en.glance.sites]);
  await page.reload();
  await expect(numbers.locator("dt")).toHaveText([en.glance.doses, en.glance.nextTest, en.glance.sites]);
  await openDetails(page);
  for (const name of [en.glance.doses, en.glance.nextTest, en.glance.sites]) await page.getByLabel(name, { exact: true }).uncheck();
  await expect(numbers.locator("dt")).toHaveCount(0);
  await page.reload();
  await openDetails(page);
  await page.getByLabel(en.glance.cover, { exact: true }).check();
  await expect(numbers.locator("dt")).toHaveText([en.glance.cover]);
});

test("the next blood test and the days that the syringes last are counted", async ({ page, context }) => {
  await setUp(page, { start: "2026-11-21" });
  await record(page);
  await page.goto("./#/settings/supply");
  await button(page, en.supply.add).click();
  await page.getByLabel(en.supply.syringes).fill("28");
  await page.getByRole("textbox", { name: en.supply.expires }).fill("2027-11-22");
  await page.getByRole("dialog").getByRole("button", { name: en.form.save }).click();
  await page.goto("./#/");
  const numbers = page.locator(".glance");
  await expect(numbers).toContainText("21 Dec 2026");
  await expect(numbers).toContainText("27 days");
  await context.clock.setSystemTime(new Date("2026-12-22T10:05:00+01:00").getTime());
  await page.reload();
  await expect(numbers).toContainText(en.glance.overdue);
});

test("from each screen, wherever it is scrolled to, Emergency is one press away", async ({ page }) => {
  await keepTwoYears(page);
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    for (const address of ["", "history", "labs", "guide", "dose-check", "settings/treatment", "health", "visit"]) {
      await page.goto(`./#/${address}`);
      await whole(page);
      for (const share of [0, 0.5, 1]) {
        await page.evaluate((share) => scrollTo(0, share * document.body.scrollHeight), share);
        await page.locator("a.emergency").click({ trial: true });
      }
    }
  }
});
