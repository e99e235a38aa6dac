import type { Deployment } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { Site } from "../model/site.ts";
import type { Folders } from "./folders.ts";

/** A text file of an archive; `path` uses `/`, is safe on Windows and never leaves its folder. */
export interface ArchiveFile {
  readonly path: string;
  /** To be stored as UTF-8, a byte-order mark included where there is one. */
  readonly text: string;
}

/** An appliance that gets no file, and why, in sentences. */
export interface Withheld {
  readonly name: string;
  readonly reasons: readonly string[];
}

/** What is wrong with a deployment, as an analysis knows it; outputs mark what is not fit for use. */
export interface KnownFindings {
  readonly findings: readonly Finding[];
  /** Findings of one object by its id, those of what it holds not included. */
  findingsOf(id: string): readonly Finding[];
}

/** What an output is made from. */
export interface OutputContext {
  readonly deployment: Deployment;
  /** The sites in question, in the design's order: all, or the one asked for. */
  readonly sites: readonly Site[];
  /** The one appliance in question, by its id; absent: all of these sites. */
  readonly appliance: string | undefined;
  readonly known: KnownFindings;
  readonly folders: Folders;
}

/** Files that a design gives: those of one output, or of all. */
export interface Archive {
  readonly files: readonly ArchiveFile[];
  /** How many of the files are drafts, because of errors. */
  readonly drafts: number;
  readonly withheld: readonly Withheld[];
}

/** A kind of file that a design gives: a pure function of the design, the same design the same bytes. */
export interface Output {
  readonly id: string;
  /** What the archive's README says about it: one line, with the place. */
  readonly about: string;
  make(context: OutputContext): Archive;
}
