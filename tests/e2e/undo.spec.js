// Whatever was recorded can be taken back where it stands.
import { button, expect, record, setUp, test } from "./support.js";

const dialog = (page) => page.getByRole("dialog");
const save = (page) => dialog(page).getByRole("button", { name: "Save" }).click();

/** Voids what a row says. */
async function voidRow(page, name) {
  await page.getByRole("button", { name }).click();
  await dialog(page).getByLabel("Reason").fill("by mistake");
  await dialog(page).getByRole("button", { name: "Void" }).click();
  await expect(dialog(page)).toBeHidden();
}

test("a pause made by mistake is taken back, also when it has ended", async ({ page }) => {
  await setUp(page);
  const pause = async () => {
    await button(page, "Pause the injections").click();
    await dialog(page).getByRole("button", { name: "Pause the injections" }).click();
    await expect(page.getByText("Paused since 22 Nov 2026 (infection)")).toBeVisible();
  };
  await pause();
  await button(page, "Undo").click();
  await expect(page.getByText("Due today at about 08:00")).toBeVisible();
  await pause();
  await button(page, "End the pause").click();
  await dialog(page).getByRole("button", { name: "End the pause" }).click();
  await page.goto("./#/history");
  const all = page.locator("section", { hasText: "Doses left out" }).getByRole("listitem");
  await voidRow(page, /^Void: Paused 22 Nov 2026 to 22 Nov 2026/);
  await expect(all.filter({ hasText: "voided" }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Void: Paused/ })).toHaveCount(0);
  await page.goto("./#/visit");
  await expect(page.getByRole("heading", { name: "Regimen and pauses" })).toBeVisible();
  await expect(page.getByText(/Paused/)).toHaveCount(0);
});

test("a planned regimen is listed as planned, can be removed, and is asked about when the regimen changes before it", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings");
  const section = page.locator("section", { has: page.getByRole("heading", { name: "Prescribed regimen" }) });
  const rows = section.getByRole("listitem");
  const change = async (from, often) => {
    await button(page, "Change the regimen").click();
    await dialog(page).getByLabel("From").fill(from);
    await dialog(page).getByLabel("How often").selectOption(often);
    const ahead = dialog(page).getByLabel("Yes, this is right").first();
    if (await ahead.isVisible()) await ahead.check();
  };
  await change("2026-11-23", "2");
  await save(page);
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText(/From 23 Nov 2026: 100 mg every other day.*planned/);
  await expect(rows.nth(1)).toContainText("in force");
  await change("2026-11-22", "3");
  await save(page);
  // Not without an answer.
  await expect(dialog(page).getByText("Please fill this in.")).toBeVisible();
  await dialog(page).getByLabel("Keep the change of 23 Nov 2026").check();
  await save(page);
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText("planned");
  await expect(rows.nth(1)).toContainText("in force");
  await change("2026-11-22", "1");
  await dialog(page).getByLabel("Drop the change of 23 Nov 2026").check();
  await save(page);
  await expect(rows).toHaveCount(3);
  await expect(section.getByText("planned")).toHaveCount(0);
  await expect(section.getByText("in force")).toHaveCount(1);
  await change("2026-12-01", "7");
  await save(page);
  await expect(rows.nth(0)).toContainText("planned");
  await voidRow(page, /^Void: From 1 Dec 2026/);
  await expect(rows).toHaveCount(3);
  await expect(section.getByText("planned")).toHaveCount(0);
});

test("weights, syringes, boxes and medicines are voided where they are listed", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings");
  await page.getByText("All weights").click();
  await voidRow(page, /^Void: 68,?\.?5 kg on/);
  await expect(page.getByText("No weight is recorded.")).toBeVisible();
  await button(page, "Thrown away").click();
  await save(page);
  await button(page, "Begin a new sharps box").click();
  await save(page);
  await page.getByText("All packs, losses and boxes").click();
  await voidRow(page, /^Void: Sharps box begun on 22 Nov 2026/);
  await expect(page.getByText("Sharps box: none is recorded.")).toBeVisible();
  // The list that was opened stays open.
  await voidRow(page, /^Void: Thrown away on 22 Nov 2026/);
  await expect(page.getByText("All packs, losses and boxes")).toHaveCount(0);
  await page.goto("./#/health");
  const medicines = page.locator("section", { has: page.getByRole("heading", { name: "Your other medicines" }) });
  await medicines.getByLabel("Name").fill("Enbrel");
  await medicines.getByRole("button", { name: "Add" }).click();
  await button(page, "Ended: Enbrel").click();
  await medicines.getByText("No longer listed").click();
  await voidRow(page, /^Void: Enbrel, ended on 22 Nov 2026/);
  await expect(medicines.getByText("listed on 22 Nov 2026")).toBeVisible();
  await voidRow(page, "Void: Enbrel");
  await expect(medicines.getByText("Nothing is listed.")).toBeVisible();
});

test("the injection of today is corrected on Today", async ({ page }) => {
  await setUp(page);
  await record(page);
  const correct = page.getByRole("button", { name: /^Correct: / });
  await correct.click();
  await dialog(page).getByLabel("Site").selectOption({ index: 5 });
  await save(page);
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText(/^Saved: /)).toBeVisible();
  await expect(correct).toBeVisible();
  await page.goto("./#/history");
  await expect(page.getByText("corrected", { exact: true })).toBeVisible();
});
