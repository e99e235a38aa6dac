import { doubtsAmong, leftOutOf, type Offer } from "../domain/incoming.ts";
import type { JobTable, PickedFile } from "../store/jobs.ts";
import type { StudioPorts } from "../store/ports.ts";
import { packExport } from "./export/packExport.ts";
import { type PlannedExport, planExport } from "./export/planExport.ts";
import { fileRows } from "./import/fileRows.ts";
import { gather } from "./import/gather.ts";
import { joinFiles } from "./import/joinFiles.ts";

/** The jobs as one helper does them: each may build on what an earlier one left. */
export function createJobs({ keepExported }: Pick<StudioPorts, "keepExported">): JobTable {
  let planned: PlannedExport | undefined;
  const added: PickedFile[] = [];
  /** What a read file says is known by the very fields that it names, so it cannot cross over: it is kept here. */
  let offer: Offer | undefined;

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

    addFiles(files) {
      added.push(...files);
      return undefined;
    },

    async readFiles(_, report) {
      offer = await gather(added, report);
      const doubts = doubtsAmong(offer);
      return { rows: fileRows(offer, doubts), doubts, leftOut: leftOutOf(offer) };
    },

    joinFiles(request) {
      if (offer === undefined) throw new Error("No files were read.");
      return joinFiles(offer, request);
    },

    async noteExport({ at }) {
      const inis = lastPlanned().files.flatMap(({ iniOf, text }) => (iniOf === undefined ? [] : [[iniOf, { text, at }] as const]));
      if (inis.length > 0) await keepExported(new Map(inis));
      return undefined;
    },
  };
}
