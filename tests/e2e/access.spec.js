// Everyone can use it: keyboard, screen reader, large text, small screen.
import { button, expect, expectNoViolations, openDetails, openSkipOrPause, record, setUp, show, stopProgram, tabKey, test } from "./support.js";
import { en } from "./labels.js";

const PAGES = ["Today", "History", "Blood tests", "Guide", "Dose check", "Settings"];
/** Pages that others link to, by their addresses. */
const LINKED = {
  "Your health": "health", Emergency: "emergency", "Skin and symptoms": "symptoms", "For your visit": "visit", "Drug level": "level",
  "Your treatment": "settings/treatment", "Reminders and supply": "settings/supply", "Backup and restore": "settings/backup",
  "Storage and erasing": "settings/storage", "Look and language": "settings/look", About: "settings/about",
};

const open = (page, name) =>
  name in LINKED ? page.goto(`./#/${LINKED[name]}`) : page.getByRole("navigation").getByRole("link", { name }).click();

/** A record that shows every kind of thing, and its dialogs. */
async function fullRecord(page) {
  await setUp(page);
  await button(page, en.skin.mark).click();
  await page.getByLabel(en.sites.since).fill("2026-11-10");
  await button(page, en.form.save).click();
  await expect(page.getByRole("heading", { name: en.skin.out })).toBeVisible();
  await record(page);
  await open(page, "History");
  await button(page, en.history.add).click();
  await button(page, en.form.save).click();
  await expect(page.getByRole("button", { name: /^Cross out/ })).toHaveCount(2);
  await page.getByRole("button", { name: /^Cross out/ }).last().click();
  await page.getByLabel(en.history.reason).fill("Wrong day");
  await button(page, en.history.void).click();
  await open(page, "Blood tests");
  await button(page, en.labs.add).click();
  await page.getByLabel(en.terms.neutrophils, { exact: true }).fill("0.9");
  await page.getByLabel(en.terms.creatinine, { exact: true }).fill("1.1");
  await button(page, en.form.save).click();
  await expect(page.getByText("Low neutrophil count. Call", { exact: false })).toBeVisible();
  await button(page, en.labs.addTest).click();
  await page.getByLabel(en.labs.testOn).fill("2026-12-01");
  await button(page, en.form.save).click();
  await button(page, en.labs.add).click();
  await page.getByRole("textbox", { name: en.labs.drawn }).fill("2026-09-01");
  await page.getByLabel(en.terms.neutrophils, { exact: true }).fill("2.9");
  await button(page, en.labs.addOwn).click();
  await page.getByLabel(en.labs.ownName).fill("Ferritin");
  await page.getByLabel(en.labs.value, { exact: true }).fill("<5");
  await page.getByLabel(en.labs.unit, { exact: true }).fill("ug/L");
  await button(page, en.form.save).click();
  await expect(page.getByRole("button", { name: "Ferritin < 5 ug/L" })).toBeVisible();
  await open(page, "Your treatment");
  await button(page, en.sites.ownAdd).click();
  await page.getByLabel(en.sites.ownName).fill("outer side");
  await button(page, en.form.save).click();
  await expect(page.getByText("own site 1")).toBeVisible();
  await open(page, "Skin and symptoms");
  await button(page, en.reactions.addReaction).click();
  await page.getByLabel(en.skin.stateLump, { exact: true }).check();
  await page.getByLabel(en.sites.since).fill("2026-10-01");
  await button(page, en.form.save).click();
  await button(page, en.reactions.addSymptom).click();
  await page.getByLabel(en.symptoms.what).selectOption(en.symptoms.complaintInfection);
  await page.getByLabel(en.symptoms.gradeSevere).check();
  await button(page, en.form.save).click();
  await expect(page.getByText(en.emergency.infectionDo)).toBeVisible();
  await open(page, "Reminders and supply");
  await button(page, en.supply.add).click();
  await page.getByLabel(en.supply.syringes).fill("7");
  await page.getByLabel(en.supply.expires).fill("2027-01-31");
  await button(page, en.form.save).click();
  await page.locator("summary", { hasText: en.supply.more }).click();
  await button(page, en.supply.newSharps).click();
  await page.getByLabel(en.supply.holds).fill("1");
  await button(page, en.form.save).click();
  await expect(page.getByText("The sharps bin is nearly full.")).toBeVisible();
  await open(page, "Today");
  await button(page, en.today.undo).click();
  await button(page, en.warming.takeOut).click();
  await expect(page.getByRole("timer")).toBeVisible();
  await page.evaluate(() => localStorage.setItem("anak1/damaged", "?"));
  await page.reload();
}

