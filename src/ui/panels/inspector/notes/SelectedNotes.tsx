import { StickyNote } from "lucide-react";
import { findNote, noteTitle } from "../../../../domain/model/lookup.ts";
import { useDesign, useSession } from "../../../studio.tsx";
import { NoteInspector } from "./NoteInspector.tsx";

interface SelectedNotesProps {
  readonly ids: readonly string[];
  /** Nothing but notes is selected. */
  readonly isAll: boolean;
}

/** A single note to write on; several, or those among other things, to choose from. */
export function SelectedNotes({ ids, isAll }: SelectedNotesProps) {
  const [only] = ids;
  if (isAll && only !== undefined && ids.length === 1) return <NoteInspector key={only} id={only} />;
  return (
    <section aria-labelledby="selected-notes" className="border-t border-line px-2 pt-2.5 pb-2 first:border-t-0">
      <h2 id="selected-notes" className="px-1.5 pb-1 text-[15px] font-semibold">
        {isAll ? "" : "and "}
        {ids.length.toLocaleString("en-US")} {ids.length === 1 ? "note" : "notes"}
      </h2>
      <ul aria-labelledby="selected-notes">
        {ids.map((id) => (
          <li key={id}>
            <NoteButton id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoteButton({ id }: { readonly id: string }) {
  const select = useSession((session) => session.select);
  const title = useDesign((design) => {
    const note = findNote(design, id);
    return note && noteTitle(note);
  });
  return (
    <button
      type="button"
      className="flex min-h-[26px] w-full min-w-0 items-center gap-2 rounded-field px-1.5 text-left outline-offset-[-2px] hover:bg-hover"
      onClick={() => select([id])}
    >
      <StickyNote size={14} aria-hidden className="shrink-0 text-second" />
      <span className="min-w-0 truncate">{title}</span>
    </button>
  );
}
