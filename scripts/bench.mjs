// `npm run bench`: measures the core, and the built studio in a browser, on the largest design there may be. `--json` prints data
// instead of a table, `--core` and `--browser` measure one of the two.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { importBundled } from "./bundle.mjs";
import { setStage } from "./stage.mjs";

// Each case begins with what others left behind cleared away, and memory can be told.
setFlagsFromString("--expose-gc");
globalThis.gc = runInNewContext("gc");

const asks = (flag) => process.argv.includes(flag);
const { bench, largestDesign } = await importBundled("bench/bench.ts");
const folder = mkdtempSync(join(tmpdir(), "cce-studio-bench-"));
const designFile = join(folder, "large.json");
writeFileSync(designFile, largestDesign());
const stage = asks("--core") ? undefined : await setStage(designFile);
try {
  await bench({ json: asks("--json"), core: !asks("--browser"), stage });
} finally {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
}
