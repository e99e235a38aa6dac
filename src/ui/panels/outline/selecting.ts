import { DEPLOYMENT_ID, type OutlineRow } from "./rows.ts";

/** A click or key that selects, with its modifiers. */
export interface Gesture {
  /** Ctrl or Cmd: one row more or less. */
  readonly toggle: boolean;
  /** Shift: everything from the anchor to here. */
  readonly range: boolean;
}

/**
 * The selection after a gesture on a row. The deployment is what is looked at when nothing is selected, so it is never
 * selected together with others.
 * @param anchor where a range begins; a row that is not visible counts as none
 */
export function selectionAfter(
  rows: readonly OutlineRow[],
  selection: readonly string[],
  anchor: string | undefined,
  target: string,
  { toggle, range }: Gesture,
): readonly string[] {
  if (range) return idsBetween(rows, anchor ?? target, target);
  if (target === DEPLOYMENT_ID) return [];
  if (!toggle) return [target];
  return selection.includes(target) ? selection.filter((id) => id !== target) : [...selection, target];
}

function idsBetween(rows: readonly OutlineRow[], anchor: string, target: string): readonly string[] {
  const end = rows.findIndex((row) => row.id === target);
  const found = rows.findIndex((row) => row.id === anchor);
  const start = found === -1 ? end : found;
  return rows
    .slice(Math.min(start, end), Math.max(start, end) + 1)
    .map((row) => row.id)
    .filter((id) => id !== DEPLOYMENT_ID);
}

/** The row that takes the place of those that are about to be removed: the next one that stays, else the last before them. */
export function rowAfterRemoval(rows: readonly OutlineRow[], active: string, removed: readonly string[]): string {
  const gone = new Set(removed);
  const stays = (row: OutlineRow) => !gone.has(row.id) && (row.parent === undefined || !gone.has(row.parent));
  const index = rows.findIndex((row) => row.id === active);
  const next = rows.slice(index).find(stays) ?? rows.slice(0, Math.max(index, 0)).findLast(stays);
  return next?.id ?? DEPLOYMENT_ID;
}
