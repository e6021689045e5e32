// The last step of a build, called by trunk, does what trunk cannot: it says on the pages what they say in each language
// before the program is there. In a release build it cuts the program in parts, joins the
// style sheets, makes all of it small, names each file by its content, with an integrity hash for whoever loads it,
// and adds what the page, its worker and hosts have to say.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { headers, headersFile } from "./headers.mjs";
import { writePages } from "./page.mjs";
import { writeWorker } from "./worker.mjs";

const staging = process.env.TRUNK_STAGING_DIR;
writePages(staging);
if (process.env.TRUNK_PROFILE !== "release") process.exit(0);

const at = (name) => join(staging, name);
const scripts = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), "finish-"));
process.on("exit", () => rmSync(work, { recursive: true }));

// The two files that trunk has had made. A program that is to be cut asks for a loader that is not among them.
const program = readdirSync(staging).find((name) => name.endsWith("_bg.wasm"));
const script = program.replace("_bg.wasm", ".js");
const calls = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(at(program))));
const isCut = calls.some(({ module }) => module.startsWith("__wasm_split"));

const modules = await Promise.all([import("esbuild"), import("node-html-parser")]).catch(() => null);
if (!modules) {
  console.error(`scripts/setup.sh build has not run here, so this build is ${isCut ? "of no use" : "as trunk made it: it works, but not offline"}.`);
  process.exit(isCut ? 1 : 0);
}
const [esbuild, { parse }] = modules;

process.env.PATH = [join(scripts, "../.tools/bin"), join(scripts, "node_modules/.bin"), process.env.PATH].join(delimiter);
const run = (command, ...options) => execFileSync(command, options, { encoding: "utf8", maxBuffer: 1 << 26 });

const read = (name) => readFileSync(at(name), "utf8");
const small = async (code, loader) => (await esbuild.transform(code, { loader, minify: true, legalComments: "none" })).code;
const hash = (kind, content, form) => createHash(kind).update(content).digest(form);

/** Writes what has got its last form under a name that tells its content. */
const publish = (stem, extension, content) => {
  const name = `${stem}-${hash("sha256", content, "hex").slice(0, 10)}.${extension}`;
  writeFileSync(at(name), content);
  return { url: `./${name}`, integrity: `sha256-${hash("sha256", content, "base64")}` };
};
// Two rounds, because what the first drops leaves more for the second. The stack begins at 1 MiB and grows down, and all
// data lies above it: the lowest kilobyte is unused as long as the stack has any room. Functions by name stand beside
// what was compiled from the same source for other types, which makes them easy to compress.
const SMALLER = ["--low-memory-unused", "--flatten", "--rereloop", "-Os", "--dae-optimizing", "-Os", "--reorder-functions-by-name"];
const STRIPPED = ["--strip-debug", "--strip-producers", "--strip-target-features"];
const publishWasm = (stem, path) => {
  run("wasm-opt", ...SMALLER, ...STRIPPED, path, "-o", join(work, "small.wasm"));
  return publish(stem, "wasm", readFileSync(join(work, "small.wasm")));
};

/** Cuts what cargo has built, and binds its first part to a script: trunk binds programs in one file only. */
const cut = () => {
  const { target_directory } = JSON.parse(run("cargo", "metadata", "--no-deps", "--format-version", "1"));
  const built = join(target_directory, "wasm32-unknown-unknown/release/anakinra-companion.wasm");
  run("wasm-split-cli", built, work, "--out-name", "app");
  run("wasm-bindgen", join(work, "app.wasm"), "--out-dir", work, "--target", "web", "--no-typescript", "--keep-lld-exports");
  const parts = readdirSync(work).filter((name) => /^(split|chunk)_/.test(name));
  return { script: join(work, "app.js"), program: join(work, "app_bg.wasm"), parts };
};

