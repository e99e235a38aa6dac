import { TextCursorInput } from "lucide-react";
import { findNote } from "../../domain/model/lookup.ts";
import type { Command } from "./command.ts";
import { writeNote } from "./writeNote.ts";

/** Asks for another name where the thing stands: in the outline's row when one works there, else on the canvas. */
export const rename: Command = {
  id: "rename",
  label: "Rename",
  phrase: "Rename what is selected",
  icon: TextCursorInput,
  shortcuts: ["F2"],
  forThings: "focused",
  enabled: ({ session }) => session.getState().selection.length === 1,
  run(studio) {
    const { session, view } = studio;
    const { selection, startRenaming, requestFocus } = session.getState();
    const [id] = selection;
    if (id === undefined) return;
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
