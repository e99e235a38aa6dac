import { serialize } from "../src/document/serialize.ts";
import { large } from "../src/fixtures/large.ts";
import { browserSection, type Stage } from "./browser/section.ts";
import { coreSection } from "./core.ts";
import type { Section } from "./row.ts";
import { tableOf } from "./table.ts";

interface Options {
  readonly json: boolean;
  readonly core: boolean;
  /** What there is of the studio in a browser; absent where that is not measured. */
  readonly stage?: Stage;
}

/** Measures the studio on the largest design there may be, and prints the figures with their targets, as a table or as JSON. */
export async function bench({ json, core, stage }: Options): Promise<void> {
  const sections: readonly Section[] = [...(core ? [await coreSection()] : []), ...(stage ? [await browserSection(stage)] : [])];
  console.log(json ? JSON.stringify({ sections }, null, 2) : tableOf(sections));
}

/** The text of the largest design, saved. */
export function largestDesign(): string {
  return serialize(large());
}
