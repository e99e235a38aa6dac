import type { AdditionChoice } from "../domain/edits/addition/addition.ts";
import type { PortableAddition } from "../domain/edits/addition/portable.ts";
import type { Doubt } from "../domain/import/doubts.ts";
import type { ImportReport } from "../domain/import/report.ts";
import type { Deployment } from "../domain/model/deployment.ts";
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
  /** Takes files over, to be read together with those before them. */
  readonly addFiles: { readonly request: readonly PickedFile[]; readonly result: undefined };
  /** Reads the files that were added, in whatever mix, and tells them apart. Throws a sentence where there is nothing that can be opened. */
  readonly readFiles: { readonly request: undefined; readonly result: FilesRead };
  /** Makes of the files that were read last, or the chosen ones among them, what they would become. */
  readonly joinFiles: { readonly request: JoinRequest; readonly result: FilesJoined };
  /** Keeps the ini files of what was made, for later changes to be told. `at`: when it was handed over, in the form of ISO 8601. */
  readonly noteExport: { readonly request: { readonly at: string }; readonly result: undefined };
}

export type JobName = keyof Jobs;
export type Request<Name extends JobName> = Jobs[Name]["request"];
export type Result<Name extends JobName> = Jobs[Name]["result"];

/** How far a job is. */
export interface Progress {
  readonly step: "working-out" | "packing" | "gathering" | "reading" | "understanding";
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
  /** Those of them that are drafts. */
  readonly drafts: ReadonlySet<string>;
  /** Appliances that get no file, and why. */
  readonly withheld: readonly Withheld[];
}

/** A file ready to be handed over. */
export interface ExportFile {
  readonly name: string;
  readonly content: Blob;
}

/** A file as the person chose or dropped it. `path` holds the folders below what was dropped, with `/` between them. */
export interface PickedFile {
  readonly path: string;
  /** Not read yet: a browser hands the file itself over, and its bytes to whoever reads it. */
  readonly content: Blob;
}

/** A file that can be chosen, as the list shows it. */
export interface FileRow {
  readonly path: string;
  readonly kind: "ini" | "design";
  /** Paths of files that say the same. */
  readonly copies: readonly string[];
  /** Another file is for the same Mediation Server. */
  readonly inDoubt: boolean;
  /** Why it is better left out. */
  readonly advice: string | undefined;
  /** How it was written, where that is not the usual way. */
  readonly encoding: string | undefined;
  /** Lines that could not be read as they stand. */
  readonly unreadable: number;
  /** What reading a design had to tell. */
  readonly remarks: readonly string[];
}

/** What files were found to be. */
export interface FilesRead {
  /** Those that can be chosen: first those in doubt, what belongs together side by side, and those with copies; each in the order of paths. */
  readonly rows: readonly FileRow[];
  readonly doubts: readonly Doubt[];
  /** Those that cannot be chosen, each with the reason. */
  readonly leftOut: ImportReport["leftOut"];
}

export interface JoinRequest {
  /** Paths of files that are not to be imported. */
  readonly excluded: ReadonlySet<string>;
  readonly choice: AdditionChoice;
  /** What they are to be added to; absent: they become a design of their own. */
  readonly onto?: Deployment | undefined;
}

export interface FilesJoined {
  /** The chosen files as one design; undefined where none is chosen. */
  readonly design: Design | undefined;
  /** Of the chosen ini files. */
  readonly report: ImportReport | undefined;
  /** What it took to add them to what they are to be added to, else to make one design of several. */
  readonly addition: PortableAddition | undefined;
}
