// The last step of a release build, called by trunk: one style sheet instead of several, style sheet, scripts
// and program without what only people need, and names and integrity hashes that fit the new content.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorker } from "./worker.mjs";

if (process.env.TRUNK_PROFILE !== "release") process.exit(0);
const { transformSync } = await import("esbuild").catch(() => {
  console.error("esbuild is missing: run scripts/setup.sh build");
  process.exit(1);
});

const staging = process.env.TRUNK_STAGING_DIR;
const read = (name) => readFileSync(join(staging, name), "utf8");
const small = (code, loader, options = {}) =>
  transformSync(code, { loader, minify: true, legalComments: "none", ...options }).code;
const integrity = (code) => `sha384-${createHash("sha384").update(code).digest("base64")}`;

/** Writes content under a name that carries its hash. */
const write = (stem, extension, code) => {
  const name = `${stem}-${createHash("sha256").update(code).digest("hex").slice(0, 16)}.${extension}`;
  writeFileSync(join(staging, name), code);
  return name;
};

/**
 * Found by trying: what leaves the fewest bytes after brotli, not before. Low memory is the far end of the stack;
 * a program that gets there would stop one call later.
 */
const SMALLEST = ["--low-memory-unused", "--flatten", "--rereloop", "-Os", "--strip-debug", "--strip-producers", "--strip-target-features"];

let html = read("index.html");

const links = [...html.matchAll(/<link rel="stylesheet" href="\.\/([^"]+)"[^>]*>/g)];
const css = small(links.map(([, name]) => read(name)).join("\n"), "css");
const sheet = `<link rel="stylesheet" href="./${write("style", "css", css)}" integrity="${integrity(css)}">`;
links.forEach(([link, name], index) => {
  html = html.replace(link, index === 0 ? sheet : "");
  rmSync(join(staging, name));
});

/** Puts new content in the place of a file that the page loads with its hash. */
const replace = (name, stem, extension, code) => {
  const hash = html.match(new RegExp(`href="\\./${name}"[^>]*integrity="([^"]+)"`))[1];
  html = html.replaceAll(name, write(stem, extension, code)).replace(hash, integrity(code));
  rmSync(join(staging, name));
};

// A dependency exports classes for streams that this app never makes. Without them, what only they need goes, too.
const [, glue, program] = html.match(/data-js="\.\/([^"]+)" data-wasm="\.\/([^"]+)"/);
const script = read(glue).replaceAll(/^export class IntoUnderlying[\s\S]*?^if \(Symbol\.dispose\).*$/gm, "");
const isCalled = (name) => new RegExp(`wasm\\.${name}\\b`).test(script);
const exports = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(join(staging, program))));
const roots = exports.map(({ name }) => name).filter(isCalled).map((name) => ({ name, export: name, root: true }));
const [graph, needed] = [join(staging, "graph"), join(staging, "needed")];
writeFileSync(graph, JSON.stringify(roots));
execFileSync("wasm-metadce", [join(staging, program), "-f", graph, "-o", needed]);

// The names by which program and script call each other are long and carry hashes; here both get short ones.
const optimised = join(staging, "program");
const renamed = JSON.parse(
  execFileSync("wasm-opt", [...SMALLEST, "--minify-imports-and-exports-and-modules", needed, "-o", optimised], {
    encoding: "utf8",
  }),
);
const [[bindings]] = renamed.imports;
const short = Object.fromEntries([[bindings, "a"], ...renamed.imports.map(([, name, to]) => [name, to]), ...renamed.exports]);
const wasm = readFileSync(optimised);
[graph, needed, optimised].forEach((file) => rmSync(file));
replace(program, "program", "wasm", wasm);
replace(glue, "app", "js", small(script, "js", {
  mangleProps: new RegExp(`^(${Object.keys(short).map((name) => name.replaceAll(".", "\\.")).join("|")})$`),
  mangleCache: short,
  mangleQuoted: true,
}));

// Browsers check no integrity of icons, and complain about it.
html = html.replace(/(<link rel="icon"[^>]*?) integrity="[^"]*"/, "$1");

const boot = small(read("boot.js"), "js");
rmSync(join(staging, "boot.js"));
html = html.replace('src="./boot.js"', `src="./${write("boot", "js", boot)}" integrity="${integrity(boot)}" data-worker="./sw.js"`);

writeFileSync(join(staging, "index.html"), html.replace(/\n\s+/g, "\n"));
writeFileSync(join(staging, "sw-off.js"), small(read("sw-off.js"), "js"));
writeWorker(staging, small(readFileSync("public/sw.js", "utf8"), "js"));
