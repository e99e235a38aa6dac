import type { Design } from "../domain/model/design.ts";
import type { Withheld } from "../domain/outputs/archive.ts";

/**
 * The work that would keep the page from drawing and listening, so that a helper does it beside the page: what each job is
 * asked, and what comes of it. Both cross over as copies, so nothing here may count on being the very same object.
 */
export interface Jobs {
  /** Works out every file of an export. */
  readonly planExport: { readonly request: ExportRequest; readonly result: ExportPlan };
  /** Makes one file of what was planned last. */
  readonly makeExport: { readonly request: undefined; readonly result: ExportFile };
  /** Keeps the ini files of what was made, for later changes to be told. `at`: when it was handed over, in the form of ISO 8601. */
  readonly noteExport: { readonly request: { readonly at: string }; readonly result: undefined };
}

export type JobName = keyof Jobs;
export type Request<Name extends JobName> = Jobs[Name]["request"];
export type Result<Name extends JobName> = Jobs[Name]["result"];

/** How far a job is. */
export interface Progress {
  readonly step: "working-out" | "packing";
  readonly done: number;
  readonly total: number;
}

/** Does the jobs; throws sentences. What a job leaves for a later one stays with the table that did it. */
export type JobTable = {
  readonly [Name in JobName]: (request: Request<Name>, report: (progress: Progress) => void) => Result<Name> | Promise<Result<Name>>;
};

export type ExportScope =
  | { readonly kind: "all" }
  | { readonly kind: "site"; readonly site: string }
  | { readonly kind: "appliance"; readonly appliance: string };

export interface ExportRequest {
  readonly design: Design;
  readonly scope: ExportScope;
}

/** What an export would hand over. */
export interface ExportPlan {
  /** The files inside as a folder shows them: what to read first at the top, then folder by folder. */
  readonly paths: readonly string[];
  /** Appliances that get no file, and why. */
  readonly withheld: readonly Withheld[];
}

/** A file ready to be handed over. */
export interface ExportFile {
  readonly name: string;
  readonly content: Blob;
}
