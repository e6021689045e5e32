// Names of medicines and vaccines in the dose check: found by name, brand and class, kept when they are not known, and never lost.
import { de, en } from "./labels.js";
import { expect, expectNoViolations, openTopics, said, show, test } from "./support.js";

const text = en.names;
const field = (page, name = en.doseCheck.medicineNames) => page.getByRole("combobox", { name });
const chips = (page) => page.locator(".chips > li");
const options = (page) => page.getByRole("listbox").getByRole("option");
const remove = (page, name) => page.getByRole("button", { name: text.remove({ name }), exact: true });
const answer = (page, question, name) =>
  page.getByRole("group", { name: question, exact: true }).getByRole("radio", { name, exact: true });
const status = (page) => page.locator(".field > [role=status]").first();
const found = (page, sentence) => page.locator(".answers .notice", { hasText: sentence });

async function open(page, question = "Other medicines") {
  await page.goto("./#/dose-check");
  await openTopics(page);
  await answer(page, question, "Yes").check();
}

test("a medicine is found by its brand, by its name and by its class, and taken at a press", async ({ page }) => {
  await open(page);
  await field(page).click();
  await expect(options(page).first()).toHaveText(/^Adalimumab/);
  await field(page).pressSequentially("hum");
  await expect(options(page)).toHaveText([/^Humira adalimumab, TNF blocker$/, /^hum Add it as typed$/]);
  await options(page).first().tap();
  await expect(chips(page)).toHaveText([/^Humira adalimumab, TNF blocker/]);
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await expect(found(page, "TNF blocker. Concomitant use")).toHaveCount(1);
  await field(page).fill("tnf");
  await expect(options(page).filter({ hasText: /^Etanercept/ })).toBeVisible();
  await field(page).fill("dmard");
  await expect(options(page).filter({ hasText: /^Leflunomide/ })).toBeVisible();
  await field(page).fill("adali");
  await expect(options(page).first()).toHaveText(/^Adalimumab TNF blocker: Humira, Abrilada, Amgevita …$/);
});

test("a vaccine is found by a German name, too", async ({ page }) => {
  await open(page, "Vaccination planned");
  const vaccines = field(page, en.doseCheck.vaccineNames);
  await vaccines.fill("gelb");
  await options(page).first().tap();
  await expect(chips(page)).toHaveText([/^Gelbfieber live-virus vaccine/]);
  await expect(found(page, "Do not give live-virus vaccines")).toHaveCount(1);
});

test("what is in no table is kept as it was typed, and said not to be known", async ({ page }) => {
  await open(page);
  await field(page).fill("warfarin");
  await expect(options(page)).toHaveText([/^warfarin Add it as typed$/]);
  await options(page).first().tap();
  await expect(chips(page)).toContainText([text.unknown]);
  await expect(found(page, "warfarin: not listed in the monograph")).toHaveCount(1);
  // Half a name is not taken for the first that begins with it.
  await field(page).fill("flu");
  await page.keyboard.press("Enter");
  await expect(chips(page).last()).toContainText(text.unknown);
});

