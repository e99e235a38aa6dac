import { do_not_optimize, measure } from "mitata";
import type { Case } from "./case.ts";

/** The median time of a case in milliseconds. */
export async function medianOf({ ready, samples = 12 }: Case): Promise<number> {
  const { p50 } = await measure(
    function* () {
      yield { 0: ready, bench: (run: () => unknown) => do_not_optimize(run()) };
    },
    { min_samples: samples, min_cpu_time: 5e8 },
  );
  return p50 / 1e6;
}
