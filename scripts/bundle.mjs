import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./run.mjs";

/**
 * Bundles a TypeScript module for Node into one file, all packages included. The folder appears whole or not at all, so that
 * calls at the same time do not disturb each other.
 * @param {string} entry from the project's folder
 * @param {string} folder that must not be there yet
 * @param {Record<string, string>} alias packages, and the files (from the project's folder) that stand in for them
 * @returns the path of the bundle
 */
export async function bundle(entry, folder, alias = {}) {
  const { build } = await import("vite");
  const temporary = join(dirname(folder), `.${process.pid}-${Date.now()}`);
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: "error",
      publicDir: false,
      build: {
        ssr: join(ROOT, entry),
        outDir: temporary,
        target: "node20",
        rolldownOptions: { output: { entryFileNames: "bundle.mjs", codeSplitting: false } },
      },
      ssr: { noExternal: true },
      resolve: { alias: Object.fromEntries(Object.entries(alias).map(([name, file]) => [name, join(ROOT, file)])) },
    });
    renameSync(temporary, folder);
  } catch (error) {
    // Another call may have been faster with the very same.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return join(folder, "bundle.mjs");
}

/** Bundles a module and imports it; nothing of it stays on the disk. The parameters are those of `bundle`. */
export async function importBundled(entry, alias = {}) {
  const folder = join(ROOT, ".cache", `bundle-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  try {
    return await import(pathToFileURL(await bundle(entry, folder, alias)).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
