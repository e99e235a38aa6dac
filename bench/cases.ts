import { parse } from "../src/document/parse.ts";
import { serialize } from "../src/document/serialize.ts";
import { type Analysis, analyse } from "../src/domain/analysis.ts";
import { EDITS } from "../src/domain/edits/registry.ts";
import type { Design } from "../src/domain/model/design.ts";
import { iniOf } from "../src/domain/outputs/ini/iniOf.ts";
import type { Target } from "./row.ts";

const YARDSTICK = "JSON parse + stringify";
const FULL_ANALYSIS = "full analysis";

/** Something to measure; what `run` gives is kept alive, so that no engine can leave the work out. */
export interface Case {
  readonly name: string;
  /** The name of the case before it that it is compared with. */
  readonly against?: string;
  readonly target?: Target;
  run(): unknown;
}

/** What everything is compared with: it moves as many values, in the engine's own code. */
export function yardstick(design: Design): Case {
  const text = JSON.stringify(design);
  return { name: YARDSTICK, run: () => JSON.stringify(JSON.parse(text)) };
}

/** What the studio does with a design, over and over. */
export function cases(design: Design): readonly Case[] {
  const text = serialize(design);
  return [
    { name: FULL_ANALYSIS, against: YARDSTICK, target: { ratio: 3 }, run: () => analyse(design.deployment).count() },
    oneEditAnalysis(design),
    { name: "all ini texts", against: YARDSTICK, target: { ratio: 2 }, run: () => allInis(design) },
    { name: "design file, written", against: YARDSTICK, run: () => serialize(design) },
    { name: "design file, read", against: YARDSTICK, run: () => parse(text) },
  ];
}

/** A site's name is typed, letter after letter, each analysis following the one before. */
function oneEditAnalysis(design: Design): Case {
  const id = design.deployment.sites[Math.floor(design.deployment.sites.length / 2)]?.id ?? "";
  const typed = ["Seattle", "Seattle East"].map(
    (text) => EDITS.setField.apply(design, { owner: "site", id, field: "siteName", text }).deployment,
  );
  let turn = 0;
  let analysis: Analysis = analyse(design.deployment);
  return {
    name: "one-edit analysis",
    against: FULL_ANALYSIS,
    target: { ratio: 1 / 50, figure: 4 },
    run() {
      const next = typed[turn++ % typed.length] ?? design.deployment;
      analysis = analyse(next, analysis);
      return analysis.count();
    },
  };
}

function allInis({ deployment }: Design): number {
  let length = 0;
  for (const site of deployment.sites) {
    for (const appliance of site.appliances) {
      const ini = iniOf(deployment, site, appliance);
      if (ini.ok) length += ini.text.length;
    }
  }
  return length;
}
