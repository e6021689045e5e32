// Blood tests: reports as they are, two years of them, their trends, and the page for the visit.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { button, expect, pages, printed, saved, setUp, stored, test } from "./support.js";
import { en } from "./labels.js";

const TWO_YEARS = join(import.meta.dirname, "../fixtures/two-years.json");

/** The record of two years, read in at the first start. */
async function twoYears(page) {
  await page.goto("./#/settings/backup");
  await page.getByLabel(en.storing.import).setInputFiles(TWO_YEARS);
  await page.getByRole("button", { name: /^Add 699 entries/ }).click();
  await expect(page.getByText("699 entries added.")).toBeVisible();
  await page.goto("./#/labs");
  await expect(page.getByRole("heading", { name: en.labs.trends })).toBeVisible();
}

const dialog = (page) => page.getByRole("dialog");
const save = (page) => dialog(page).getByRole("button", { name: en.form.save });
const result = (page, name) => page.locator(".results > div").filter({ has: page.getByText(name, { exact: true }) }).first();

test("a report is entered as it stands: bounds, normal ranges, other analytes, laboratory and note", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/labs");
  await button(page, en.labs.add).click();
  await page.getByLabel(en.terms.crp, { exact: true }).fill("<0,5");
  await page.getByLabel(en.terms.crp, { exact: true }).blur();
  await expect(dialog(page).getByText("< 0.5 mg/L = < 0.05 mg/dL")).toBeVisible();
  const range = dialog(page).getByRole("group", { name: "Normal range for CRP" });
  await dialog(page).locator(".measured", { has: page.getByLabel(en.terms.crp, { exact: true }) }).getByText(en.labs.range).first().click();
  await range.getByRole("textbox").fill("5-1");
  await save(page).click();
  await expect(range.getByText(en.labs.notARange)).toBeVisible();
  await expect(range.getByRole("textbox")).toHaveValue("5-1");
  await range.getByRole("textbox").fill("<5");
  await page.getByLabel(en.terms.haemoglobin, { exact: true }).fill("132");
  await page.getByLabel(en.terms.haemoglobin, { exact: true }).blur();
  await expect(dialog(page).getByText("132 g/dL is not possible, but 132 g/L would be usual.", { exact: false })).toBeVisible();
  await page.getByLabel("Unit for haemoglobin").selectOption("g/L");
  await button(page, en.labs.addOwn).click();
  const other = dialog(page).getByRole("group", { name: en.labs.ownOne });
  await other.getByLabel(en.labs.ownName).fill("Ferritin");
  await other.getByLabel(en.labs.value, { exact: true }).fill("212");
  await save(page).click();
  await expect(other.getByLabel(en.labs.unit, { exact: true })).toHaveAttribute("aria-invalid", "true");
  await other.getByLabel(en.labs.unit, { exact: true }).fill("ug/L");
  await page.getByLabel(en.labs.laboratory).fill("Labor am Markt");
  await page.getByLabel(en.injection.note).fill("fasting");
  await save(page).click();
  await expect(page.getByText(en.labs.saved)).toBeVisible();
  await expect(result(page, "CRP")).toContainText("< 0.5 mg/L");
  await expect(result(page, "CRP")).toContainText("normal < 5");
  await expect(result(page, "Haemoglobin")).toContainText("132 g/L");
  await expect(result(page, "Ferritin")).toContainText("212 ug/L");
  await expect(page.getByText("Labor am Markt")).toBeVisible();
  await page.getByRole("button", { name: "Ferritin 212 ug/L" }).click();
  await expect(page.locator(".trend figcaption")).toContainText("Ferritin: one result, 212 ug/L (22 Nov 2026).");
  const kept = Object.values(await stored(page)).find((text) => text.includes('"labs"'));
  expect(JSON.parse(kept.slice(8))).toEqual({
    labs: "2026-11-22", haemoglobin: "132 g/L", crp: "<0.5 mg/L ..5", "own Ferritin": "212 ug/L", laboratory: "Labor am Markt", note: "fasting",
    recorded: expect.stringMatching(/^2026-11-22T10:05:\d\d\+01:00$/),
  });
  // A correction begins with all of it.
  await page.getByRole("button", { name: /^Correct/ }).click();
  await expect(page.getByLabel(en.terms.crp, { exact: true })).toHaveValue("<0.5");
  await expect(range.getByRole("textbox")).toHaveValue("<5");
  await expect(page.getByLabel(en.labs.laboratory)).toHaveValue("Labor am Markt");
});

