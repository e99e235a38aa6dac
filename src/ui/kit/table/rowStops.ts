import { stopNear } from "../roving.ts";
import type { TableLine } from "./lines.ts";

/** Which lines of a table the focus can stop at. */
export interface RowStops {
  /** The row's id; undefined where the line is a heading. */
  idAt(at: number): string | undefined;
  canStop(at: number): boolean;
  /** The line of a row; -1 where there is none. */
  indexOf(id: string): number;
  /** The line that Tab comes to: the row of this id, else the first that the focus can stop at; -1 where none can. */
  near(id: string | undefined): number;
}

/** @param leadsTo what a press on a row does; a row that leads nowhere cannot have the focus */
export function rowStops<Item>(
  lines: readonly TableLine[],
  rows: readonly { readonly id: string; readonly original: Item }[],
  leadsTo: ((item: Item) => string | undefined) | undefined,
): RowStops {
  function rowAt(at: number) {
    const index = lines[at];
    return typeof index === "number" ? rows[index] : undefined;
  }
  const idAt = (at: number) => rowAt(at)?.id;
  function canStop(at: number): boolean {
    const found = rowAt(at);
    return found !== undefined && leadsTo?.(found.original) !== undefined;
  }
  const indexOf = (id: string) => lines.findIndex((_, at) => idAt(at) === id);
  function near(id: string | undefined): number {
    if (leadsTo === undefined) return -1;
    const at = id === undefined ? -1 : indexOf(id);
    return at !== -1 && canStop(at) ? at : stopNear(0, lines.length, canStop);
  }
  return { idAt, canStop, indexOf, near };
}
