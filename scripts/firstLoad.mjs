import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Script that a first visit may load before the studio stands, gzip, in bytes. */
const LIMIT = 200_000;

/**
 * Weighs the scripts of a first visit: the entry of the built page and all it imports statically.
 * @param {string} folder the built app, with Vite's manifest
 * @returns sizes in bytes, gzip
 */
export function firstLoad(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, ".vite", "manifest.json"), "utf8"));
  const scripts = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The manifest of the build has no chunk ${key}.`);
    if (scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  visit("index.html");
  const files = [...scripts].map((name) => ({ name, bytes: gzipSync(readFileSync(join(folder, name))).length }));
  return { files, bytes: files.reduce((sum, file) => sum + file.bytes, 0), limit: LIMIT };
}
