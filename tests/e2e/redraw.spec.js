// What a person has chosen, ticked, opened or focused on Today stays when something else changes: an entry, another tab,
// the clock.
import { button, expect, record, setUp, test } from "./support.js";
import { en } from "./labels.js";

// Where the figure shows one side and is turned.
test.use({ viewport: { width: 390, height: 844 } });

const dialog = (page) => page.getByRole("dialog");

/** Saves a symptom, which changes nothing that Today shows. */
const addSymptom = async (page) => {
  await button(page, en.reactions.addSymptom).tap();
  await dialog(page).getByLabel(en.symptoms.gradeMild).check();
  await dialog(page).getByRole("button", { name: en.form.save }).tap();
  await expect(page.getByText(en.form.saved)).toBeVisible();
};

/** Turns the figure round and chooses a site that is not suggested. */
const chooseSite = async (page) => {
  await button(page, "Back").tap();
  await page.getByRole("radio", { name: /^Right buttock 2,/ }).check();
  await expect(page.getByText("Your choice: right buttock 2")).toBeVisible();
};

/** Whether that site is still chosen, on the side of the figure that was turned to. */
const isChosen = async (page) => {
  await expect(page.getByText("Your choice: right buttock 2")).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Right buttock 2,/ })).toBeChecked();
  await expect(button(page, "Back")).toHaveAttribute("aria-pressed", "true");
};

test("a chosen site stays chosen when a symptom is saved, and until the injection is recorded", async ({ page }) => {
  await setUp(page);
  await chooseSite(page);
  await addSymptom(page);
  await expect(button(page, en.reactions.addSymptom)).toBeFocused();
  await isChosen(page);
  await button(page, en.today.record).tap();
  await expect(dialog(page).getByLabel(en.injection.site).locator("option:checked")).toContainText("Right buttock 2");
  await dialog(page).getByRole("button", { name: en.form.save }).tap();
  await expect(page.getByText("Done today at")).toBeVisible();
  await expect(button(page, en.today.recordAnother)).toBeFocused();
  await expect(page.getByText(/^Next site: /)).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Right buttock 2,/ })).not.toBeChecked();
  await button(page, en.today.undo).tap();
  await expect(page.getByText(/^Undone: /)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeFocused();
});

test("a chosen site stays chosen when another tab records, and not when it is to be avoided", async ({ page, context }) => {
  await setUp(page);
  await chooseSite(page);
  const other = await context.newPage();
  await other.goto("./");
  await button(other, en.warming.takeOut).tap();
  await expect(page.getByRole("timer")).toBeVisible();
  await isChosen(page);
  await button(page, en.skin.mark).tap();
  await dialog(page).getByRole("button", { name: en.form.save }).tap();
  await expect(page.getByRole("heading", { name: en.skin.out })).toBeVisible();
  await expect(page.getByText(/^Next site: /)).toBeVisible();
  // An injection in the other tab ends a choice, too.
  await page.getByRole("radio", { name: /^Left buttock 1,/ }).check();
  await expect(page.getByText("Your choice: left buttock 1")).toBeVisible();
  await record(other);
  await expect(page.getByText("Done today at")).toBeVisible();
  await expect(page.getByText(/^Next site: /)).toBeVisible();
});

test("ticks in the steps of an injection stay when the clock of the syringe starts, and whatever is recorded", async ({ page, context }) => {
  await setUp(page);
  await page.getByText(en.warming.stepsTitle).tap();
  const steps = page.getByRole("checkbox");
  for (const step of [0, 1, 3]) await steps.nth(step).check();
  const areTicked = async () => {
    await expect(steps.nth(0)).toBeVisible();
    expect(await steps.evaluateAll((all) => all.map((one) => one.checked))).toEqual([true, true, false, true, false, false]);
  };
  await button(page, en.warming.takeOut).tap();
  await expect(page.getByRole("timer")).toBeVisible();
  // The button that was pressed is gone.
  await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeFocused();
  await areTicked();
  await addSymptom(page);
  await areTicked();
  await context.clock.fastForward(61_000);
  await expect(page.getByRole("timer")).toHaveText(/Out of the fridge for 1 min/);
  await areTicked();
  await button(page, en.warming.stop).tap();
  await expect(button(page, en.warming.takeOut)).toBeVisible();
  await areTicked();
});

test("the source of what is said of an overdue dose stays open, with the focus on it, while the clock runs", async ({ page, context }) => {
  await setUp(page);
  // The first day, whose dose may have been given before, is not overdue.
  await context.clock.setSystemTime(new Date("2026-11-23T10:05:00+01:00"));
  await page.reload();
  await button(page, en.warming.takeOut).tap();
  const status = page.locator(".status");
  await expect(status).toHaveAttribute("data-due", "overdue");
  const source = status.locator("summary");
  await source.click();
  await expect(status.locator("details li")).toBeVisible();
  for (const minutes of ["0 min", "1 min"]) {
    await page.clock.fastForward(31_000);
    await expect(page.getByRole("timer")).toHaveText(new RegExp(`Out of the fridge for ${minutes}`));
    await expect(status.locator("details li")).toBeVisible();
    await expect(source).toBeFocused();
  }
  await addSymptom(page);
  await expect(status.locator("details li")).toBeVisible();
});

test("the lines for the visit stay the same elements while another tab adds an alert to them", async ({ page, context }) => {
  await setUp(page);
  await page.goto("./#/visit");
  const lines = page.locator(".visit");
  await expect(lines.getByRole("heading", { name: en.visit.alerts })).toBeVisible();
  await lines.evaluate((element) => (element.dataset.same = "true"));
  const other = await context.newPage();
  await other.goto("./#/health");
  await other.getByRole("group", { name: en.clinical.questionAsthma }).getByRole("radio", { name: en.doseCheck.yes }).check();
  await expect(lines).toContainText(en.findingsForPatients.asthma);
  await expect(lines).toHaveAttribute("data-same", "true");
});
