// The guide: a list, on a wide screen beside the statement that is chosen, and an address for each statement.
import { button, expect, expectNoViolations, pages, printed, show, test } from "./support.js";
import { de, en } from "./labels.js";

const item = (page, number) => page.locator(`#${number}`);
const link = (page, number) => item(page, number).getByRole("link", { name: number });
const reader = (page) => page.locator(".reader");
const count = (page) => page.locator("main .count");
const isMarked = (page, number) => expect(page.locator("[aria-current=true]")).toHaveText(number);
/** The page comes with a part of the program of its own. */
const isThere = (page) => expect(count(page)).toHaveText("100 statements", { timeout: 20_000 });
const WIDE = [[1180, 820], [1440, 900]];

test("an address that was shared opens its statement, in view, marked and with the focus", async ({ page }) => {
  await page.goto("./#/guide/S051");
  await isThere(page);
  await expect(page).toHaveTitle("S051 · Guide · Anakinra Companion");
  await isMarked(page, "S051");
  await expect(item(page, "S051")).toBeInViewport({ ratio: 1 });
  await expect(item(page, "S051").getByRole("heading")).toBeFocused();
  await expect(reader(page)).toBeHidden();
  await expect(page.getByRole("navigation").getByRole("link", { name: en.shell.guide })).toHaveAttribute("aria-current", "page");
  const columns = await page.evaluate(() => [...document.querySelectorAll("li.statement")].map((one) => one.getBoundingClientRect().left));
  expect(new Set(columns).size).toBe(1);
});

test("Back and Forward lead from statement to statement, and back to the page before", async ({ page }) => {
  await page.goto("./#/emergency");
  await page.goto("./#/guide");
  await isThere(page);
  await expect(page).toHaveTitle("Guide · Anakinra Companion");
  await link(page, "S060").click();
  await isMarked(page, "S060");
  await expect(page).toHaveURL(/#\/guide\/S060$/);
  await page.goto("./#/guide/S020");
  await isMarked(page, "S020");
  await expect(item(page, "S020")).toBeInViewport({ ratio: 1 });
  await page.goBack();
  await isMarked(page, "S060");
  await expect(page).toHaveTitle(/^S060 /);
  await expect(item(page, "S060")).toBeInViewport({ ratio: 1 });
  await page.goForward();
  await isMarked(page, "S020");
  await page.goBack();
  await page.goBack();
  await expect(page.locator("[aria-current=true]")).toHaveCount(0);
  await expect(page).toHaveTitle("Guide · Anakinra Companion");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: en.shell.emergency })).toBeFocused();
});

test("an unknown number shows the guide and says so", async ({ page }) => {
  for (const number of ["S999", "S51", "nowhere"]) {
    await page.goto(`./#/guide/${number}`);
    await expect(page.getByRole("alert").getByText(en.guide.unknown({ number }))).toBeInViewport();
    await expect(page).toHaveTitle("Guide · Anakinra Companion");
    await isThere(page);
    await expect(page.locator("[aria-current=true]")).toHaveCount(0);
  }
  await page.goto("./#/guide/S100");
  await isMarked(page, "S100");
  await expect(page.getByText(en.guide.unknown({ number: "nowhere" }))).toHaveCount(0);
  await page.goto("./#/guide/S999");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("alert")).toBeInViewport();
});

test("what hides a statement that is opened gives way, and nothing else does", async ({ page }) => {
  await page.goto("./#/guide");
  const topic = page.getByLabel(en.guide.topic);
  await page.getByLabel(en.guide.search).fill("latex");
  await topic.selectOption(en.clinical.topicBlood);
  await expect(page.getByText(en.guide.nothing)).toBeVisible();
  await page.goto("./#/guide/S051");
  await expect(page.getByLabel(en.guide.search)).toHaveValue("");
  await expect(topic).toHaveValue(en.clinical.topicBlood);
  await expect(item(page, "S051")).toBeInViewport({ ratio: 1 });
  await page.goto("./#/guide/S034");
  await expect(topic).toHaveValue("");
  await isThere(page);
  // What is typed afterwards hides it again, and nobody takes the focus from the field.
  await page.getByLabel(en.guide.search).pressSequentially("neutropenia");
  await expect(item(page, "S034")).toBeHidden();
  await page.getByLabel(en.guide.search).fill("");
  await expect(item(page, "S034")).toBeVisible();
  await expect(page.getByLabel(en.guide.search)).toBeFocused();
});

