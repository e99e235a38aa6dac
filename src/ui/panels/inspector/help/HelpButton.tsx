import { CircleHelp } from "lucide-react";
import { cx } from "../../../kit/cx.ts";
import { useStudio } from "../../../studio.tsx";

interface HelpButtonProps {
  readonly controlId: string;
  readonly label: string;
  /** Label and key leave no room for it where two fields stand side by side: there the key gives way while the pointer is on the field. */
  readonly isTight: boolean;
}

/** Right after a field's label while the pointer or the focus is on the field: opens its help at the foot of the inspector. */
export function HelpButton({ controlId, label, isTight }: HelpButtonProps) {
  const { session } = useStudio();
  return (
    <button
      type="button"
      // Tab goes from field to field; the keyboard's way is F1 in the field itself.
      tabIndex={-1}
      aria-keyshortcuts="F1"
      aria-label={`Help on ${label}`}
      title="What this is (F1)"
      className={cx(
        "-my-1 -ml-0.5 not-in-[.field-pair]:last:-mr-3.5 inline-flex h-6 w-3.5 shrink-0 items-center justify-center self-center text-third opacity-0 group-focus-within/field:opacity-100 group-hover/field:opacity-100 hover:text-accent",
        isTight && "in-[.field-pair]:hidden in-[.field-pair]:group-hover/field:inline-flex",
      )}
      onClick={() => {
        session.getState().showHelp(true);
        document.getElementById(controlId)?.focus({ preventScroll: true });
      }}
    >
      <CircleHelp size={12} aria-hidden />
    </button>
  );
}
