import { do_not_optimize, measure } from "mitata";
import { large } from "../src/fixtures/large.ts";
import { type Case, cases, yardstick } from "./cases.ts";
import { type Row, rowOf, type Section } from "./row.ts";

/** Measures every case of the core; figures are medians. */
export async function coreSection(): Promise<Section> {
  const design = large();
  const rows: Row[] = [await measured(yardstick(design), [])];
  for (const one of cases(design)) rows.push(await measured(one, rows));
  return { title: "The core, 200 sites × 16 appliances × 4 gateways, medians", rows };
}

async function measured({ name, run, against, target }: Case, before: readonly Row[]): Promise<Row> {
  const { p50 } = await measure(() => do_not_optimize(run()), { min_samples: 12, min_cpu_time: 5e8 });
  return rowOf({ name, figure: p50 / 1e6, unit: "ms", against: before.find((row) => row.name === against), target });
}
