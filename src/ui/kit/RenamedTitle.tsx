import { type KeyboardEvent, useEffect, useRef } from "react";
import { setField } from "../../domain/edits/setField.ts";
import { textOf } from "../../domain/model/change.ts";
import { findById, heldBy } from "../../domain/model/lookup.ts";
import { NAME_FIELDS } from "../commands/nameField.ts";
import { runEdit, useSession, useStudio } from "../studio.tsx";
import { cx } from "./cx.ts";

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
  return (
    <span className={cx("truncate", className)} title={place === "outline" ? title : undefined}>
      {title}
    </span>
  );
}

/** Enter and leaving the field write the name, Escape does not; either way the focus goes back to the thing. */
function NameField({ id, title, className }: Omit<RenamedTitleProps, "place">) {
  const studio = useStudio();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  const { field, text } = nameOf(studio.document.getState().design.deployment, id);

  useEffect(() => input.current?.select(), []);

  function end(written: string | undefined): void {
    if (isOver.current) return;
    isOver.current = true;
    const holder = input.current?.parentElement?.closest<HTMLElement>("[tabindex]");
    const hadFocus = document.activeElement === input.current;
    studio.session.getState().startRenaming(undefined);
    if (hadFocus) holder?.focus({ preventScroll: true });
    if (field && written !== undefined && written !== text) runEdit(studio, setField, { ...field, id, text: written });
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    // Neither the tree nor the canvas may take the keys for its own.
    event.stopPropagation();
    if (event.key === "Enter") end(event.currentTarget.value);
    if (event.key === "Escape") end(undefined);
  }

  return (
    <input
      ref={input}
      // biome-ignore lint/a11y/noAutofocus: the person asked for this very field.
      autoFocus
      aria-label={`New name of ${title}`}
      defaultValue={text}
      onKeyDown={onKeyDown}
      onBlur={(event) => end(event.currentTarget.value)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      className={cx(
        "nodrag nopan min-w-0 rounded-[4px] border border-accent bg-raised px-1 leading-[18px] text-text outline-none select-text",
        className,
      )}
    />
  );
}

function nameOf(deployment: Parameters<typeof findById>[0], id: string) {
  const found = findById(deployment, id);
  if (!found) return { field: undefined, text: "" };
  const field = NAME_FIELDS[found.kind];
  return { field: { owner: found.kind, field }, text: textOf(heldBy(found), field) ?? "" };
}
