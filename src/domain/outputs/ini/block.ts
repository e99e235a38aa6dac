import type { Override } from "../../model/override.ts";
import type { IniLine } from "./line.ts";
import type { Extra } from "./place.ts";

/** A key of a section; without a line it only marks the place that others stand after. */
export interface Entry extends Extra {
  readonly line?: IniLine;
}

/** A section of the file. It is written when it has a line, or is an unknown section that must not be lost. */
export interface Block extends Extra {
  /** As overrides and comments call it: `Gateway` for every gateway's. */
  readonly section: string;
  readonly heading: IniLine;
  /** The id of the gateway, on gateway sections. */
  readonly gateway?: string;
  readonly entries: readonly Entry[];
  readonly unknown?: true;
}

/** Whether a section is written at all: no known section stands empty. */
export function isWritten(block: Block): boolean {
  return block.unknown === true || block.entries.some((entry) => entry.line !== undefined);
}

/** What the appliance's file has beside everything the studio knows. */
export interface UnknownLines {
  /** Keys of a known section; `gateway` for those of a gateway's. */
  of(section: string, gateway?: string): readonly Override[];
  /** Unknown sections: the overrides of each, in order; never none. */
  readonly sections: readonly (readonly Override[])[];
}
