// In a browser that no driver holds the page asks the server of the test what to do, and tells what came of it. What it is
// to do comes as a script of the same origin, which the policy of the app allows.
(() => {
  "use strict";
  if (navigator.webdriver) return;
  const mark = String(Math.random());
  const post = (address, body) => fetch(address, { method: "POST", body });
  // One thing after the other; a page that is left asks for nothing more.
  window.inPage.act = async (id, action) => {
    const result = await Promise.resolve().then(action).then((value) => ({ value }), (cause) => ({ cause: String(cause) }));
    await post(`/~told/${id}`, JSON.stringify(result)).catch(() => {});
    if (!window.isLeft) ask();
  };
  const ask = async () => {
    const response = await post("/~next", mark).catch(() => null);
    const id = response?.ok && (await response.text());
    if (id) document.head.append(Object.assign(document.createElement("script"), { src: `/~do/${id}` }));
    else setTimeout(ask, 100);
  };
  ask();
})();
