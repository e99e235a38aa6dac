import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Script that a first visit may load before the studio stands, gzip, in bytes. */
const LIMIT = 200_000;

/**
 * Weighs the scripts of a first visit: those that the built page asks for, and all they import statically.
 * @param {string} folder the built app, with Vite's manifest
 * @returns sizes in bytes, gzip
 */
export function firstLoad(folder) {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const manifest = JSON.parse(readFileSync(join(folder, ".vite", "manifest.json"), "utf8"));
  const chunks = new Map(Object.values(manifest).map((chunk) => [chunk.file, chunk]));
  const scripts = new Set();
  const visit = (file) => {
    if (scripts.has(file)) return;
    scripts.add(file);
    for (const imported of chunks.get(file)?.imports ?? []) visit(manifest[imported].file);
  };
  for (const [, file] of page.matchAll(/<script[^>]*\ssrc="\.\/([^"]+)"/g)) visit(file);
  if (scripts.size === 0) throw new Error("The built page asks for no script.");
  const files = [...scripts].map((name) => ({ name, bytes: gzipSync(readFileSync(join(folder, name))).length }));
  return { files, bytes: files.reduce((sum, file) => sum + file.bytes, 0), limit: LIMIT };
}
