import type { Finding } from "../../../domain/model/finding.ts";
import type { IniLine } from "../../../domain/outputs/ini/iniOf.ts";
import { controlsOf, isAbout, keyOf, type LineTarget, lineTarget } from "./lineTarget.ts";

/** What became of a line since the file was last exported. */
export type LineChange = { readonly kind: "added" | "gone" } | { readonly kind: "changed"; readonly was: string };

/** A line of the file as it is shown. */
export interface ShownLine {
  /** From 1; 0 for a line that is gone. */
  readonly number: number;
  readonly kind: IniLine["kind"];
  readonly text: string;
  readonly target: LineTarget | undefined;
  /** The ids of the inspector's controls that show its text. */
  readonly controls: readonly string[];
  /** The errors that the line is marked for, as sentences. */
  readonly errors: readonly string[];
  /** Whether the last step of the undo list changed it. */
  readonly changed: boolean;
  readonly change?: LineChange | undefined;
}

interface Surroundings {
  readonly site: string;
  readonly appliance: string;
  /** The errors that stand against the file. */
  readonly errors: readonly Finding[];
  /** The file before the last step; undefined when there was none. */
  readonly before: readonly IniLine[] | undefined;
}

const NONE: readonly string[] = [];

/** The lines of a file with what is wrong with them, what has just changed, and where they are edited. */
export function shownLines(lines: readonly IniLine[], { site, appliance, errors, before }: Surroundings): readonly ShownLine[] {
  const earlier = before && new Map(namedLines(before).map(({ name, line }) => [name, line.text]));
  return namedLines(lines).map(({ name, section, line }, index) => {
    const target = lineTarget(line, { site, appliance, section });
    return {
      number: index + 1,
      kind: line.kind,
      text: line.text,
      target,
      controls: target ? controlsOf(line, target, appliance) : NONE,
      errors: target ? errors.filter((finding) => isAbout(finding, target)).map((finding) => finding.message) : [],
      changed: line.kind === "key" && earlier !== undefined && earlier.get(name) !== line.text,
    };
  });
}

/** A line with a name that the same line has in another state of the file: its section and key, and which of them it is. */
interface NamedLine {
  readonly name: string;
  /** Without brackets. */
  readonly section: string;
  readonly line: IniLine;
}

function namedLines(lines: readonly IniLine[]): readonly NamedLine[] {
  const seen = new Map<string, number>();
  let section = "";
  return lines.map((line) => {
    if (line.kind === "section") section = line.text.slice(1, -1);
    const place = `${section} ${line.kind === "key" ? keyOf(line.text) : line.kind}`;
    const nth = seen.get(place) ?? 0;
    seen.set(place, nth + 1);
    return { name: `${place} ${nth}`, section, line };
  });
}