for (const [width, height] of WIDE) {
  test(`at ${width} px the list is beside the statement that is chosen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto("./#/guide");
    await expect(reader(page)).toHaveText(en.guide.choose);
    const row = item(page, "S002");
    // A row is chosen wherever it is pressed.
    await row.click({ position: { x: 150, y: 70 } });
    await expect(page).toHaveURL(/#\/guide\/S002$/);
    await page.goto("./#/guide/S051");
    await isMarked(page, "S051");
    await expect(reader(page).getByRole("heading", { name: /^S051/ })).toBeFocused();
    await expect(reader(page)).toContainText("Neutropenia: fewer than 1000 neutrophils");
    await expect(reader(page)).toContainText("The monograph prints");
    await expect(reader(page)).toContainText("Cautions › Neutropenia");
    await expect(item(page, "S051").locator(".note")).toBeHidden();
    for (const seen of [item(page, "S051"), reader(page), page.getByLabel(en.guide.search)]) await expect(seen).toBeInViewport({ ratio: 1 });
    const [left, right, fields] = await Promise.all([item(page, "S051"), reader(page), page.locator(".filters")].map((one) => one.boundingBox()));
    expect(left.x + left.width).toBeLessThan(right.x);
    expect(right.width).toBeGreaterThan(left.width);
    expect(left.y).toBeGreaterThanOrEqual(fields.y + fields.height);
    expect(right.y).toBeGreaterThanOrEqual(fields.y + fields.height);
    expect(left.height).toBeLessThan(120);

    await reader(page).getByRole("link", { name: "Next: S052" }).click();
    await expect(reader(page).getByRole("heading", { name: /^S052/ })).toBeFocused();
    await expect(item(page, "S052")).toBeInViewport({ ratio: 1 });
    await reader(page).getByRole("link", { name: "Previous: S051" }).click();
    await isMarked(page, "S051");
    await page.goBack();
    await expect(reader(page).getByRole("heading", { name: /^S052/ })).toBeFocused();
    await expect(page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).resolves.toBeLessThanOrEqual(0);
  });
}

test("on a wide screen the keyboard chooses a statement, and comes back to it", async ({ page }) => {
  await page.setViewportSize({ width: 1180, height: 820 });
  await page.goto("./#/guide");
  await isThere(page);
  await page.getByLabel(en.guide.search).focus();
  for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press("Tab");
  const chosen = await page.evaluate(() => document.activeElement.textContent);
  expect(chosen).toMatch(/^S\d{3}$/);
  await expect(link(page, chosen)).toBeInViewport({ ratio: 1 });
  const fields = await page.locator(".filters").boundingBox();
  expect((await link(page, chosen).boundingBox()).y).toBeGreaterThanOrEqual(fields.y + fields.height);
  await page.keyboard.press("Enter");
  await expect(reader(page).getByRole("heading", { name: new RegExp(`^${chosen}`) })).toBeFocused();
  await page.goBack();
  await expect(link(page, chosen)).toBeFocused();
});

test("all statements that are shown are printed, whatever the screen, and none twice", async ({ page, browserName }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("./#/guide/S051");
  await page.getByLabel(en.guide.topic).selectOption(en.clinical.topicBlood);
  await isMarked(page, "S051");
  const paper = (await pages(await printed(page, "A4"))).join("\n").replace(/\s+/g, " ");
  expect(paper.split("Neutropenia: fewer than 1000 neutrophils")).toHaveLength(2);
  expect(paper).toContain("The monograph prints");
  expect(paper).toContain("S052");
  expect(paper).not.toContain("S001");
  expect(paper).not.toContain("Next: S052");
});

for (const colorScheme of ["light", "dark"]) {
  test(`a statement that is chosen passes axe in the ${colorScheme} theme on each screen`, async ({ page }) => {
    test.setTimeout(180_000);
    await show(page, colorScheme);
    for (const [width, height] of [[320, 640], [390, 844], ...WIDE]) {
      await page.setViewportSize({ width, height });
      for (const number of width === 390 ? ["S138", "S999"] : ["S051"]) {
        await page.goto(`./#/guide/${number}`);
        await isThere(page);
        if (number !== "S999") await isMarked(page, number);
        await expectNoViolations(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    }
  });
}

test("with text at 200 % on the smallest screen a statement is one column, and its link is large enough", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("./#/guide/S051");
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  await isMarked(page, "S051");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  expect((await link(page, "S051").boundingBox()).height).toBeGreaterThanOrEqual(44);
});

test("an unknown number is said in German, too", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("anak-language", "de"));
  await page.goto("./#/guide/S999");
  await expect(page.getByText(de.guide.unknown({ number: "S999" }))).toBeVisible();
  await page.goto("./#/guide/S051");
  await expect(page).toHaveTitle("S051 · Leitfaden · Anakinra Companion");
});

test("ticks stay while a search hides what is ticked", async ({ page }) => {
  await page.goto("./#/guide/S130");
  const box = item(page, "S130").getByRole("checkbox");
  await box.check();
  await page.getByLabel(en.guide.search).fill("neutropenia");
  await expect(item(page, "S130")).toBeHidden();
  await page.getByLabel(en.guide.search).fill("");
  await expect(box).toBeChecked();
  await expect(button(page, en.guide.print)).toBeVisible();
});
