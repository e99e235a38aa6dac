import { do_not_optimize, measure } from "mitata";
import { large } from "../src/fixtures/large.ts";
import { type Case, cases, yardstick } from "./cases.ts";

/** One measured case; times in milliseconds. */
interface Row {
  readonly name: string;
  readonly median: number;
  /** How many times as long as the yardstick. */
  readonly ratio: number;
}

/** Measures every case on the design of 200 sites × 16 appliances × 4 gateways and prints medians and their ratios to JSON. */
export async function bench({ json }: { readonly json: boolean }): Promise<void> {
  const design = large();
  const unit = yardstick(design);
  const base = await medianOf(unit);
  const rows: Row[] = [{ name: unit.name, median: base, ratio: 1 }];
  for (const one of cases(design)) {
    const median = await medianOf(one);
    rows.push({ name: one.name, median, ratio: median / base });
  }
  console.log(json ? JSON.stringify({ design: "200 × 16 × 4", unit: "ms", rows }, null, 2) : tableOf(rows));
}

async function medianOf({ run }: Case): Promise<number> {
  const { p50 } = await measure(() => do_not_optimize(run()), { min_samples: 12, min_cpu_time: 5e8 });
  return p50 / 1e6;
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ name, median, ratio }) => `${name.padEnd(24)}${median.toFixed(2).padStart(10)} ms${ratio.toFixed(3).padStart(10)} ×`,
  );
  return ["200 sites × 16 appliances × 4 gateways, medians; × is the ratio to JSON parse + stringify of the same design", ...lines].join(
    "\n",
  );
}
