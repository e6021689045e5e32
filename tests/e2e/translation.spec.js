// A translator of the browser puts a copy in the place of each text; what the app says next must not stand behind it.
import { button, expect, setUp, test } from "./support.js";

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
  await page.getByRole("radio", { name: "Male", exact: true }).check();
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

test("nothing is described by what is not there", async ({ page }) => {
  await page.goto("./#/dose-check");
  await expect(page.getByRole("heading", { name: "Result" })).toBeVisible();
  expect(await undescribed(page)).toEqual([]);
  await setUp(page);
  await button(page, "Record injection").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await undescribed(page)).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await page.goto("./#/labs");
  await button(page, "Add results").click();
  await expect(page.getByRole("dialog").getByLabel("Neutrophils", { exact: true })).toBeVisible();
  expect(await undescribed(page)).toEqual([]);
});
