// Blood tests: reports as they are, two years of them, their trends, and the page for the visit.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { button, expect, setUp, stored, test } from "./support.js";

const TWO_YEARS = join(import.meta.dirname, "../fixtures/two-years.json");

/** The record of two years, read in at the first start. */
async function twoYears(page) {
  await page.goto("./#/settings");
  await page.getByLabel("Read a backup file").setInputFiles(TWO_YEARS);
  await page.getByRole("button", { name: /^Add 699 entries/ }).click();
  await expect(page.getByText("699 entries added.")).toBeVisible();
  await page.goto("./#/labs");
  await expect(page.getByRole("heading", { name: "Trends" })).toBeVisible();
}

const dialog = (page) => page.getByRole("dialog");
const save = (page) => dialog(page).getByRole("button", { name: "Save" });
const result = (page, name) => page.locator(".results > div").filter({ has: page.getByText(name, { exact: true }) }).first();

test("a report is entered as it stands: bounds, normal ranges, other analytes, laboratory and note", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/labs");
  await button(page, "Add results").click();
  await page.getByLabel("CRP", { exact: true }).fill("<0,5");
  await page.getByLabel("CRP", { exact: true }).blur();
  await expect(dialog(page).getByText("< 0.5 mg/L = < 0.05 mg/dL")).toBeVisible();
  const range = dialog(page).getByRole("group", { name: "Normal range of crp" });
  await dialog(page).locator(".measured", { has: page.getByLabel("CRP", { exact: true }) }).getByText("Normal range of the laboratory").first().click();
  await range.getByRole("textbox").fill("5-1");
  await save(page).click();
  await expect(range.getByText("Please enter it as 1.8-7.7, the lower limit first, or as <5 or >40.")).toBeVisible();
  await expect(range.getByRole("textbox")).toHaveValue("5-1");
  await range.getByRole("textbox").fill("<5");
  await page.getByLabel("Haemoglobin", { exact: true }).fill("132");
  await page.getByLabel("Haemoglobin", { exact: true }).blur();
  await expect(dialog(page).getByText("132 g/dL is not possible, but 132 g/L would be usual.", { exact: false })).toBeVisible();
  await page.getByLabel("Unit of haemoglobin").selectOption("g/L");
  await button(page, "Add another result").click();
  const other = dialog(page).getByRole("group", { name: "Another result" });
  await other.getByLabel("What was measured").fill("Ferritin");
  await other.getByLabel("Value").fill("212");
  await save(page).click();
  await expect(other.getByLabel("Unit", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await other.getByLabel("Unit", { exact: true }).fill("ug/L");
  await page.getByLabel("Laboratory (optional)").fill("Labor am Markt");
  await page.getByLabel("Note").fill("fasting");
  await save(page).click();
  await expect(page.getByText("Results saved.")).toBeVisible();
  await expect(result(page, "CRP")).toContainText("< 0.5 mg/L");
  await expect(result(page, "CRP")).toContainText("normal < 5");
  await expect(result(page, "Haemoglobin")).toContainText("132 g/L");
  await expect(result(page, "Ferritin")).toContainText("212 ug/L");
  await expect(page.getByText("Labor am Markt")).toBeVisible();
  const kept = Object.values(await stored(page)).find((text) => text.includes('"labs"'));
  expect(JSON.parse(kept.slice(8))).toEqual({
    labs: "2026-11-22", haemoglobin: "132 g/L", crp: "<0.5 mg/L ..5", "own Ferritin": "212 ug/L", laboratory: "Labor am Markt", note: "fasting",
  });
  // A correction begins with all of it.
  await page.getByRole("button", { name: /^Correct/ }).click();
  await expect(page.getByLabel("CRP", { exact: true })).toHaveValue("<0.5");
  await expect(range.getByRole("textbox")).toHaveValue("<5");
  await expect(page.getByLabel("Laboratory (optional)")).toHaveValue("Labor am Markt");
});

test("neutrophils are computed from white cells in per cent, and said to be", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/labs");
  await button(page, "Add results").click();
  await page.getByLabel("White cells", { exact: true }).fill("1.9");
  await page.getByText("The report gives neutrophils in per cent only").click();
  await page.getByLabel("Bands (optional)").fill("3");
  await save(page).click();
  await expect(page.getByLabel("Segmented")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Segmented").fill("48,5");
  await save(page).click();
  await expect(result(page, "Neutrophils")).toContainText("0.9785 ×10⁹/L");
  await expect(result(page, "Neutrophils")).toContainText("computed: white cells × (48.5 % + 3 %)");
  await expect(page.getByText("Low neutrophils. Tell your prescriber.")).toBeVisible();
  await expect(page.getByText("CTCAE grade 3")).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText("Please call your prescriber.", { exact: false })).toBeVisible();
});

