import { useEffect } from "react";
import { nameOf as titleOf } from "../../domain/edits/find.ts";
import { setField } from "../../domain/edits/setField.ts";
import { textOf } from "../../domain/model/change.ts";
import { findById, heldBy } from "../../domain/model/lookup.ts";
import { NAME_FIELDS } from "../commands/nameField.ts";
import { runEdit, useSession, useStudio } from "../studio.tsx";
import { cx } from "./cx.ts";
import { nameParts } from "./nameParts.ts";
import { useInPlace } from "./useInPlace.ts";

interface RenamedTitleProps {
  readonly id: string;
  readonly place: "canvas" | "outline";
  readonly title: string;
  readonly className?: string;
}

/** What a thing is called; while it is being renamed, the field for it in the same place. */
export function RenamedTitle({ id, place, title, className }: RenamedTitleProps) {
  const isRenaming = useSession(({ renaming }) => renaming?.id === id && renaming.place === place);
  if (isRenaming) return <NameField id={id} title={title} className={className} />;
  const [beginning, ending] = place === "canvas" ? nameParts(title) : [title, ""];
  return (
    <span className={cx("min-w-0", ending === "" ? "truncate" : "flex", className)} title={title}>
      {ending === "" ? (
        title
      ) : (
        <>
          <span className="beginning shrink-[1000000] truncate whitespace-pre">{beginning}</span>
          <span className="ending whitespace-nowrap">{ending}</span>
        </>
      )}
    </span>
  );
}

/** The field for a new name: Enter ends the writing. */
function NameField({ id, title, className }: Omit<RenamedTitleProps, "place">) {
  const studio = useStudio();
  const { named, text } = nameOf(studio.document.getState().design.deployment, id);
  function write(written: string): void {
    const { notice } = studio.session.getState();
    // Blanks are no name, and a thing without one stays as it was.
    if (!named || (text.trim() === "" && written.trim() === "") || !runEdit(studio, setField, { ...named, id, text: written })) return;
    const name = titleOf(studio.document.getState().design.deployment, id);
    // What the edit itself has said weighs more.
    if (studio.session.getState().notice === notice) studio.session.getState().announce(`Renamed ${title} to ${name}.`);
  }
  const { field, handlers } = useInPlace<HTMLInputElement>(text, (event) => event.key === "Enter", write);
  useEffect(() => {
    // What was typed before the field had come is gone on with.
    if (field.current?.value === text) field.current.select();
  }, [field, text]);
  return (
    <input
      {...handlers}
      // biome-ignore lint/a11y/noAutofocus: the person asked for this very field.
      autoFocus
      aria-label={`New name of ${title}`}
      className={cx(
        "nodrag nopan min-w-0 rounded-[4px] border border-accent bg-raised px-1 leading-[18px] text-text middle:leading-tight outline-none select-text",
        className,
      )}
    />
  );
}

function nameOf(deployment: Parameters<typeof findById>[0], id: string) {
  const found = findById(deployment, id);
  if (!found) return { named: undefined, text: "" };
  const field = NAME_FIELDS[found.kind];
  return { named: { owner: found.kind, field }, text: textOf(heldBy(found), field) ?? "" };
}
