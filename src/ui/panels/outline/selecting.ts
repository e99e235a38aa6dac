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
  const index = Math.max(
    rows.findIndex((row) => row.id === active),
    0,
  );
  const next = rows.slice(index).find(stays) ?? rows.slice(0, index).findLast(stays);
  return next?.id ?? DEPLOYMENT_ID;
}

/** The row that is there, or what has its place when it is gone: the next of the rows before that stays, else the last above it. */
export function rowThatStays(before: readonly OutlineRow[], rows: readonly OutlineRow[], wanted: string): string {
  if (rows.some(({ id }) => id === wanted)) return wanted;
  const there = new Set(rows.map(({ id }) => id));
  return rowAfterRemoval(
    before,
    wanted,
    before.map(({ id }) => id).filter((id) => !there.has(id)),
  );
}
