// What the first visit waits for, over the wire and with brotli, and what comes after it; and whether both stay
// within their budgets. Not counted: the icon that only an installed app has, and the way out of the worker.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/**
 * Bytes of brotli at its highest level: until the first page answers, for all pages, and with the demo and one language. Above
 * its aim a sum is worth a look; above its limit it fails. The limits are what the features of November 2026 come to:
 * nothing is to be added without taking as much away. What reads and writes files of others comes only when it is asked for,
 * and counts for everything alone.
 */
const BUDGETS = {
  "first visit": { aim: 240_000, limit: 280_000 },
  "first visit in another language": { aim: 280_000, limit: 311_000 },
  "all pages": { aim: 430_000, limit: 575_000 },
  everything: { aim: 490_000, limit: 840_000 },
};
/** What no page waits for; the split tool counts what parts of the program share. */
const LATER = /^(later|exchange|chunk_\d+|print)-|^rescue\./;
/** The words of the languages that are not built in, the demo, and what reads and writes files of others. */
const LANGUAGE = /^language_\w+-/;
const ASKED_FOR = /^(language_\w+|demo|exchange)-/;

const dist = process.argv[2] ?? "dist";
const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;

/** The chunks that a part needs, as the loader says. */
const loader = readFileSync(join(dist, readdirSync(dist).find((name) => /^app-\w+\.js$/.test(name))), "utf8");
const chunkOf = Object.fromEntries([...loader.matchAll(/([\w$]+)=[\w$]+\(\(\)=>\{let \w=\w+\(new URL\("\.\/(chunk_\d+)\.wasm"/g)].map(([, name, chunk]) => [name, chunk]));
const chunksOf = (part) => {
  const [, names] = loader.match(new RegExp(`split_${part}\\.wasm".*?\\},\\[([\\w$,]*)\\]`));
  return names.split(",").filter(Boolean).map((name) => chunkOf[name]);
};
const isChunkOf = (name, part) => chunksOf(part).some((chunk) => name.startsWith(`${chunk}-`));

const rows = readdirSync(dist)
  .filter((name) => !/\.png$|^sw-off\.js$|^[._]/.test(name))
  .map((name) => ({ name, content: readFileSync(join(dist, name)) }))
  .map(({ name, content }) => ({ name, raw: content.length, brotli: brotli(content) }))
  .sort((one, other) => other.brotli - one.brotli);
const sum = (rows) => rows.reduce((sum, row) => sum + row.brotli, 0);
const isChunk = (name) => name.startsWith("chunk_");
const pages = rows.filter(({ name }) => (isChunk(name) ? isChunkOf(name, "later") : !ASKED_FOR.test(name)));
// The largest of the other languages. Its words come with what they share with later pages.
const [language] = rows.filter(({ name }) => LANGUAGE.test(name));
const inOneLanguage = rows.filter((row) => row === language || !LANGUAGE.test(row.name));
const spoken = language.name.split("-")[0];
const inAnother = inOneLanguage.filter(({ name }) =>
  isChunk(name) ? isChunkOf(name, spoken) : !/^(later|demo|exchange|print)-|^rescue\./.test(name));
const sums = {
  "first visit": sum(pages.filter(({ name }) => !LATER.test(name))),
  "first visit in another language": sum(inAnother),
  "all pages": sum(pages),
  everything: sum(inOneLanguage),
};

for (const { name, raw, brotli } of rows) {
  console.log(`${String(raw).padStart(8)} ${String(brotli).padStart(8)}  ${name}`);
}
for (const [what, { aim, limit }] of Object.entries(BUDGETS)) {
  const says = sums[what] > limit ? "TOO LARGE" : sums[what] > aim ? "warning: above its aim" : "";
  console.log(`${String(sums[what]).padStart(17)}  ${what}; the aim is ${aim}, the limit ${limit} ${says}`.trimEnd());
}
process.exit(Object.entries(BUDGETS).some(([what, { limit }]) => sums[what] > limit) ? 1 : 0);
