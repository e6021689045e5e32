// Blood tests: by form, from a table that is pasted or read from a file, and their trend.
import { writeFileSync } from "node:fs";
import { KEY, day, expect, keepTwoYears, spoken, stored, test } from "./support.js";
import { en } from "../labels.js";

const kept = async (page) => Object.values(await stored(page)).filter((text) => text.includes('"labs"')).map((text) => JSON.parse(text.slice(8)));

test("results are entered with a decimal comma, shown in both units, and a low count says what to do", async ({ page }) => {
  await page.setUp();
  await page.go("labs");
  await page.click("button", en.labs.add);
  await page.type("Neutrophils", "0,999");
  await page.saysOf("Neutrophils", /0\.999 ×10⁹\/L = 999 \/mm³/);
  await page.type("CRP", "<0,5");
  await page.saysOf("CRP", /< 0\.5 mg\/L = < 0\.05 mg\/dL/);
  await page.click("button", en.form.save);
  await page.sees(en.labs.lowNeutrophils);
  expect(await kept(page)).toEqual([expect.objectContaining({ labs: day(0), neutrophils: "0.999 10*9/L", crp: "<0.5 mg/L" })]);
  await page.go("");
  await page.sees(`neutrophil count of 0.999 ×10⁹/L on ${spoken(0)} is low`);
});

test("a result in the wrong unit is asked about beside its field, and stays", async ({ page }) => {
  await page.setUp();
  await page.go("labs");
  await page.click("button", en.labs.add);
  await page.type("Haemoglobin", "132");
  await page.press(KEY.tab);
  await page.saysOf("Haemoglobin", /132 g\/dL is not possible, but 132 g\/L would be usual\./);
  await page.click("button", en.form.save);
  expect(await page.valueOf("Haemoglobin")).toBe("132");
  await page.select("Unit for haemoglobin", "g/L");
  await page.click("button", en.form.save);
  await page.sees(en.labs.saved);
  await page.sees("132 g/L");
});

test("a table that is pasted is read when what is open is said, and twice adds nothing", async ({ page }) => {
  const table = `Datum;Leukozyten (G/L);CRP (mg/L);Kreatinin\n01.09.2025;5,4;<0,5;1,1\n02.10.2025;4,9;1,2;1,2\n31.02.2025;4,9;1,2;1,2`;
  await page.setUp({ start: "2025-08-01" });
  await page.go("labs");
  await page.clickOn("main summary", en.import.title);
  const read = async () => {
    await page.put(en.import.paste, table);
    await page.click("button", en.import.next);
    await page.select(en.import.takenFor, "Creatinine (serum), mg/dL", "Kreatinin");
  };
  await read();
  await page.sees("2 new blood tests.");
  await page.sees("Line 4: “31.02.2025” is not a date that can be read");
  await page.click("button", "Add 2 to my records");
  await page.sees("2 entries added.");
  expect((await kept(page)).find((panel) => panel.labs === "2025-09-01")).toMatchObject({ white_cells: "5.4 10*9/L", crp: "<0.5 mg/L", creatinine: "1.1 mg/dL" });
  await read();
  await page.sees("0 new blood tests. 6 results are already in your records.");
});

test("a table in a file is read, and a comma that could be in a number is asked about", async ({ page }, info) => {
  const path = info.outputPath("table.csv");
  writeFileSync(path, "date,CRP (mg/L),ESR (mm/h)\n2025-09-01,3,12\n2999-09-01,4,14\n");
  await page.setUp({ start: "2025-08-01" });
  await page.go("labs");
  await page.clickOn("main summary", en.import.title);
  await page.upload(en.import.file, path);
  await page.sees("What separates the columns?");
  await page.click("button", en.import.comma);
  await page.sees("1 new blood test.");
  await page.sees("1 Sep 2025: CRP 3 mg/L, ESR 12 mm/h");
});

test("the trend is walked by keyboard, and each point says itself", async ({ page }) => {
  await keepTwoYears(page);
  await page.go("labs");
  await page.sees(/Neutrophils fell from 4\.2 ×10⁹\/L on 25 Nov 2024 to 2\.2 ×10⁹\/L on 16 Nov 2026, lowest 0\.81/);
  const said = () => page.evaluate(() => window.inPage.plain(document.querySelector("[role=slider], input[type=range]").getAttribute("aria-valuetext")));
  await page.tabTo("slider", "Results for neutrophils");
  await expect.poll(said).toBe("16 Nov 2026: 2200 /mm³");
  await page.press(KEY.home);
  await expect.poll(said).toBe("25 Nov 2024: 4.2 ×10⁹/L, before treatment");
  await page.press(KEY.end, KEY.left, KEY.left, KEY.left, KEY.left);
  await expect.poll(said).toBe("18 May 2026: 810 /mm³");
  await page.sees("18 May 2026: 810 /mm³", ".point-said");
  await page.has("slider", "Results for neutrophils");
});

test("the record of two years gives its clearance, its grade and the page for the visit", async ({ page }) => {
  await keepTwoYears(page);
  await page.go("labs");
  await page.sees("Estimated kidney function (creatinine clearance) on this day: 22.6 mL/min (61 kg, weighed 346 days before or after)");
  await page.sees("The estimate of your kidney function (creatinine clearance) is below 30 mL/min. If your doctor or nurse does not know this yet, tell them soon; do not wait for your next visit. They may want to review your treatment.");
  await page.go("visit");
  await page.put(en.labs.restartOn, "2024-12-01");
  await page.sees("Creatinine clearance (Cockcroft–Gault) 22.6 mL/min on 16 Nov 2026, with 61 kg of 5 Dec 2025");
  await page.sees("Paused from 19 May 2026 to 15 Jun 2026 (my doctor or nurse told me to)");
});
