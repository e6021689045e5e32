// Runs in every page before the app: notes what goes wrong there, and finds what people see by its role and its name.
(() => {
  "use strict";

  const NEW = "a new version is offered";
  // Kept over a reload, and apart from what the app keeps.
  const note = (what) => isLeaving || sessionStorage.setItem("wrong", JSON.stringify([...wrong(), String(what)]));
  // What a page was loading when it was left has failed, and is no fault.
  let isLeaving = false;
  addEventListener("beforeunload", () => (isLeaving = true));
  const wrong = () => JSON.parse(sessionStorage.getItem("wrong") ?? "[]");
  addEventListener("error", ({ message, target }) => note(message ? `error: ${message}` : `not loaded: ${target.src ?? target.href}`), true);
  addEventListener("unhandledrejection", ({ reason }) => note(`unhandled: ${reason?.message ?? reason}`));
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => note(`policy: ${effectiveDirective} ${blockedURI}`));
  const root = document.documentElement;
  new MutationObserver(() => root.dataset.update === "ready" && note(NEW)).observe(root, { attributeFilter: ["data-update"] });
  // The languages that a browser asks for, where a test says so.
  const asked = localStorage.getItem("asks-for");
  if (asked) Object.defineProperty(navigator, "languages", { value: [asked] });
  const { error } = console;
  console.error = (...said) => {
    note(said.map((one) => one?.stack ? `${one} ${one.stack}` : one).join(" "));
    error(...said);
  };

  // Without the places where a word may be broken, and with one kind of space.
  const plain = (text) => text.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
  // An expression comes as its source and flags.
  const fits = (wanted, text) => (wanted.source ? new RegExp(wanted.source, wanted.flags).test(plain(text)) : plain(text) === wanted);
  // Fields for files are hidden under their labels.
  const isShown = (element) => element.type === "file" || element.checkVisibility();
  /** Where people can press and type: in the dialog that lies on top, or on the page. */
  const top = () => [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;

  /** What has a role, and a name if one is given, within a group or a region of a name. */
  const all = (role, name, within) => {
    const [root] = within ? [...all("group", within), ...all("region", within)] : [top()];
    if (!root) return [];
    const named = (own) => !name || fits(name, own);
    return TestingLibraryDom.queryAllByRole(root, role, { hidden: true, name: named }).filter(isShown);
  };

  /** Fields by their labels, within a group of a name. */
  const fields = (label, within) => {
    const [root] = within ? all("group", within) : [top()];
    const labels = (field) => [...(field.labels ?? [])].map((one) => one.textContent).concat(field.getAttribute("aria-label") ?? []);
    return [...(root?.querySelectorAll("input, select, textarea") ?? [])].filter((field) => isShown(field) && labels(field).some((text) => fits(label, text)));
  };

  /** Brings an element into the middle of the screen, and gives it once it stays there; no frames come where the page is not seen. */
  const atRest = async (element) => {
    element?.scrollIntoView({ block: "center", behavior: "instant" });
    const place = () => ["left", "top", "width", "height"].map((side) => element?.getBoundingClientRect()[side]).join();
    const before = place();
    for (let frames = 0; frames < 2; frames += 1) await new Promise((resolve) => [requestAnimationFrame(resolve), setTimeout(resolve, 100)]);
    return place() === before ? element : null;
  };

  /** What the presses went through; one of a label is one of its field, too. */
  const pressed = new WeakSet();
  addEventListener("click", (event) => event.composedPath().forEach((one) => pressed.add(one)), true);
  const wasPressed = (element) => pressed.delete(element);

  /** Puts a value into a field, as its picker does. */
  const put = (field, value) => {
    field.focus();
    field.value = value;
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
    field.blur();
  };

  const optionOf = (field, name) => [...field.options].find((one) => fits(name, one.textContent) || one.value === name);

  /** What is said of a field: its hint, and what was understood or is wrong. */
  const saidOf = (field) => (field.getAttribute("aria-describedby") ?? "").split(" ").map((id) => plain(document.getElementById(id)?.innerText ?? "")).join(" ").trim();

  const text = (selector) => [...document.querySelectorAll(selector ?? "body")].filter(isShown).map((one) => plain(one.innerText)).join("\n");

  window.inPage = { all, fields, atRest, wasPressed, put, optionOf, saidOf, text, wrong, plain };
})();
