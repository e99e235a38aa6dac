import { RotateCcw } from "lucide-react";
import type { KeyboardEvent, MouseEvent } from "react";
import type { Text } from "../../../domain/model/text.ts";

interface WayBackProps {
  readonly words: string;
  /** Of the field, said with the words. */
  readonly label: string;
  /** What it would be then, where that is known. */
  readonly shared?: string;
  reset(event: MouseEvent<HTMLElement>): void;
}

/** Below an own value: the way back to the shared one, and what that is. */
export function WayBack({ words, label, shared, reset }: WayBackProps) {
  return (
    <div className="mt-0.5 -ml-1 flex items-baseline gap-2 text-[12px]">
      <button
        type="button"
        data-way-back
        className="inline-flex min-h-6 shrink-0 items-center gap-1 rounded-field px-1 font-medium text-accent hover:bg-hover"
        onClick={reset}
      >
        <RotateCcw size={12} aria-hidden />
        {words}
        <span className="sr-only"> for {label}</span>
      </button>
      {shared !== undefined && (
        <code aria-hidden className="min-w-0 flex-1 text-right font-mono text-[11px] text-second [overflow-wrap:anywhere]">
          {shared}
        </code>
      )}
    </div>
  );
}

/** The keyboard's way back in a field: Shift+F2. */
export function goBack(event: KeyboardEvent): void {
  if (event.key !== "F2" || !event.shiftKey || !(event.target instanceof HTMLElement)) return;
  event.preventDefault();
  event.target.closest("[data-subject]")?.querySelector<HTMLElement>("[data-way-back]")?.click();
}

/** A shared text as it is shown. */
export function sharedWords(text: Text): string {
  return text || (text === undefined ? "absent" : "empty");
}
