// What needs no record: dose check, drug level, guide, emergency; and the made-up data.
import { KEY, expect, journaled, stored, test } from "./support.js";
import { en } from "../labels.js";

/** Goes to a page of somebody who has not begun. */
const visit = (page, address, heading) => page.go(address, heading);

test("five answers give a clearance and what follows from it, with the working", async ({ page }) => {
  await visit(page, "dose-check");
  await page.sees(en.doseCheck.noClearance);
  await page.type(en.doseCheck.age, "60");
  await page.click("radio", "Male", "Sex");
  await page.type(en.settings.weight, "54");
  await page.type("Creatinine (serum)", "2");
  await page.select("Unit for creatinine (serum)", "mg/dL");
  await page.sees("Creatinine clearance 30 mL/min (not below 30");
  await page.type(en.settings.weight, "53,9");
  await page.sees("Consider 100 mg every other day: creatinine clearance is 29.9 mL/min, below 30");
  await page.sees("(140 − 60) × 53.9 kg ÷ (72 × 2 mg/dL)");
  await page.type("Creatinine (serum)", "176,8");
  await page.select("Unit for creatinine (serum)", "µmol/L");
  await page.sees("creatinine clearance is 29.9 mL/min, below 30");
});

test("an answer opens to the place that it comes from", async ({ page }) => {
  await visit(page, "dose-check");
  await page.type(en.doseCheck.age, "60");
  await page.click("radio", "Male", "Sex");
  await page.type(en.settings.weight, "70");
  await page.type("Creatinine (serum)", "1");
  await page.sees("Monograph dose, adults with rheumatoid arthritis: 100 mg (0.67 mL");
  const source = () => page.evaluate(() => {
    const one = [...document.querySelectorAll(".answers .sourced")].find(({ textContent }) => textContent.includes("Monograph dose"));
    return [one.querySelector("details").open, one.querySelector("li").checkVisibility() && one.querySelector("li").innerText];
  });
  expect((await source())[0]).toBe(false);
  const find = () => page.evaluate(() =>
    window.inPage.atRest([...document.querySelectorAll(".answers .sourced")].find(({ textContent }) => textContent.includes("Monograph dose")).querySelector("summary")));
  await page.with("the sources of the dose", find, (element) => page.pressOn(element));
  await expect.poll(source).toEqual([true, expect.stringContaining("S010")]);
});

test("a message of the dose check fits the field that it stands at", async ({ page }) => {
  await visit(page, "dose-check");
  for (const [label, typed, said] of [
    ["Age", "0.5", /Enter an age in whole years, at most 120\.$/],
    ["Height (optional)", "1.78", /Enter the height in centimetres: 178/],
    ["Weight", "68,5", /68\.5 kg$/],
    ["Creatinine (serum)", "<", /A number is missing after the sign/],
  ]) {
    await page.type(label, typed);
    await page.press(KEY.tab);
    await page.saysOf(label, said);
  }
});

test("the drug level is drawn for learning, walked by keyboard, and a band where a curve would not be honest", async ({ page }) => {
  await page.setUp();
  await page.go("level");
  await page.sees("This is an estimate, not a blood test.");
  const drawn = (kind) => page.evaluate((kind) => document.querySelectorAll(`.plot .${kind}`).length, kind);
  expect(await drawn("series")).toBe(1);
  await page.tabTo("slider", en.level.walk);
  await page.press(KEY.home);
  const said = () => page.evaluate(() => window.inPage.plain(document.querySelector("[role=slider], input[type=range]").getAttribute("aria-valuetext")));
  await expect.poll(said).toMatch(/: about 0\.00 mg\/L$/);
  await page.select(en.level.kidneys, "Severely reduced (below 30)");
  await page.sees("With normal kidneys, two models fit the published numbers well.");
  await expect.poll(() => drawn("area")).toBe(1);
  await page.clickOn("main summary", "As a table");
  await page.sees(en.level.lowest);
});

test("the guide is searched and filtered by reader and topic", async ({ page }) => {
  await visit(page, "guide");
  await page.sees("100 statements");
  await page.type(en.guide.search, "etanercept");
  await page.sees(/^\d statements?$/, ".count");
  await page.type(en.guide.search, "");
  await page.select(en.guide.topic, "To go through together");
  await page.sees("9 statements", ".count");
  await page.type(en.guide.search, "nothing has all of these words");
  await page.sees("No statement has all these words.");
  await page.type(en.guide.search, "");
  await page.select(en.guide.topic, "All topics");
  await page.select(en.guide.reader, "Patients");
  await page.misses("100 statements", ".count");
});

test("the page for emergencies is one press away, also before the set-up", async ({ page }) => {
  await page.click("link", /Emergency/);
  await page.heading(en.shell.emergency);
  await page.sees(en.care.callEmergencyNumber);
  await page.sees(en.care.callNow);
});

test("made-up data can be looked at and changed, and leave nothing behind", async ({ page }) => {
  await page.click("link", en.demo.begin);
  await page.sees("Demo: sample data only.");
  await page.record();
  await page.go("history");
  await page.go("settings/backup");
  await page.sees(en.demo.noFiles);
  await page.has("button", en.keeping.export, 0);
  await page.click("link", en.demo.leave);
  await page.heading(en.setUp.title);
  expect(await stored(page)).toEqual({});
  expect(await journaled(page)).toEqual({});
});
