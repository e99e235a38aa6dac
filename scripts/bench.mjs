// `npm run bench`: measures the core on the largest design there may be. `--json` prints data instead of a table.
import { importBundled } from "./bundle.mjs";

const { bench } = await importBundled("bench/bench.ts");
await bench({ json: process.argv.includes("--json") });
