import { type RefObject, useEffect, useMemo } from "react";
import { SEVERAL_ID } from "../../../store/sessionStore.ts";
import { useSession } from "../../studio.tsx";
import { fieldDomId } from "../inspector/fieldDomId.ts";
import type { ShownLine } from "./shownLines.ts";

/**
 * The lines that the inspector's focused field becomes, by their numbers; they are brought into view.
 * @param around what scrolls them
 */
export function useFocusedLines(lines: readonly ShownLine[], around: RefObject<HTMLElement | null>): ReadonlySet<number> {
  const control = useSession((session) => session.focusedControl);
  const selection = useSession((session) => session.selection);
  const numbers = useMemo(() => focusedLines(lines, control, selection), [lines, control, selection]);
  const [first] = numbers;
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming to another field of the same line shows the line again.
  useEffect(() => {
    if (first === undefined) return;
    around.current?.querySelector(`[data-number="${first}"]`)?.scrollIntoView({ block: "nearest" });
  }, [first, control, around]);
  return useMemo(() => new Set(numbers), [numbers]);
}

/** The numbers of the lines whose text a control of the inspector shows; of several gateways only those of the selected ones. */
export function focusedLines(lines: readonly ShownLine[], control: string | undefined, selection: readonly string[]): readonly number[] {
  if (control === undefined) return [];
  const ofSeveral = fieldDomId(SEVERAL_ID, "");
  return lines
    .filter(({ controls }) => controls.includes(control))
    .filter(({ target }) => !control.startsWith(ofSeveral) || target?.owner !== "gateway" || selection.includes(target.id))
    .map(({ number }) => number);
}