test("neutrophils are computed from white cells in per cent, and said to be", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/labs");
  await button(page, en.labs.add).click();
  await page.getByLabel(en.terms.whiteCells, { exact: true }).fill("1.9");
  await page.getByText(en.labs.computed).click();
  await page.getByLabel(en.labs.bands).fill("3");
  await save(page).click();
  await expect(page.getByLabel(en.labs.segmented)).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel(en.labs.segmented).fill("48,5");
  await save(page).click();
  await expect(result(page, "Neutrophils")).toContainText("0.9785 ×10⁹/L");
  await expect(result(page, "Neutrophils")).toContainText("calculated: white blood cells × (48.5% + 3%)");
  await expect(page.getByText(en.labs.lowNeutrophils)).toBeVisible();
  await expect(page.getByText("CTCAE grade 3")).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText("is low. Neutrophils are white blood cells", { exact: false })).toBeVisible();
  await page.goto("./#/dose-check");
  await button(page, en.doseCheck.useRecord).click();
  await expect(page.getByLabel(en.terms.neutrophils, { exact: true })).toHaveValue("0.9785");
  await expect(page.getByText(/Neutropenia: absolute neutrophil count \(ANC\) 979 \/mm³/)).toBeVisible();
});

test("the calendar begins anew after a restart, and takes days that the prescriber sets", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/labs");
  await expect(page.getByText("The dates are counted from 31 Aug 2026.")).toBeVisible();
  await page.locator("summary", { hasText: en.labs.interrupted }).click();
  await button(page, en.labs.restart).click();
  await page.getByLabel(en.labs.restartOn).last().fill("2026-08-31");
  await save(page).click();
  await expect(dialog(page)).toContainText("31 Aug 2026");
  await page.getByLabel(en.labs.restartOn).last().fill("2026-11-02");
  await save(page).click();
  await expect(page.getByText("The dates are counted from 2 Nov 2026.")).toBeVisible();
  await page.getByRole("button", { name: "Cross out: Restarted on 2 Nov 2026" }).click();
  await dialog(page).getByRole("textbox").fill("another day");
  await dialog(page).getByRole("button", { name: en.history.void }).click();
  await expect(page.getByText("The dates are counted from 31 Aug 2026.")).toBeVisible();
  await button(page, en.labs.addTest).click();
  await page.getByLabel(en.labs.testOn).fill("2026-12-01");
  await page.getByLabel(en.labs.testNote).fill("liver");
  await save(page).click();
  await expect(page.getByRole("listitem").filter({ hasText: "liver, 1 Dec 2026" }).getByText(en.labs.due, { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Cross out: liver, 1 Dec 2026" }).click();
  await dialog(page).getByRole("textbox").fill("moved");
  await dialog(page).getByRole("button", { name: en.history.void }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "liver" })).toBeHidden();
});

