import { type FocusEvent, type KeyboardEvent, useRef } from "react";
import { focusOnCanvas } from "../../commands/focusOnCanvas.ts";
import { CANVAS, isWithinOrNowhere, OUTLINE, PALETTE } from "../../commands/places.ts";
import { goToCanvas } from "../../shell/InspectorToggle.tsx";
import { useStudio } from "../../studio.tsx";

type Place = "canvas" | "outline";

/** What knows the way back to where somebody came from. */
interface Return {
  /** A field was asked for, and has the focus now. */
  comeFrom(before: Element | null): void;
  onFocus(event: FocusEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Who has come to a field from the drawing, to name what was added there, say, goes back to the thing with Escape, and with Enter from a
 * line of text. Whoever has come by Tab or the pointer does not: there these keys mean nothing.
 */
export function useReturn(): Return {
  const { session } = useStudio();
  const place = useRef<Place>(undefined);
  return {
    comeFrom(before) {
      if (document.activeElement === before || before?.closest("aside")) return;
      if (before?.closest(OUTLINE)) place.current = "outline";
      // What was added from the palette stands on the canvas.
      else if (isWithinOrNowhere(before, `${CANVAS}, ${PALETTE}`)) place.current = "canvas";
    },
    onFocus({ currentTarget, relatedTarget }) {
      // From nowhere one also comes back with the window.
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) place.current = undefined;
    },
    onKeyDown(event) {
      const { current } = place;
      if (current === undefined || !isEnd(event)) return;
      place.current = undefined;
      // Escape has then been used: an error that is told stays.
      event.preventDefault();
      if (current === "outline") document.querySelector<HTMLElement>(`${OUTLINE} [role=treeitem][tabindex="0"]`)?.focus();
      else backToCanvas(session.getState().selection[0]);
    },
  };
}

function isEnd({ key, target, defaultPrevented, nativeEvent, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (defaultPrevented || nativeEvent.isComposing || altKey || shiftKey) return false;
  const mod = ctrlKey || metaKey;
  if (key === "Escape") return !mod;
  return key === "Enter" && (target instanceof HTMLTextAreaElement ? mod : target instanceof HTMLInputElement && !mod);
}

function backToCanvas(id: string | undefined): void {
  const field = document.activeElement;
  goToCanvas();
  if (id === undefined || document.activeElement?.classList.contains("react-flow__node")) return;
  // The canvas has not come or drawn it yet: what is typed until then is no longer the field's.
  if (document.activeElement === field && field instanceof HTMLElement) field.blur();
  focusOnCanvas(id);
}
