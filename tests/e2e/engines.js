// What ran in which engine, as the runs themselves have written it down in results/:
//   node engines.js            prints the table
//   node engines.js --write    writes it into docs/reliability.md
import { readFileSync, writeFileSync } from "node:fs";

const ENGINES = ["chromium", "firefox", "webkit"];
const PAGE = new URL("../../docs/reliability.md", import.meta.url);
const TABLE = /(?<=<!-- engines -->\n)[^]*?(?=<!-- \/engines -->)/;

/** How many tests of each file passed in an engine, on all its screens; none where it was not run. */
function passed(engine) {
  let report;
  try {
    report = JSON.parse(readFileSync(new URL(`results/${engine}.json`, import.meta.url), "utf8"));
  } catch {
    return null;
  }
  const counts = new Map();
  const count = ({ specs = [], suites = [] }, file) => {
    const done = specs.flatMap(({ tests }) => tests).filter(({ status }) => status === "expected" || status === "flaky");
    counts.set(file, (counts.get(file) ?? 0) + done.length);
    suites.forEach((suite) => count(suite, file));
  };
  report.suites.forEach((suite) => count(suite, suite.file.split("/").at(-1).replace(/\.(spec|test)\.js$/, "")));
  return counts;
}

const results = ENGINES.map(passed);
const missing = ENGINES.filter((_, at) => !results[at]);
if (missing.length) {
  process.stdout.write(`Not run here: ${missing.join(", ")}. The table stays as it is.\n`);
  process.exit();
}
const files = [...new Set(results.flatMap((counts) => [...counts.keys()]))].sort();
const row = (cells) => `| ${cells.join(" | ")} |\n`;
const cell = (counts, file) => counts.get(file) || "–";
const total = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
const table = [
  row(["", "Chromium", "Firefox ESR", "WebKitGTK"]),
  row(["---", "---:", "---:", "---:"]),
  ...files.map((file) => row([file, ...results.map((counts) => cell(counts, file))])),
  row(["all", ...results.map(total)]),
].join("");
process.stdout.write(table);
if (process.argv.includes("--write")) writeFileSync(PAGE, readFileSync(PAGE, "utf8").replace(TABLE, () => table));
