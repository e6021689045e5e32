// The rules on the other pages: guide, emergency, health, alerts, paper.
import { enter, scenarios } from "./scenarios.js";
import { button, expect, pages, printed, setUp, test } from "./support.js";
import { en } from "./labels.js";

test("the guide shows all statements, and finds them by word, reader and topic", async ({ page }) => {
  await page.goto("./#/guide");
  await expect(page.getByText("100 statements")).toBeVisible();
  await page.getByLabel(en.guide.search).fill("contains natural rubber");
  await expect(page.getByText("1 statement", { exact: true })).toBeVisible();
  await expect(page.getByText(/Newer: the later US label/)).toBeVisible();
  await page.getByLabel(en.guide.search).fill("latex zebra");
  await expect(page.getByText(/No statement has all these words/)).toBeVisible();
  await page.getByLabel(en.guide.search).fill("");
  await page.getByLabel(en.guide.reader, { exact: true }).selectOption("Patients");
  await page.getByLabel(en.guide.topic).selectOption("To go through together");
  await expect(page.getByRole("checkbox")).toHaveCount(9);
  await page.getByRole("checkbox", { name: /Read the manufacturer/ }).check();
});

test("emergency advice is one tap away from every page", async ({ page }) => {
  for (const hash of ["#/", "#/history", "#/labs", "#/guide", "#/dose-check", "#/settings", "#/health"]) {
    await page.goto(`./${hash}`);
    await page.getByRole("link", { name: en.shell.emergency }).tap();
    await expect(page.getByRole("heading", { level: 1, name: en.shell.emergency })).toBeVisible();
  }
  await expect(page.getByText(/Call your emergency number now/).first()).toBeVisible();
});

test("what a patient tells about health is kept, alerts, and can be ended", async ({ page }) => {
  await setUp(page);
  await page.getByRole("link", { name: en.today.toHealth }).tap();
  const asthma = page.getByRole("group", { name: en.clinical.questionAsthma });
  await asthma.getByRole("radio", { name: en.doseCheck.yes }).check();
  await expect(page.getByText("Answered on 22 Nov 2026")).toBeVisible();
  const medicines = page.locator("section", { has: page.getByRole("heading", { name: en.health.medicines }) });
  await medicines.getByLabel(en.health.name).fill("Enbrel");
  await button(medicines, "Add").tap();
  await expect(medicines.getByText("Enbrel")).toBeVisible();
  await medicines.getByLabel(en.health.name).pressSequentially("Metho");
  const dialysis = page.getByRole("group", { name: en.clinical.questionDialysis });
  await dialysis.getByRole("radio", { name: en.doseCheck.no }).check();
  await expect(medicines.getByLabel(en.health.name)).toHaveValue("Metho");
  await expect(dialysis.getByRole("radio", { name: en.doseCheck.no })).toBeFocused();
  await medicines.getByLabel(en.health.name).fill("");
  await button(medicines, "Add").tap();
  await expect(medicines.getByLabel(en.health.name)).toHaveAccessibleDescription("Please fill this in.");

  await page.goto("./#/");
  await page.reload();
  await expect(page.getByText(/You told us that you have asthma\./)).toBeVisible();
  await expect(page.getByText("Enbrel and anakinra are not recommended together.", { exact: false })).toBeVisible();
  await page.goto("./#/health");
  await expect(asthma.getByRole("radio", { name: en.doseCheck.yes })).toBeChecked();
  await asthma.getByRole("radio", { name: en.doseCheck.no }).check();
  await button(medicines, "Ended: Enbrel").tap();
  await expect(medicines.getByText(en.health.noneListed)).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText(/You told us that you have asthma/)).toBeHidden();
  await expect(page.getByText(/Enbrel/)).toBeHidden();
});

test("an allergy, a severe hypersensitivity reaction and a serious infection say the right thing to a patient", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/health");
  const yes = (question) => page.getByRole("group", { name: question }).getByRole("radio", { name: en.doseCheck.yes }).check();
  await yes(/E\. coli bacteria/);
  await yes(/severe allergic reaction to anakinra/);
  await yes(/serious infection now/);
  await yes(/vaccination planned/);
  const vaccines = page.locator("section", { has: page.getByRole("heading", { name: en.health.vaccinations }) });
  await vaccines.getByLabel(en.health.name).fill("BCG");
  await button(vaccines, "Add").tap();
  await page.goto("./#/");
  await expect(page.getByText(/allergic to medicines made with E\. coli bacteria/)).toBeVisible();
  await expect(page.getByText(/allergic to anakinra/)).toBeHidden();
  await expect(page.getByText(/Do not inject it again unless your doctor tells you to/)).toBeVisible();
  await expect(page.getByText(/You told us that you have a serious infection/)).toBeVisible();
  await expect(page.getByText("BCG: this is or may be a live vaccine.", { exact: false })).toBeVisible();
});

test("the dose check begins empty or with the record, says which, and keeps nothing", async ({ page }) => {
  await setUp(page);
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  await page.goto("./#/dose-check");
  await expect(page.getByText("Started with: empty fields")).toBeVisible();
  await expect(page.getByLabel(en.doseCheck.age, { exact: true })).toHaveValue("");
  await button(page, "Fill in from my records").tap();
  await expect(page.getByText("the records in this browser, 22 Nov 2026")).toBeVisible();
  await expect(page.getByLabel(en.doseCheck.age, { exact: true })).toHaveValue("46");
  await expect(page.getByLabel(en.settings.weight, { exact: true })).toHaveValue("68.5");
  await button(page, "Start with empty fields").tap();
  await expect(page.getByLabel(en.settings.weight, { exact: true })).toHaveValue("");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
});

test("the result fits one page of A4 and of Letter", async ({ page }) => {
  const nasty = scenarios.find(([file]) => file === "everything_at_once.toml")[1].patient;
  for (const patient of [nasty, {}]) {
    await page.goto("./#/dose-check");
    await page.reload();
    await enter(page, patient);
    for (const format of ["A4", "Letter"]) {
      expect((await pages(await printed(page, format))).length, format).toBe(1);
    }
  }
});
