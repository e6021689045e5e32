// Writes into sw.js which files a build has, by their hashes, and the version that follows from them.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the app itself does not need: worker, the way out of it, the icon, which the system takes over, and what is for hosts. */
const APART = /^sw(-off)?\.js$|\.png$|^_/;
const digest = (kind, content, form) => createHash(kind).update(content).digest(form);

/** Fills in the template for the files of a folder, and puts it there. */
export function writeWorker(folder, template) {
  const names = readdirSync(folder).filter((name) => !APART.test(name)).sort();
  const files = names.map((name) => [
    name === "index.html" ? "./" : `./${name}`,
    `sha256-${digest("sha256", readFileSync(join(folder, name)), "base64")}`,
  ]);
  const list = JSON.stringify(files);
  const version = JSON.stringify(digest("sha256", list + template, "hex").slice(0, 16));
  writeFileSync(join(folder, "sw.js"), template.replace("__FILES__", list).replace("__VERSION__", version));
}