for (const colorScheme of ["light", "dark"]) {
  test(`every page and dialog passes axe in the ${colorScheme} theme`, async ({ browserName, page }) => {
    // axe takes longer in Firefox.
    test.setTimeout(browserName === "firefox" ? 360_000 : 240_000);
    await show(page, colorScheme);
    await page.goto("./");
    await button(page, en.setUp.done).click();
    await expectNoViolations(page);
    await fullRecord(page);
    for (const name of [...PAGES, ...Object.keys(LINKED)]) {
      await open(page, name);
      await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
      await openDetails(page);
      await expectNoViolations(page);
    }
    for (const [opener, sender] of [["Erase everything", "Erase now"], ["Pause my injections", "Pause my injections"], ["Skip today’s dose", null]]) {
      await open(page, opener === "Erase everything" ? "Storage and erasing" : "Today");
      if (opener !== "Erase everything" && (await button(page, en.today.undo).isVisible())) await button(page, en.today.undo).click();
      if (opener !== "Erase everything") await openSkipOrPause(page);
      await button(page, opener).click();
      if (opener === "Pause my injections") await page.getByLabel(en.pausing.until).fill("2026-11-20");
      if (sender) await page.getByRole("dialog").getByRole("button", { name: sender }).click();
      await expectNoViolations(page);
      await page.keyboard.press("Escape");
      if (opener !== "Pause my injections") continue;
      // A day was typed.
      await expectNoViolations(page);
      await button(page, en.form.discard).click();
    }
    for (const [where, opener, sender] of [
      ["Skin and symptoms", "Add a skin reaction", "Save"], ["Skin and symptoms", "Add a symptom", "Save"],
      ["For your visit", "Add a question", "Save"], ["Blood tests", "Treatment was restarted", "Save"], ["Blood tests", "Add a blood test", "Save"],
      ["Your treatment", "Add a site", "Save"], ["Your treatment", "Change the dose schedule", "Save"], ["Reminders and supply", "Change: Hours out of the fridge", "Save"],
    ]) {
      await open(page, where);
      if (opener === en.labs.restart) await page.locator("summary", { hasText: en.labs.interrupted }).click();
      await button(page, opener).click();
      await page.getByRole("dialog").getByRole("button", { name: sender }).click();
      if (opener !== "Change the dose schedule") await expect(page.getByRole("dialog")).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press("Escape");
    }
    await open(page, "Today");
    await record(page);
    await button(page, en.today.recordAnother).click();
    await page.getByLabel(en.injection.dose).fill("1000");
    await button(page, en.form.save).click();
    await expectNoViolations(page);
    await button(page, en.form.cancel).click();
    await expectNoViolations(page);
    await button(page, en.form.discard).click();
    await open(page, "Blood tests");
    await button(page, en.labs.add).click();
    await page.getByLabel(en.terms.whiteCells, { exact: true }).fill("99");
    await button(page, en.labs.addOwn).click();
    await page.getByLabel(en.labs.value, { exact: true }).fill("5");
    await button(page, en.form.save).click();
    await expectNoViolations(page);
    await button(page, en.form.cancel).click();
    await expectNoViolations(page);
    await button(page, en.form.discard).click();
    await page.locator("summary", { hasText: en.import.title }).click();
    await page.getByLabel(en.import.paste).fill("date;CRP (mg/L);ESR\n1/9/2026;300;x\n2/9/2026;500;12\n2026-09-03;3;12");
    await button(page, en.import.next).click();
    await page.locator("summary", { hasText: en.import.columns }).click();
    await page.getByRole("group", { name: "ESR" }).getByLabel(en.import.takenFor).selectOption("Another result");
    await expectNoViolations(page);
    await page.getByRole("radio", { name: "9 Jan 2026" }).check();
    await page.getByRole("group", { name: "ESR" }).getByLabel(en.import.takenFor).selectOption("ESR, mm/h");
    await expect(page.getByText(en.import.left)).toBeVisible();
    await expectNoViolations(page);
    await stopProgram(page);
    await expect(page.getByRole("alert")).toContainText(en.page.stopped);
    await expectNoViolations(page);
  });
}

