import { StickyNote } from "lucide-react";
import { setNote } from "../../../../domain/edits/setNote.ts";
import { findNote } from "../../../../domain/model/lookup.ts";
import { FieldRow } from "../../../kit/fields/FieldRow.tsx";
import { TextArea } from "../../../kit/fields/TextInput.tsx";
import { runEdit, useDesign, useSession, useStudio } from "../../../studio.tsx";
import { fieldDomId } from "../fieldDomId.ts";
import { useHistory } from "../useHistory.ts";
import { NoteMeasure } from "./NoteMeasure.tsx";

/** One note: its text and its size. */
export function NoteInspector({ id }: { readonly id: string }) {
  const studio = useStudio();
  const history = useHistory();
  const select = useSession((session) => session.select);
  const note = useDesign((design) => findNote(design, id));
  if (note === undefined) return null;
  const typing = {
    ...history,
    write: (text: string) => void runEdit(studio, setNote, { id, text }, { mergeKey: `note ${id}` }),
  };
  const fieldId = fieldDomId(id, "text");
  return (
    <>
      <header className="border-b border-line px-3.5 pt-2.5 pb-2">
        <nav aria-label="Path" className="-mx-1 text-[12px] text-second">
          <button
            type="button"
            className="min-h-6 rounded-field px-1 outline-offset-[-2px] hover:bg-hover hover:text-text"
            onClick={() => select([])}
          >
            Deployment
          </button>
        </nav>
        <div className="flex min-h-6 items-center gap-2">
          <StickyNote size={16} aria-hidden className="shrink-0 text-second" />
          <h2 className="text-[15px] font-semibold">Note</h2>
        </div>
      </header>
      <div className="grid px-3.5 py-3">
        <FieldRow
          id={fieldId}
          label="Text"
          hint="A note stands in the drawing and in the design file; no output and no configuration file has it."
          findings={[]}
        >
          <TextArea id={fieldId} text={note.text} typing={typing} aria-describedby={`${fieldId}-about`} />
        </FieldRow>
        <div className="mt-3 grid grid-cols-2 gap-x-3">
          <NoteMeasure note={note} measure="width" label="Width" />
          <NoteMeasure note={note} measure="height" label="Height" />
        </div>
        <p className="mt-1.5 text-[12px] text-second">No note is smaller than its text at 100 %.</p>
      </div>
    </>
  );
}
