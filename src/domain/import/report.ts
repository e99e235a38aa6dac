import type { Severity } from "../model/finding.ts";
import type { Version } from "../model/versions.ts";

/** Something to say about one file: what was found at which line. */
export interface ImportNote {
  readonly path: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly severity: Severity;
  readonly message: string;
  /** It says that another file is for the same Mediation Server. */
  readonly about?: "identity";
}

/** A file that became an appliance. */
export interface ImportedFile {
  readonly path: string;
  /** How a person calls them; the ids are those in the design. */
  readonly site: string;
  readonly siteId: string;
  readonly appliance: string;
  readonly applianceId: string;
  /** How the file was written, where that is known: `UTF-16 LE`. */
  readonly encoding?: string;
}

/** A value that should be the same everywhere but is not: the file's own became an override. `undefined`: no such line. */
export interface Disagreement {
  readonly path: string;
  readonly appliance: string;
  readonly applianceId: string;
  /** In the current spelling; `Gateway` with the gateway's id for a gateway's key. */
  readonly section: string;
  readonly key: string;
  readonly gateway?: string;
  readonly shared: string | undefined;
  readonly own: string | undefined;
}

/** A key of one file, its section as the file has it. */
export interface FileKey {
  readonly path: string;
  readonly section: string;
  readonly key: string;
}

/** All that an import has to tell. */
export interface ImportReport {
  readonly files: readonly ImportedFile[];
  /** Copies of a file that say the same, line by line, as one that was read. */
  readonly merged: readonly { readonly path: string; readonly sameAs: string }[];
  readonly leftOut: readonly { readonly path: string; readonly reason: string }[];
  readonly version: { readonly version: Version; readonly why: string };
  readonly notes: readonly ImportNote[];
  readonly disagreements: readonly Disagreement[];
  /** Kept and written back, though the studio does not know what they mean. */
  readonly unknown: readonly (FileKey & { readonly text: string | undefined })[];
  /** Keys of the target version that a file has not; they stay absent. */
  readonly missing: readonly FileKey[];
  /** How many notes are errors: lines that were left out, or read as what they seem to be. */
  readonly errors: number;
}
