// Copies of the built app that tests change.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorker } from "../../scripts/worker.mjs";

export const BUILT = join(import.meta.dirname, "../../dist");
/** The worker as it is before the files of a build are named in it. */
export const TEMPLATE = readFileSync(join(import.meta.dirname, "../../public/sw.js"), "utf8");

/** The hash of a file as pages name it. */
const hash = (content) => `sha256-${createHash("sha256").update(content).digest("base64")}`;

/** Another build in the place of the one before: other styles, so another page, another worker. */
export function release(folder, mark) {
  const [old] = readdirSync(folder).filter((name) => name.startsWith("style-"));
  const before = readFileSync(join(folder, old));
  const css = `${before}/* ${mark} */`;
  const name = `style-${createHash("sha256").update(css).digest("hex").slice(0, 10)}.css`;
  const page = readFileSync(join(folder, "index.html"), "utf8");
  renameSync(join(folder, old), join(folder, name));
  writeFileSync(join(folder, name), css);
  writeFileSync(join(folder, "index.html"), page.replaceAll(old, name).replace(hash(before), hash(css)));
  writeWorker(folder, TEMPLATE);
  return name;
}
