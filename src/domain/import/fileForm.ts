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

  /** Where the gaps are in the file that has those texts in them. */
  placesOf(texts: readonly string[]): readonly TextPlace[] {
    let end = 0;
    return this.gaps.map((gap, index) => {
      const start = end + (this.#before[index]?.length ?? 0);
      end = start + (texts[index]?.length ?? 0);
      return { ...gap, start, end };
    });
  }
}

/** Whether a reader of the line takes all of it for its text. */
function isText(own: string): boolean {
  return trimIni(own) === own && !own.includes("\n") && !own.includes("\r");
}
