// The rules on the other pages: guide, emergency, health, alerts, paper.
import { enter, scenarios } from "./scenarios.js";
import { button, expect, pages, printed, setUp, test } from "./support.js";

test("the guide shows all statements, and finds them by word, reader and topic", async ({ page }) => {
  await page.goto("./#/guide");
  await expect(page.getByText("100 statements")).toBeVisible();
  await page.getByLabel("Search").fill("latex cover");
  await expect(page.getByText("1 statement", { exact: true })).toBeVisible();
  await expect(page.getByText(/Superseded: a later label/)).toBeVisible();
  await page.getByLabel("Search").fill("latex zebra");
  await expect(page.getByText(/No statement has all these words/)).toBeVisible();
  await page.getByLabel("Search").fill("");
  await page.getByLabel("For", { exact: true }).selectOption("Patients");
  await page.getByLabel("Topic").selectOption("Teaching");
  await expect(page.getByRole("checkbox")).toHaveCount(9);
  await page.getByRole("checkbox", { name: /Read the manufacturer/ }).check();
});

test("emergency advice is one tap away from every page", async ({ page }) => {
  for (const hash of ["#/", "#/history", "#/labs", "#/guide", "#/dose-check", "#/settings", "#/health"]) {
    await page.goto(`./${hash}`);
    await page.getByRole("link", { name: "Emergency" }).tap();
    await expect(page.getByRole("heading", { level: 1, name: "Emergency" })).toBeVisible();
  }
  await expect(page.getByText(/Call your emergency number now/)).toBeVisible();
});

test("what a patient tells about health is kept, alerts, and can be ended", async ({ page }) => {
  await setUp(page);
  await page.getByRole("link", { name: "Tell about your health" }).tap();
  const asthma = page.getByRole("group", { name: "Do you have asthma?" });
  await asthma.getByRole("radio", { name: "Yes" }).check();
  await expect(page.getByText("Answered on 22 Nov 2026")).toBeVisible();
  const medicines = page.locator("section", { has: page.getByRole("heading", { name: "Your other medicines" }) });
  await medicines.getByLabel("Name").fill("Enbrel");
  await button(medicines, "Add").tap();
  await expect(medicines.getByText("Enbrel")).toBeVisible();
  await medicines.getByLabel("Name").pressSequentially("Metho");
  const dialysis = page.getByRole("group", { name: "Are you on dialysis?" });
  await dialysis.getByRole("radio", { name: "No" }).check();
  await expect(medicines.getByLabel("Name")).toHaveValue("Metho");
  await expect(dialysis.getByRole("radio", { name: "No" })).toBeFocused();
  await medicines.getByLabel("Name").fill("");
  await button(medicines, "Add").tap();
  await expect(medicines.getByLabel("Name")).toHaveAccessibleDescription("Please fill this in.");

  await page.goto("./#/");
  await page.reload();
  await expect(page.getByText(/You noted: asthma\. .*Call your prescriber/)).toBeVisible();
  await expect(page.getByText("Make sure that your prescriber knows that you use Enbrel.")).toBeVisible();
  await page.goto("./#/health");
  await expect(asthma.getByRole("radio", { name: "Yes" })).toBeChecked();
  await asthma.getByRole("radio", { name: "No" }).check();
  await button(medicines, "Ended: Enbrel").tap();
  await expect(medicines.getByText("Nothing is listed.")).toBeVisible();
  await page.goto("./#/");
  await expect(page.getByText(/You noted: asthma/)).toBeHidden();
  await expect(page.getByText(/Enbrel/)).toBeHidden();
});

test("an allergy, a severe reaction and a serious infection say the right thing to a patient", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/health");
  const yes = (question) => page.getByRole("group", { name: question }).getByRole("radio", { name: "Yes" }).check();
  await yes(/germ E\. coli/);
  await yes(/after an injection of anakinra/);
  await yes(/serious infection now/);
  await yes(/vaccination planned/);
  const vaccines = page.locator("section", { has: page.getByRole("heading", { name: "Planned vaccinations" }) });
  await vaccines.getByLabel("Name").fill("BCG");
  await button(vaccines, "Add").tap();
  await page.goto("./#/");
  await expect(page.getByText(/Not for people who are allergic to proteins from the germ E\. coli/)).toBeVisible();
  await expect(page.getByText(/who are allergic to anakinra/)).toBeHidden();
  await expect(page.getByText(/With trouble breathing call an ambulance/)).toBeVisible();
  await expect(page.getByText(/Call your prescriber now, and do not inject before you have spoken/)).toBeVisible();
  await expect(page.getByText("BCG: ask your prescriber before this vaccination, and say that you take anakinra.")).toBeVisible();
});

test("the dose check begins empty or with the record, says which, and keeps nothing", async ({ page }) => {
  await setUp(page);
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  await page.goto("./#/dose-check");
  await expect(page.getByText("Began with: Empty")).toBeVisible();
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("");
  await button(page, "Fill in from my record").tap();
  await expect(page.getByText("From the record of this browser, 22 Nov 2026")).toBeVisible();
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("46");
  await expect(page.getByLabel("Weight", { exact: true })).toHaveValue("68.5");
  await button(page, "Start empty").tap();
  await expect(page.getByLabel("Weight", { exact: true })).toHaveValue("");
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
