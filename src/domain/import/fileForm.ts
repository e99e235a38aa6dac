import type { IniField } from "../model/fields/index.ts";
import { trimIni } from "../model/ini/text.ts";

/** Where the text of a field stands in a file. */
export interface TextPlace {
  readonly field: IniField;
  /** The number of the gateway whose field it is. */
  readonly gateway: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** The text of a file with gaps for texts of fields: what says the same but for the gaps need not be read line by line. */
export class FileForm {
  readonly gaps: readonly TextPlace[];
  /** Of the gaps. */
  readonly fields: readonly IniField[];
  /** What stands before each gap. */
  readonly #before: readonly string[];
  readonly #behind: string;
  readonly #lineEnd: string;

  constructor(text: string, gaps: readonly TextPlace[]) {
    const startOf = (index: number) => gaps[index - 1]?.end ?? 0;
    this.gaps = gaps;
    this.fields = gaps.map(({ field }) => field);
    this.#before = gaps.map(({ start }, index) => text.slice(startOf(index), start));
    this.#behind = text.slice(startOf(gaps.length));
    this.#lineEnd = text.charAt(startOf(1)) === "\r" ? "\r" : "\n";
  }

  /** What a text has in the gaps; undefined where it is no text of this form. */
  textsIn(text: string): readonly string[] | undefined {
    const texts: string[] = [];
    let at = 0;
    for (const before of this.#before) {
      const start = at + before.length;
      if (text.slice(at, start) !== before) return undefined;
      at = text.indexOf(this.#lineEnd, start);
      if (at === -1) at = text.length;
      const own = text.slice(start, at);
      if (!isText(own)) return undefined;
      texts.push(own);
    }
    return text.slice(at) === this.#behind ? texts : undefined;
  }

  /** Where some of the gaps, by their numbers, are in the file that has those texts in all of them. */
  placesOf(numbers: readonly number[], texts: readonly string[]): readonly TextPlace[] {
    let at = 0;
    const starts = texts.map((text, number) => {
      const start = at + (this.#before[number]?.length ?? 0);
      at = start + text.length;
      return start;
    });
    return numbers.flatMap((number) => {
      const [gap, start = 0, text = ""] = [this.gaps[number], starts[number], texts[number]];
      return gap ? [{ ...gap, start, end: start + text.length }] : [];
    });
  }
}

/** Whether a reader of the line takes all of it for its text. */
function isText(own: string): boolean {
  return trimIni(own) === own && !own.includes("\n") && !own.includes("\r");
}
