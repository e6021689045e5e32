// Files of other programs: what leaves is what foreign readers accept, and what comes in is named if it cannot be read.
import { readFile } from "node:fs/promises";
import { button, expect, keepTwoYears, setUp, test } from "./support.js";
import { en } from "./labels.js";
import { problems } from "./fhir.js";

const save = async (page, label) => {
  const download = page.waitForEvent("download");
  await button(page, label).click();
  const file = await download;
  await expect(page.getByText(en.storing.handedOver)).toBeVisible();
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), "utf8") };
};
const openImport = async (page) => {
  await page.goto("./#/labs");
  await page.locator("summary", { hasText: en.import.title }).click();
  await page.getByLabel(en.import.paste).waitFor();
};
const choose = (page, name, content) =>
  page.getByLabel(en.import.file).setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });

test("the record leaves as FHIR R4 that two foreign validators accept, and its results come back", async ({ page, browser }) => {
  test.slow();
  await keepTwoYears(page);
  await page.goto("./#/settings/backup");
  const { name, content } = await save(page, en.storing.asFhir);
  expect(name).toBe("anakinra-fhir-r4-2026-11-22.json");
  const bundle = JSON.parse(content);
  expect(await problems(bundle)).toEqual([]);
  const types = new Set(bundle.entry.map(({ resource }) => resource.resourceType));
  for (const type of ["Patient", "MedicationRequest", "MedicationAdministration", "Observation"]) expect(types).toContain(type);

  const other = await browser.newContext({ timezoneId: "Europe/Berlin", locale: "en" });
  const fresh = await other.newPage();
  await fresh.clock.install({ time: new Date("2026-11-22T10:05:00+01:00") });
  await setUp(fresh);
  await openImport(fresh);
  await choose(fresh, name, content);
  await expect(fresh.getByText(/This file is about somebody born on/)).toBeVisible();
  await expect(fresh.getByText(en.import.personOpen)).toBeVisible();
  await fresh.getByRole("checkbox", { name: en.import.areMine }).check();
  const laboratory = bundle.entry.filter(({ resource }) => resource.category?.[0].coding?.[0].code === "laboratory");
  expect(laboratory.length).toBeGreaterThan(50);
  await expect(fresh.getByRole("button", { name: /^Add \d+ to my records/ })).toBeVisible();
  await other.close();
});

test("both tables open as spreadsheets read them", async ({ page }) => {
  await keepTwoYears(page);
  await page.goto("./#/settings/backup");
  for (const [label, name, head] of [
    [en.storing.injectionsAsCsv, "anakinra-injections-2026-11-22.csv", /^\ufeff"?day/],
    [en.storing.resultsAsCsv, "anakinra-blood-tests-2026-11-22.csv", /^\ufeff"?day,analyte/],
  ]) {
    const file = await save(page, label);
    expect(file.name).toBe(name);
    expect(file.content).toMatch(head);
    expect(file.content.split("\r\n").length).toBeGreaterThan(50);
  }
  // Its own table of results is one that this app reads.
  const { content } = await save(page, en.storing.resultsAsCsv);
  await openImport(page);
  await choose(page, "results.csv", content);
  await expect(page.getByText(/^0 new blood tests\. \d+ results are already in your records\.$/)).toBeVisible();
});

const bundle = (...resources) => JSON.stringify({ resourceType: "Bundle", type: "collection", entry: resources.map((resource) => ({ resource })) });
for (const [name, content, sentence] of [
  ["a.pdf", "%PDF-1.7\n%âãÏÓ", en.import.pdf],
  ["a.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), en.import.picture],
  ["a.zip", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), en.import.packed],
  ["export.xml", '<?xml version="1.0"?>\n<!DOCTYPE HealthData [\n]><HealthData/>', en.import.appleHealth],
  ["cda.xml", '<?xml version="1.0"?><ClinicalDocument/>', en.import.xml],
  ["a.hl7", "MSH|^~\\&|LAB|", en.import.message],
  ["tracker.json", '{"metadata":{"app_version":"1.21.0"},"data":{"blood_tests":[]}}', en.import.notFhir],
  ["broken.json", '{"resourceType":"Bundle","entry":[', /The file ends too early/],
  ["outcome.json", '{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"login","diagnostics":"Token expired"}]}', /error message of the portal.*Token expired/],
  ["patient.json", '{"resourceType":"Patient","birthDate":"1980-05-10"}', /holds a Patient and no laboratory results/],
  ["empty.json", bundle({ resourceType: "Patient" }), en.import.noObservations],
  ["large.json", Buffer.alloc(21 * 1024 * 1024, 0x20), /at most 20 MB/],
]) {
  test(`what ${name} is, is said within a second, and the record stays as it is`, async ({ page }) => {
    await setUp(page);
    await openImport(page);
    const before = await page.evaluate(() => JSON.stringify(localStorage));
    await choose(page, name, content);
    await expect(page.getByRole("alert").getByText(sentence)).toBeVisible({ timeout: 1000 });
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
  });
}

test("observations of a portal are read, and what is no result is listed with its reason", async ({ page }) => {
  await setUp(page);
  await openImport(page);
  const observation = (more) => ({ resourceType: "Observation", status: "final", effectiveDateTime: "2026-11-02T08:15:00+01:00", category: [{ coding: [{ code: "laboratory" }] }], ...more });
  const quantity = (value, unit) => ({ value, unit, system: "http://unitsofmeasure.org", code: unit });
  await choose(page, "portal.json", bundle(
    { resourceType: "Patient", birthDate: "1980-05-10" },
    observation({ code: { coding: [{ system: "http://loinc.org", code: "751-8" }], text: "ANC" }, valueQuantity: quantity(0.9, "10*3/uL") }),
    observation({ code: { text: "CRP" }, valueQuantity: { ...quantity(0.5, "mg/L"), comparator: "<" } }),
    observation({ code: { text: "WBC" }, status: "entered-in-error", valueQuantity: quantity(5, "10*3/uL") }),
    observation({ code: { text: "Neutrophils %" }, valueQuantity: quantity(52, "%") }),
    { ...observation({ code: { coding: [{ system: "http://loinc.org", code: "29463-7" }] }, valueQuantity: quantity(64.2, "kg") }), category: [{ coding: [{ code: "vital-signs" }] }] },
  ));
  await page.getByRole("checkbox", { name: en.import.areMine }).check({ timeout: 1000 }).catch(() => {});
  await expect(page.getByText("2 Nov 2026: Neutrophils 0.9 ×10⁹/L, CRP < 0.5 mg/L", { exact: true })).toBeVisible();
  await expect(page.getByText("2 Nov 2026: body weight 64.2 kg")).toBeVisible();
  await expect(page.getByText("WBC, 2026-11-02: it was entered in error")).toBeVisible();
  await button(page, "Add 2 to my records").click();
  await expect(page.getByText("2 entries added.")).toBeVisible();
});

const openInjections = async (page) => {
  await page.goto("./#/history");
  await button(page, en.history.import).click();
  await page.getByLabel(en.importInjections.paste).waitFor();
};
const chooseInjections = (page, name, content) =>
  page.getByLabel(en.importInjections.file).setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });

