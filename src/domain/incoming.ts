import { addDesign } from "./edits/addDesign.ts";
import type { Addition, AdditionChoice } from "./edits/addition/addition.ts";
import { planAddition } from "./edits/addition/planAddition.ts";
import { type Doubt, doubtsOf } from "./import/doubts.ts";
import { importRead } from "./import/importTexts.ts";
import type { ReadText } from "./import/readTexts.ts";
import type { ImportReport } from "./import/report.ts";
import { suggestLeavingOut } from "./import/suggest.ts";
import type { Design } from "./model/design.ts";

/** A design file among what was given, with what there is to tell about it. */
export interface OfferedDesign {
  readonly path: string;
  readonly design: Design;
  readonly notes: readonly string[];
}

/** Files that were given, read and told apart: what a person chooses among before anything is replaced. */
export interface Offer {
  readonly read: readonly ReadText[];
  readonly designs: readonly OfferedDesign[];
  readonly leftOut: ImportReport["leftOut"];
}

/** What the chosen files are by themselves. */
export interface Incoming {
  /** The designs, then that of the ini files, if there are any. */
  readonly parts: readonly Design[];
  /** Of the ini files; undefined where none is chosen. */
  readonly report: ImportReport | undefined;
}

/** Whether anything of an offer can be opened. */
export function isUseful({ read, designs }: Offer): boolean {
  return designs.length > 0 || read.some(({ result }) => result.ok);
}

/** The files of an offer that are better not chosen at first, each with the reason. */
export function suggested({ read, designs }: Offer): ReadonlyMap<string, string> {
  return suggestLeavingOut(
    read,
    designs.map(({ path, design }) => ({ path, deployment: design.deployment })),
  );
}

/** Pairs and more of files for one Mediation Server, chosen or not. */
export function doubtsAmong({ read }: Offer): readonly Doubt[] {
  return doubtsOf(read.flatMap(({ result }) => (result.ok ? [result.file] : [])));
}

/** What is left out whatever is chosen, each with the reason. */
export function leftOutOf({ read, leftOut }: Offer): ImportReport["leftOut"] {
  const refused = read.flatMap(({ files, result }) => (result.ok ? [] : files.map(({ path }) => ({ path, reason: result.reason }))));
  return [...leftOut, ...refused];
}

/** Reads the chosen files of an offer together. */
export function incomingOf({ read, designs }: Offer, excluded: ReadonlySet<string>): Incoming {
  const imported = importRead(read.filter(({ path, result }) => result.ok && !excluded.has(path)));
  const chosen = designs.filter(({ path }) => !excluded.has(path)).map(({ design }) => design);
  return imported.ok ? { parts: [...chosen, imported.design], report: imported.report } : { parts: chosen, report: undefined };
}

/** A design, and what it took to make one of several. */
export interface Together {
  readonly design: Design;
  readonly addition: Addition | undefined;
}

/** Several designs as one: the first with the others added; undefined where there is none. */
export function together([first, ...others]: readonly Design[], choice: AdditionChoice): Together | undefined {
  if (first === undefined) return undefined;
  if (others.length === 0) return { design: first, addition: undefined };
  const addition = planAddition(first.deployment, others, choice);
  return { design: addDesign.apply(first, { addition, title: "" }), addition };
}
