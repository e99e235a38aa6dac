import { groupBy } from "../../model/groupBy.ts";
import { writableComment } from "../../model/ini/comments.ts";
import type { IniComment } from "../../model/override.ts";
import type { IniLine } from "./line.ts";

/** The kept comments of a file, handed out at their places, each once. */
export interface KeptComments {
  readonly leading: readonly IniLine[];
  /** Those before a key, or before the heading of a section where no key is named. */
  before(section: string, gateway: string | undefined, key?: string): readonly IniLine[];
  /** Those of a section that have not been handed out: their keys are not in the file any more, or they end the section. */
  restOf(section: string, gateway: string | undefined): readonly IniLine[];
  /** Those of sections that are not in the file any more. */
  rest(): readonly IniLine[];
}

const NO_LINES: readonly IniLine[] = [];
const NONE: KeptComments = { leading: NO_LINES, before: () => NO_LINES, restOf: () => NO_LINES, rest: () => NO_LINES };

/** Prepares the comments of an appliance's file for writing. */
export function keptComments(comments: readonly IniComment[] | undefined): KeptComments {
  if (comments === undefined || comments.length === 0) return NONE;
  const leading = comments.filter((one) => one.section === undefined);
  const placed = comments.filter((one) => one.section !== undefined);
  const sections = groupBy(placed, (one) => idOf(one.section, one.gateway));
  const waiting = new Map([...sections].map(([id, group]) => [id, groupBy(group, (one) => one.key?.toLowerCase())]));
  return {
    leading: leading.map(commentLine),
    before(section, gateway, key) {
      const keys = waiting.get(idOf(section, gateway));
      const found = keys?.get(key?.toLowerCase()) ?? [];
      keys?.delete(key?.toLowerCase());
      return found.map(commentLine);
    },
    restOf(section, gateway) {
      const id = idOf(section, gateway);
      const left = [...(waiting.get(id)?.values() ?? [])].flat();
      waiting.delete(id);
      return left.map(commentLine);
    },
    rest: () => [...waiting.values()].flatMap((keys) => [...keys.values()].flat().map(commentLine)),
  };
}

function idOf(section: string | undefined, gateway: string | undefined): string {
  return JSON.stringify([section?.toLowerCase(), gateway]);
}

/** The line of a comment that is given without its `;`. */
export function commentLine({ text }: Pick<IniComment, "text">): IniLine {
  return { kind: "comment", text: `;${writableComment(text)}` };
}
