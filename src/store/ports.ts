import type { JobName, PickedFile, Progress, Request, Result } from "./jobs.ts";

/**
 * A design as a browser keeps it: the keys of its parts, the frame's first and then those of its sites, with a space between. Parts are
 * texts that many designs share.
 */
export type KeptDesign = string;

/** A step that can be undone or redone, as a browser keeps it. */
export interface KeptStep {
  readonly title: string;
  readonly design: KeptDesign;
}

/** What a browser keeps between visits but for the texts of the parts. */
export interface KeptIndex {
  readonly design: KeptDesign;
  readonly past: readonly KeptStep[];
  readonly future: readonly KeptStep[];
  /** Counts the times something was kept, so that a tab can tell that another wrote after it. */
  readonly revision: number;
}

/** What a browser kept. */
export interface Kept extends KeptIndex {
  /** The texts of the parts by their keys. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A change that was noted when the page went, and the revision that it follows. */
export interface LastWord {
  readonly change: KeptChange;
  readonly known: number;
}

/** What makes of that which a browser keeps what it is to keep: only what changed is written. */
export interface KeptChange extends KeptIndex {
  /** Texts that were not kept before. */
  readonly added: ReadonlyMap<string, string>;
  /** Keys of those that nothing names any more; `all` where it is not known what was kept before. */
  readonly removed: readonly string[] | "all";
}

/** The CloudConnector.ini of an appliance as it was last handed over. */
export interface Exported {
  readonly text: string;
  /** When, in the form of ISO 8601. */
  readonly at: string;
}

/** What a drop carries: the browser's DataTransfer, which only the platform looks into. */
export type FileTransfer = object;

/** Somebody who does long work beside the page, one job after the other. */
export interface Helper {
  /**
   * Does a job. Rejects with a sentence where it cannot be done, and with an AbortError where the helper is stopped.
   * @param onProgress hears how far it is, some times a second
   */
  ask<Name extends JobName>(job: Name, request: Request<Name>, onProgress?: (progress: Progress) => void): Promise<Result<Name>>;
  /** Ends what is being done, at once; nothing can be asked any more. */
  stop(): void;
}

/** What the studio needs from the machine it runs on; wired in `main.tsx`, replaced in tests. */
export interface StudioPorts {
  /** Hands a file to the person: a download. */
  saveFile(name: string, content: Blob | string, mediaType: string): void;
  /** Puts text on the clipboard; false when the browser does not let it. */
  copyText(text: string): Promise<boolean>;
  /** Asks for files; empty when the person changes their mind. */
  pickFiles(options: { readonly accept: string; readonly folder: boolean }): Promise<readonly PickedFile[]>;
  /** The files of a drop, those in dropped folders included; must be called within the drop event. Throws a sentence when there are too many. */
  droppedFiles(transfer: FileTransfer): Promise<readonly PickedFile[]>;
  /** A helper of one's own; whoever starts it stops it. */
  startHelper(): Helper;
  /** What this browser kept; undefined when it kept nothing. Throws a sentence when it cannot be read. */
  loadKept(): Promise<Kept | undefined>;
  /**
   * Keeps it in this browser in place of what was kept before. Throws a sentence when it cannot.
   * @param known the revision it may replace
   * @returns false, and nothing is written, where the browser keeps a later one by now: another tab wrote
   */
  keep(change: KeptChange, known: number): Promise<boolean>;
  /**
   * Notes at once a change that there may be no time to keep, so that `loadKept` keeps it where nothing was kept after it meanwhile;
   * undefined: what was noted is kept.
   */
  leaveWord(word: LastWord | undefined): void;
  /** Keeps what was exported in this browser, by the appliance's id, in place of what was before. Throws a sentence when it cannot. */
  keepExported(exported: ReadonlyMap<string, Exported>): Promise<void>;
  /** What was last exported of an appliance in this browser; undefined when nothing was. Throws a sentence when it cannot be read. */
  loadExported(appliance: string): Promise<Exported | undefined>;
  /** Calls back with the revision when another tab keeps something; returns what ends it. */
  onKeptElsewhere(callback: (revision: number) => void): () => void;
  /** Calls back when the page is hidden or left, the last chance to keep anything. */
  onHidden(callback: () => void): () => void;
  /** Has the person asked before the page is left while something would be lost by it; returns what ends it. */
  onLeaving(wouldLose: () => boolean): () => void;
}
