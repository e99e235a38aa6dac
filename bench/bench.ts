import { coreSection } from "./core.ts";
import type { Section } from "./row.ts";
import { tableOf } from "./table.ts";

/** Measures the studio on the largest design there may be, and prints the figures with their targets, as a table or as JSON. */
export async function bench({ json }: { readonly json: boolean }): Promise<void> {
  const sections: readonly Section[] = [await coreSection()];
  console.log(json ? JSON.stringify({ sections }, null, 2) : tableOf(sections));
}
