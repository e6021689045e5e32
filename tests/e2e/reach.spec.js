// What has the focus is seen: under no bar and no message, on small screens and with large text.
import { ADDRESSES, GROUPS, button, expect, keepTwoYears, record, setUp, test } from "./support.js";
import { en } from "./labels.js";

/**
 * What lies over the middle of what has the focus; nothing if it can be seen, or lies in a dialog. Firefox leaves in its
 * place what is seen in part: there it counts only if it is wholly hidden.
 */
const covering = (page, browserName) =>
  page.evaluate((isFirefox) => {
    const one = document.activeElement;
    if (one === document.body || one.closest("dialog, nav")) return null;
    // While the focus is in the bars of Firefox, nothing of the page shows that it has it.
    if (!document.hasFocus() && one.matches(".skip")) return null;
    // The label of a choice is as good as its circle.
    const shown = one.closest("label") ?? one;
    const { top, bottom, left, right } = shown.getBoundingClientRect();
    const seen = { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
    const nav = document.querySelector("nav").getBoundingClientRect();
    // On a wide screen the navigation is beside the page.
    const bar = nav.top > 0 ? nav.top : innerHeight;
    const name = `${one.tagName} ${one.textContent.trim().slice(0, 40)}`;
    if (seen.bottom <= seen.top) return `${name}: outside of the screen`;
    if (isFirefox) {
      const top = document.querySelector(".top").getBoundingClientRect();
      const isUnderTop = bottom <= top.bottom && !one.closest(".top") && left < top.right && right > top.left;
      return seen.top >= bar || isUnderTop ? `${name}: wholly hidden` : null;
    }
    // WCAG 2.4.11: not wholly hidden. Here: the edge that is reached last is seen, unless it is larger than the screen.
    if (bottom - top < bar && bottom > bar + 1) return `${name}: ${Math.round(bottom - bar)} px under the bar`;
    const head = document.querySelector(".top").getBoundingClientRect();
    const under = document.elementFromPoint((left + right) / 2, (Math.max(seen.top, 0) + Math.min(seen.bottom, bar)) / 2);
    if (under?.closest(".top") && !one.closest(".top")) return `${name}: under the link for emergencies (${head.bottom})`;
    return null;
  }, browserName === "firefox");

for (const [width, height, size] of [[390, 844, "100%"], [320, 640, "100%"], [320, 640, "200%"]]) {
  test(`the Tab key never leads under a bar: ${width} × ${height}, text at ${size}`, async ({ browserName, page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await keepTwoYears(page);
    const hidden = [];
    let steps = 0;
    for (const address of [...ADDRESSES, ...GROUPS]) {
      await page.goto(`./#/${address}`);
      await expect(page.locator("#app h1[tabindex]")).toBeVisible();
      await page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), size);
      for (const key of ["Tab", "Shift+Tab"]) {
        await page.evaluate(() => (window.first = document.activeElement));
        for (let presses = 0; presses < 70; presses += 1) {
          await page.keyboard.press(key);
          steps += 1;
          const over = await covering(page, browserName);
          if (over) hidden.push(`${address || "today"}, ${key}: ${over}`);
        }
      }
    }
    expect(steps).toBeGreaterThan(1000);
    expect([...new Set(hidden)]).toEqual([]);
  });
}

test("the message takes no press, lies over nothing that has the focus, and stays until it was read and something else is done", async ({ page }) => {
  await setUp(page);
  await record(page);
  const toast = page.getByRole("status").filter({ hasText: "Recorded" }).or(page.locator(".toast"));
  await expect(toast).not.toBeEmpty();
  // What lies under it is what takes the press.
  expect(await page.locator(".toast").evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2).closest(".toast");
  })).toBe(null);
  const free = () =>
    page.evaluate(() => {
      const [one, other] = [document.activeElement, document.querySelector(".toast")].map((each) => each.getBoundingClientRect());
      return document.activeElement !== document.body && (one.bottom <= other.top || one.top >= other.bottom);
    });
  await expect.poll(free).toBe(true);
  await page.clock.fastForward("01:00");
  await expect(page.locator(".toast")).not.toBeEmpty();
  await page.keyboard.press("Tab");
  await expect(page.locator(".toast")).toBeEmpty();
  // A press before it can be read takes it away no sooner.
  await page.goto("./#/settings/backup");
  await page.getByRole("group", { name: en.storing.remind }).getByLabel(en.storing.never).check();
  await expect(page.locator(".toast")).toHaveText(en.form.saved);
  await expect.poll(free).toBe(true);
  await page.keyboard.press("Tab");
  await expect(page.locator(".toast")).toHaveText(en.form.saved);
  await page.clock.fastForward(9_000);
  await page.mouse.click(5, 300);
  await expect(page.locator(".toast")).toBeEmpty();
});

test("at the end of a page, too, the message leaves what has the focus free", async ({ page }) => {
  await setUp(page);
  for (const [address, name] of [["labs", "Add a blood test"], ["visit", "Add a question"], ["symptoms", "Add a symptom"]]) {
    await page.goto(`./#/${address}`);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await button(page, name).focus();
    await page.evaluate(() => (document.querySelector(".toast").textContent = ""));
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect(button(page, name)).toBeFocused();
  }
});
