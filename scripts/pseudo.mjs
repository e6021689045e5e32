// A language that nobody speaks, made from the English one: letters with marks, and a third more of them. Where the
// built app shows a plain letter, a text does not go through the words.
//   node scripts/pseudo.mjs FOLDER   a copy of what a build needs, in that language
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const NEEDED = ["Cargo.toml", "Cargo.lock", "build.rs", "Trunk.toml", "index.html", "i18n", "src", "style", "public", "scripts", "benches"];
const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MARKS = [..."áḃçďéḟğħíĵķłṁñóṗʠřšťúṽŵẋýžÁḂÇĎÉḞĞĦÍĴĶŁṀÑÓṖɊŘŠŤÚṼŴẊÝŽ"];
const MARKED = Object.fromEntries([...PLAIN].map((letter, at) => [letter, MARKS[at]]));

/** What a message says, apart from what stands in braces and the ends of links, with marks. */
const marked = (text) => text.replaceAll(/\{[^}]*\}|<\/?\w+>|[A-Za-z]/g, (part) => MARKED[part] ?? part);
const longer = (text) => (/[A-Za-z]{2}/.test(text.replaceAll(/\{[^}]*\}/g, "")) ? text + "~".repeat(Math.ceil(text.length / 3)) : text);

/** Every text but comments, names of messages and keys of variants. */
const translated = (messages) =>
  messages.replaceAll(/^((?:-?[a-z][a-z0-9-]* =|\s+\*?\[\w+\]) )(?!\{ \$\w+ ->)(.*)$/gm, (_, name, text) => name + marked(longer(text)));

rmSync(folder, { recursive: true, force: true });
const isOwn = (path) => !path.includes("node_modules");
for (const name of NEEDED) cpSync(name, join(folder, name), { recursive: true, filter: isOwn });
const english = join(folder, "i18n/en");
for (const name of readdirSync(english)) {
  const file = join(english, name);
  writeFileSync(file, translated(readFileSync(file, "utf8")));
}
