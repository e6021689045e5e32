// What a person opened, typed, chose or focused in Settings stays while the record changes.
import { readFile } from "node:fs/promises";
import { button, entry, expect, NOW, saved, stored, test } from "./support.js";
import { en } from "./labels.js";

const DAY = 24 * 60 * 60 * 1000;
const RECORD = [
  { regimen: "2026-11-01", mg: "100", every_days: "1", usual_time: "08:00" },
  { patient: "female", birth_date: "1980-05-10", therapy_start: "2026-11-01" },
  { weighing: "2026-11-01", kg: "68.5" },
  { pack: "2026-11-02", syringes: "28", expires: "2027-06-30" },
  { own_spot: "LT51", name: "outer side", is: "yes", on: "2026-11-02" },
];

/** Puts entries into storage, as another tab does. */
const keep = (page, entries) => page.evaluate((pairs) => pairs.forEach(([key, text]) => localStorage.setItem(key, text)), entries);

/** Opens a group as somebody does who is on another page of Settings. */
async function open(page, group) {
  await page.goto(`./#/settings/${group}`);
  await expect(page.locator("#app h1[tabindex]")).toBeVisible();
}

async function openSettings(page) {
  await page.goto("./");
  await keep(page, RECORD.map((content, count) => entry(NOW - 20 * DAY + count, content)));
  await keep(page, [["anak1/damaged", "?"]]);
  await page.goto("./#/settings/supply");
  await page.reload();
  await expect(page.getByText("28 syringes left", { exact: false })).toBeVisible();
}

/** An injection that another tab records. */
async function injectElsewhere(page, context) {
  const other = await context.newPage();
  await other.goto("./");
  await keep(other, [entry(NOW - 1000, { injection: "2026-11-21T08:00:00+01:00[Europe/Berlin]", mg: "100", spot: "LT1" })]);
  await other.close();
  // Also where another group is shown.
  await expect(page.getByText("27 syringes left", { exact: false })).toHaveCount(1);
}

test("what was opened, typed and focused survives an injection of another tab", async ({ page, context }) => {
  await openSettings(page);
  await page.getByText(en.supply.travel).click();
  await page.getByLabel(en.supply.travelDays).fill("40");
  await expect(page.getByText("You have 28 syringes at home.")).toBeVisible();
  await open(page, "storage");
  await page.locator("summary", { hasText: "anak1/damaged" }).click();
  await open(page, "backup");
  await page.getByLabel(en.storing.packed).check();
  await open(page, "supply");
  const voiding = page.getByRole("button", { name: /^Cross out: 2[78] syringes/ });
  await voiding.evaluate((element) => (element.dataset.same = "yes"));
  await voiding.focus();
  await injectElsewhere(page, context);
  await expect(voiding).toHaveAttribute("data-same", "yes");
  await expect(voiding).toBeFocused();
  await expect(voiding).toHaveAccessibleName(/^Cross out: 27 syringes/);
  await expect(page.getByLabel(en.supply.travelDays)).toHaveValue("40");
  await expect(page.getByText("You have 27 syringes at home.")).toBeVisible();
  await page.goto("./#/settings");
  await expect(page.getByLabel(en.supply.travelDays)).toBeHidden();
  await open(page, "storage");
  await expect(page.locator("pre")).toBeVisible();
  await open(page, "backup");
  await expect(page.getByLabel(en.storing.packed)).toBeChecked();
  await open(page, "supply");
  await expect(page.getByLabel(en.supply.travelDays)).toHaveValue("40");
});

test("a backup that is shown stays shown, and no field refers to what is not there", async ({ page, context }) => {
  await openSettings(page);
  await open(page, "backup");
  const download = await saved(page, () => button(page, en.keeping.export).click());
  const file = await readFile(download.path);
  await page.getByLabel(en.storing.import).setInputFiles({ name: "backup.json", mimeType: "application/json", buffer: file });
  await expect(page.getByText(en.storing.nothingNew)).toBeVisible();
  await injectElsewhere(page, context);
  await expect(page.getByText(en.storing.nothingNew)).toBeVisible();
  const missing = await page.evaluate(() =>
    [...document.querySelectorAll("[aria-describedby]")].flatMap((one) => one.getAttribute("aria-describedby").split(" ")).filter((id) => !document.getElementById(id)),
  );
  expect(missing).toEqual([]);
});

test("the button of an added site keeps the focus while its name changes", async ({ page }) => {
  await openSettings(page);
  await open(page, "treatment");
  await button(page, "Stop using: outer side").focus();
  await page.keyboard.press("Enter");
  await expect(button(page, "Use again: outer side")).toBeFocused();
});

test("a choice that could not be recorded gives way to the one that counts", async ({ page, context }) => {
  await openSettings(page);
  const before = await stored(page);
  const other = await context.newPage();
  await other.goto("./");
  await keep(other, [["anak9/0000", "from tomorrow"]]);
  await expect(page.getByRole("alert")).toBeVisible();
  await open(page, "treatment");
  await page.getByLabel(en.sites.regionThigh).selectOption("2");
  await expect(page.getByText("Not saved", { exact: false })).toBeVisible();
  await expect(page.getByLabel(en.sites.regionThigh)).toHaveValue("6");
  await open(page, "backup");
  const interval = page.getByRole("group", { name: en.storing.remind });
  await interval.getByLabel(en.storing.never).click();
  await expect(interval.getByLabel(en.storing.afterAMonth)).toBeChecked();
  expect(await stored(page)).toEqual({ ...before, "anak9/0000": "from tomorrow" });
});
