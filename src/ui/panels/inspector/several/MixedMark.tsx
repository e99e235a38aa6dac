import { ChevronsUpDown } from "lucide-react";
import type { Field } from "../../../../domain/model/fields/index.ts";

interface MixedMarkProps {
  readonly field: Field;
  readonly count: number;
  readonly isUnfolded: boolean;
  unfold(): void;
}

/** Over the right end of a mixed field: how many values there are, and the way to see them. */
export function MixedMark({ field, count, isUnfolded, unfold }: MixedMarkProps) {
  return (
    <button
      type="button"
      // Tab goes from field to field; the keyboard's way is Alt+Down in the field itself.
      tabIndex={-1}
      aria-keyshortcuts="Alt+ArrowDown"
      aria-expanded={isUnfolded}
      aria-label={`The ${count} values of ${field.label}`}
      title={`Show the ${count} values (Alt+↓)`}
      className="absolute top-0.5 right-0.5 flex h-6 items-center gap-0.5 rounded-field bg-accent-soft pr-0.5 pl-1.5 text-[11px] font-semibold text-accent not-aria-expanded:hover:bg-hover aria-expanded:bg-accent aria-expanded:text-on-accent"
      onClick={unfold}
    >
      {count.toLocaleString("en-US")}
      <ChevronsUpDown size={11} aria-hidden />
    </button>
  );
}