test("two years give the right calendar, grades, clearance, conflict and captions", async ({ page }) => {
  test.slow();
  await twoYears(page);
  const calendar = page.locator("section", { hasText: en.labs.calendar });
  await expect(calendar.getByText(/^Done on/)).toHaveCount(7);
  await expect(calendar.getByText("This schedule ends after the first year.", { exact: false })).toBeVisible();
  const figure = page.locator(".trend");
  await expect(figure.locator("figcaption p")).toHaveText(
    "Neutrophils fell from 4.2 ×10⁹/L on 25 Nov 2024 to 2.2 ×10⁹/L on 16 Nov 2026, lowest 0.81 ×10⁹/L on 18 May 2026; " +
      "the last result is not below the limit for a low neutrophil count.",
  );
  // The points are walked by keyboard, and each says itself.
  const slider = page.getByRole("slider", { name: "Results for neutrophils" });
  await expect(slider).toHaveAttribute("aria-valuetext", "16 Nov 2026: 2200 /mm³");
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", "25 Nov 2024: 4.2 ×10⁹/L, before treatment");
  await page.keyboard.press("End");
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowLeft");
  await expect(page.locator(".point-said")).toHaveText("18 May 2026: 810 /mm³");
  await expect(figure.getByText(en.statements.s052, { exact: true })).toBeVisible();
  await page.getByRole("button", { name: /^White blood cells/ }).click();
  await expect(figure.getByText(en.statements.s053, { exact: true })).toBeVisible();
  // Bounds are marks of their own and join nothing.
  await page.getByRole("button", { name: /^CRP/ }).click();
  await expect(figure.locator(".dot[data-kind=below]")).toHaveCount(6);
  await page.getByRole("button", { name: /^Creatinine/ }).click();
  await expect(figure.locator("figcaption p")).toHaveText("Creatinine (serum) rose from 1.05 mg/dL on 25 Nov 2024 to 2.296 mg/dL on 16 Nov 2026.");
  await figure.getByText(en.labs.asTable).click();
  await expect(figure.getByRole("row", { name: "16 Nov 2026 203 µmol/L 2.296 mg/dL" })).toBeVisible();
  await expect(figure.locator(".strip [data-kind=paused]")).toHaveCount(1);
  // A period without results says so.
  await page.getByText(en.labs.period).click();
  await page.getByLabel(en.period.lastDay).fill("2024-01-01");
  await expect(page.getByText(en.labs.noTrend)).toBeVisible();
  await page.getByLabel(en.period.lastDay).fill("");

  await expect(page.getByText("Estimated kidney function (creatinine clearance) on this day: 22.6 mL/min (61 kg, weighed 346 days before or after)")).toBeVisible();
  await expect(page.getByText("The estimate of your kidney function (creatinine clearance) is below 30 mL/min. If your doctor or nurse does not know this yet, tell them soon; do not wait for your next visit. They may want to review your treatment.").first()).toBeVisible();
  await page.getByText(en.labs.earlier).click();
  await expect(page.getByText("CTCAE grade 3", { exact: false })).toBeVisible();
  await expect(result(page, "Ferritin")).toContainText("normal 30–300");

  await page.goto("./#/dose-check");
  await button(page, en.doseCheck.useRecord).click();
  await expect(page.getByText("Latest recorded creatinine clearance: 22.6 mL/min (16 Nov 2026), below 30", { exact: false })).toBeVisible();
});

test("the page for the visit fits on paper, can be read as a file, and keeps questions", async ({ page }) => {
  test.slow();
  await twoYears(page);
  await page.goto("./#/visit");
  await button(page, en.visit.addQuestion).click();
  await page.getByLabel(en.visit.question).fill("May I travel in January?");
  await save(page).click();
  await page.getByLabel(en.labs.restartOn).fill("2024-12-01");
  const lines = page.locator(".visit");
  await expect(lines).toContainText("Creatinine clearance (Cockcroft–Gault) 22.6 mL/min on 16 Nov 2026, with 61 kg of 5 Dec 2025");
  await expect(lines).toContainText("May I travel in January?");
  await expect(lines).toContainText("Paused from 19 May 2026 to 15 Jun 2026 (my doctor or nurse told me to)");
  await expect(lines).toContainText("Doses injected: 681 of 692 (98%)");
  await expect(lines).toContainText("For your doctor or nurse: the recorded dosing interval does not match the drug information (AHFS) for kidney function (limit: creatinine clearance below 30 mL/min). The latest creatinine clearance is 22.6 mL/min (16 Nov 2026).");
  for (const format of ["A4", "Letter"]) {
    const texts = await pages(await printed(page, format));
    expect(texts.length, format).toBeLessThanOrEqual(2);
    expect(texts.join(" "), "text, not a picture").toContain("May I travel in January?");
  }
  const file = await saved(page, () => button(page, en.visit.save).click());
  expect(file.name).toBe("anakinra-visit-2026-11-22.txt");
  const text = await readFile(file.path, "utf8");
  for (const line of await lines.locator("li").allInnerTexts()) expect(text).toContain(`- ${line}`);
  await page.getByRole("button", { name: /^Answered/ }).click();
  await expect(lines).not.toContainText("May I travel in January?");
});

