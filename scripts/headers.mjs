// What a host should send with each file, from headers.json, in the forms that hosts take:
//   node scripts/headers.mjs nginx   the part of a server block
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const headers = JSON.parse(readFileSync(join(import.meta.dirname, "headers.json"), "utf8"));

/** Names with a hash never change their content. */
export const HASHED = /-[0-9a-f]{10,}(_bg)?\.\w+$/;
export const KEEP = "public, max-age=31536000, immutable";
export const ASK = "no-cache";

/** The file `_headers` of hosts that read one, for the names of a build at the root of a site. */
export const headersFile = (names) => {
  const block = (path, pairs) => [path, ...pairs.map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const hashed = names.filter((name) => HASHED.test(name)).sort();
  const others = names.filter((name) => !HASHED.test(name) && !name.startsWith("_")).sort();
  return [
    block("/*", Object.entries(headers)),
    ...hashed.map((name) => block(`/${name}`, [["Cache-Control", KEEP]])),
    ...["", ...others].map((name) => block(`/${name}`, [["Cache-Control", ASK]])),
  ].join("\n") + "\n";
};

/** For nginx, where a location with headers of its own inherits none. */
const nginx = () => {
  const all = Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const location = (match, control, ...more) =>
    [`location ${match} {`, ...more, ...all, `  add_header Cache-Control "${control}" always;`, "}"].join("\n");
  return [
    "# Written by: node scripts/headers.mjs nginx",
    location("/", ASK),
    location('~ "\\.webmanifest$"', ASK, "  default_type application/manifest+json;"),
    location('~ "-[0-9a-f]{10,}\\.\\w+$"', KEEP),
  ].join("\n") + "\n";
};

if (process.argv[1] === import.meta.filename && process.argv[2] === "nginx") process.stdout.write(nginx());
