// Runs before the first paint, and goes on working when the app does not: sets what the page looks like,
// starts the app, shows the panel of last resort, and asks for what saves the record from there. Touches no entry of it.
(() => {
  "use strict";

  const root = document.documentElement;
  const { js, wasm, integrity, worker } = document.currentScript.dataset;
  const LANGUAGES = __LANGUAGES__;
  const LOOKS = {
    theme: /^(light|dark)$/, simple: /^true$/, steps: /^done$/, hidden: /^[a-z ]+$/, language: new RegExp(`^(${LANGUAGES.join("|")})$`),
  };
  // Made-up data have an address of their own.
  const isDemo = new URLSearchParams(location.search).has("demo");
  root.dataset.demo = isDemo;

  // Storage can be blocked as a whole; the page then looks as the device asks for.
  const attempt = (action) => {
    try {
      return action();
    } catch {
      return null;
    }
  };

  const keep = (look) => attempt(() => localStorage.setItem(`anak-${look}`, root.dataset[look]));
  for (const [look, pattern] of Object.entries(LOOKS)) {
    const kept = attempt(() => localStorage.getItem(`anak-${look}`));
    if (kept && pattern.test(kept)) root.dataset[look] = kept;
    new MutationObserver(() => keep(look)).observe(root, { attributeFilter: [`data-${look}`] });
  }

  const speaks = () => {
    const asked = [root.dataset.language, ...(navigator.languages ?? [])].map((language) => language.split("-")[0]);
    return asked.find((language) => LANGUAGES.includes(language)) ?? LANGUAGES[0];
  };
  root.lang = speaks();
  // A browser that does not keep the choice would only forget what it holds in memory.
  const isKept = () => attempt(() => localStorage.getItem("anak-language")) === root.dataset.language;
  const speakAnew = () => isKept() && speaks() !== root.lang && location.reload();
  new MutationObserver(speakAnew).observe(root, { attributeFilter: ["data-language"] });

  // Where others can change the app on its way, or the browser may forget it all, it takes no record.
  const isTrusted = isSecureContext && location.protocol !== "file:";
  root.dataset.trusted = isTrusted;

  // The style of pages that the first visit can wait for. Its link holds nothing up, and counts when it is there.
  const later = document.getElementById("later");
  const useLater = () => (later.media = "all");
  if (later?.sheet) useLater();
  else later?.addEventListener("load", useLater, { once: true });

  // Both are on their way while the page is read. A host that gives the program no type of its own takes longer.
  const load = () => fetch(new URL(wasm, document.baseURI), { integrity });
  const compile = async () => WebAssembly.compileStreaming(load());
  const program = isTrusted && compile().catch(load);
  const script = isTrusted && import(new URL(js, document.baseURI));
  // Whoever waits for them hears of a failure.
  Promise.allSettled([program, script]);

  // The program may be there before the first frame; with a long record it would hold that up.
  const painted = () => new Promise((resolve) => (document.hidden ? resolve() : requestAnimationFrame(() => setTimeout(resolve))));

  // Whether the worker remembers a record. What the person has just erased it forgets as soon as it is there.
  const wasErased = attempt(() => sessionStorage.getItem("anak-erased"));
  if (wasErased) root.dataset.record = "false";
  else if (isTrusted && !isDemo) attempt(() => caches.match("./remembered").then((is) => tell("remembered", Boolean(is))))?.catch(() => {});

  // What saves the record without the app. Its buttons cannot be pressed before; as long as it fails it is asked for again.
  let rescue = null;
  const loadRescue = () => {
    if (rescue) return;
    rescue = Object.assign(document.createElement("script"), { src: "./rescue.js" });
    rescue.onload = () => document.querySelectorAll(".rescue").forEach((button) => (button.disabled = false));
    rescue.onerror = () => {
      rescue = null;
      setTimeout(loadRescue, 5000);
    };
    document.head.append(rescue);
  };
  const inPlaceOfApp = (panel) => {
    loadRescue();
    document.getElementById("app").hidden = true;
    document.getElementById(panel).hidden = false;
  };
  const stopped = () => {
    inPlaceOfApp("stopped");
    document.getElementById("reload").focus();
    // A build that stops is one that wants to be updated.
    tell("started", "true");
  };

  // What this file and the app tell each other stands in attributes of the whole page.
  const tell = (name, value) => {
    root.dataset[name] = value;
    dispatchEvent(new Event("root-attr-changed"));
  };
  const told = (name, action) => {
    new MutationObserver(action).observe(root, { attributeFilter: [`data-${name}`] });
    action();
  };

  told("record", () => {
    const { record } = root.dataset;
    if (record && !isDemo) attempt(() => sessionStorage.setItem("anak-erased", record === "false" ? "true" : ""));
  });

  // When the app has drawn its first page, and the browser has nothing else to do.
  const idle = async () => {
    await new Promise((resolve) => told("started", () => root.dataset.started && resolve()));
    await new Promise((resolve) => (window.requestIdleCallback ? requestIdleCallback(resolve, { timeout: 3000 }) : setTimeout(resolve, 500)));
  };

  // Only a release build has a worker. What it cannot do without one, the app does not promise.
  const stayOffline = async () => {
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register(worker, { updateViaCache: "none" });
    const ask = () => {
      if (!serviceWorker.controller) return;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => tell("offline", data);
      serviceWorker.controller.postMessage("whole?", [port2]);
      remember();
    };
    // A third place, which browsers do not always empty with the two stores.
    const remember = () => {
      const { record } = root.dataset;
      if (record && !isDemo) serviceWorker.controller?.postMessage(record === "true" ? "remember" : "forget");
    };
    told("record", remember);
    // A build that was asked for is on its way, and not to be offered again.
    const isAskedFor = () => root.dataset.update === "take";
    // On a first visit the page can have a controller before the worker has left the waiting state.
    const offer = () => registration.waiting && registration.active && !isAskedFor() && tell("update", "ready");
    registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
    const wasControlled = Boolean(serviceWorker.controller);
    serviceWorker.addEventListener("controllerchange", () => {
      if (isAskedFor()) location.reload();
      else if (wasControlled) tell("update", "ready");
      ask();
    });
    told("update", () => {
      if (!isAskedFor()) return;
      registration.waiting?.postMessage("take over");
      // At the latest: the old worker may be held up, and then the next page offers the build again.
      setTimeout(() => location.reload(), registration.waiting ? 3000 : 0);
    });
    addEventListener("visibilitychange", () => document.hidden || registration.update().then(ask, ask));
    offer();
    ask();

    if ("Notification" in window) {
      tell("notify", Notification.permission);
      told("notify", async () => {
        if (root.dataset.notify !== "ask") return;
        // Old browsers answer with nothing, or refuse to ask; what holds stands here in any case.
        await attempt(() => Notification.requestPermission())?.catch(() => {});
        tell("notify", Notification.permission);
      });
    }

    if (isDemo) return;

    // While the page lives: a number on the icon, and a notice if nobody is looking.
    told("notice", () => {
      const { notice } = root.dataset;
      const badge = notice ? navigator.setAppBadge?.(1) : navigator.clearAppBadge?.();
      const isUnseen = notice && document.hidden && root.dataset.notify === "granted";
      const shown = notice
        ? isUnseen && registration.showNotification(notice, { tag: "dose" })
        : registration.getNotifications({ tag: "dose" }).then((all) => all.forEach((one) => one.close()));
      // The page itself says the same, so that nothing is lost where the system takes neither.
      Promise.all([badge, shown]).catch(() => {});
    });
  };

  // A translator of the browser puts a copy in the place of each text. What the program writes into a text that is no
  // longer on the page goes into its copy, or an older number would stay there.
  const copies = new WeakMap();
  const isCopy = (node) => node?.nodeName === "FONT";
  const follow = new MutationObserver((changes) => changes.forEach(({ target }) => (copies.get(target).textContent = target.data)));
  const isText = (node) => node.nodeType === Node.TEXT_NODE;
  const pair = ({ addedNodes, removedNodes, previousSibling, nextSibling }) => {
    // Most changes only add something, thousands of them when a page is drawn.
    const copy = removedNodes.length > 0 && [...addedNodes, previousSibling, nextSibling].find(isCopy);
    if (!copy) return;
    for (const text of [...removedNodes].filter(isText)) {
      copies.set(text, copy);
      follow.observe(text, { characterData: true });
    }
  };
  new MutationObserver((changes) => changes.forEach(pair)).observe(root, { childList: true, subtree: true });

  // A panic of the program is an unreachable instruction; after it, WebAssembly cannot go on.
  const failed = (cause) => cause instanceof globalThis.WebAssembly?.RuntimeError && stopped();
  addEventListener("error", (event) => failed(event.error));
  addEventListener("unhandledrejection", (event) => failed(event.reason));
  addEventListener("DOMContentLoaded", () => {
    document.getElementById("reload").addEventListener("click", () => location.reload());
    if (!isTrusted) return inPlaceOfApp("insecure");
    idle()
      .then(() => {
        loadRescue();
        tell("idle", "true");
        if (worker && navigator.serviceWorker) return stayOffline();
      })
      .catch(() => tell("offline", "false"));
    Promise.all([script, painted()]).then(([app]) => app.default({ module_or_path: program })).catch(stopped);
  });
})();