const TABLE = [
  "Datum;Leukozyten (G/L);CRP (mg/L);Ferritin;Kreatinin;Labor",
  "01.09.2026;5,4;<0,5;212;1,1;Labor am Markt",
  "02.10.2026;4,9;1,2;-;1,2;Labor am Markt",
  "31.02.2026;4,9;1,2;200;1,2;Labor am Markt",
  "03.11.2026;140;zwei;198;1,3;Labor am Markt",
].join("\n");

const openImport = async (page) => {
  await setUp(page);
  await page.goto("./#/labs");
  await page.locator("summary", { hasText: en.import.title }).click();
};
const paste = async (page, text) => {
  await page.getByLabel(en.import.paste).fill(text);
  await button(page, en.import.next).click();
};
const FILES = join(import.meta.dirname, "../fixtures/lab_report");

test("a table is read as it is understood, what is open is asked, and twice adds nothing", async ({ page }) => {
  await openImport(page);
  await button(page, en.import.next).click();
  await expect(page.getByRole("alert").getByText(en.form.needed)).toBeVisible();
  await paste(page, "one line");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel(en.import.paste)).toHaveValue("one line");
  await paste(page, TABLE);
  const kind = (name) => page.getByRole("group", { name, exact: true }).getByLabel(en.import.takenFor);
  await expect(kind("CRP").locator("option:checked")).toHaveText("CRP, mg/L");
  await expect(kind("Leukozyten").locator("option:checked")).toHaveText("White blood cells, ×10⁹/L");
  // A name without a unit is asked about, and stays out until then.
  await expect(kind("Kreatinin").locator("option:checked")).toHaveText(en.import.ignore);
  await kind("Kreatinin").selectOption("Creatinine (serum), mg/dL");
  await page.locator("summary", { hasText: en.import.columns }).click();
  await page.getByRole("group", { name: "Ferritin", exact: true }).getByLabel(en.import.holds).selectOption(en.import.results);
  await page.locator("summary", { hasText: "Not imported: 1 test" }).click();
  await kind("Ferritin").selectOption(en.import.own);
  await expect(page.getByText(en.import.unitMissing)).toBeVisible();
  await page.getByLabel(en.labs.unit).fill("ug/L");
  await expect(page.getByText("3 new blood tests.")).toBeVisible();
  await expect(page.getByText("Line 4: “31.02.2026” is not a date that can be read")).toBeVisible();
  await expect(page.getByText("Line 5, CRP: “zwei” is not a result")).toBeVisible();
  await expect(page.getByText("Line 5, Leukozyten: 140 is unusual")).toBeVisible();
  await button(page, "Add 3 to my records").click();
  await expect(page.getByText(en.import.confirmFirst)).toBeVisible();
  expect(Object.values(await stored(page)).filter((text) => text.includes('"labs"'))).toHaveLength(0);
  await page.getByRole("checkbox", { name: en.form.isRight }).check();
  await button(page, "Add 3 to my records").click();
  await expect(page.getByText("3 entries added.")).toBeVisible();
  const kept = Object.values(await stored(page)).filter((text) => text.includes('"labs"')).map((text) => JSON.parse(text.slice(8)));
  expect(kept).toHaveLength(3);
  expect(kept.find((panel) => panel.labs === "2026-09-01")).toEqual({
    labs: "2026-09-01", white_cells: "5.4 10*9/L", crp: "<0.5 mg/L", creatinine: "1.1 mg/dL", "own Ferritin": "212 ug/L", laboratory: "Labor am Markt",
    recorded: expect.stringMatching(/^2026-11-22T10:05:\d\d\+01:00$/),
  });

  await paste(page, TABLE);
  await kind("Kreatinin").selectOption("Creatinine (serum), mg/dL");
  await expect(page.getByText("0 new blood tests. 8 results are already in your records.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Add \d/ })).toHaveCount(0);
});

test("a comma between columns is asked about when it could be in a number, and a file is read as well", async ({ page }) => {
  await openImport(page);
  await page.getByLabel(en.import.file).setInputFiles({
    name: "table.csv", mimeType: "text/csv", buffer: Buffer.from("date,CRP (mg/L),ESR (mm/h)\n2026-09-01,3,12\n2027-09-01,4,14\n"),
  });
  await expect(page.getByText("What separates the columns?", { exact: false })).toBeVisible();
  await button(page, en.import.comma).click();
  await expect(page.getByText("1 new blood test.")).toBeVisible();
  await expect(page.getByText("1 Sep 2026: CRP 3 mg/L, ESR 12 mm/h")).toBeVisible();
  await expect(page.getByText("1 Sep 2027:", { exact: false })).toBeVisible();
});

for (const [file, draws, text] of [
  ["wide-utf8-bom.csv", 2, "23 Nov 2022: Neutrophils 4.54 ×10⁹/L, White blood cells 6.8 ×10⁹/L, Platelets 291 ×10⁹/L, Haemoglobin 9.2 mmol/L, CRP < 0.6 mg/L, Creatinine (serum) 83 µmol/L"],
  ["wide-windows-1252.csv", 2, "21 Dec 2022: Neutrophils 1.2 ×10⁹/L, White blood cells 4.5 ×10⁹/L, Haemoglobin 8.9 mmol/L"],
  ["wide-utf-16.txt", 2, "21 Dec 2022: Neutrophils 1.2 ×10⁹/L, White blood cells 4.5 ×10⁹/L, Haemoglobin 8.9 mmol/L"],
  ["long-german.tsv", 1, "23 Nov 2022: White blood cells 6.8 ×10⁹/L, Platelets 291 ×10⁹/L, Haemoglobin 9.2 mmol/L, Creatinine (serum) 83 µmol/L"],
  ["long-loinc.tsv", 2, "14 Jun 2026: Neutrophils 0.9 ×10⁹/L, White blood cells 2.9 ×10⁹/L"],
  ["long-synthea.csv", 1, "3 Feb 2026: White blood cells 5.4 ×10⁹/L, Platelets 242 ×10⁹/L, Haemoglobin 12.9 g/dL, Creatinine (serum) 0.8 mg/dL"],
  ["days-in-head.tsv", 1, "5 Oct 2026: Neutrophils 4.1 ×10⁹/L, Platelets 250 ×10⁹/L, Creatinine (serum) 9.8 mg/L"],
  ["lines-previous.txt", 1, "19 May 2026: Neutrophils 3.2 ×10⁹/L, White blood cells 6.1 ×10⁹/L, Platelets 224 ×10⁹/L, Eosinophils 0.2 ×10⁹/L, Haemoglobin 14.1 g/dL, CRP < 1 mg/L, Creatinine (serum) 0.8 mg/dL, AST 44 U/L"],
  ["blocks-portal.txt", 1, "10 Apr 2026: Neutrophils 1.2 ×10⁹/L, Creatinine (serum) 0.72 mg/dL"],
]) {
  test(`the file ${file} is read without a word of the person, and nothing leaves this device`, async ({ page }) => {
    await openImport(page);
    await page.getByLabel(en.import.paste).waitFor();
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.getByLabel(en.import.file).setInputFiles(join(FILES, file));
    await expect(page.getByText(draws === 1 ? "1 new blood test." : `${draws} new blood tests.`)).toBeVisible();
    await expect(page.getByText(text, { exact: true })).toBeVisible();
    const encoding = { "wide-windows-1252.csv": "Windows-1252", "wide-utf-16.txt": "UTF-16" }[file];
    await expect(page.getByText("The letters of this file are read as")).toHaveText(encoding ? [en.import.readAsEncoding({ encoding })] : []);
    await button(page, `Add ${draws} to my records`).click();
    await expect(page.getByText(draws === 1 ? "1 entry added." : `${draws} entries added.`)).toBeVisible();
    expect(requests).toEqual([]);
  });
}

test("another value of the same day takes the place of the first only if the person says so", async ({ page }) => {
  await openImport(page);
  await paste(page, "Date\tTest\tResult\tUnit\n2026-11-02\tANC\t0.9\tG/L\n2026-11-02\tWBC\t3.9\tG/L");
  await button(page, "Add 1 to my records").click();
  await expect(page.getByText("1 entry added.")).toBeVisible();
  await paste(page, "Date\tTest\tResult\tUnit\n2026-11-02\tANC\t1.9\tG/L\n2026-11-02\tWBC\t3900\t/mm3");
  await expect(page.getByText("0 new blood tests. 1 result is already in your records.")).toBeVisible();
  await expect(page.getByText("2 Nov 2026: Neutrophils 1.9 ×10⁹/L instead of 0.9 ×10⁹/L")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Add \d/ })).toHaveCount(0);
  await page.getByRole("checkbox", { name: en.import.replace }).check();
  await button(page, "Add 1 to my records").click();
  await expect(page.getByText("1 entry added.")).toBeVisible();
  const amended = Object.values(await stored(page)).filter((text) => text.includes('"amends"') || text.includes("1.9 10*9/L"));
  expect(amended).toHaveLength(1);
});

