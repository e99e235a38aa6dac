#!/usr/bin/env node
// `npm run cli -- …`: bundles the command line when its sources changed, and runs it. Calls at the same time do not disturb
// each other: each builds into a folder of its own and puts it in place whole, under the hash of the sources.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./run.mjs";
import { hashSources } from "./sources.mjs";

const BUNDLES = join(ROOT, "dist-cli");
const SOURCES = ["src/cli", "src/document", "src/domain", "src/platform", "package.json", "package-lock.json", "scripts/cli.mjs"];

/** Bundles of older sources go when nobody can be starting from them any more. */
const KEPT_MINUTES = 10;

async function bundle(folder) {
  const { build } = await import("vite");
  const temporary = join(BUNDLES, `.${process.pid}-${Date.now()}`);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      ssr: join(ROOT, "src/cli/bin.ts"),
      outDir: temporary,
      target: "node20",
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: "cli.mjs", codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    // Another call was faster with the very same.
    if (!existsSync(folder)) throw error;
  }
}

function prune(current) {
  for (const name of readdirSync(BUNDLES)) {
    const path = join(BUNDLES, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (path !== current && age > KEPT_MINUTES * 60_000) rmSync(path, { recursive: true, force: true });
  }
}

const folder = join(BUNDLES, hashSources(SOURCES));
if (!existsSync(folder)) {
  mkdirSync(BUNDLES, { recursive: true });
  await bundle(folder);
  prune(folder);
}
await import(pathToFileURL(join(folder, "cli.mjs")).href);
