// The last step of a release build, called by trunk: one style sheet instead of several, style sheet, scripts
// and program without what only people need, and names and integrity hashes that fit the new content.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headers, headersFile } from "./headers.mjs";
import { writeWorker } from "./worker.mjs";

if (process.env.TRUNK_PROFILE !== "release") process.exit(0);
const esbuild = await import("esbuild").catch(() => {
  console.error("esbuild is missing: run scripts/setup.sh build");
  process.exit(1);
});

const staging = process.env.TRUNK_STAGING_DIR;
const read = (name) => readFileSync(join(staging, name), "utf8");
const small = (code, loader, options = {}) =>
  esbuild.transformSync(code, { loader, minify: true, legalComments: "none", ...options }).code;
const run = (command, options) => execFileSync(command, options, { encoding: "utf8", maxBuffer: 1 << 26 });
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

// Trunk knows nothing of programs in several files, so what cargo built is bound to its script here once more.
const { target_directory } = JSON.parse(run("cargo", ["metadata", "--no-deps", "--format-version", "1"]));
const built = join(target_directory, "wasm32-unknown-unknown/release/anakinra-companion.wasm");
const work = mkdtempSync(join(tmpdir(), "finish-"));
const at = (name) => join(work, name);
run("wasm-split-cli", [built, at("split"), "--out-name", "app"]);
run("wasm-bindgen", [at("split/app.wasm"), "--out-dir", work, "--target", "web", "--no-typescript", "--keep-lld-exports"]);

// A dependency exports classes for streams that this app never makes. Without them, what only they need goes, too.
// The program takes all that it calls from one place, so that the names can be short.
const link = readFileSync(at("split/__wasm_split.js"), "utf8");
const glue = readFileSync(at("app.js"), "utf8")
  .replaceAll(/^export class IntoUnderlying[\s\S]*?^if \(Symbol\.dispose\).*$/gm, "")
  .replaceAll(/^const IntoUnderlying\w+Finalization = [\s\S]*?;$/gm, "")
  .replace(/"\.\/app_bg\.js": (\w+),(?:\s*"\.\/__wasm_split\.js": (\w+),)+/, "a: { ...$1, ...$2 },");
const [, shared] = link.match(/const \{ ([^}]*?),?\s*\} = initSync/);
const isCalled = (name) => new RegExp(`wasm\\.${name}\\b`).test(glue) || shared.split(", ").includes(name);
const exports = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(at("app_bg.wasm"))));
const roots = exports.map(({ name }) => name).filter(isCalled).map((name) => ({ name, export: name, root: true }));
writeFileSync(at("graph"), JSON.stringify(roots));
run("wasm-metadce", [at("app_bg.wasm"), "-f", at("graph"), "-o", at("needed.wasm")]);

// The names by which program and script call each other are long and carry hashes; here both get short ones.
const renamed = JSON.parse(
  run("wasm-opt", [...SMALLEST, "--minify-imports-and-exports-and-modules", at("needed.wasm"), "-o", at("program.wasm")]),
);
const short = Object.fromEntries([...renamed.imports.map(([, name, to]) => [name, to]), ...renamed.exports]);

// The other files of the program, which the script loads by the hashes of their content. They keep their names for
// what they share with the first one, hence the quotes.
let linked = link
  .replace(/(__wasm_split, \{)([^}]*)/, (_, head, names) => head + names.replaceAll(/\w+/g, '"$&": $&'))
  .replace(/(__wasm_split)\.(\w+)\.get/, '$1["$2"].get');
const files = [...link.matchAll(/new URL\("\.\/((?:split|(chunk))_(\w+)\.wasm)", import\.meta\.url\)/g)];
if (files.length === 0) throw new Error("the program is in one file: was it built with the feature `split`?");
for (const [url, file, isShared, stem] of files) {
  run("wasm-opt", [...SMALLEST, at(`split/${file}`), "-o", at(file)]);
  const part = readFileSync(at(file));
  // What several of them need is in files of its own, which the tool numbers.
  const name = write(isShared ? "shared" : stem, "wasm", part);
  linked = linked.replace(url, `${url.replace(file, name)}, { integrity: "${integrity(part)}" }`);
}
writeFileSync(at("app.js"), glue);
writeFileSync(at("__wasm_split.js"), linked);
const { outputFiles: [bundle] } = await esbuild.build({ entryPoints: [at("app.js")], bundle: true, format: "esm", write: false });
const script = small(bundle.text, "js", {
  mangleProps: new RegExp(`^(${Object.keys(short).map((name) => name.replaceAll(".", "\\.")).join("|")})$`),
  mangleCache: short,
});

const [, unbound, whole] = html.match(/data-js="\.\/([^"]+)" data-wasm="\.\/([^"]+)"/);
replace(whole, "program", "wasm", readFileSync(at("program.wasm")));
replace(unbound, "app", "js", script);
rmSync(work, { recursive: true });

// Browsers do not check the integrity of what they load ahead, so the program is checked where it is fetched.
const PRELOAD = /(<link rel="preload"[^>]*?) integrity="([^"]*)"/;
const [, , checked] = html.match(PRELOAD);
html = html.replace(PRELOAD, "$1").replace(" data-wasm=", ` data-integrity="${checked}" data-wasm=`);
// Browsers check no integrity of icons, and complain about it.
html = html.replace(/(<link rel="icon"[^>]*?) integrity="[^"]*"/, "$1");

// For hosts that send no headers. Of the policy, a page cannot say for itself who may frame it.
const policy = headers["Content-Security-Policy"].replace(/; frame-ancestors [^;]*/, "");
html = html.replace(/<meta charset[^>]*>/, `$&<meta http-equiv="Content-Security-Policy" content="${policy}">`);

// `boot.js` asks for the script at once, and the first to ask decides whether it is checked against its hash.
const AHEAD = /<link rel="modulepreload"[^>]*>/;
const [ahead] = html.match(AHEAD);
html = html.replace(AHEAD, "").replace('<script src="./boot.js"', `${ahead}$&`);

const boot = small(read("boot.js"), "js");
rmSync(join(staging, "boot.js"));
html = html.replace('src="./boot.js"', `src="./${write("boot", "js", boot)}" integrity="${integrity(boot)}" data-worker="./sw.js"`);

writeFileSync(join(staging, "index.html"), html.replace(/\n\s+/g, "\n"));
writeFileSync(join(staging, "sw-off.js"), small(read("sw-off.js"), "js"));
writeWorker(staging, small(readFileSync("public/sw.js", "utf8"), "js"));
writeFileSync(join(staging, "_headers"), headersFile(readdirSync(staging)));
