// What the app says, as the tests look for it: en.today.record, en.today.dueAt({ time: "08:00" }), de.form.save.
import { readFileSync, readdirSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const camelCase = (id) => id.replaceAll(/[-_](\w)/g, (_, letter) => letter.toUpperCase());

/** A name that is misspelt is a mistake, not an empty label. */
const known = (labels, where) =>
  new Proxy(labels, {
    get: (_, name) => {
      if (!(name in labels)) throw new Error(`${where} has no ${String(name)}`);
      return labels[name];
    },
  });

/** The messages of a file: a text, or a function for one that takes arguments. */
const subject = (language, path) => {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const resource = new FluentResource(readFileSync(path, "utf8"));
  bundle.addResource(resource);
  const label = (id) => {
    const { value } = bundle.getMessage(id) ?? {};
    return typeof value === "string" ? value : (values) => bundle.formatPattern(value, values);
  };
  const messages = resource.body.map(({ id }) => id).filter((id) => !id.startsWith("-"));
  return known(Object.fromEntries(messages.map((id) => [camelCase(id), label(id)])), path.pathname);
};

export const language = (name) => {
  const folder = new URL(`../../i18n/${name}/`, import.meta.url);
  const subjects = readdirSync(folder).map((file) => [camelCase(file.replace(".ftl", "")), subject(name, new URL(file, folder))]);
  return known(Object.fromEntries(subjects), folder.pathname);
};

export const en = language("en");
export const de = language("de");
