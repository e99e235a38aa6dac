import { TextCursorInput } from "lucide-react";
import type { Command } from "./command.ts";

/** Asks for another name where the thing stands: in the outline's row when one works there, else on the canvas. */
export const rename: Command = {
  id: "rename",
  label: "Rename",
  phrase: "Rename what is selected",
  icon: TextCursorInput,
  shortcuts: ["F2"],
  enabled: ({ session }) => session.getState().selection.length === 1,
  run({ session, view }) {
    const { selection, startRenaming } = session.getState();
    const [id] = selection;
    if (id === undefined) return;
    const isInOutline = document.activeElement?.closest("[role=tree]") !== null;
    const place = isInOutline || !view.current ? "outline" : "canvas";
    // A card has no room for a field.
    if (place === "canvas" && view.current?.isFar()) view.current?.show([id]);
    startRenaming({ id, place });
  },
};
