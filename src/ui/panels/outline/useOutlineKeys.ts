import { type KeyboardEvent, useRef } from "react";
import { runCommand } from "../../commands/command.ts";
import { remove } from "../../commands/edit.ts";
import { selectFocused } from "../../commands/focusedThing.ts";
import { moveByKey } from "../../commands/moveByKey.ts";
import { rename } from "../../commands/rename.ts";
import { resizeByKey } from "../../commands/resizeByKey.ts";
import { useStudio } from "../../studio.tsx";
import { isTyped, isTypingOn, moveOf, rowStartingWith, type TypedAhead, typeAhead } from "./moving.ts";
import { DEPLOYMENT_ID, type OutlineRow } from "./rows.ts";
import { rowAfterRemoval, selectionAfter } from "./selecting.ts";
import type { OutlineTree } from "./useOutlineMouse.ts";

interface Modifiers {
  readonly shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean;
}

/**
 * The keys of the tree. Arrows move and select; with Shift they select from where they began, with Ctrl or Cmd they only
 * move; Space selects; letters type ahead; Enter zooms the canvas to it and goes to the inspector; F2 renames, Delete removes;
 * with Alt, arrows move what is selected on the canvas, and with Shift as well they resize it.
 */
export function useOutlineKeys({ rows, active, moveTo, setExpanded }: OutlineTree): (event: KeyboardEvent) => void {
  const studio = useStudio();
  const typed = useRef<TypedAhead>({ text: "", at: 0 });
  const anchor = useRef<string>(undefined);

  function go(to: string, { shift, mod }: Modifiers): void {
    const { selection, select } = studio.session.getState();
    moveTo(to);
    anchor.current = shift ? (anchor.current ?? active) : undefined;
    if (shift || !mod) select(selectionAfter(rows, selection, anchor.current, to, { toggle: false, range: shift }));
  }

  function removeSelected(): void {
    selectFocused(studio);
    const { selection, select } = studio.session.getState();
    if (selection.length === 0) return;
    const next = rowAfterRemoval(rows, active, selection);
    void runCommand(studio, remove);
    moveTo(next);
    if (next !== DEPLOYMENT_ID) select([next]);
  }

  function act(row: OutlineRow, key: string, { shift, mod }: Modifiers): boolean {
    const { selection, select, requestFocus } = studio.session.getState();
    if (key === "Enter") {
      if (row.kind === "deployment") studio.view.current?.fit();
      else studio.view.current?.show([row.id]);
      requestFocus(row.kind, row.id, row.kind === "note" ? "text" : undefined);
    } else if (key === "F2") {
      if (row.kind === "deployment") return false;
      if (selection.length > 1 && selection.includes(row.id)) {
        studio.session.getState().announce("Several things are selected. Select one of them to rename it.");
        return true;
      }
      select([row.id]);
      void runCommand(studio, rename);
    } else if (key === " ") select(selectionAfter(rows, selection, anchor.current ?? active, row.id, { toggle: mod, range: shift }));
    else if (key === "Delete" || key === "Backspace") removeSelected();
    else return false;
    return true;
  }

  function typeTo(event: KeyboardEvent): boolean {
    if (!isTyped(event.key, event.shiftKey && event.code.startsWith("Digit"), isTypingOn(typed.current, event.timeStamp))) return false;
    typed.current = typeAhead(typed.current, event.key, event.timeStamp);
    const found = rowStartingWith(rows, active, typed.current.text);
    if (found !== undefined) go(found, { shift: false, mod: false });
    return true;
  }

  return (event) => {
    const row = rows.find((one) => one.id === active);
    if (resizeByKey(studio, event) || moveByKey(studio, event)) {
      event.preventDefault();
      return;
    }
    if (row === undefined || event.altKey) return;
    const modifiers = { shift: event.shiftKey, mod: event.ctrlKey || event.metaKey };
    const move = moveOf(rows, active, event.key);
    if (move && "to" in move) go(move.to, modifiers);
    else if (move) setExpanded(active, move.expand);
    else if (!act(row, event.key, modifiers) && (modifiers.mod || !typeTo(event))) return;
    event.preventDefault();
  };
}
