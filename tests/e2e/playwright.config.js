// Runs the built dist/ in the system's Chromium: CHROMIUM=/usr/bin/chromium npx playwright test
import { readFileSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const driver = JSON.parse(readFileSync(new URL("../../webdriver.json", import.meta.url), "utf8"));
const port = Number(process.env.PORT ?? 8711);
/** What does not depend on the screen, or sets its own. */
const ONE_SCREEN = ["faults", "hosting", "kill", "lighthouse", "offline", "received", "scenarios", "tabs"];
/** What hardly does, and runs on both in a long run. */
const BOTH_IF_LONG = [
  "clock", "conclusions", "demo", "described", "exchange", "language", "parts", "reach", "redraw", "redraw-dose-check",
  "redraw-guide", "redraw-settings", "rescue", "right-to-left", "rules", "survival", "translation", "typed", "undo", "waiting",
];
const onTabletAlone = [...ONE_SCREEN, ...(process.env.LONG ? [] : BOTH_IF_LONG)].map((name) => `${name}.spec.js`);
const touch = { hasTouch: true, isMobile: true };

export default defineConfig({
  testMatch: "*.spec.js",
  fullyParallel: true,
  workers: 2,
  reporter: [["dot"], ["json", { outputFile: "results/chromium.json" }]],
  outputDir: "test-results/chromium",
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: "en-GB",
    // Its tests are in offline.spec.js and received.spec.js; everywhere else each page comes from the server.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      // A name of this machine that browsers do not trust as they trust localhost.
      args: [...driver["goog:chromeOptions"].args, "--host-resolver-rules=MAP lan.test 127.0.0.1"],
      // The zone of the device, which a test can leave.
      env: { ...process.env, TZ: "Europe/Berlin" },
    },
  },
  webServer: { command: `node ../../scripts/serve.mjs ${port}`, port },
  projects: [
    { name: "phone", testIgnore: onTabletAlone, use: { viewport: { width: 390, height: 844 }, ...touch } },
    { name: "tablet", use: { viewport: { width: 820, height: 1180 }, ...touch } },
  ],
});
