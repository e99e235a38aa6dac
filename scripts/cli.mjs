#!/usr/bin/env node
// `npm run cli -- …`: bundles the command line when its sources changed, and runs it. Calls at the same time do not disturb
// each other: each bundle has a folder of its own, named by the hash of its sources.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";
import { ROOT } from "./run.mjs";
import { hashSources } from "./sources.mjs";

const BUNDLES = join(ROOT, "dist-cli");
const SOURCES = ["src/cli", "src/document", "src/domain", "src/platform", "package.json", "package-lock.json", "scripts/bundle.mjs"];

/** Bundles of older sources go when nobody can be starting from them any more. */
const KEPT_MINUTES = 10;

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
  await bundle("src/cli/bin.ts", folder);
  prune(folder);
}
await import(pathToFileURL(join(folder, "bundle.mjs")).href);
