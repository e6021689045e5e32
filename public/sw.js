// Keeps one build of the app in this browser, whole or not at all, so that it opens without a network. It knows
// the files of its build by their hashes, and nothing of the record. The list is written after each build.
"use strict";

const FILES = __FILES__;
const VERSION = __VERSION__;
// One origin can carry several apps, and this one in several folders.
const OWN = `anakinra-companion ${new URL(registration.scope).pathname} `;
const CACHE = OWN + VERSION;
const ANY = { ignoreSearch: true, ignoreVary: true };

const isWhole = async () => {
  const cache = await caches.open(CACHE);
  const found = await Promise.all(FILES.map(([path]) => cache.match(path, ANY)));
  return found.every(Boolean);
};

// A name with a hash says all about its content, so that what the page has just loaded need not be loaded again. Should
// the browser have kept it damaged, it is.
const HASHED = /-[0-9a-f]{16}\.\w+$/;
const load = (path, integrity) => {
  const from = (cache) => fetch(path, { integrity, cache });
  return HASHED.test(path) ? from("force-cache").catch(() => from("reload")) : from("no-cache");
};

// The browser compares each file with its hash; one that differs, or is missing, leaves nothing behind.
const fill = async () => {
  const cache = await caches.open(CACHE);
  const add = async ([path, integrity]) => {
    const response = await load(path, integrity);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await cache.put(path, response);
  };
  await Promise.all(FILES.map(add)).catch(async (cause) => {
    await caches.delete(CACHE);
    throw cause;
  });
};

const clear = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OWN) && name !== CACHE).map((name) => caches.delete(name)));
  await clients.claim();
};

// All names but the page's carry a hash, so that what is not here can come from the network and cannot be of
// another build than the page that asks for it.
const answer = async (request) => {
  const cache = await caches.open(CACHE);
  if (request.mode !== "navigate") return (await cache.match(request, ANY)) ?? fetch(request);
  return ((await isWhole()) && (await cache.match("./", ANY))) || fetch(request);
};

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(clear()));
addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const scope = new URL(registration.scope).pathname;
  const isPage = pathname === scope || pathname === `${scope}index.html`;
  if (origin !== location.origin || event.request.method !== "GET") return;
  if (event.request.mode === "navigate" && !isPage) return;
  event.respondWith(answer(event.request));
});
addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
  if (event.data === "whole?") {
    const again = async () => (await isWhole()) || fill().then(isWhole, () => false);
    event.waitUntil(again().then((whole) => event.ports[0].postMessage(whole)));
  }
});
addEventListener("notificationclick", (event) => {
  event.notification.close();
  const show = async () => {
    const all = await clients.matchAll({ type: "window" });
    // A dose that is due is no matter of made-up data.
    const open = all.find(({ url }) => !new URL(url).searchParams.has("demo"));
    return open ? open.focus() : clients.openWindow("./");
  };
  event.waitUntil(show());
});