test("injections of another app come in with one answer to each question, and are known the second time", async ({ page }) => {
  await setUp(page, { start: "2026-04-01", weight: "68,5" });
  await openInjections(page);
  const table = await readFile(new URL("../fixtures/trackers/english.csv", import.meta.url), "utf8");
  await chooseInjections(page, "tracker.csv", table);
  const preview = page.locator(".preview");
  await expect(preview.getByRole("status")).toHaveText("3 new injections. 1 skipped dose.");
  await expect(preview.getByText("Line 10, “Methotrexate”: it is not about anakinra")).toBeVisible();

  await page.getByRole("group", { name: "hip" }).getByLabel(en.injection.site).selectOption({ label: en.terms.leftButtock });
  await page.getByLabel(en.importInjections.time).fill("07:30");
  await page.getByRole("group", { name: "0.67 ml" }).getByLabel(en.injection.dose).fill("100");
  await expect(preview.getByRole("status")).toHaveText("5 new injections. 1 skipped dose.");
  // A different order of the columns is understood as well, and asked about where two are for the same.
  await page.locator("summary", { hasText: en.import.columns }).click();
  const notes = page.getByRole("group", { name: "Notes" }).getByLabel(en.import.holds);
  await notes.selectOption({ label: en.importInjections.columnReason });
  await expect(preview).toContainText("Two columns hold the same");
  await notes.selectOption({ label: en.import.note });

  await preview.getByRole("checkbox", { name: /^Line 9: / }).check();
  await button(page, "Add 7 to my records").click();
  await expect(page.getByText("7 entries added.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Left buttock, own site 1, 100 mg" })).toHaveCount(1);

  await chooseInjections(page, "tracker.csv", table);
  await expect(preview.getByRole("status")).toHaveText(/^0 new injections\. \d+ rows are already in your records\.$/);
});

test("the table of injections that the app writes holds nothing new for it", async ({ page }) => {
  await keepTwoYears(page);
  await page.goto("./#/settings/backup");
  const { content } = await save(page, en.storing.injectionsAsCsv);
  await expect(page.getByRole("link", { name: en.history.import })).toBeVisible();
  await openInjections(page);
  await chooseInjections(page, "injections.csv", content);
  await expect(page.locator(".preview").getByRole("status")).toHaveText(/^0 new injections\. \d+ rows are already in your records\.$/);
  await expect(page.getByRole("button", { name: /^Add \d+ to my records/ })).toHaveCount(0);
});

for (const [name, content, sentence] of [
  ["a.pdf", "%PDF-1.7\n%âãÏÓ", en.importInjections.pdf],
  ["tracker.json", '{"injections":[]}', en.importInjections.json],
  ["empty.csv", " ", en.importInjections.nothingInIt],
  ["head.csv", "Date,Site\n", en.importInjections.noRows],
]) {
  test(`${name} is no table of injections, and is said to be none`, async ({ page }) => {
    await setUp(page);
    await openInjections(page);
    await chooseInjections(page, name, content);
    await expect(page.getByRole("alert").getByText(sentence)).toBeVisible();
  });
}
