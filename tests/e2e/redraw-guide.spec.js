// What was ticked or opened in the guide stays while the search narrows the list.
import { expect, test } from "./support.js";
import { en } from "./labels.js";

test("ticks and opened sources of statements that stay shown survive typing", async ({ page }) => {
  await page.goto("./#/guide");
  await page.getByLabel(en.guide.topic).selectOption(en.clinical.topicTeaching);
  const read = page.getByRole("checkbox", { name: /Read the manufacturer/ });
  await read.check();
  const statement = page.locator(".statement", { has: read });
  await statement.locator("summary").click();
  const search = page.getByLabel(en.guide.search);
  await search.pressSequentially("manufacturer");
  await expect(page.getByRole("checkbox")).not.toHaveCount(9);
  await expect(search).toBeFocused();
  await search.fill("");
  await page.getByLabel(en.guide.topic).selectOption(en.guide.allTopics);
  await expect(page.getByText("100 statements")).toBeVisible();
  await expect(read).toBeChecked();
  await expect(statement.locator("details")).toHaveAttribute("open");
});
