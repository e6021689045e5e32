// What ran in which engine, as the runs themselves have written it down in results/:
//   node engines.js            prints the table
//   node engines.js --write    writes it into docs/reliability.md, and its sums into README.md
import { readFileSync, writeFileSync } from "node:fs";

const ENGINES = { chromium: "Chromium", firefox: "Firefox ESR", webkit: "WebKitGTK" };
const PLACE = /(?<=<!-- engines -->\n)[^]*?(?=<!-- \/engines -->)/;

/** What a run has written down; none where it was not run. */
function reportOf(engine) {
  try {
    return JSON.parse(readFileSync(new URL(`results/${engine}.json`, import.meta.url), "utf8"));
  } catch {
    return null;
  }
}

/** How many tests of each file passed, on all screens. */
function passed({ suites }) {
  const counts = new Map();
  const count = ({ specs = [], suites = [] }, file) => {
    const done = specs.flatMap(({ tests }) => tests).filter(({ status }) => status === "expected" || status === "flaky");
    counts.set(file, (counts.get(file) ?? 0) + done.length);
    suites.forEach((suite) => count(suite, file));
  };
  suites.forEach((suite) => count(suite, suite.file.split("/").at(-1).replace(/\.(spec|test)\.js$/, "")));
  return counts;
}

const reports = Object.keys(ENGINES).map(reportOf);
const missing = Object.values(ENGINES).filter((_, at) => !reports[at]);
if (missing.length) {
  process.stdout.write(`Not run here: ${missing.join(", ")}. The table stays as it is.\n`);
  process.exit();
}
const row = (cells) => `| ${cells.join(" | ")} |\n`;
const sum = (name, figure) => row([name, ...reports.map(({ stats }) => figure(stats))]);
const head = row(["", ...Object.values(ENGINES)]) + row(["---", "---:", "---:", "---:"]);
const sums = [
  sum("tests that passed", ({ expected, flaky }) => expected + flaky),
  sum("of these at the second try", ({ flaky }) => flaky),
  sum("tests that failed", ({ unexpected }) => unexpected),
  sum("minutes", ({ duration }) => (duration / 60_000).toFixed(1)),
].join("");
const counts = reports.map(passed);
const files = [...new Set(counts.flatMap((counts) => [...counts.keys()]))].sort();
const byFile = files.map((file) => row([file, ...counts.map((counts) => counts.get(file) || "–")])).join("");
process.stdout.write(head + byFile + sums);
if (process.argv.includes("--write")) {
  for (const [page, table] of [["docs/reliability.md", head + byFile + sums], ["README.md", head + sums]]) {
    const file = new URL(`../../${page}`, import.meta.url);
    writeFileSync(file, readFileSync(file, "utf8").replace(PLACE, () => table));
  }
}
