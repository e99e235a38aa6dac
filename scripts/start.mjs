// `npm start`: builds the studio when its sources changed, serves it and prints the address.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, preview } from "vite";
import { ROOT } from "./run.mjs";
import { hashSources } from "./sources.mjs";

const STAMP = join(ROOT, ".cache", "built-from");

const hash = hashSources(["src", "public", "index.html", "vite.config.ts", "package-lock.json"]);
const built = existsSync(join(ROOT, "dist", "index.html")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === hash;
if (!built) {
  console.log("Building the studio …");
  await build({ root: ROOT, logLevel: "warn" });
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  writeFileSync(STAMP, hash);
}

// A port that is taken gives way to the next free one.
const server = await preview({ root: ROOT, preview: { host: "localhost", port: Number(process.env.PORT ?? 4173), strictPort: false } });
const [address] = server.resolvedUrls?.local ?? [];
console.log(`CCE Studio: ${address}\nCtrl+C ends it.`);
