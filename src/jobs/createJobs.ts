import type { JobTable } from "../store/jobs.ts";
import type { StudioPorts } from "../store/ports.ts";
import { packExport } from "./export/packExport.ts";
import { type PlannedExport, planExport } from "./export/planExport.ts";

/** The jobs as one helper does them: each may build on what an earlier one left. */
export function createJobs({ keepExported }: Pick<StudioPorts, "keepExported">): JobTable {
  let planned: PlannedExport | undefined;

  function lastPlanned(): PlannedExport {
    if (planned === undefined) throw new Error("No export is planned.");
    return planned;
  }

  return {
    planExport(request, report) {
      planned = planExport(request, report);
      return planned.plan;
    },

    makeExport: (_, report) => packExport(lastPlanned(), report),

    async noteExport({ at }) {
      const inis = lastPlanned().files.flatMap(({ iniOf, text }) => (iniOf === undefined ? [] : [[iniOf, { text, at }] as const]));
      if (inis.length > 0) await keepExported(new Map(inis));
      return undefined;
    },
  };
}
