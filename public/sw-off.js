// The way out of a broken sw.js: served in its place, it takes over at once, removes what was kept of the app,
// unregisters itself, and loads the open pages anew from the network. The record is not its business.
"use strict";

const OWN = `anakinra-companion ${new URL(registration.scope).pathname} `;
const leave = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.includes(OWN)).map((name) => caches.delete(name)));
  await registration.unregister();
  const open = await clients.matchAll({ type: "window" });
  await Promise.all(open.map((page) => page.navigate(registration.scope)));
};

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));
