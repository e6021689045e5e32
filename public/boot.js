// Runs before the first paint, and goes on working when the app does not: sets what the page looks like,
// starts the app, and shows the panel of last resort. Touches no entry of the record, except to copy all into a file.
(() => {
  "use strict";

  const root = document.documentElement;
  const { js, wasm } = document.currentScript.dataset;
  const LOOKS = { theme: ["light", "dark"], simple: ["true"] };
  const ENTRY = /^anak\d+\//;

  // Storage can be blocked as a whole; the page then looks as the device asks for.
  const attempt = (action) => {
    try {
      return action();
    } catch {
      return null;
    }
  };

  const keep = (look) => attempt(() => localStorage.setItem(`anak-${look}`, root.dataset[look]));
  for (const [look, values] of Object.entries(LOOKS)) {
    const kept = attempt(() => localStorage.getItem(`anak-${look}`));
    if (values.includes(kept)) root.dataset[look] = kept;
    new MutationObserver(() => keep(look)).observe(root, { attributeFilter: [`data-${look}`] });
  }

  const stopped = () => {
    document.getElementById("app").hidden = true;
    document.getElementById("stopped").hidden = false;
    document.getElementById("reload").focus();
  };

  // What the journal holds; nothing if it does not answer. Creates no database where there is none.
  const journal = () =>
    new Promise((resolve) => {
      setTimeout(resolve, 3000, []);
      const opening = indexedDB.open("anakinra-companion");
      opening.onupgradeneeded = () => opening.transaction.abort();
      opening.onerror = () => resolve([]);
      opening.onsuccess = () => {
        const entries = opening.result.transaction("entries").objectStore("entries");
        const [keys, texts] = [entries.getAllKeys(), entries.getAll()];
        texts.onsuccess = () => resolve(keys.result.map((key, at) => [key, String(texts.result[at])]));
        texts.onerror = () => resolve([]);
      };
    }).catch(() => []);

  // A backup of texts as they are stored, which the app checks when it reads the file. Where both stores
  // have different texts under a key, both go into it.
  const rescue = async () => {
    const local = attempt(() => Object.entries(localStorage).filter(([key]) => ENTRY.test(key))) ?? [];
    const known = new Map(local);
    const more = (await journal()).filter(([key, text]) => known.get(key) !== text);
    const head = { format: "anakinra-companion-backup", version: "1", exported_at: new Date().toISOString(), entries: "0" };
    const lines = [head, ...[...local, ...more].sort().map(([key, text]) => ({ key, text }))];
    const text = `[${lines.map((line) => JSON.stringify(line)).join(",\n")}]`;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = `anakinra-companion-${head.exported_at.slice(0, 10)}.json`;
    link.click();
  };

  // A panic of the program is an unreachable instruction; after it, WebAssembly cannot go on.
  const failed = (cause) => cause instanceof WebAssembly.RuntimeError && stopped();
  addEventListener("error", (event) => failed(event.error));
  addEventListener("unhandledrejection", (event) => failed(event.reason));
  addEventListener("DOMContentLoaded", () => {
    document.getElementById("reload").addEventListener("click", () => location.reload());
    document.getElementById("rescue").addEventListener("click", rescue);
    import(new URL(js, document.baseURI))
      .then((app) => app.default({ module_or_path: new URL(wasm, document.baseURI) }))
      .catch(stopped);
  });
})();
