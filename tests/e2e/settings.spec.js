// Settings: an index, and each group on a screen with an address of its own.
import { button, expect, expectNoViolations, GROUPS, keepTwoYears, openDetails, setUp, show, test } from "./support.js";
import { en } from "./labels.js";

const { settings } = en;
const NAMES = [settings.treatment, settings.remindersAndSupply, settings.backupAndRestore, settings.storageAndErasing, settings.lookAndLanguage, settings.about];
const heading = (page, name) => page.getByRole("heading", { level: 1, name, exact: true });
const entry = (page, name) => page.locator("main ul.rows a.row", { hasText: name });

test("the index leads to each group, and Back to the index", async ({ page }) => {
  await setUp(page);
  await page.goto("./#/settings");
  await expect(page).toHaveTitle("Settings · Anakinra Companion");
  await expect(entry(page, settings.backupAndRestore)).toContainText("No backup yet.");
  for (const [at, name] of NAMES.entries()) {
    await entry(page, name).tap();
    await expect(page).toHaveURL(new RegExp(`#/${GROUPS[at]}$`));
    await expect(heading(page, name)).toBeFocused();
    await expect(page).toHaveTitle(`${name} · Settings · Anakinra Companion`);
    await expect(entry(page, NAMES[0])).toBeHidden();
    await expect(page.getByRole("navigation").getByRole("link", { name: en.shell.settings })).toHaveAttribute("aria-current", "page");
    if (at % 2) await page.goBack();
    else await page.getByRole("link", { name: settings.allSettings }).tap();
    await expect(heading(page, en.shell.settings)).toBeFocused();
    for (const other of NAMES) await expect(entry(page, other)).toBeVisible();
  }
  await page.goto("./#/settings/nowhere");
  await expect(heading(page, en.shell.settings)).toBeVisible();
  await expect(entry(page, settings.about)).toBeVisible();
});

test("before the set-up there is no treatment, and a backup is one press away from the first page", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: en.setUp.haveBackup }).tap();
  await expect(heading(page, settings.backupAndRestore)).toBeFocused();
  await expect(page.getByLabel(en.storing.import)).toBeVisible();
  await page.getByRole("link", { name: settings.allSettings }).tap();
  await expect(page.locator("main ul.rows a.row b")).toHaveText(NAMES.slice(2));
  for (const group of GROUPS.slice(0, 2)) {
    await page.goto(`./#/${group}`);
    await expect(page.getByText(en.shell.setUpFirst).filter({ visible: true })).toBeVisible();
  }
});

for (const [width, height] of [[1180, 820], [1440, 900]]) {
  test(`at ${width} px the index stands beside the group`, async ({ page }) => {
    await setUp(page);
    await page.setViewportSize({ width, height });
    await page.goto("./#/settings");
    await expect(page.getByText(settings.chooseGroup)).toBeVisible();
    for (const name of NAMES) {
      await entry(page, name).click();
      await expect(heading(page, name)).toBeFocused();
      await expect(page.locator("[aria-current=true]")).toContainText(name);
      await expect(page.getByText(settings.chooseGroup)).toBeHidden();
      const [left, right] = await Promise.all([page.locator("main ul.rows").first(), page.locator(".part > .page:not([hidden])")].map((one) => one.boundingBox()));
      expect(left.x + left.width).toBeLessThan(right.x);
      expect(Math.abs(left.y - right.y)).toBeLessThan(2);
      expect(right.width).toBeGreaterThan(left.width);
    }
    await page.goBack();
    await expect(heading(page, settings.lookAndLanguage)).toBeVisible();
  });
}

test("with two years of entries no group is longer than three screens of a phone", async ({ page }) => {
  await keepTwoYears(page);
  await button(page, en.keeping.seen).click();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const group of ["settings", ...GROUPS]) {
    await page.goto(`./#/${group}`);
    await expect(page.locator("#app h1[tabindex]")).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight), group).toBeLessThanOrEqual(3 * 844);
  }
});

for (const colorScheme of ["light", "dark"]) {
  test(`the index and each group pass axe in the ${colorScheme} theme on each screen`, async ({ page }) => {
    test.setTimeout(180_000);
    await show(page, colorScheme);
    await setUp(page);
    await page.evaluate(() => localStorage.setItem("anak1/damaged", "?"));
    for (const [width, height] of [[320, 640], [1180, 820]]) {
      await page.setViewportSize({ width, height });
      for (const group of ["settings", ...GROUPS]) {
        await page.goto(`./#/${group}`);
        await expect(page.locator("#app h1[tabindex]")).toBeVisible();
        await openDetails(page);
        await expectNoViolations(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), group).toBeLessThanOrEqual(0);
      }
    }
  });
}

test("entries of the index are large enough, and a screen of 320 px with text at 200 % cuts nothing off", async ({ page }) => {
  await setUp(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("./#/settings");
  for (const name of NAMES) expect((await entry(page, name).boundingBox()).height).toBeGreaterThanOrEqual(44);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  for (const group of ["settings", ...GROUPS]) {
    await page.goto(`./#/${group}`);
    await expect(page.locator("#app h1[tabindex]")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), group).toBeLessThanOrEqual(0);
  }
});
