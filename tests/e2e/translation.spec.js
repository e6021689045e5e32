// A translator of the browser puts a copy in the place of each text; what the app says next must not stand behind it.
import { button, expect, record, setUp, test, whole } from "./support.js";
import { en } from "./labels.js";

const field = (page, name) => page.getByLabel(name, { exact: true });

/** What the translator of Chromium does to a page, with the texts as they are. */
const translate = (page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all = [];
    while (texts.nextNode()) if (texts.currentNode.data.trim()) all.push(texts.currentNode);
    for (const text of all) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });

/** Every id that something is described by, and that is not there. */
const undescribed = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("[aria-describedby]")]
      .flatMap((one) => one.getAttribute("aria-describedby").split(" "))
      .filter((id) => !document.getElementById(id)),
  );

test("headline, echo and mistake follow after the page was translated", async ({ page }) => {
  await page.goto("./#/dose-check");
  await field(page, "Age").fill("60");
  await page.getByRole("radio", { name: en.terms.male, exact: true }).check();
  await field(page, "Weight").fill("70");
  await field(page, "Creatinine (serum)").fill("1");
  await expect(page.locator(".answers")).toContainText("77.8 mL/min");
  await translate(page);
  await field(page, "Creatinine (serum)").fill("4");
  await expect(page.locator(".answers")).toContainText("19.4 mL/min");
  await expect(page.locator(".answers")).not.toContainText("77.8 mL/min");
  await expect(page.locator(".field", { has: field(page, "Creatinine (serum)") }).locator(".said")).toHaveText(/^4 mg\/dL = /);
  await field(page, "Creatinine (serum)").fill("x");
  await field(page, "Creatinine (serum)").blur();
  await expect(page.locator(".field", { has: field(page, "Creatinine (serum)") }).locator(".said")).not.toHaveText(/^4 mg\/dL/);
});

/** What the page says, with details open and all of it there. */
const text = (page) =>
  page.evaluate(async (opening) => {
    // What is built when it is opened is there two frames later, may have details of its own, and may have to be loaded.
    const main = document.querySelector("main");
    for (let closed = [1]; closed.length > 0 || main.innerText.includes(opening); ) {
      closed = [...main.querySelectorAll("details:not([open])")];
      closed.forEach((one) => (one.open = true));
      for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    }
    return main.innerText.replace(/\s+/g, " ").trim();
  }, en.shell.opening);

/** What the same record says on a page that was never translated. */
async function untranslated(context, address) {
  const other = await context.newPage();
  await other.goto(`./#/${address}`);
  await expect(other.locator("#app h1[tabindex]")).toBeVisible();
  await whole(other);
  await expect(other.locator("#main")).not.toContainText("Opening");
  await whole(other);
  const said = await text(other);
  await other.close();
  return said;
}

const addResults = async (page, name, value) => {
  await page.goto("./#/labs");
  await button(page, en.labs.add).click();
  await page.getByRole("dialog").getByLabel(name, { exact: true }).fill(value);
  await page.getByRole("dialog").getByRole("button", { name: en.form.save }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
};

// Each page is translated, and then the record changes in another tab: what stands there must be what an untranslated page
// says, with no older figure behind it.
for (const [address, change] of [
  ["", record],
  ["history", record],
  ["labs", (page) => addResults(page, "Neutrophils", "0.9")],
  ["visit", (page) => addResults(page, "Neutrophils", "0.9")],
  ["settings", record],
  ["settings/treatment", record],
  ["settings/supply", record],
  ["settings/backup", record],
  ["settings/storage", record],
  ["symptoms", record],
  ["level", record],
]) {
  test(`no older figure stays on a translated page: ${address || "today"}`, async ({ page, context }) => {
    await setUp(page);
    await addResults(page, "Neutrophils", "2.4");
    await addResults(page, "Neutrophils", "2.6");
    await page.goto(`./#/${address}`);
    await expect(page.locator("#app h1[tabindex]")).toBeVisible();
    await whole(page);
    await expect(page.locator("#main")).not.toContainText("Opening");
    await whole(page);
    const before = await text(page);
    await translate(page);
    expect(await text(page)).toBe(before);
    const other = await context.newPage();
    await other.goto("./");
    await change(other);
    await other.close();
    await expect.poll(() => text(page)).toBe(await untranslated(context, address));
  });
}

test("the echoes of numbers and units are not translated, and what is wrong is", async ({ page }) => {
  await page.goto("./#/dose-check");
  const said = page.locator(".field", { has: field(page, "Creatinine (serum)") }).locator(".said");
  await field(page, "Creatinine (serum)").fill("4");
  await expect(said).toHaveAttribute("translate", "no");
  await field(page, "Creatinine (serum)").fill("x");
  await field(page, "Creatinine (serum)").blur();
  await expect(said).toHaveAttribute("translate", "yes");
});

test("nothing is described by what is not there", async ({ page }) => {
  await page.goto("./#/dose-check");
  await expect(page.getByRole("heading", { name: en.doseCheck.answers })).toBeVisible();
  expect(await undescribed(page)).toEqual([]);
  await setUp(page);
  await button(page, en.today.record).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await undescribed(page)).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: en.form.cancel }).click();
  await page.goto("./#/labs");
  await button(page, en.labs.add).click();
  await expect(page.getByRole("dialog").getByLabel(en.terms.neutrophils, { exact: true })).toBeVisible();
  expect(await undescribed(page)).toEqual([]);
});
