import { TextCursorInput } from "lucide-react";
import { findNote } from "../../domain/model/lookup.ts";
import type { Command } from "./command.ts";
import { focusedThing } from "./focusedThing.ts";
import { writeNote } from "./writeNote.ts";

/**
 * Asks for another name where the thing stands: in the outline's row when one works there, else on the canvas. It is what has the focus
 * that is renamed, also where something else is selected.
 */
export const rename: Command = {
  id: "rename",
  label: "Rename",
  phrase: "Rename what is selected",
  icon: TextCursorInput,
  shortcuts: ["F2"],
  enabled: (studio) => studio.session.getState().selection.length === 1 || focusedThing(studio) !== undefined,
  run(studio) {
    const { session, view } = studio;
    const { selection, select, startRenaming, requestFocus, announce } = session.getState();
    const focused = focusedThing(studio);
    if (focused !== undefined && !selection.includes(focused)) select([focused]);
    const [id, ...others] = session.getState().selection;
    if (id === undefined) return;
    if (others.length > 0) {
      announce("Several things are selected. Select one of them to rename it.");
      return;
    }
    const isInOutline = document.activeElement?.closest("[role=tree]") !== null;
    const place = isInOutline || !view.current ? "outline" : "canvas";
    if (findNote(studio.document.getState().design, id)) {
      // A row has no room for several lines; the inspector has.
      if (place === "outline") requestFocus("note", id, "text");
      else writeNote(studio, id);
      return;
    }
    // A card has no room for a field.
    if (place === "canvas" && view.current?.isFar()) view.current?.show([id]);
    startRenaming({ id, place });
  },
};
