import { useState } from "react";
import { LEAST_NOTE, noteBox } from "../../../../domain/arrangement/notes.ts";
import { resizeItem } from "../../../../domain/edits/resizeItem.ts";
import type { Note } from "../../../../domain/model/layout.ts";
import { controlClasses } from "../../../kit/fields/look.ts";
import { runEdit, useStudio } from "../../../studio.tsx";

interface NoteMeasureProps {
  readonly note: Note;
  readonly measure: "width" | "height";
  readonly label: string;
}

/** The width or the height of a note, in canvas units; what is typed counts when the field is left or with Enter. */
export function NoteMeasure({ note, measure, label }: NoteMeasureProps) {
  const studio = useStudio();
  const [typed, setTyped] = useState<string>();
  const box = noteBox(note);

  function write(): void {
    const wanted = Number(typed);
    setTyped(undefined);
    if (typed === undefined || typed.trim() === "" || !Number.isFinite(wanted) || wanted === Math.round(box[measure])) return;
    runEdit(studio, resizeItem, { id: note.id, box: { ...box, [measure]: wanted } });
  }

  return (
    <label className="text-[12px] text-second">
      {label}
      <input
        type="number"
        step={20}
        min={LEAST_NOTE[measure]}
        value={typed ?? Math.round(box[measure])}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={write}
        onKeyDown={(event) => event.key === "Enter" && write()}
        className={controlClasses({ mono: true }, "mt-1 h-7")}
      />
    </label>
  );
}
