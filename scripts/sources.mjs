import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ROOT } from "./run.mjs";

/** Tests and what stands beside them change no build. */
const isSource = (path) => !/\.test\.tsx?$|\.md$/.test(path);

function* filesIn(path) {
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* filesIn(join(path, name));
}

/**
 * A hash over the names and contents of files: the same sources, the same hash.
 * @param {readonly string[]} paths files and folders, from the project's folder
 */
export function hashSources(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesIn(join(ROOT, path))) {
      if (!isSource(file)) continue;
      hash
        .update(`${relative(ROOT, file).split(sep).join("/")}\0`)
        .update(readFileSync(file))
        .update("\0");
    }
  }
  return hash.digest("hex").slice(0, 16);
}
