import { unwritableKeyReason, unwritableReason } from "../../model/ini/text.ts";
import type { Entry } from "./block.ts";
import type { IniLine, IniProblem } from "./line.ts";

/** What a line of a key belongs to. */
export type LineTags = Pick<IniLine, "field" | "override" | "route" | "gateway">;

/** Makes the lines of keys and collects what cannot be written. */
export class KeyLines {
  readonly problems: IniProblem[] = [];

  /**
   * The line of a key that the studio knows.
   * @param written the text to write, given that `text`, the value as it stands in the design, can be written
   */
  known(section: string, key: string, text: string, written: string, tags: LineTags): Entry {
    this.#judge(section, key, unwritableReason(text), tags);
    return entry(key, written, tags);
  }

  /** The line of a key whose very name comes from the design; `after` where it has a place to go back to. */
  named(section: string, key: string, text: string, tags: LineTags, after?: string): Entry {
    this.#judge(section, key, unwritableKeyReason(key) ?? unwritableReason(text), tags);
    return entry(key, text, tags, after);
  }

  /** Says that something cannot be written. */
  refuse(section: string, key: string, reason: string, tags: LineTags = {}): void {
    const { field } = tags;
    const sentence = `${key === "" ? `A key of [${section}]` : `${key} in [${section}]`} ${reason}. Change it, then the file can be written.`;
    this.problems.push(field ? { section, key, reason: sentence, field } : { section, key, reason: sentence });
  }

  #judge(section: string, key: string, reason: string | undefined, tags: LineTags): void {
    if (reason !== undefined) this.refuse(section, key, reason, tags);
  }
}

/** One object shape for all lines: 3,200 files have 200,000 of them. */
function entry(key: string, text: string, { field, override, route, gateway }: LineTags, after?: string): Entry {
  return { name: key, after, line: { kind: "key", text: `${key}=${text}`, field, override, route, gateway } };
}
