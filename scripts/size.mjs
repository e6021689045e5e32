// What the first visit costs over the wire, with brotli, and whether it stays within the budget. Not counted: the
// icon that only an installed app has, and the way out of the worker, which no visit loads.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** The budget for all files of the first load together, in bytes of brotli at its highest level. */
const BUDGET = 200_000;

const dist = process.argv[2] ?? "dist";
const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;

const rows = readdirSync(dist)
  .filter((name) => !/\.png$|^sw-off\.js$|^\./.test(name))
  .map((name) => ({ name, content: readFileSync(join(dist, name)) }))
  .map(({ name, content }) => ({ name, raw: content.length, brotli: brotli(content) }))
  .sort((one, other) => other.brotli - one.brotli);
const total = rows.reduce((sum, row) => sum + row.brotli, 0);

for (const { name, raw, brotli } of rows) {
  console.log(`${String(raw).padStart(8)} ${String(brotli).padStart(8)}  ${name}`);
}
console.log(`${String(total).padStart(17)}  in all; the budget is ${BUDGET}`);
process.exit(total <= BUDGET ? 0 : 1);
