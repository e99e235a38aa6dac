import { Cog, ListX } from "lucide-react";
import type { Field } from "../../../domain/model/fields/index.ts";
import { shortcutText } from "../../commands/shortcuts.ts";
import type { FieldState } from "./fieldState.ts";

interface FieldMarkProps {
  readonly state: FieldState | undefined;
  readonly field: Field;
  readonly controlId: string;
  removeLine(): void;
}

/** The small mark over the right end of a field: allocated, absent, or (where it is empty) the way to take the line away. */
export function FieldMark({ state, field, controlId, removeLine }: FieldMarkProps) {
  if (state === undefined || state.kind === "awaited") return null;
  if (state.kind === "automatic") {
    return (
      <span title={state.about.join(" ")} aria-hidden className="absolute top-1/2 right-1.5 -translate-y-1/2 text-third">
        <Cog size={11} />
      </span>
    );
  }
  if (state.kind === "absent") return <AbsentTag />;
  return (
    <button
      type="button"
      // Tab goes from field to field; the keyboard's way is Ctrl+Delete in the field itself.
      tabIndex={-1}
      aria-label={`Remove the line of ${field.label}`}
      title={`Remove the line from the file (${shortcutText("Mod+Delete")})`}
      className="absolute top-0.5 right-0.5 hidden size-6 items-center justify-center rounded-field text-third group-focus-within/field:flex group-hover/field:flex hover:bg-hover hover:text-text"
      onClick={() => {
        removeLine();
        document.getElementById(controlId)?.focus();
      }}
    >
      <ListX size={13} aria-hidden />
    </button>
  );
}

/** Says that the file has no such line at all. */
export function AbsentTag() {
  return (
    <span
      aria-hidden
      title="The file has no such line"
      className="pointer-events-none absolute top-1/2 right-1.5 -translate-y-1/2 rounded-[4px] border border-dashed border-line-strong bg-panel px-1 text-[10.5px] text-third"
    >
      absent
    </span>
  );
}
