// Blood tests: reports as they are, two years of them, their trends, and the page for the visit.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { button, expect, pages, printed, saved, setUp, stored, test } from "./support.js";

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
  const range = dialog(page).getByRole("group", { name: "Normal range of CRP" });
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
  await page.getByRole("button", { name: "Ferritin 212 ug/L" }).click();
  await expect(page.locator(".trend figcaption")).toContainText("Ferritin: one result, 212 ug/L (22 Nov 2026).");
  const kept = Object.values(await stored(page)).find((text) => text.includes('"labs"'));
  expect(JSON.parse(kept.slice(8))).toEqual({
    labs: "2026-11-22", haemoglobin: "132 g/L", crp: "<0.5 mg/L ..5", "own Ferritin": "212 ug/L", laboratory: "Labor am Markt", note: "fasting",
    recorded: expect.stringMatching(/^2026-11-22T10:05:\d\d\+01:00$/),
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
  await page.goto("./#/dose-check");
  await button(page, "Fill in from my record").click();
  await expect(page.getByLabel("Neutrophils", { exact: true })).toHaveValue("0.9785");
  await expect(page.getByText("Neutropenia: 978.5 neutrophils per mm³", { exact: false }).or(page.getByText("Neutropenia: 979 neutrophils per mm³", { exact: false })).first()).toBeVisible();
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
  await page.getByRole("button", { name: "Void: Began again on 2 Nov 2026" }).click();
  await dialog(page).getByRole("textbox").fill("another day");
  await dialog(page).getByRole("button", { name: "Void" }).click();
  await expect(page.getByText("Counted from 31 Aug 2026.")).toBeVisible();
  await button(page, "Add a test").click();
  await page.getByLabel("Due on").fill("2026-12-01");
  await page.getByLabel("What for (optional)").fill("liver");
  await save(page).click();
  await expect(page.getByRole("listitem").filter({ hasText: "liver, 1 Dec 2026" }).getByText("Due", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Void: liver, 1 Dec 2026" }).click();
  await dialog(page).getByRole("textbox").fill("moved");
  await dialog(page).getByRole("button", { name: "Void" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "liver" })).toBeHidden();
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
  await expect(figure.getByText("Neutrophil counts can fall without reaching neutropenia.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: /^White cells/ }).click();
  await expect(figure.getByText("White cells can fall a little.", { exact: true })).toBeVisible();
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
  await expect(lines).toContainText("The recorded interval between doses and the monograph’s line for kidneys (clearance below 30 mL/min) differ: the latest clearance is 22.6 mL/min (16 Nov 2026).");
  for (const format of ["A4", "Letter"]) {
    const texts = await pages(await printed(page, format));
    expect(texts.length, format).toBeLessThanOrEqual(2);
    expect(texts.join(" "), "text, not a picture").toContain("May I travel in January?");
  }
  const file = await saved(page, () => button(page, "Save as a text file").click());
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

test("a table is read after each column is named and everything is shown, and twice adds nothing", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/labs");
  await page.getByText("Read a table of a laboratory").click();
  await button(page, "Read the table").click();
  await expect(page.getByRole("alert").getByText("Please fill this in.")).toBeVisible();
  await page.getByLabel("The table").fill("one line");
  await button(page, "Read the table").click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("The table")).toHaveValue("one line");
  await page.getByLabel("The table").fill(TABLE);
  await button(page, "Read the table").click();
  const column = (name) => page.getByRole("group", { name, exact: true });
  // What the head says whole is filled in; days in another order and analytes without a unit are not.
  await expect(column("CRP (mg/L)").getByLabel("This column holds").locator("option:checked")).toHaveText("CRP, mg/L");
  await expect(column("Leukozyten (G/L)").locator("option:checked")).toHaveText("White cells, ×10⁹/L");
  await expect(column("Kreatinin").locator("option:checked")).toHaveText("Nothing that is taken");
  await expect(page.getByText("Please say which column holds the day of the blood draw.")).toBeVisible();
  await column("Datum").getByRole("combobox").selectOption("The day, as 22.11.2026 or 22/11/2026");
  await column("Kreatinin").getByRole("combobox").selectOption("Creatinine (serum), mg/dL");
  await column("Ferritin").getByRole("combobox").selectOption("Another result");
  await expect(page.getByText("Please enter the unit of each other result.")).toBeVisible();
  await column("Ferritin").getByLabel("Unit").fill("ug/L");
  await expect(page.getByText("3 new blood draws.")).toBeVisible();
  await expect(page.getByText("Line 4: “31.02.2026” is no day in the order that you chose; the whole row is left out")).toBeVisible();
  await expect(page.getByText("Line 5, CRP (mg/L), “zwei”", { exact: false })).toBeVisible();
  await expect(page.getByText("Line 5, Leukozyten (G/L): 140 is unusual")).toBeVisible();
  await button(page, "Add 3 to my record").click();
  await expect(page.getByText("Please say first that the unusual results are right", { exact: false })).toBeVisible();
  expect(Object.values(await stored(page)).filter((text) => text.includes('"labs"'))).toHaveLength(0);
  await page.getByRole("checkbox", { name: "Yes, this is right" }).check();
  await button(page, "Add 3 to my record").click();
  await expect(page.getByText("3 blood draws added.")).toBeVisible();
  const kept = Object.values(await stored(page)).filter((text) => text.includes('"labs"')).map((text) => JSON.parse(text.slice(8)));
  expect(kept).toHaveLength(3);
  expect(kept.find((panel) => panel.labs === "2026-09-01")).toEqual({
    labs: "2026-09-01", white_cells: "5.4 10*9/L", crp: "<0.5 mg/L", creatinine: "1.1 mg/dL", "own Ferritin": "212 ug/L", laboratory: "Labor am Markt",
    recorded: expect.stringMatching(/^2026-11-22T10:05:\d\d\+01:00$/),
  });

  await page.getByLabel("The table").fill(TABLE);
  await button(page, "Read the table").click();
  await column("Datum").getByRole("combobox").selectOption("The day, as 22.11.2026 or 22/11/2026");
  await column("Kreatinin").getByRole("combobox").selectOption("Creatinine (serum), mg/dL");
  await expect(page.getByText("0 new blood draws. 3 are in your record already.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Add \d/ })).toHaveCount(0);
});

test("a comma between columns is asked about when it could be in a number, and a file is read as well", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/labs");
  await page.getByText("Read a table of a laboratory").click();
  await page.getByLabel("Or a CSV file").setInputFiles({
    name: "table.csv", mimeType: "text/csv", buffer: Buffer.from("date,CRP (mg/L),ESR (mm/h)\n2026-09-01,3,12\n2027-09-01,4,14\n"),
  });
  await expect(page.getByText("What stands between the columns?", { exact: false })).toBeVisible();
  await button(page, "A comma").click();
  await expect(page.getByText("1 new blood draw.")).toBeVisible();
  await expect(page.getByText("1 Sep 2026: CRP 3 mg/L, Sedimentation rate 12 mm/h")).toBeVisible();
  await expect(page.getByText("1 Sep 2027:", { exact: false })).toBeVisible();
});

test("the concentration is drawn for learning, as a band where one curve would not be honest", async ({ page }) => {
  test.slow();
  await setUp(page);
  await page.goto("./#/level");
  await expect(page.getByText("not a measurement, and not for dosing", { exact: false })).toBeVisible();
  await expect(page.getByText("Kidney function cannot be judged", { exact: false })).toBeVisible();
  await expect(page.locator(".plot .series")).toHaveCount(1);
  await expect(page.locator("figcaption p")).toHaveText(/^Between 0\.00 mg\/L and 0\.8\d mg\/L in this time\.$/);
  const slider = page.getByRole("slider", { name: "Concentration over time" });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", /^Thu 19 Nov 2026 10:05: about 0\.00 mg\/L$/);
  await page.getByLabel("Kidney function").selectOption("Severely reduced (below 30)");
  await expect(page.locator(".plot .series")).toHaveCount(0);
  await expect(page.locator(".plot .area")).toHaveCount(1);
  await expect(page.getByText("3.3 times that with normal kidneys", { exact: false })).toBeVisible();
  await expect(page.getByText("One curve would not be honest here", { exact: false })).toBeVisible();
  await page.getByLabel("The next doses").selectOption("Without the next one");
  await page.getByLabel("Time", { exact: true }).selectOption("60 days back, 30 ahead");
  await page.getByText("As a table").click();
  await expect(page.getByRole("row", { name: /^22 Nov 2026 0\.00 mg\/L 0\.00 mg\/L/ })).toBeVisible();
});
