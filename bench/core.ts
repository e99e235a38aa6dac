import { large } from "../src/fixtures/large.ts";
import { analysisCases, FEWER_SITES, FULL_ANALYSIS } from "./analysisCases.ts";
import type { Case } from "./case.ts";
import { editCases, heapOfSteps } from "./editCases.ts";
import { fileCases } from "./fileCases.ts";
import { medianOf } from "./measure.ts";
import { type Row, rowOf, type Section } from "./row.ts";
import { yardstick } from "./yardstick.ts";

/** Measures every case of the core; times are medians. */
export async function coreSection(): Promise<Section> {
  const design = large();
  const rows: Row[] = [];
  const named = (name: string | undefined) => rows.find((row) => row.name === name);
  const cases: readonly Case[] = [yardstick(design), ...analysisCases(design), ...editCases(design), ...fileCases(design)];
  for (const one of cases) {
    const { name, against, target } = one;
    rows.push(rowOf({ name, figure: await medianOf(one), unit: "ms", against: named(against), target }));
    if (name === FEWER_SITES) rows.push(growth(named(FULL_ANALYSIS), named(FEWER_SITES)));
  }
  rows.push(rowOf({ name: "heap of 200 steps", figure: heapOfSteps(design), unit: "MB", target: { figure: 20 } }));
  return { title: "The core, 200 sites × 16 appliances × 4 gateways, medians", rows };
}

/** Four times as many sites: what is measured already, held against each other. */
function growth(full: Row | undefined, fewer: Row | undefined): Row {
  return rowOf({ name: "growth, 50 to 200 sites", figure: full?.figure ?? Number.NaN, unit: "ms", against: fewer, target: { ratio: 4.4 } });
}
