// What the pages say before the program is there, or without it, comes from the same files as the words of the program.
// index.html and rescue.html name the message, `{{ subject.message }}`, in an element that then stands there once for each
// language: with its code in `data-in` where one of them is to be seen, and in `lang` where all are. Trunk calls this in
// every build, by `finish.mjs`, so it needs nothing but node.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const I18N = join(import.meta.dirname, "../i18n");
/** The language that is built in, which the others are held against. */
const REFERENCE = "en";
const LINKS = { reload: "./", rescue: "./rescue.html" };
const PLACE = /<(\w+)([^>]*) (data-in|lang)(?:="")?>\{\{ (\w+)\.([\w-]+) \}\}<\/\1>/g;

/** The codes of all languages: the folders, that of the language that is built in first. */
export const languages = () => {
  const folders = readdirSync(I18N, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [REFERENCE, ...folders.map(({ name }) => name).filter((name) => name !== REFERENCE).sort()];
};

const fail = (why) => {
  console.error(why);
  process.exit(1);
};

const tags = (text) => (text.match(/<[^>]*>/g) ?? []).sort().join("");

/** The line of a message, with its place. `build.rs` has seen to it that each language has it. */
const line = (language, subject, message) => {
  const path = `i18n/${language}/${subject}.ftl`;
  const lines = readFileSync(join(I18N, language, `${subject}.ftl`), "utf8").split("\n");
  const at = lines.findIndex((line) => line.startsWith(`${message} = `));
  const text = lines[at]?.slice(message.length + 3);
  if (!text || text.includes("{") || lines[at + 1]?.startsWith(" ")) {
    fail(`${path}:${at + 1}: ${message} is said by a page before the program is there, so it is one line without braces`);
  }
  return { text, place: `${path}:${at + 1}` };
};

/** A message as HTML. */
const said = (language, subject, message) => {
  const { text, place } = line(language, subject, message);
  if (tags(text) !== tags(line(REFERENCE, subject, message).text)) fail(`${place}: ${message} has other links than in ${REFERENCE}`);
  const linked = text.replaceAll("&", "&amp;").replaceAll(/<(\w+)>/g, (_, to) => `<a href="${LINKS[to]}">`);
  return linked.replaceAll(/<\/\w+>/g, "</a>");
};

const isToTheLeft = (code) => {
  const locale = new Intl.Locale(code);
  // The first is the name that newer engines have for it.
  return (locale.getTextInfo?.() ?? locale.textInfo).direction === "rtl";
};

/** Until the app is there, a page says everything in each language, and shows one. */
const sheet = () => {
  const [, ...others] = languages();
  const hidden = others.flatMap((code) => [`html[lang="${code}"] [data-in="${REFERENCE}"]`, `html:not([lang="${code}"]) [data-in="${code}"]`]);
  const toTheLeft = others.filter(isToTheLeft).map((code) => `html[lang="${code}"]`);
  const rule = (selectors, says) => (selectors.length ? `${selectors.join(",\n")} { ${says} }\n` : "");
  return `@layer elements {\n${rule(hidden, "display: none;")}${rule(toTheLeft, "direction: rtl;")}}\n`;
};

/** Fills in what trunk has put into a folder. */
export function writePages(folder) {
  const all = languages();
  const edit = (name, change) => writeFileSync(join(folder, name), change(readFileSync(join(folder, name), "utf8")));
  const asked = new Set(["page.name"]);
  const inEach = (_, tag, attributes, attribute, subject, message) => {
    asked.add(`${subject}.${message}`);
    const element = (code) => `<${tag}${attributes} ${attribute}="${code}">${said(code, subject, message)}</${tag}>`;
    return all.map(element).join(attribute === "lang" && tag === "span" ? " · " : "");
  };
  for (const name of ["index.html", "rescue.html"]) edit(name, (page) => page.replace(PLACE, inEach));
  edit("boot.js", (script) => script.replace("__LANGUAGES__", JSON.stringify(all)));
  writeFileSync(join(folder, "languages.css"), sheet());
  for (const [, message] of readFileSync(join(I18N, REFERENCE, "page.ftl"), "utf8").matchAll(/^([a-z][\w-]*) = /gm)) {
    if (!asked.has(`page.${message}`)) fail(`i18n/${REFERENCE}/page.ftl: no page says ${message}`);
  }
}