test("the keyboard alone sets up, records, and checks a dose", async ({ page }) => {
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (text) => page.keyboard.type(text);
  const tabTo = async (locator) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await press(await tabKey(locator));
    }
    throw new Error(`the Tab key does not reach ${locator}`);
  };
  await page.goto("./");
  await tabTo(page.getByRole("radio", { name: en.terms.female }));
  await press("Space");
  await tabTo(page.getByLabel(en.setUp.birthDate));
  // Day and month alike: browsers differ in which comes first.
  await type("05051980");
  await tabTo(page.getByLabel(en.setUp.start));
  await type("08082026");
  await tabTo(page.getByLabel(en.setUp.dose));
  await type("100");
  await tabTo(page.getByRole("radio", { name: "every day" }));
  await press("Space");
  await tabTo(page.getByLabel(en.setUp.weight));
  await type("68.5");
  await press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: en.shell.today })).toBeFocused();

  await tabTo(button(page, en.today.record));
  await press("Enter");
  await expect(page.getByRole("heading", { name: en.today.record })).toBeFocused();
  await tabTo(page.getByLabel(en.injection.site));
  await type("Right thigh 2");
  await tabTo(button(page, en.form.save));
  await press("Enter");
  await expect(page.getByText("Done today at")).toBeVisible();
  await expect(page.getByText(/right thigh 2/).first()).toBeVisible();

  await tabTo(button(page, en.today.recordAnother));
  await press("Enter", "Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(button(page, en.today.recordAnother)).toBeFocused();

  await page.goto("./#/dose-check");
  await expect(page.getByRole("heading", { level: 1, name: en.shell.doseCheck })).toBeFocused();
  await tabTo(page.getByRole("group", { name: en.setUp.sex }).getByRole("radio", { name: en.doseCheck.unknownAnswer }));
  await press("ArrowLeft");
  await expect(page.getByRole("radio", { name: en.terms.male, exact: true })).toBeChecked();
  await tabTo(page.getByLabel(en.doseCheck.age, { exact: true }));
  await type("60");
  await tabTo(page.getByLabel(en.settings.weight, { exact: true }));
  await type("53,9");
  await tabTo(page.getByLabel(en.terms.creatinine, { exact: true }));
  await type("2");
  await expect(page.getByText(/Consider 100 mg every other day: creatinine clearance is 29\.9/)).toBeVisible();
});

test("each page has its title, its heading takes the focus, and addresses tell nothing", async ({ page }) => {
  await setUp(page);
  for (const name of PAGES.slice(1)) {
    await open(page, name);
    await expect(page).toHaveTitle(`${name} · Anakinra Companion`);
    await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
    await expect(page.getByRole("navigation").getByRole("link", { name })).toHaveAttribute("aria-current", "page");
    expect(new URL(page.url()).hash).toMatch(/^#\/[a-z-]+$/);
  }
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: en.shell.doseCheck })).toBeVisible();
});

test("nothing is cut off on a small phone with text at 200 %, and all targets are large enough", async ({ page }) => {
  test.setTimeout(60_000);
  await fullRecord(page);
  for (const [width, size] of [[390, "100%"], [320, "100%"], [320, "200%"]]) {
    await page.setViewportSize({ width, height: 640 });
    await page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), size);
    for (const name of [...PAGES, ...Object.keys(LINKED)]) {
      await open(page, name);
      await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
      await openDetails(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${name} is wider than ${width} px at ${size}`).toBeLessThanOrEqual(0);
      // Spots shrink with the body on the smallest screens; the list of sites in the dialog does not.
      const small = await page.evaluate((spot) => {
        const targets = "button, select, summary, nav a, input:not([type=radio], [type=checkbox]), label:has(input)";
        return [...document.querySelectorAll(targets)]
          .filter((element) => element.checkVisibility())
          .map((element) => [element, element.getBoundingClientRect()])
          .filter(([element, { width, height }]) => Math.min(width, height) < (element.matches(".spot") ? spot : 43.5))
          .map(([element, { width, height }]) => `${element.textContent}: ${width} × ${height}`);
      }, width === 390 ? 43.5 : 24);
      expect(small, `${name} has small targets on ${width} px at ${size}`).toEqual([]);
    }
  }
});
