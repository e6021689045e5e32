// Serves dist/ on loopback with the headers that a real host should send: node scripts/serve.mjs [PORT [FOLDER]]
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { ASK, HASHED, KEEP, headers } from "./headers.mjs";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Bytes from which on compressing takes longer than loading, and the browser keeps nothing: builds for developing. */
const LARGE = 4_000_000;

/** Hashed names never change their content, so what is compressed once can be kept. */
const kept = new Map();
const compressed = (file, content) => {
  if (!HASHED.test(file)) return brotliCompressSync(content);
  if (!kept.has(file)) kept.set(file, brotliCompressSync(content));
  return kept.get(file);
};

/** A server of a folder, which does not listen yet. */
export const serve = (root) => createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const file = normalize(join(root, decodeURIComponent(pathname.replace(/\/$/, "/index.html"))));
  const content = file.startsWith(root + sep) && (await readFile(file).catch(() => null));
  if (!content) {
    response.writeHead(404, headers).end();
    return;
  }
  const brotli = content.length < LARGE && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
  response.writeHead(200, {
    ...headers,
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Cache-Control": content.length > LARGE ? "no-store" : HASHED.test(file) ? KEEP : ASK,
    Vary: "Accept-Encoding",
    ...(brotli && { "Content-Encoding": "br" }),
  });
  response.end(brotli ? compressed(file, content) : content);
});

if (process.argv[1] === import.meta.filename) {
  const server = serve(resolve(process.argv[3] ?? join(import.meta.dirname, "..", "dist")));
  server.listen(Number(process.argv[2] ?? process.env.PORT ?? 8080), "127.0.0.1", () => {
    console.log(`Anakinra Companion: http://localhost:${server.address().port}/`);
  });
}