test("a name is taken off by a button of 44 pixels that names it, and the focus stays near", async ({ page }) => {
  await open(page);
  for (const name of ["Humira", "warfarin", "Arava"]) {
    await field(page).fill(name);
    await page.keyboard.press("Enter");
  }
  const { width, height } = await remove(page, "warfarin").boundingBox();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await remove(page, "warfarin").tap();
  await expect(chips(page)).toHaveText([/^Humira/, /^Arava/]);
  await expect(remove(page, "Arava")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(remove(page, "Humira")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(chips(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await expect(options(page)).toHaveCount(0);
});

test("a keyboard is enough: arrows mark, Enter takes, Escape closes the list alone, Backspace removes nothing", async ({ page }) => {
  await open(page);
  await answer(page, "Other medicines", "Yes").focus();
  await page.keyboard.press("Tab");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.type("re");
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await expect(status(page)).toHaveText(text.suggestions({ count: 4 }));
  const marked = () => page.evaluate(() => document.getElementById(document.activeElement.getAttribute("aria-activedescendant"))?.querySelector("b").textContent);
  expect(await marked()).toBe(undefined);
  for (const name of ["Remicade", "Remsima", "Renflexis", "re", "Remicade"]) {
    await page.keyboard.press("ArrowDown");
    await expect.poll(marked).toBe(name);
  }
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect.poll(marked).toBe("Renflexis");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await expect(field(page)).toHaveValue("re");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(chips(page)).toHaveText([/^Remicade/]);
  await expect(status(page)).toHaveText(text.added({ names: "Remicade" }));
  await expect(field(page)).toHaveValue("");
  await page.keyboard.press("Backspace");
  await expect(chips(page)).toHaveCount(1);
  await page.keyboard.type("remicade");
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText(text.isThere({ names: "Remicade" }));
  await expect(chips(page)).toHaveCount(1);
});

test("several names that are pasted become several chips", async ({ page }) => {
  await open(page);
  await field(page).focus();
  const paste = (pasted) =>
    field(page).evaluate((input, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      return input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, pasted);
  expect(await paste("MTX 15 mg\r\nHumira; warfarin, Arava\n")).toBe(false);
  await expect(chips(page)).toHaveText([/^MTX 15 mg/, /^Humira/, /^warfarin/, /^Arava/]);
  expect(await paste("Enbrel")).toBe(true);
  await field(page).fill("Orencia, Simponi");
  await page.keyboard.press("Enter");
  await expect(chips(page)).toHaveCount(6);
});

test("a name that is nearly one of the table is asked about, and can be changed to it", async ({ page }) => {
  await open(page);
  await field(page).fill("Enbrell");
  await expect(options(page).first()).toHaveText(`Enbrel ${en.doseCheck.perhapsMeant}`);
  await page.keyboard.press("Enter");
  await expect(chips(page)).toContainText([text.unknownButNear({ near: "Enbrel" })]);
  await expect(found(page, "Enbrell (did you mean “Enbrel”?)")).toHaveCount(1);
  await page.getByRole("button", { name: text.changeTo({ near: "Enbrel" }) }).tap();
  await expect(chips(page)).toHaveText([/^Enbrel etanercept, TNF blocker/]);
  await expect(found(page, "With etanercept,")).toHaveCount(1);
});

test("what is typed is on the list when the field is left, and what was pressed is pressed", async ({ page }) => {
  await open(page);
  await field(page).fill("warfarin");
  await answer(page, "Vaccination planned", "No").click();
  await expect(chips(page)).toHaveText([/^warfarin/]);
  await expect(answer(page, "Vaccination planned", "No")).toBeChecked();
  await field(page).fill("hum");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await expect(chips(page)).toHaveText([/^warfarin/, /^Humira/]);
  await field(page).fill("Arava");
  await page.keyboard.press("Shift+Tab");
  await expect(chips(page)).toHaveCount(3);
  await field(page).fill("typed");
  await answer(page, "Other medicines", "No").click();
  await expect(field(page)).toHaveCount(0);
  await expect(found(page, "not listed in the monograph")).toHaveCount(0);
  await answer(page, "Other medicines", "Yes").click();
  await expect(chips(page)).toHaveText([/^warfarin/, /^Humira/, /^Arava/, /^typed/]);
  await expect(found(page, "typed: not listed in the monograph")).toHaveCount(1);
});

test("nothing above the field moves, and the list stays on the screen beside the answer", async ({ page }) => {
  for (const { width, height } of [{ width: 320, height: 568 }, { width: 390, height: 508 }, { width: 390, height: 844 }, { width: 820, height: 780 }, { width: 1180, height: 820 }]) {
    await page.setViewportSize({ width, height });
    await open(page);
    const place = () => field(page).evaluate((input) => Math.round(input.getBoundingClientRect().top + scrollY));
    const before = await place();
    await field(page).click();
    await field(page).pressSequentially("h");
    await expect(options(page).first()).toBeVisible();
    await expect.poll(async () => {
      const list = await page.getByRole("listbox").first().boundingBox();
      const bar = await page.getByRole("navigation").first().boundingBox();
      const end = bar.width < width ? height : bar.y;
      return list.x >= 0 && list.x + list.width <= width && list.y + list.height <= end + 2;
    }).toBe(true);
    const [input, card] = [await field(page).boundingBox(), await page.locator(".answer").boundingBox()];
    const isBeside = card.x > input.x + input.width || card.x + card.width < input.x;
    if (!isBeside && height > 600) expect(input.y, `${width}`).toBeGreaterThanOrEqual(card.y + card.height - 1);
    await page.keyboard.press("Enter");
    await expect(chips(page)).toHaveCount(1);
    expect(await place(), `${width}`).toBe(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`).toBe(true);
    await page.reload();
  }
});

for (const scheme of ["light", "dark"]) {
  test(`the open list and its chips have nothing that the rules of accessibility object to (${scheme})`, async ({ page }) => {
    await show(page, scheme);
    await open(page);
    for (const name of ["Humira", "warfarin", "Enbrell"]) {
      await field(page).fill(name);
      await page.keyboard.press("Enter");
    }
    await field(page).fill("re");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("[role=option][aria-selected=true]")).toBeVisible();
    await expectNoViolations(page);
  });
}

test.describe("in German", () => {
  test.use({ locale: "de-DE" });

  test("names are German, and so is what is said of them", async ({ page }) => {
    await page.goto("./#/dose-check");
    await openTopics(page);
    await answer(page, de.conditions.vaccinationPlanned, de.doseCheck.yes).check();
    await field(page, de.doseCheck.vaccineNames).click();
    await expect(options(page).filter({ hasText: /^Gelbfieber Lebendimpfstoff mit Viren: Stamaril, YF-Vax$/ })).toBeVisible();
    await field(page, de.doseCheck.vaccineNames).fill("Grippe");
    await page.keyboard.press("Enter");
    await expect(chips(page)).toContainText([de.names.unknown]);
    expect(await said(page)).toContain(de.doseCheck.namesHint);
  });
});
