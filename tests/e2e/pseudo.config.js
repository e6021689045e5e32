// Runs the app in the language that scripts/pseudo.mjs makes.
import { defineConfig } from "@playwright/test";
import own from "./playwright.config.js";

const port = 8712;

export default defineConfig({
  ...own,
  testMatch: "pseudo.js",
  testIgnore: [],
  use: { ...own.use, baseURL: `http://localhost:${port}/` },
  webServer: { command: `node ../../scripts/serve.mjs ${port} ../../target/pseudo/dist`, port },
  projects: [{ name: "small phone", use: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } }],
});
