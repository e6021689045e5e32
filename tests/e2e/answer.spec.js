// The answer of the dose check stays on the screen, is there after five fields, and moves nothing while somebody types.
import { expect, hand, openTopics, test, whole } from "./support.js";
import { en } from "./labels.js";

const field = (page, name) => page.getByLabel(name, { exact: true });
const lines = (page) => page.locator(".answer summary");
const card = (page) => page.locator(".answer").boundingBox();

/** What a keyboard on the screen leaves, for those that have none beside it. */
const SCREENS = [
  { width: 390, height: 844, keyboard: 336 },
  { width: 820, height: 1180, keyboard: 400 },
  { width: 1180, height: 820, keyboard: 400 },
  { width: 1440, height: 900, keyboard: 0 },
];

/** Where everything stands that can be pressed or typed in, from the top of the page. */
const places = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".inputs :is(input, select, textarea, button)")]
      .filter((one) => one.checkVisibility())
      .map((one) => Math.round(one.getBoundingClientRect().top + scrollY)));

const radio = (page, question, name) =>
  page.getByRole("group", { name: question, exact: true }).getByRole("radio", { name, exact: true });

async function fiveFields(page, { press, type, choose }) {
  await press(radio(page, "Sex", "Female"));
  await type("Age", "75");
  await type("Weight", "50");
  await type("Creatinine (serum)", "1.6");
  await choose("Unit for creatinine (serum)", "mg/dL");
}

for (const { width, height, keyboard } of SCREENS) {
  test(`five fields are answered on the screen, and nothing moves while they are typed (${width} × ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height: height - keyboard });
    await page.goto("./#/dose-check");
    await expect(page.locator(".topic").last()).toBeVisible();
    const before = await places(page);
    const person = hand(page);
    await fiveFields(page, person);
    expect(await places(page)).toEqual(before);
    await expect(lines(page).first()).toHaveText("Consider 100 mg every other day");
    await expect(lines(page).nth(1)).toHaveText("Creatinine clearance 24 mL/min (actual weight), below 30");
    const { y, height: tall } = await card(page);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + tall).toBeLessThanOrEqual(height - keyboard);
    // Both lines can be read without moving the card.
    const second = await lines(page).nth(1).boundingBox();
    expect(second.y + second.height).toBeLessThanOrEqual(y + tall + 1);
    // What is typed in is not under the card.
    const typed = await field(page, "Creatinine (serum)").boundingBox();
    const isBeside = width >= 960;
    if (!isBeside) expect(typed.y).toBeGreaterThanOrEqual(y + tall);
    expect(typed.y + typed.height).toBeLessThanOrEqual(height - keyboard);
    expect(person.done.presses).toBeLessThanOrEqual(12);
    expect(person.seconds()).toBeLessThanOrEqual(20);
  });
}

test("a healthy patient is screened within a minute", async ({ page }) => {
  await page.goto("./#/dose-check");
  await whole(page);
  const person = hand(page);
  const { press, type, choose } = person;
  const open = (topic) => press(page.getByRole("button", { name: topic, exact: true }));
  const none = (topic) => press(page.getByRole("button", { name: `None of these: ${topic}` }));
  await press(radio(page, "Sex", "Female"));
  await type("Age", "46");
  await type("Weight", "68");
  await type("Creatinine (serum)", "0.8");
  await choose("Unit for creatinine (serum)", "mg/dL");
  await type("Dose", "100");
  await choose("Dosing interval", "1");
  await open(en.doseCheck.groupIndication);
  for (const question of ["Rheumatoid arthritis", "Moderately to severely active disease", "Inadequate response to at least one DMARD"]) {
    await press(radio(page, question, "Yes"));
  }
  await press(radio(page, "Already on anakinra", "No"));
  for (const topic of ["groupAllergy", "groupInfection", "groupPeople", "groupMedicines"]) await none(en.doseCheck[topic]);
  await open(en.doseCheck.groupRoute);
  await choose("Route", "subcutaneous");
  await press(radio(page, "Self-injection (patient or caregiver)", "Yes"));
  await press(radio(page, "Judged competent to inject", "Yes"));
  await type("Neutrophils", "3.8");
  await expect(lines(page)).toHaveText([
    "100 mg once a day: the monograph’s usual dose",
    /^Creatinine clearance .* not below 30$/,
    "Entered: 100 mg every day, as in the monograph",
    en.doseCheck.overallNoObjection,
    /^Safety questions: (\d+) of \1 answered$/,
  ]);
  expect(person.seconds(), JSON.stringify(person.done)).toBeLessThanOrEqual(60);
});

test("a topic in which something is answered with yes is open when the fields are filled in, the others are folded", async ({ page }) => {
  await page.goto("./#/dose-check");
  await openTopics(page);
  await radio(page, "Asthma", "Yes").check();
  await page.getByRole("button", { name: en.doseCheck.clearAll }).click();
  await page.getByRole("button", { name: en.doseCheck.restore }).click();
  await whole(page);
  const topic = (name) => page.getByRole("button", { name, exact: true });
  await expect(topic(en.doseCheck.groupInfection)).toHaveAttribute("aria-expanded", "true");
  await expect(topic(en.doseCheck.groupAllergy)).toHaveAttribute("aria-expanded", "false");
});

test("on paper the answer stands first, and nothing has to be opened", async ({ page }) => {
  await page.goto("./#/dose-check");
  await whole(page);
  await fiveFields(page, hand(page));
  await page.emulateMedia({ media: "print" });
  const top = async (locator) => (await locator.boundingBox()).y;
  const [title, answer, entered, found] = [
    await top(page.locator(".paper h2")),
    await top(page.locator(".answer")),
    await top(page.locator(".entered")),
    await top(page.locator(".answers .notice").first()),
  ];
  expect([title, answer, entered, found]).toEqual([title, answer, entered, found].sort((one, other) => one - other));
  await expect(lines(page).first()).toBeVisible();
  await expect(page.locator(".answers .missing > li").first()).toBeVisible();
});
