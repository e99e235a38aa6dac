import { CircleHelp } from "lucide-react";
import { useStudio } from "../../../studio.tsx";

interface HelpButtonProps {
  readonly controlId: string;
  readonly label: string;
}

/**
 * Left of a field's label while the pointer or the focus is on the field: opens its help at the foot of the inspector. It stands in
 * the margin, so that no label or key gives way to it.
 */
export function HelpButton({ controlId, label }: HelpButtonProps) {
  const { session } = useStudio();
  return (
    <button
      type="button"
      // Tab goes from field to field; the keyboard's way is F1 in the field itself.
      tabIndex={-1}
      aria-keyshortcuts="F1"
      aria-label={`Help on ${label}`}
      title="What this is (F1)"
      className="absolute top-1/2 right-full flex h-6 w-3 -translate-y-1/2 items-center justify-start text-third opacity-0 group-focus-within/field:opacity-100 group-hover/field:opacity-100 hover:text-accent"
      onClick={() => {
        session.getState().showHelp(true);
        document.getElementById(controlId)?.focus({ preventScroll: true });
      }}
    >
      <CircleHelp size={11} aria-hidden />
    </button>
  );
}
