// Whatever was recorded can be taken back where it stands.
import { button, expect, openSkipOrPause, record, setUp, test } from "./support.js";
import { en } from "./labels.js";

const dialog = (page) => page.getByRole("dialog");
const save = (page) => dialog(page).getByRole("button", { name: en.form.save }).click();

/** Voids what a row says. */
async function voidRow(page, name) {
  await page.getByRole("button", { name }).click();
  await dialog(page).getByLabel(en.history.reason).fill("by mistake");
  await dialog(page).getByRole("button", { name: en.history.void }).click();
  await expect(dialog(page)).toBeHidden();
}

test("a pause made by mistake is taken back, also when it has ended", async ({ page }) => {
  await setUp(page);
  const pause = async () => {
    await openSkipOrPause(page);
    await button(page, en.pause.pause).click();
    await dialog(page).getByLabel(en.pause.causeInfection).check();
    await dialog(page).getByRole("button", { name: en.pause.pause }).click();
    await expect(page.getByText("Paused since 22 Nov 2026 (infection)")).toBeVisible();
  };
  await pause();
  await button(page, en.today.undo).click();
  await expect(page.getByText("Due today at about 08:00")).toBeVisible();
  await pause();
  await button(page, en.pause.end).click();
  await dialog(page).getByRole("button", { name: en.pause.end }).click();
  await page.goto("./#/history");
  const all = page.locator("section", { hasText: en.pausing.all }).getByRole("listitem");
  await voidRow(page, /^Cross out: Paused from 22 Nov 2026 to 22 Nov 2026/);
  await expect(all.filter({ hasText: en.history.voided }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Cross out: Paused/ })).toHaveCount(0);
  await page.goto("./#/visit");
  await expect(page.getByRole("heading", { name: en.visit.regimen })).toBeVisible();
  await expect(page.getByText(/Paused/)).toHaveCount(0);
});

test("a planned regimen is listed as planned, can be removed, and is asked about when the regimen changes before it", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings/treatment");
  const section = page.locator("section", { has: page.getByRole("heading", { name: en.settings.regimen }) });
  const rows = section.getByRole("listitem");
  const change = async (from, often) => {
    await button(page, en.settings.changeRegimen).click();
    await dialog(page).getByLabel(en.settings.changeFrom).fill(from);
    await dialog(page).getByLabel(often, { exact: true }).check();
    const ahead = dialog(page).getByLabel(en.form.isRight).first();
    if (await ahead.isVisible()) await ahead.check();
  };
  await change("2026-11-23", "every other day");
  await save(page);
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText(/From 23 Nov 2026: 100 mg every other day.*planned/);
  await expect(rows.nth(1)).toContainText(en.settings.inForce);
  await change("2026-11-22", "every 3 days");
  await save(page);
  // Not without an answer.
  await expect(dialog(page).getByText(en.form.needed)).toBeVisible();
  await dialog(page).getByLabel("Keep the change of 23 Nov 2026").check();
  await save(page);
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText(en.settings.planned);
  await expect(rows.nth(1)).toContainText(en.settings.inForce);
  await change("2026-11-22", "every day");
  await dialog(page).getByLabel("Cross out the change of 23 Nov 2026").check();
  await save(page);
  await expect(rows).toHaveCount(3);
  await expect(section.getByText(en.settings.planned)).toHaveCount(0);
  await expect(section.getByText(en.settings.inForce)).toHaveCount(1);
  await change("2026-12-01", "every 7 days");
  await save(page);
  await expect(rows.nth(0)).toContainText(en.settings.planned);
  await voidRow(page, /^Cross out: From 1 Dec 2026/);
  await expect(rows).toHaveCount(3);
  await expect(section.getByText(en.settings.planned)).toHaveCount(0);
});

test("weights, syringes, boxes and medicines are voided where they are listed", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings/treatment");
  await page.getByText(en.settings.allWeights).click();
  await voidRow(page, /^Cross out: 68,?\.?5 kg on/);
  await expect(page.getByText(en.settings.noWeight)).toBeVisible();
  await page.goto("./#/settings/supply");
  await page.locator("summary", { hasText: en.supply.more }).click();
  await button(page, en.supply.waste).click();
  await save(page);
  await button(page, en.supply.newSharps).click();
  await save(page);
  await page.getByText(en.supply.recorded).click();
  await voidRow(page, /^Cross out: Sharps bin started on 22 Nov 2026/);
  await expect(page.getByText(en.supply.noSharps)).toBeVisible();
  // The list that was opened stays open.
  await voidRow(page, /^Cross out: Thrown away on 22 Nov 2026/);
  await expect(page.getByText(en.supply.recorded)).toHaveCount(0);
  await page.goto("./#/health");
  const medicines = page.locator("section", { has: page.getByRole("heading", { name: en.health.medicines }) });
  await medicines.getByLabel(en.health.name).fill("Enbrel");
  await medicines.getByRole("button", { name: en.health.add }).click();
  await button(page, "Ended: Enbrel").click();
  await medicines.getByText(en.health.allEnded).click();
  await voidRow(page, /^Cross out: Enbrel, ended on 22 Nov 2026/);
  await expect(medicines.getByText("listed on 22 Nov 2026")).toBeVisible();
  await voidRow(page, "Cross out: Enbrel");
  await expect(medicines.getByText(en.health.noneListed)).toBeVisible();
});

test("the injection of today is corrected on Today", async ({ page }) => {
  await setUp(page);
  await record(page);
  const correct = page.getByRole("button", { name: /^Correct: / });
  await correct.click();
  await dialog(page).getByLabel(en.injection.site).selectOption({ index: 5 });
  await save(page);
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText(/^Saved: /)).toBeVisible();
  await expect(correct).toBeVisible();
  await page.goto("./#/history");
  await expect(page.getByText(en.history.corrected, { exact: true })).toBeVisible();
});
