// The rules on the other pages: guide, emergency, health, alerts, paper.
import { enter, scenarios } from "./scenarios.js";
import { button, expect, pages, printed, setUp, test } from "./support.js";
import { de, en } from "./labels.js";

test("the guide shows all statements, and finds them by word, reader and topic", async ({ page }) => {
  await page.goto("./#/guide");
  await expect(page.getByText("100 statements")).toBeVisible();
  await page.getByLabel(en.guide.search).fill("contains natural rubber");
  await expect(page.getByText("1 statement", { exact: true })).toBeVisible();
  await expect(page.getByText(/Newer: the later US label/).filter({ visible: true })).toHaveCount(1);
  await page.getByLabel(en.guide.search).fill("latex zebra");
  await expect(page.getByText(/No statement has all these words/)).toBeVisible();
  await page.getByLabel(en.guide.search).fill("");
  await page.getByLabel(en.guide.reader, { exact: true }).selectOption(en.guide.patients);
  await page.getByLabel(en.guide.topic).selectOption(en.clinical.topicTeaching);
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
  await page.getByRole("link", { name: en.glance.toHealth }).tap();
  const asthma = page.getByRole("group", { name: en.clinical.questionAsthma });
  await asthma.getByRole("radio", { name: en.doseCheck.yes }).check();
  await expect(page.getByText("Answered on 22 Nov 2026")).toBeVisible();
  const medicines = page.locator("section", { has: page.getByRole("heading", { name: en.health.medicines }) });
  await medicines.getByLabel(en.health.name).fill("Enbrel");
  await button(medicines, en.health.add).tap();
  await expect(medicines.getByText("Enbrel")).toBeVisible();
  await medicines.getByLabel(en.health.name).pressSequentially("Metho");
  const dialysis = page.getByRole("group", { name: en.clinical.questionDialysis });
  await dialysis.getByRole("radio", { name: en.doseCheck.no }).check();
  await expect(medicines.getByLabel(en.health.name)).toHaveValue("Metho");
  await expect(dialysis.getByRole("radio", { name: en.doseCheck.no })).toBeFocused();
  await medicines.getByLabel(en.health.name).fill("");
  await button(medicines, en.health.add).tap();
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

test("what doctor or nurse know is quiet on Today, stays for the visit, and is told again when that is taken back", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/health");
  const asthma = page.getByRole("group", { name: en.clinical.questionAsthma });
  await asthma.getByRole("radio", { name: en.doseCheck.yes }).check();
  await expect(page.getByText("Answered on 22 Nov 2026")).toBeVisible();

  await page.goto("./#/");
  const alert = page.getByText(en.findingsForPatients.asthma);
  const acknowledge = button(page, `${en.today.acknowledge}: ${en.findingsForPatients.asthma}`);
  await expect(alert).toBeVisible();
  expect((await acknowledge.boundingBox()).height).toBeGreaterThanOrEqual(44);
  await acknowledge.tap();
  await expect(page.getByText(en.today.acknowledged)).toBeVisible();
  await expect(alert).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeFocused();
  await page.reload();
  await expect(page.locator("button.record")).toBeVisible();
  await expect(alert).toHaveCount(0);

  const line = (text) => page.locator(".visit li", { hasText: text.findingsForPatients.asthma });
  await page.goto("./#/visit");
  await expect(line(en)).toContainText("On 22 Nov 2026 you noted that your doctor or nurse knows.");

  await page.goto("./#/health");
  const known = en.health.answerKnown({ day: "22 Nov 2026", question: en.clinical.questionAsthma });
  await expect(page.getByText(known)).toBeVisible();
  await button(page, `Cross out: ${known}`).tap();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(`Cross out the entry of 22 Nov 2026 that your doctor or nurse knows your answer to “${en.clinical.questionAsthma}”?`);
  await dialog.getByLabel(en.history.reason).fill("by mistake");
  await dialog.getByRole("button", { name: en.history.void }).tap();
  await expect(page.getByText(known)).toHaveCount(0);
  await page.goto("./#/visit");
  await expect(line(en)).toBeVisible();
  await expect(page.getByText("your doctor or nurse knows")).toHaveCount(0);
  await page.goto("./#/");
  await expect(alert).toBeVisible();

  await page.evaluate(() => localStorage.setItem("anak-language", "de"));
  await page.reload();
  await button(page, `${de.today.acknowledge}: ${de.findingsForPatients.asthma}`).tap();
  await expect(page.getByText(de.today.acknowledged)).toBeVisible();
  await expect(page.getByText(de.findingsForPatients.asthma)).toHaveCount(0);
  await page.goto("./#/visit");
  await expect(line(de)).toContainText("Am 22. Nov. 2026 haben Sie notiert, dass Ihre Praxis davon weiß.");
});

test("a medicine that the app does not know is acknowledged by its name, and the next one is told", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/health");
  const medicines = page.locator("section", { has: page.getByRole("heading", { name: en.health.medicines }) });
  const list = async (name) => {
    await page.goto("./#/health");
    await medicines.getByLabel(en.health.name).fill(name);
    await button(medicines, en.health.add).tap();
    await expect(medicines.getByText(name, { exact: true })).toBeVisible();
    await page.goto("./#/");
  };
  const acknowledge = page.getByRole("button", { name: en.today.acknowledge });
  await list("Ramipril");
  await acknowledge.tap();
  await expect(acknowledge).toHaveCount(0);
  await list("Warfarin");
  await expect(page.getByText(en.findingsForPatients.notKnown({ medicines: "Warfarin" }))).toBeVisible();
  await acknowledge.tap();
  await expect(acknowledge).toHaveCount(0);
  await page.goto("./#/health");
  const known = (name) => medicines.getByText(en.health.medicineKnown({ day: "22 Nov 2026", name }));
  await expect(known("Ramipril")).toBeVisible();
  await expect(known("Warfarin")).toBeVisible();
  await button(medicines, "Ended: Ramipril").tap();
  await expect(known("Ramipril")).toHaveCount(0);
  await expect(known("Warfarin")).toBeVisible();
  await page.goto("./#/visit");
  const warfarin = page.locator(".visit li", { hasText: en.findingsForPatients.notKnown({ medicines: "Warfarin" }) });
  await expect(warfarin).toContainText("On 22 Nov 2026 you noted that your doctor or nurse knows.");
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
  await button(vaccines, en.health.add).tap();
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
  await button(page, en.doseCheck.useRecord).tap();
  await expect(page.getByText("the records in this browser, 22 Nov 2026")).toBeVisible();
  await expect(page.getByLabel(en.doseCheck.age, { exact: true })).toHaveValue("46");
  await expect(page.getByLabel(en.settings.weight, { exact: true })).toHaveValue("68.5");
  await button(page, en.doseCheck.clearAll).tap();
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