test("days that may be read in two ways are asked about once, and a report without a day asks for it", async ({ page }) => {
  await openImport(page);
  await paste(page, "Date\tTest\tResult\tUnit\n05/10/2026\tANC\t0.9\tG/L\n06/10/2026\tWBC\t3.9\tG/L");
  await expect(page.getByText(en.import.orderMissing)).toBeVisible();
  await page.getByRole("radio", { name: "10 May 2026" }).check();
  await expect(page.getByText("10 Jun 2026: White blood cells 3.9 ×10⁹/L")).toBeVisible();
  await page.getByRole("radio", { name: "5 Oct 2026" }).check();
  await expect(page.getByText("6 Oct 2026: White blood cells 3.9 ×10⁹/L")).toBeVisible();
  await button(page, en.import.another).click();
  await paste(page, "WBC\t6.8 K/uL\t4.0-10.0\nPLT\t250 K/uL\t150-400");
  await expect(page.getByText(en.import.dayMissing)).toBeVisible();
  await page.getByLabel(en.import.day, { exact: true }).fill("2026-11-02");
  await expect(page.getByText("2 Nov 2026: White blood cells 6.8 ×10⁹/L, Platelets 250 ×10⁹/L")).toBeVisible();
});

test("the concentration is drawn for learning, as a band where one curve would not be honest", async ({ page }) => {
  test.slow();
  await setUp(page);
  await page.goto("./#/level");
  await expect(page.getByText("This is an estimate, not a blood test.", { exact: false })).toBeVisible();
  await expect(page.getByText("Your kidney function cannot be worked out", { exact: false })).toBeVisible();
  await expect(page.locator(".plot .series")).toHaveCount(1);
  await expect(page.locator("figcaption p")).toHaveText(/^Between 0\.00 mg\/L and 0\.8\d mg\/L in this time\.$/);
  const slider = page.getByRole("slider", { name: en.level.walk });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", /^Thu 19 Nov 2026 10:05: about 0\.00 mg\/L$/);
  await page.getByLabel(en.level.kidneys).selectOption("Severely reduced (below 30)");
  await expect(page.locator(".plot .series")).toHaveCount(0);
  await expect(page.locator(".plot .area")).toHaveCount(1);
  await expect(page.getByText("3.3 times that with normal kidneys", { exact: false })).toBeVisible();
  await expect(page.getByText("With normal kidneys, two models fit the published numbers well.", { exact: false })).toBeVisible();
  await page.getByLabel(en.level.whatIfs).selectOption(en.level.withoutNext);
  await page.getByLabel(en.form.time, { exact: true }).selectOption(en.level.spanQuarter);
  await page.getByText(en.labs.asTable).click();
  await expect(page.getByRole("row", { name: /^22 Nov 2026 0\.00 mg\/L 0\.00 mg\/L/ })).toBeVisible();
});
