// Keeps one build of the app in this browser, whole or not at all, so that it opens without a network. It knows
// the files of its build by their hashes, and nothing of the record. The list is written after each build.
"use strict";

const FILES = __FILES__;
const VERSION = __VERSION__;
// One origin can carry several apps, and this one in several folders.
const OWN = `anakinra-companion ${new URL(registration.scope).pathname} `;
const CACHE = OWN + VERSION;
const ANY = { ignoreSearch: true, ignoreVary: true };

// The files that are not in the cache. Those that are have been compared with their hashes.
const lacking = async () => {
  const cache = await caches.open(CACHE);
  const found = await Promise.all(FILES.map(([path]) => cache.match(path, ANY)));
  return FILES.filter((_, at) => !found[at]);
};
const isWhole = async () => (await lacking()).length === 0;

// A name with a hash says all about its content, so that what the page has just loaded need not be loaded again, and on
// the first visit the page itself has just been loaded, too. Should the browser have kept another or a damaged one, it is.
const HASHED = /-[0-9a-f]{10}\.\w+$/;
const load = (path, integrity) => {
  const from = (cache) => fetch(path, { integrity, cache });
  return HASHED.test(path) || !registration.active ? from("force-cache").catch(() => from("reload")) : from("no-cache");
};

// The browser compares each file with its hash; one that differs, or is missing, is not taken.
const fill = async () => {
  const cache = await caches.open(CACHE);
  const add = async ([path, integrity]) => {
    const response = await load(path, integrity);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await cache.put(path, response);
  };
  await Promise.all((await lacking()).map(add));
};

// A build that is not whole leaves nothing behind.
const install = () =>
  fill().catch(async (cause) => {
    await caches.delete(CACHE);
    throw cause;
  });

const clear = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OWN) && name !== CACHE).map((name) => caches.delete(name)));
  await clients.claim();
};

const SCOPE = new URL(registration.scope).pathname;
const RESCUE = `${SCOPE}rescue.html`;
const PAGES = [SCOPE, `${SCOPE}index.html`, RESCUE];

// All names but those of the pages and the rescue carry a hash, so that what is not here can come from the network and
// cannot be of another build than the page that asks for it. What of the page is here is better than nothing: it says
// itself that it is not wholly there. A cache that cannot be read is as good as none.
const answer = async (request) => {
  const page = request.mode === "navigate" && (new URL(request.url).pathname === RESCUE ? RESCUE : "./");
  const cached = await caches.match(page || request, { ...ANY, cacheName: CACHE }).catch(() => null);
  const isCurrent = cached && (page !== "./" || (await isWhole().catch(() => false)));
  return isCurrent ? cached : fetch(request).catch((cause) => cached ?? Promise.reject(cause));
};

// What another app shares comes as a form. It is kept as it came, unread, until the page has opened it; its address tells when
// that was and how large it is, so that the page need not read what is too old or too large, and none takes the place of another. It
// is a cache because that keeps the type of the form, by which its parts are told apart, and one of its own because builds
// come and go. Whatever becomes of it, the page says so.
const share = async (request) => {
  const cache = await caches.open(`shared ${OWN}`);
  const form = await request.blob();
  await cache.put(`./shared?${Date.now()}.${form.size}`, new Response(form, request));
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(clear()));
addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== location.origin) return;
  if (event.request.method !== "GET") {
    if (pathname === `${SCOPE}shared`) event.respondWith(share(event.request).catch(() => {}).then(() => Response.redirect("./#/settings/received", 303)));
    return;
  }
  if (event.request.mode === "navigate" && !PAGES.includes(pathname)) return;
  event.respondWith(answer(event.request));
});
addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(skipWaiting());
  // An entry of the cache that is no file of the app.
  const keep = (change) => event.waitUntil(caches.open(CACHE).then(change).catch(() => {}));
  if (event.data === "remember") keep((cache) => cache.put("./remembered", new Response()));
  if (event.data === "forget") keep((cache) => cache.delete("./remembered"));
  if (event.data === "whole?") {
    const whole = fill().then(isWhole).catch(() => false);
    event.waitUntil(whole.then((is) => event.ports[0].postMessage(is)));
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
  // The notice has done its work when no window can be shown.
  event.waitUntil(show().catch(() => {}));
});
