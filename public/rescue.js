// Saves all that is kept as a file, on a page that stands alone, and on that of the app, where `boot.js` asks for it. Needs
// nothing of either, and keeps its name in all builds, so that a page of an older build finds it.
(() => {
  "use strict";

  const ENTRY = /^anak\d+\//;
  /** How long a slow journal is waited for, in milliseconds. */
  const PATIENCE = 30_000;

  // What local storage holds; null where it cannot be read.
  const local = () => {
    try {
      return Object.entries(localStorage).filter(([key]) => ENTRY.test(key));
    } catch {
      return null;
    }
  };

  // What the journal holds; null if it does not say. Creates no database where there is none.
  const journal = () =>
    new Promise((resolve) => {
      setTimeout(resolve, PATIENCE, null);
      const opening = indexedDB.open("anakinra-companion");
      let isNew = false;
      opening.onupgradeneeded = () => {
        isNew = true;
        opening.transaction.abort();
      };
      opening.onerror = () => resolve(isNew ? [] : null);
      opening.onsuccess = () => {
        const { result } = opening;
        if (!result.objectStoreNames.contains("entries")) return resolve([]);
        const entries = result.transaction("entries").objectStore("entries");
        const [keys, texts] = [entries.getAllKeys(), entries.getAll()];
        texts.onsuccess = () => resolve(keys.result.map((key, at) => [key, String(texts.result[at])]));
        texts.onerror = () => resolve(null);
      };
    }).catch(() => null);

  // What both stores hold, and whether one did not say. Where they have different texts under a key, both.
  const kept = async () => {
    const stores = [local(), await journal()];
    const [here, there] = stores.map((pairs) => pairs ?? []);
    const known = new Map(here);
    const pairs = [...here, ...there.filter(([key, text]) => known.get(key) !== text)].sort();
    return { pairs, isPartial: stores.includes(null) };
  };

  // Apps on the home screen of an iPhone or iPad cannot download. One who changes their mind there has nothing to hear.
  const handOver = async (file) => {
    if (navigator.standalone && navigator.canShare?.({ files: [file] })) {
      const refused = await navigator.share({ files: [file] }).then(() => null, (cause) => cause);
      if (!refused || refused.name === "AbortError") return;
    }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
  };

  const say = (told) => document.querySelectorAll("[data-rescue]").forEach((one) => (one.hidden = one.dataset.rescue !== told));

  // A backup of texts as they are stored, which the app checks when it reads the file.
  const rescue = async () => {
    say("reading");
    const { pairs, isPartial } = await kept();
    say(isPartial ? "partial" : pairs.length === 0 ? "nothing" : "");
    if (pairs.length === 0) return;
    const head = { format: "anakinra-companion-backup", version: "1", exported_at: new Date().toISOString(), entries: "0" };
    const lines = [head, ...pairs.map(([key, text]) => ({ key, text }))];
    const text = `[${lines.map((line) => JSON.stringify(line)).join(",\n")}]`;
    const name = `anakinra-companion-${head.exported_at.slice(0, 10)}.json`;
    await handOver(new File([text], name, { type: "application/json" }));
  };

  document.querySelectorAll(".rescue").forEach((button) => button.addEventListener("click", () => rescue().catch(() => say("partial"))));
  if (document.documentElement.dataset.trusted === "false") {
    kept().then(({ pairs, isPartial }) => (document.getElementById("kept-insecurely").hidden = pairs.length === 0 && !isPartial));
  }
})();
