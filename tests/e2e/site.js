// A server of its own for a test: of a copy of the build, in a folder of the host, which the test can change and stop.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../scripts/serve.mjs";
import { BUILT } from "./build.js";
import { expect, test as base } from "./support.js";

export const test = base.extend({
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "site-"));
    const files = join(folder, "app");
    cpSync(BUILT, files, { recursive: true });
    let server;
    const asked = [];
    const start = (port = 0) =>
      new Promise((resolve) => {
        server = serve(folder).listen(port, "127.0.0.1", () => resolve(server.address().port));
        server.on("request", ({ url }) => asked.push(url));
      });
    const stop = () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    const port = await start();
    await use({ files, asked, stop, start: () => start(port), url: `http://localhost:${port}/app/` });
    if (server.listening) await stop();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => use(site.url),
});

/** The worker has all files. */
export const isOffline = (page) => expect(page.locator("html[data-offline=true]")).toBeAttached({ timeout: 20_000 });

/** Has the browser look for a new build. */
export const checkForUpdate = (page) =>
  page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update().catch(() => {})));
