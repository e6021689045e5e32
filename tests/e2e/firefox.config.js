// The same tests in Firefox ESR, over WebDriver BiDi: npx playwright test --config firefox.config.js
import { join } from "node:path";
import { defineConfig } from "#playwright";

const port = Number(process.env.PORT ?? 8721);

/** What speaks to Chromium by its own protocol, or says something of Chromium only. */
const CHROMIUM_ONLY = [
  // Lighthouse is a part of Chromium.
  "lighthouse.spec.js",
];

/** The paths of the app, its stores and what everyone needs to use it: tests take Firefox far longer than Chromium. */
const ORDINARY = ["access", "contrast", "demo", "kill", "labs", "language", "month", "offline", "patient", "rescue", "rules", "safety", "survival", "tabs", "undo"];

/** What takes minutes there and is the same in every engine, which a long run has as well. */
const LONG_ONLY = [
  // The answers come from the library; the first patients show that the form works.
  /scenarios (?!1 to)/,
  // Names and descriptions are written by the app, not by the engine.
  /nothing refers to what is not there/,
  /no English is left on German pages/,
  // Two tabs show what four do.
  /4 tabs that record/,
  // The same way out as of a program that never comes.
  /a (start script that is missing|script of the program that never comes)/,
  // The smallest screen with the largest text is the hardest.
  /the Tab key never leads under a bar: .*100%/,
];

export default defineConfig({
  testMatch: process.env.LONG ? "*.spec.js" : ORDINARY.map((name) => `${name}.spec.js`),
  testIgnore: CHROMIUM_ONLY,
  grepInvert: process.env.LONG ? undefined : LONG_ONLY,
  fullyParallel: true,
  workers: 2,
  reporter: [["dot"], ["json", { outputFile: "results/firefox.json" }]],
  outputDir: "test-results/firefox",
  // Each step goes over a protocol that waits for the page.
  timeout: 120_000,
  // The protocol hangs now and then; what passes at the second time is counted as flaky, and printed.
  retries: 1,
  expect: { timeout: 20_000 },
  use: {
    browserName: "firefox",
    channel: "moz-firefox",
    baseURL: `http://localhost:${port}/`,
    locale: "en-GB",
    serviceWorkers: "block",
    viewport: { width: 820, height: 1180 },
    launchOptions: {
      executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
      // Each worker has a folder of its own, in which support.js looks for what was saved.
      downloadsPath: join(import.meta.dirname, "test-results/saves", process.env.TEST_PARALLEL_INDEX ?? ""),
      env: { ...process.env, TZ: "Europe/Berlin" },
      firefoxUserPrefs: {
        // Scroll bars as on telephones and tablets.
        "ui.useOverlayScrollbars": 1,
        "widget.gtk.overlay-scrollbars.enabled": true,
        "ui.prefersReducedMotion": 1,
        // The list of what was saved takes the focus.
        "browser.download.alwaysOpenPanel": false,
        // As it is by itself, which Playwright changes.
        "security.fileuri.strict_origin_policy": true,
        // A name of this machine that browsers do not trust as they trust localhost.
        "network.dns.localDomains": "lan.test",
      },
    },
  },
  webServer: { command: `node ../../scripts/serve.mjs ${port}`, port },
  projects: [{ name: "firefox" }],
});
