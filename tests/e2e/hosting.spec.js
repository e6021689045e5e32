// Where the app is put: hosts with and without headers, and addresses at which it must not take a record.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { test as anywhere } from "#playwright";
import { HASHED, headers } from "../../scripts/headers.mjs";
import { expect, saved, test } from "./support.js";
import { en } from "./labels.js";

const DIST = join(import.meta.dirname, "../../dist");

test("every answer carries the headers, and only names with a hash are kept for good", async ({ request }) => {
  for (const name of ["", ...readdirSync(DIST)]) {
    const sent = (await request.get(`./${name}`)).headers();
    for (const [header, value] of Object.entries(headers)) expect(sent[header.toLowerCase()], name).toBe(value);
    expect(sent["cache-control"], name).toBe(HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache");
  }
});

test("the files for hosts say the same as the server", () => {
  const nginx = execFileSync("node", [join(DIST, "../scripts/headers.mjs"), "nginx"], { encoding: "utf8" });
  const underscore = readFileSync(join(DIST, "_headers"), "utf8");
  for (const [header, value] of Object.entries(headers)) {
    expect(nginx.split(`add_header ${header} "${value}" always;`)).toHaveLength(4);
    expect(underscore).toContain(`  ${header}: ${value}\n`);
  }
  for (const name of readdirSync(DIST).filter((name) => name !== "_headers")) {
    const control = HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache";
    expect(underscore).toContain(`/${name}\n  Cache-Control: ${control}\n`);
  }
});

test("nothing in the built page is inline, and nothing evaluates text", () => {
  const html = readFileSync(join(DIST, "index.html"), "utf8");
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  for (const name of readdirSync(DIST).filter((name) => name.endsWith(".js"))) {
    expect(readFileSync(join(DIST, name), "utf8"), name).not.toMatch(/\beval\(|new Function\(/);
  }
});

/** A host that sends no headers but the type. */
const bareHost = async () => {
  const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml" };
  const server = createServer((request, response) => {
    const name = request.url === "/" ? "index.html" : request.url.slice(1);
    response.writeHead(200, { "Content-Type": types[extname(name)] ?? "application/octet-stream" });
    response.end(readFileSync(join(DIST, name)));
  });
  await new Promise((resolve) => server.listen(0, resolve));
  return server;
};

anywhere("on a host without headers the page brings its policy itself", async ({ page }) => {
  const server = await bareHost();
  await page.goto(`http://localhost:${server.address().port}/`);
  await expect(page.getByRole("heading", { level: 1, name: en.setUp.title })).toBeVisible();
  const blocked = await page.evaluate(async () => {
    const reports = [];
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => reports.push(effectiveDirective));
    document.body.append(Object.assign(document.createElement("script"), { textContent: "window.ran = true" }));
    await fetch("https://example.com/").catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [window.ran ?? false, ...reports.sort()];
  });
  expect(blocked).toEqual([false, "connect-src", "script-src-elem"]);
  server.close();
});

anywhere.describe("with a worker", () => {
  anywhere.use({ serviceWorkers: "allow" });
  anywhere("on a host that sends neither an ETag nor how long a file is good, the first visit loads nothing twice", async ({ browserName, page }) => {
    const server = await bareHost();
    const asked = [];
    server.on("request", ({ url }) => asked.push(url));
    await page.goto(`http://localhost:${server.address().port}/`);
    await expect(page.locator("html[data-offline=true]")).toBeAttached();
    // Firefox does not check what was loaded ahead against a hash, and loads the program once more.
    const all = browserName === "firefox" ? asked.filter((url) => !url.startsWith("/program-")) : asked;
    expect(all).toEqual([...new Set(all)]);
    server.close();
  });
});

for (const [language, title] of [["en-GB", "This address is not secure"], ["de-DE", "Diese Adresse ist nicht sicher"]]) {
  anywhere.describe(language, () => {
    anywhere.use({ locale: language });
    anywhere(`over plain http in a network it takes no record and says why (${language})`, async ({ page }) => {
      const server = await bareHost();
      await page.goto(`http://lan.test:${server.address().port}/`);
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
      await expect(page.locator("#app")).toBeHidden();
      expect(await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0]);
      server.close();
    });
  });
}

anywhere("opened as a file it says where to open it", async ({ page }) => {
  await page.goto(`file://${DIST}/index.html`);
  await expect(page.getByText(/^This page was opened from a file or did not load fully/)).toBeVisible();
  await expect(page.getByRole("button", { name: en.setUp.done })).toHaveCount(0);
});

for (const [stem, contentType] of [["program-", "application/wasm"], ["app-", "text/javascript"]]) {
  anywhere(`a file ${stem}* that is not the one of the page is not run`, async ({ browserName, page }) => {
    const [name] = readdirSync(DIST).filter((name) => name.startsWith(stem));
    const changed = Buffer.concat([readFileSync(join(DIST, name)), Buffer.from(stem === "app-" ? "window.ran = true" : "\0\0")]);
    await page.route(`**/${name}`, (route) => route.fulfill({ body: changed, contentType }));
    // Firefox complains, too, but not over WebDriver.
    const complaint = browserName !== "firefox" && page.waitForEvent("console", (message) => message.text().includes("integrity"));
    await page.goto("./");
    await complaint;
    await expect(page.getByRole("heading", { name: en.page.stopped })).toBeVisible();
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
  });
}

for (const [what, remove] of [
  ["WebAssembly", () => delete window.WebAssembly],
  ["compiling while it loads", () => delete WebAssembly.compileStreaming],
]) {
  anywhere(`a browser without ${what} gets the app or the way out`, async ({ page }) => {
    await page.addInitScript(remove);
    await page.goto("./");
    const name = what === "WebAssembly" ? "The app has stopped" : "Welcome";
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  });
}

anywhere("a record that was kept where none is taken any more can be saved as a file", async ({ page }) => {
  const server = await bareHost();
  const address = `http://lan.test:${server.address().port}/`;
  await page.goto(address);
  const save = page.getByRole("button", { name: en.page.save });
  await expect(page.getByRole("heading", { name: en.page.insecure })).toBeVisible();
  await expect(save).toBeHidden();
  await page.evaluate(() => localStorage.setItem("anak1/019ab697e8007a008000000000000000", "kept"));
  await page.reload();
  const file = await saved(page, () => save.click());
  expect(readFileSync(file.path, "utf8")).toContain('"text":"kept"');
  server.close();
});