const bound = isCut ? cut() : { script: at(script), program: at(program), parts: [] };
const published = Object.fromEntries(
  bound.parts.map((name) => [name, publishWasm(name.replace(/^split_|\.wasm$/g, ""), join(work, name))]),
);
// What the tools have generated asks for the parts by the names that they gave them. It does so with the `fetch` of
// `parts.js`, which knows the published ones.
cpSync(join(scripts, "parts.js"), join(work, "parts.js"));
writeFileSync(join(work, "parts.json"), JSON.stringify(published));
const { outputFiles: [bundle] } = await esbuild.build({
  entryPoints: [bound.script], inject: [join(work, "parts.js")],
  bundle: true, format: "esm", minify: true, write: false, logLevel: "error",
});
const app = { script: publish("app", "js", bundle.contents), program: publishWasm("program", bound.program) };

const page = parse(read("index.html"));
const sheets = page.querySelectorAll("link[rel=stylesheet]");
const LATER = /\b(unfold|chart|history|labs|drug-level|symptoms|dose-check|guide|visit)\b/;
// What is for paper alone, or for pages that the first visit can wait for, is not waited for.
const kindOf = (sheet) => {
  if (/\bprint\b/.test(sheet.getAttribute("href"))) return "print";
  return LATER.test(sheet.getAttribute("href")) ? "later" : "style";
};
const together = (kind) => small(sheets.filter((sheet) => kindOf(sheet) === kind).map((sheet) => read(sheet.getAttribute("href"))).join("\n"), "css");
const [style, paper, later] = await Promise.all(["style", "print", "later"].map(async (kind) => publish(kind, "css", await together(kind))));
const boot = publish("boot", "js", await small(read("boot.js"), "js"));
const ahead = page.querySelectorAll("link[rel=preload], link[rel=modulepreload]");

// For hosts that send no headers. Of the policy, a page cannot say for itself who may frame it.
const policy = headers["Content-Security-Policy"].replace(/; frame-ancestors [^;]*/, "");
const link = (rel, { url, integrity }, more = "") => `<link rel="${rel}" href="${url}" integrity="${integrity}"${more}>`;
page.querySelector("meta[charset]").insertAdjacentHTML("afterend", `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
page.querySelector("#boot").replaceWith([
  link("stylesheet", style),
  link("stylesheet", paper, ' media="print"'),
  // Fetched as if it were for paper; `boot.js` has it count when it is there.
  link("stylesheet", later, ' media="print" id="later"'),
  // `boot.js` asks for both at once. The first to ask for a script decides whether it is checked against its hash; of
  // what is only fetched, browsers check none ahead, so `boot.js` has the program checked.
  link("modulepreload", app.script),
  `<link rel="preload" href="${app.program.url}" as="fetch" type="application/wasm" crossorigin>`,
  `<script id="boot" src="${boot.url}" integrity="${boot.integrity}" data-js="${app.script.url}" data-wasm="${app.program.url}"`
    + ` data-integrity="${app.program.integrity}" data-worker="./sw.js"></script>`,
].join("\n"));
for (const replaced of [...sheets, ...ahead]) replaced.remove();
for (const name of [...sheets.map((sheet) => sheet.getAttribute("href")), "boot.js", script, program]) rmSync(at(name));

writeFileSync(at("index.html"), page.toString().replace(/\n\s+/g, "\n"));
// The page that saves the record without the app. Its script is taken as it comes: pages of other builds ask for it, too.
const rescue = parse(read("rescue.html"));
rescue.querySelector("meta[charset]").insertAdjacentHTML("afterend", `<meta http-equiv="Content-Security-Policy" content="${policy}">${link("stylesheet", style)}`);
writeFileSync(at("rescue.html"), rescue.toString().replace(/\n\s+/g, "\n"));
writeFileSync(at("manifest.webmanifest"), JSON.stringify(JSON.parse(read("manifest.webmanifest"))));
writeFileSync(at("rescue.js"), await small(read("rescue.js"), "js"));
writeFileSync(at("sw-off.js"), await small(read("sw-off.js"), "js"));
writeWorker(staging, await small(readFileSync(join(scripts, "../public/sw.js"), "utf8"), "js"));
writeFileSync(at("_headers"), headersFile(readdirSync(staging)));
