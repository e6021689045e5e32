// What the tests in WebKit share: a page that is read and used as people do, by roles, names and labels.
import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { openBrowser, openSession, screenOf } from "./browser.js";
import { why } from "./machine.js";
import { assemble, discard, openSite } from "./site.js";
import { en } from "../labels.js";

export { expect };
export { ADDRESSES, cases, entry, journaled, report, stored } from "../support.js";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const dated = (days) => {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return date;
};
const two = (number) => String(number).padStart(2, "0");

/** A day, so many days from today, as fields take it. */
export const day = (days = 0) => {
  const date = dated(days);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** The same day as the app says it. */
export const spoken = (days = 0) => {
  const date = dated(days);
  return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
};

/** Keys as WebDriver names them. */
export const KEY = { tab: "\uE004", enter: "\uE007", escape: "\uE00C", end: "\uE010", home: "\uE011", left: "\uE012", up: "\uE013", right: "\uE014", down: "\uE015", delete: "\uE017" };

/** The headings of the pages, by their addresses. */
export const HEADINGS = {
  "": "Today", history: "History", labs: "Blood tests", guide: "Guide", "dose-check": "Dose check", settings: "Settings", health: "Your health",
  emergency: "Emergency", symptoms: "Skin and symptoms", visit: "For your visit", level: "Drug level",
  "settings/treatment": "Your treatment", "settings/supply": "Reminders and supply", "settings/backup": "Backup and restore",
  "settings/storage": "Storage and erasing", "settings/look": "Look and language", "settings/about": "About",
};

// An expression goes to the page as its parts.
const sent = (value) => (value instanceof RegExp ? { source: value.source, flags: value.flags } : value);

/** What can be asked of a page, whoever holds it: `evaluate` is to be given. */
class Page {
  /** Waits until the page says something. */
  sees(wanted, selector) {
    const text = expect.poll(() => this.text(selector), { message: `the page says ${wanted}` });
    return wanted instanceof RegExp ? text.toMatch(wanted) : text.toContain(wanted);
  }

  /** Waits until the page does not say something any more. */
  misses(wanted, selector) {
    const text = expect.poll(() => this.text(selector), { message: `the page does not say ${wanted}` }).not;
    return wanted instanceof RegExp ? text.toMatch(wanted) : text.toContain(wanted);
  }

  text = (selector) => this.evaluate((selector) => window.inPage.text(selector), selector);

  count = (role, name, within) => this.evaluate((...what) => window.inPage.all(...what).length, role, sent(name), within);

  /** Waits until so many are there that have a role and a name. */
  has(role, name, count = 1, within) {
    return expect.poll(() => this.count(role, name, within), { message: `${role} “${name}”` }).toBe(count);
  }

  heading = (name) => expect.poll(() => this.text("h1"), { message: "heading of the page" }).toBe(name);

  /** Waits until so many dialogs are open. */
  dialogs = (count) => expect.poll(() => this.evaluate(() => document.querySelectorAll("dialog[open]").length), { message: "open dialogs" }).toBe(count);

  /** Puts a value into a field, as its picker does. */
  put(label, value, within) {
    return this.upon(`field “${label}”`, (label, within, value) => {
      const [field] = window.inPage.fields(label, within);
      if (field) window.inPage.put(field, value);
      return Boolean(field);
    }, sent(label), within, value);
  }

  select(label, option, within) {
    return this.upon(`“${option}” of “${label}”`, (label, within, option) => {
      const [field] = window.inPage.fields(label, within);
      const found = field && window.inPage.optionOf(field, option);
      if (found) window.inPage.put(field, found.value);
      return Boolean(found);
    }, sent(label), within, sent(option));
  }

  valueOf = (label, within) => this.evaluate((...what) => window.inPage.fields(...what)[0]?.value, sent(label), within);

  /** Waits until something is said of a field: its hint, and what was understood or is wrong. */
  saysOf(label, wanted, within) {
    const said = () => this.evaluate((...what) => window.inPage.fields(...what).slice(0, 1).map(window.inPage.saidOf).join(), sent(label), within);
    return expect.poll(said, { message: `said of “${label}”` }).toMatch(wanted);
  }

  isWrong = (label, within) => this.evaluate((...what) => window.inPage.fields(...what)[0]?.getAttribute("aria-invalid"), sent(label), within);

  /** Goes to a page of the app by its address, and waits for its heading. */
  async go(address, heading = HEADINGS[address]) {
    await this.evaluate((address) => void (location.hash = `#/${address}`), address);
    await this.heading(heading);
  }

  /** Does something once it is there. */
  upon(what, action, ...values) {
    return expect.poll(() => this.evaluate(action, ...values), { message: `${what} is there` }).toBe(true);
  }

  wrong = () => this.evaluate(() => window.inPage?.wrong() ?? []);

  /** Forgets what went wrong because a test wanted it to. */
  forgive = () => this.evaluate(() => sessionStorage.removeItem("wrong"));

  async fillSetUp({ start = day(-83), weight = "68,5" } = {}) {
    await this.click("radio", "Female");
    await this.put(en.setUp.birthDate, "1980-05-10");
    await this.put(en.setUp.start, start);
    await this.type(en.setUp.dose, "100");
    await this.click("radio", "every day");
    if (weight) await this.type(en.setUp.weight, weight);
  }

  async setUp(answers) {
    await this.fillSetUp(answers);
    await this.click("button", en.setUp.done);
    await this.heading(en.shell.today);
  }

  /** Records an injection as it is suggested. */
  async record() {
    await this.click("button", en.today.record);
    await this.click("button", en.form.save);
    await this.sees("Done today at");
  }
}

/** A page that a driver holds: it is pressed and typed into as by hand. */
export class DrivenPage extends Page {
  constructor({ driver, home }, url) {
    super();
    Object.assign(this, { driver, home, url });
  }

  async evaluate(action, ...values) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${action})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (cause) => done({ cause: String(cause) }));`;
    const { value, cause } = await this.driver.executeAsyncScript(script, ...values);
    if (cause) throw new Error(cause);
    return value;
  }

  open = (address = "") => this.driver.get(this.url + address);

  async reload() {
    await this.driver.navigate().refresh();
    if (this.isFramed) await this.driver.switchTo().frame(0);
  }

  /** Shows the app in a frame of so many pixels: the window of this browser cannot be as narrow as a small phone. */
  async narrow(width) {
    await this.driver.get(`${this.url}~frame/${width}`);
    await this.driver.switchTo().frame(0);
    this.isFramed = true;
    await this.sees(/\S/, "#app h1[tabindex]");
  }

  back = () => this.driver.navigate().back();

  /** Does something with an element once it is there, and stays there, and is not under another. */
  async with(what, find, action) {
    const tried = async () => {
      try {
        const element = await find();
        return element ? ((await action(element)) ?? true) : false;
      } catch (cause) {
        if (/StaleElement|ClickIntercepted|NotInteractable/.test(cause.name)) return cause.name;
        throw cause;
      }
    };
    await expect.poll(tried, { message: what }).toBe(true);
  }

  /** Presses an element; one that the page has moved meanwhile is pressed again. */
  async pressOn(element) {
    await element.click();
    // The press may have led to another page.
    return this.evaluate((element) => window.inPage?.wasPressed(element) ?? true, element).catch(() => true);
  }

  click(role, name, within) {
    const find = () => this.evaluate((...what) => {
      const [found] = window.inPage.all(...what);
      // A choice that lies under its label is pressed there.
      return window.inPage.atRest(found?.closest("label") ?? found);
    }, role, sent(name), within);
    return this.with(`press ${role} “${name}”`, find, (element) => this.pressOn(element));
  }

  clickOn(selector, text = "") {
    const find = () => this.evaluate((selector, text) =>
      window.inPage.atRest([...document.querySelectorAll(selector)].find((one) => one.checkVisibility() && window.inPage.plain(one.textContent).includes(text))), selector, text);
    return this.with(`press ${selector} ${text}`, find, (element) => this.pressOn(element));
  }

  field = (label, within) => this.evaluate((...what) => window.inPage.atRest(window.inPage.fields(...what)[0]), sent(label), within);

  /** Types in the place of what stands in a field. */
  type(label, text, within) {
    return this.with(`type into “${label}”`, () => this.field(label, within), async (element) => {
      await element.clear();
      if (text) await element.sendKeys(text);
    });
  }

  /** Gives a file to a field for files. */
  async upload(label, path) {
    await this.with(`file for “${label}”`, () => this.field(label), (element) => element.sendKeys(path));
  }

  async press(...keys) {
    for (const key of keys) await this.driver.actions().sendKeys(key).perform();
  }

  /** Presses keys until something has the focus. */
  async tabTo(role, name) {
    for (let presses = 0; presses < 120; presses += 1) {
      const isThere = await this.evaluate((...what) => window.inPage.all(...what).includes(document.activeElement), role, sent(name));
      if (isThere) return;
      await this.press(KEY.tab);
    }
    throw new Error(`the Tab key does not reach ${role} “${name}”`);
  }

  /** The file that comes of something: the browser puts it into the home that it was given, and none over another. */
  async download(action) {
    const files = () => [this.home, join(this.home, "Downloads")].filter(existsSync).flatMap((folder) =>
      readdirSync(folder).map((name) => join(folder, name)).filter((path) => statSync(path).isFile() && !path.endsWith(".wkdownload")));
    const before = files();
    await action();
    const come = () => files().filter((path) => !before.includes(path) && statSync(path).size > 0);
    await expect.poll(() => come().length, { message: "a file comes" }).toBe(1);
    const path = join(mkdtempSync(join(this.home, "taken-")), basename(come()[0]));
    renameSync(come()[0], path);
    return path;
  }

  isOffline = () => expect.poll(() => this.evaluate(() => document.documentElement.dataset.offline), { message: "kept for offline use" }).toBe("true");

  build = () => this.evaluate(() => document.querySelector('link[rel="stylesheet"]').href.split("/").at(-1));

  /** Another window of the same browser, at the same or another address. */
  async another(address = "") {
    const own = await this.driver.getWindowHandle();
    await this.driver.switchTo().newWindow("tab");
    const other = await this.driver.getWindowHandle();
    await this.driver.get(this.url + address);
    return { toFirst: () => this.driver.switchTo().window(own), toSecond: () => this.driver.switchTo().window(other) };
  }
}

/** A page of a browser that no driver holds. */
class LastingPage extends Page {
  constructor(site) {
    super();
    this.site = site;
  }

  evaluate = (action, ...values) => this.site.driven.run(action, ...values);

  click(role, name, within) {
    return this.upon(`${role} “${name}”`, (...what) => {
      const [found] = window.inPage.all(...what);
      found?.click();
      return Boolean(found);
    }, role, sent(name), within);
  }

  type = (label, text, within) => this.put(label, text, within);

  to = (address) => this.evaluate((address) => {
    window.isLeft = true;
    setTimeout(() => location.assign(address));
  }, address);
}

export const test = base.extend({
  /** Nothing is tried where the browser is not on the machine. */
  machine: [async ({}, use) => {
    base.skip(Boolean(why), why);
    await use();
  }, { auto: true }],

  display: [async ({}, use, { parallelIndex }) => use(screenOf(parallelIndex)), { scope: "worker" }],

  session: [async ({ display }, use) => {
    const session = await openSession(display);
    await use(session);
    await session.end();
  }, { scope: "worker", timeout: 120_000 }],

  folder: [async ({}, use) => {
    const folder = assemble();
    await use(folder);
    discard(folder);
  }, { scope: "worker" }],

  /** Whether a test changes the files that its server has. */
  changesFiles: [false, { option: true }],

  site: async ({ folder, changesFiles }, use) => {
    const own = changesFiles ? assemble() : folder;
    const site = await openSite(own);
    await use(site);
    await site.close();
    if (changesFiles) discard(own);
  },

  /** The first page of somebody new. Every test fails on an error of a page, and on a breach of the policy. */
  page: async ({ session, site, changesFiles }, use, info) => {
    const { driver } = session;
    const page = new DrivenPage(session, site.url);
    await page.open();
    await page.sees(/\S/, "#app h1[tabindex]");
    await use(page);
    if (info.status !== info.expectedStatus) writeFileSync(info.outputPath("page.png"), await driver.takeScreenshot(), "base64");
    const [first, ...others] = await driver.getAllWindowHandles();
    const wrong = [];
    for (const window of [...others, first]) {
      await driver.switchTo().window(window);
      wrong.push(...(await page.wrong()));
      if (window !== first) await driver.close();
    }
    await driver.switchTo().window(first);
    await driver.get("about:blank");
    // A new version is there only where a test has made one.
    expect(wrong.filter((what) => !changesFiles || what !== "a new version is offered")).toEqual([]);
  },

  /** Opens browsers one after the other over one profile, and ends them. */
  lasting: async ({ display, site }, use) => {
    const profile = mkdtempSync(join(tmpdir(), "webkit-profile-"));
    let browser;
    const page = new LastingPage(site);
    const over = (how) => async () => {
      await browser?.[how]();
      site.driven.forget();
    };
    const start = (address = "") => {
      browser = openBrowser(profile, display, site.url + address);
    };
    await use({ page, start, quit: over("quit"), kill: over("kill") });
    await over("kill")();
    discard(profile);
  },
});

/** Puts the record of two years of the fixtures into storage. */
export async function keepTwoYears(page, heading = "Today") {
  const [head, ...entries] = JSON.parse(readFileSync(new URL("../../fixtures/two-years.json", import.meta.url), "utf8"));
  const pairs = entries.map(({ id, checksum, ...content }) => [`anak${head.version}/${id.replaceAll("-", "")}`, checksum + JSON.stringify(content)]);
  await page.evaluate((pairs) => pairs.forEach(([key, text]) => localStorage.setItem(key, text)), pairs);
  await page.reload();
  await page.heading(heading);
}

/** Opens what is folded. */
export const unfold = (page) => page.evaluate(() => document.querySelectorAll("main details").forEach((one) => (one.open = true)));
