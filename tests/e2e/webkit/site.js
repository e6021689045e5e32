// The built app with a few scripts more, at an origin of its own for each test, so that each begins with empty stores.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../../scripts/serve.mjs";
import { writeWorker } from "../../../scripts/worker.mjs";
import { BUILT, TEMPLATE } from "../build.js";

const ANSWERS_WITHIN_MS = 30_000;
const SCRIPTS = {
  "testing-library.js": createRequire(import.meta.url).resolve("@testing-library/dom/dist/@testing-library/dom.umd.min.js"),
  "in-page.js": join(import.meta.dirname, "in-page.js"),
  "driven.js": join(import.meta.dirname, "driven.js"),
};
const TAGS = Object.keys(SCRIPTS).map((name) => `<script src="/${name}"></script>`).join("\n");
/** A page without the app at the same origin. */
const BLANK = `<!DOCTYPE html><html lang="en"><title>Blank</title>${TAGS}`;

/** The app in a frame of a width, which its policy forbids to all pages: the server has to say otherwise. */
const framed = (width) => `<!DOCTYPE html><html lang="en"><title>Frame</title><iframe title="App" src="/" width="${width}" height="640" frameborder="0"></iframe>`;

/** A folder with the app and the scripts, which the worker of the app takes for files of the build. */
export function assemble() {
  const folder = mkdtempSync(join(tmpdir(), "webkit-build-"));
  cpSync(BUILT, folder, { recursive: true, dereference: true });
  for (const [name, from] of Object.entries(SCRIPTS)) cpSync(from, join(folder, name));
  const page = readFileSync(join(folder, "index.html"), "utf8");
  writeFileSync(join(folder, "index.html"), page.replace('<script id="boot"', `${TAGS}\n$&`));
  writeWorker(folder, TEMPLATE);
  return folder;
}

function allowFrames(response) {
  const { writeHead } = response;
  response.writeHead = (status, headers) => {
    const policy = headers["Content-Security-Policy"].replace("frame-ancestors 'none'", "frame-ancestors 'self'");
    return writeHead.call(response, status, { ...headers, "Content-Security-Policy": policy });
  };
}

/** Serves a folder on a port of its own. While it is stopped, it answers nothing but pages that ask what to do. */
export async function openSite(folder) {
  const app = serve(folder);
  const files = new Map();
  const driven = drive();
  let [isStopped, isFramed] = [false, false];
  const server = createServer((request, response) => {
    isFramed ||= request.url.startsWith("/~frame");
    if (request.url.startsWith("/~")) return driven.answer(request, response);
    files.set(request.url, (files.get(request.url) ?? 0) + 1);
    if (isStopped) return request.socket.destroy();
    if (isFramed) allowFrames(response);
    return app.emit("request", request, response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  return {
    folder,
    url: `http://localhost:${port}/`,
    /** How often each file was asked for. */
    files,
    driven,
    stop: () => {
      isStopped = true;
      server.closeIdleConnections();
    },
    start: () => (isStopped = false),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** What a page is asked to do that no driver holds, and what it tells of it. */
function drive() {
  const actions = new Map();
  const asked = [];
  let waiting = null;
  let taken = null;
  let last = 0;

  const give = () => {
    if (!waiting || !asked.length) return;
    taken = { id: asked.shift(), mark: waiting.mark };
    waiting.response.end(taken.id);
    waiting = null;
  };
  const bodyOf = async (request) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    return Buffer.concat(parts).toString();
  };
  const send = (response, type, body) => response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store" }).end(body);

  return {
    async answer(request, response) {
      const [what, id] = request.url.slice(2).split("/");
      if (what === "frame") return send(response, "text/html", framed(Number(id)));
      if (what === "blank") return send(response, "text/html", BLANK);
      if (what === "do") return send(response, "text/javascript", actions.get(id)?.script ?? "");
      if (what === "told") {
        const { value, cause } = JSON.parse(await bodyOf(request));
        const { resolve, reject } = actions.get(id) ?? {};
        if (cause) reject?.(new Error(cause));
        else resolve?.(value);
        return response.end();
      }
      const mark = await bodyOf(request);
      // A page that was left before it has done what it took leaves that to the next one.
      if (taken && taken.mark !== mark && actions.has(taken.id)) asked.unshift(taken.id);
      taken = null;
      waiting = { response, mark };
      response.on("close", () => waiting?.response === response && (waiting = null));
      return give();
    },
    /** Has the page run a function, and gives what it returns. */
    run(action, ...values) {
      last += 1;
      const id = String(last);
      const script = `inPage.act("${id}", () => (${action})(...${JSON.stringify(values)}));`;
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error("the page does not answer")), ANSWERS_WITHIN_MS);
        const settle = (then) => (value) => {
          clearTimeout(late);
          actions.delete(id);
          then(value);
        };
        actions.set(id, { script, resolve: settle(resolve), reject: settle(reject) });
        asked.push(id);
        give();
      });
    },
    /** Forgets what was asked of a browser that is gone. */
    forget: () => {
      asked.splice(0);
      taken = null;
    },
  };
}

export const discard = (folder) => rmSync(folder, { recursive: true, force: true });
