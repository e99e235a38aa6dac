import { type Analysis, analyse } from "../src/domain/analysis.ts";
import type { Design } from "../src/domain/model/design.ts";
import type { Case } from "./case.ts";
import { openedAnew } from "./openedAnew.ts";
import { YARDSTICK } from "./yardstick.ts";

export const FULL_ANALYSIS = "full analysis";
export const FEWER_SITES = "full analysis, 50 sites";

/** The facts, every rule and what is wrong, of a design that has just been opened. */
export function analysisCases(design: Design): readonly Case[] {
  const { deployment } = design;
  const fewer = { ...design, deployment: { ...deployment, sites: deployment.sites.slice(0, 50) } };
  return [
    { name: FULL_ANALYSIS, against: YARDSTICK, target: { ratio: 3 }, ready: firstLook(design) },
    { name: FEWER_SITES, ready: firstLook(fewer) },
  ];
}

function firstLook(design: Design): Case["ready"] {
  const open = openedAnew(design);
  return () => {
    const { deployment } = open();
    return () => countOf(analyse(deployment));
  };
}

/** What the page shows of every analysis. */
export function countOf(analysis: Analysis): unknown {
  return [analysis, analysis.count()];
}
