import { useDeferredValue, useMemo, useState } from "react";
import type { Addition, AdditionChoice } from "../../../domain/edits/addition/addition.ts";
import { planAddition } from "../../../domain/edits/addition/planAddition.ts";
import type { ImportReport } from "../../../domain/import/report.ts";
import { incomingOf, type Offer, suggested, type Together, together } from "../../../domain/incoming.ts";
import { useDesign } from "../../studio.tsx";

export type Mode = "new" | "add";

/** What the person has chosen so far, and what would come of it. */
export interface Preview {
  readonly mode: Mode;
  readonly choice: AdditionChoice;
  /** Paths of files that are not to be imported. */
  readonly excluded: ReadonlySet<string>;
  /** The chosen files as one design; undefined where none is chosen. */
  readonly result: Together | undefined;
  /** Of the chosen ini files. */
  readonly report: ImportReport | undefined;
  /** What adding them to the open design makes of it; only in that mode. */
  readonly addition: Addition | undefined;
  setMode(mode: Mode): void;
  setChoice(choice: AdditionChoice): void;
  exclude(paths: ReadonlySet<string>): void;
}

/** Works out what the chosen files become, anew with every choice. */
export function usePreview(offer: Offer): Preview {
  const open = useDesign((design) => design.deployment);
  const [mode, setMode] = useState<Mode>("new");
  const [choice, setChoice] = useState<AdditionChoice>({ join: true, rename: true });
  const [excluded, exclude] = useState<ReadonlySet<string>>(() => new Set(suggested(offer).keys()));
  // A tick appears at once; what thousands of files become may take a moment longer.
  const settled = useDeferredValue(excluded);
  const { parts, report } = useMemo(() => incomingOf(offer, settled), [offer, settled]);
  const result = useMemo(() => together(parts, choice), [parts, choice]);
  const addition = useMemo(() => (mode === "add" ? planAddition(open, parts, choice) : undefined), [mode, open, parts, choice]);
  return { mode, choice, excluded, result, report, addition, setMode, setChoice, exclude };
}
