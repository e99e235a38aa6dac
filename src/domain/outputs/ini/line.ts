import type { SubjectKind } from "../../model/finding.ts";

/** The field that a line of an ini shows: its owner's kind and id (`deployment` for the deployment), and its name in the catalogue. */
export interface LineField {
  readonly owner: SubjectKind;
  readonly name: string;
  readonly id: string;
}

/** One line of a CloudConnector.ini, without its line end. */
export interface IniLine {
  readonly kind: "comment" | "section" | "key" | "blank";
  readonly text: string;
  /** Present on the line of a known key. */
  readonly field?: LineField;
  /** The line's text is this appliance's own although the key is shared, or nobody's the studio knows. */
  readonly override?: true;
  /** The id of the voice route; for a route that only this file has, its name. */
  readonly route?: string;
  /** The id of the gateway, on every line of its section. */
  readonly gateway?: string;
}

/** A value that cannot be written, and a sentence that says why. */
export interface IniProblem {
  /** As the file would have it, e.g. `Gateway2`. */
  readonly section: string;
  readonly key: string;
  readonly reason: string;
  readonly field?: LineField;
}

/** What becomes of an appliance: its file, or what stands in the way of it. */
export type IniResult =
  | { readonly ok: true; readonly text: string; readonly lines: readonly IniLine[] }
  | { readonly ok: false; readonly problems: readonly IniProblem[] };