test("the calendar begins anew after a restart, and takes days that the prescriber sets", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/labs");
  await expect(page.getByText("Counted from 31 Aug 2026.")).toBeVisible();
  await button(page, "Treatment began again").click();
  await page.getByLabel("First day").last().fill("2026-08-31");
  await save(page).click();
  await expect(dialog(page)).toContainText("31 Aug 2026");
  await page.getByLabel("First day").last().fill("2026-11-02");
  await save(page).click();
  await expect(page.getByText("Counted from 2 Nov 2026.")).toBeVisible();
  await button(page, "Add a test").click();
  await page.getByLabel("Due on").fill("2026-12-01");
  await page.getByLabel("What for (optional)").fill("liver");
  await save(page).click();
  await expect(page.getByRole("row", { name: /liver 1 Dec 2026 Due/ })).toBeVisible();
  await page.getByRole("button", { name: "Void: liver, 1 Dec 2026" }).click();
  await dialog(page).getByRole("textbox").fill("moved");
  await dialog(page).getByRole("button", { name: "Void" }).click();
  await expect(page.getByRole("row", { name: /liver/ })).toBeHidden();
});

test("two years give the right calendar, grades, clearance, conflict and captions", async ({ page }) => {
  test.slow();
  await twoYears(page);
  const calendar = page.locator("section", { hasText: "Neutrophil calendar" });
  await expect(calendar.getByText(/^Done on/)).toHaveCount(7);
  await expect(calendar.getByText("After the first year the monograph asks for no further counts.", { exact: false })).toBeVisible();
  const figure = page.locator(".trend");
  await expect(figure.locator("figcaption p")).toHaveText(
    "Neutrophils fell from 4.2 ×10⁹/L on 25 Nov 2024 to 2.2 ×10⁹/L on 16 Nov 2026, lowest 0.81 ×10⁹/L on 18 May 2026; " +
      "the last is not below the limit of neutropenia.",
  );
  // The points are walked by keyboard, and each says itself.
  const slider = page.getByRole("slider", { name: "Results of neutrophils" });
  await expect(slider).toHaveAttribute("aria-valuetext", "16 Nov 2026: 2\u202f200 /mm³");
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", "25 Nov 2024: 4.2 ×10⁹/L, before treatment");
  await page.keyboard.press("End");
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowLeft");
  await expect(page.locator(".point-said")).toHaveText("18 May 2026: 810 /mm³");
  // Bounds are marks of their own and join nothing.
  await page.getByRole("button", { name: /^CRP/ }).click();
  await expect(figure.locator(".dot[data-kind=below]")).toHaveCount(6);
  await page.getByRole("button", { name: /^Creatinine/ }).click();
  await expect(figure.locator("figcaption p")).toHaveText("Creatinine (serum) rose from 1.05 mg/dL on 25 Nov 2024 to 2.296 mg/dL on 16 Nov 2026.");
  await figure.getByText("As a table").click();
  await expect(figure.getByRole("row", { name: "16 Nov 2026 203 µmol/L 2.296 mg/dL" })).toBeVisible();
  await expect(figure.locator(".strip [data-kind=paused]")).toHaveCount(1);
  // A period without results says so.
  await page.getByText("Another period").click();
  await page.getByLabel("Last day").fill("2024-01-01");
  await expect(page.getByText("No result lies in this period.")).toBeVisible();
  await page.getByLabel("Last day").fill("");

  await expect(page.getByText("Creatinine clearance on this day: 22.6 mL/min (61 kg, weighed 346 days apart)")).toBeVisible();
  await expect(page.getByText("Kidney function is below 30 mL/min. Please show this result to your prescriber.").first()).toBeVisible();
  await page.getByText("Earlier results").click();
  await expect(page.getByText("CTCAE grade 3", { exact: false })).toBeVisible();
  await expect(result(page, "Ferritin")).toContainText("normal 30–300");

  await page.goto("./#/dose-check");
  await button(page, "Fill in from my record").click();
  await expect(page.getByText("the latest recorded clearance is 22.6 mL/min (16 Nov 2026), below 30", { exact: false })).toBeVisible();
});

test("the page for the visit fits on paper, can be read as a file, and keeps questions", async ({ page }) => {
  test.slow();
  await twoYears(page);
  await page.goto("./#/visit");
  await button(page, "Add a question").click();
  await page.getByLabel("What you want to ask").fill("May I travel in January?");
  await save(page).click();
  await page.getByLabel("First day").fill("2024-12-01");
  const lines = page.locator(".visit");
  await expect(lines).toContainText("Creatinine clearance (Cockcroft–Gault) 22.6 mL/min on 16 Nov 2026, with 61 kg of 5 Dec 2025");
  await expect(lines).toContainText("May I travel in January?");
  await expect(lines).toContainText("Paused 19 May 2026 to 15 Jun 2026 (my prescriber said so)");
  await expect(lines).toContainText("Doses given: 681 of 692 (98 %)");
  await expect(lines).toContainText("The recorded interval between doses and the monograph’s line for kidneys (clearance below 30 mL/min) differ.");
  for (const format of ["A4", "Letter"]) {
    const pdf = (await page.pdf({ format })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g).length, format).toBeLessThanOrEqual(2);
    expect(pdf, "text, not a picture").toContain("/ToUnicode");
  }
  const download = page.waitForEvent("download");
  await button(page, "Save as a text file").click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("anakinra-visit-2026-11-22.txt");
  const text = await readFile(await file.path(), "utf8");
  for (const line of await lines.locator("li").allInnerTexts()) expect(text).toContain(`- ${line}`);
  await page.getByRole("button", { name: /^Answered/ }).click();
  await dialog(page).getByRole("textbox").fill("yes");
  await dialog(page).getByRole("button", { name: "Void" }).click();
  await expect(lines).not.toContainText("May I travel in January?");
});
