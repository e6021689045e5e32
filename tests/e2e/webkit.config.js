// Runs the built dist/ in WebKitGTK's MiniBrowser: npx playwright test --config webkit.config.js
import { defineConfig } from "@playwright/test";

// The clock of this engine cannot be set, so the browsers and what the tests reckon are put where it is nine in the morning.
// The main process decides it for its workers.
const ahead = ((21 + 24 - new Date().getUTCHours()) % 24) - 12;
process.env.TZ = process.env.MORNING ??= `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;

export default defineConfig({
  testDir: "webkit",
  testMatch: "*.test.js",
  outputDir: "test-results/webkit",
  globalSetup: "./webkit/screens.js",
  fullyParallel: true,
  // Each has a screen, a driver and a browser of its own.
  workers: 2,
  timeout: 60_000,
  // The driver hangs now and then; what passes at the second time is counted as flaky, and printed.
  retries: 1,
  expect: { timeout: 15_000 },
  reporter: [["dot"], ["json", { outputFile: "results/webkit.json" }]],
});
