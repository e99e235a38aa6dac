// `npm run bench`: measures the studio on the largest design there may be. `--json` prints data instead of a table.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { importBundled } from "./bundle.mjs";

// Each case begins with what others left behind cleared away, and memory can be told.
setFlagsFromString("--expose-gc");
globalThis.gc = runInNewContext("gc");

const { bench } = await importBundled("bench/bench.ts");
await bench({ json: process.argv.includes("--json") });
