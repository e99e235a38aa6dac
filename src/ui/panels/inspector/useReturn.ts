import { type FocusEvent, type KeyboardEvent, useRef } from "react";
import { focusOnCanvas } from "../../commands/focusOnCanvas.ts";
import { focusDrawing } from "../../commands/keepFocus.ts";
import { CANVAS, isWithinOrNowhere, OUTLINE, PALETTE } from "../../commands/places.ts";
import { goToCanvas } from "../../shell/InspectorToggle.tsx";
import { useStudio } from "../../studio.tsx";

/** The way back to where somebody came from. */
interface Way {
  readonly to: "canvas" | "outline";
  /** Whether a field was asked for from there, and has not only been pressed or come to by Tab. */
  readonly isAsked: boolean;
}

/** What knows the way back to where somebody came from. */
interface Return {
  /** A field was asked for, and has the focus now. */
  comeFrom(before: Element | null): void;
  onFocus(event: FocusEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Escape leads from the inspector to the thing it shows: to its row for who has come from the outline, else on the canvas. Who has asked
 * for a field there, to name what was added, say, goes back with Enter from a line of text as well.
 */
export function useReturn(): Return {
  const { session } = useStudio();
  const way = useRef<Way>({ to: "canvas", isAsked: false });
  return {
    comeFrom(before) {
      if (document.activeElement === before || before?.closest("aside")) return;
      if (before?.closest(OUTLINE)) way.current = { to: "outline", isAsked: true };
      // What was added from the palette stands on the canvas.
      else if (isWithinOrNowhere(before, `${CANVAS}, ${PALETTE}`)) way.current = { to: "canvas", isAsked: true };
    },
    onFocus({ currentTarget, relatedTarget }) {
      // From nowhere one also comes back with the window.
      if (relatedTarget === null || currentTarget.contains(relatedTarget)) return;
      way.current = { to: relatedTarget.closest(OUTLINE) ? "outline" : "canvas", isAsked: false };
    },
    onKeyDown(event) {
      const { to, isAsked } = way.current;
      if (!isEnd(event) || (event.key === "Enter" && !isAsked) || isOpenList(event.target)) return;
      way.current = { to, isAsked: false };
      // Escape has then been used: an error that is told stays.
      event.preventDefault();
      if (to === "outline") document.querySelector<HTMLElement>(`${OUTLINE} [role=treeitem][tabindex="0"]`)?.focus();
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

/** Whether it is a list of choices that is open, which Escape closes first. */
function isOpenList(target: EventTarget): boolean {
  return target instanceof HTMLSelectElement && CSS.supports("selector(:open)") && target.matches(":open");
}

function backToCanvas(id: string | undefined): void {
  const field = document.activeElement;
  goToCanvas();
  // Of nothing there is no canvas.
  if (id === undefined && document.activeElement === field) focusDrawing();
  if (id === undefined || document.activeElement?.classList.contains("react-flow__node")) return;
  // The canvas has not come or drawn it yet: what is typed until then is no longer the field's.
  if (document.activeElement === field && field instanceof HTMLElement) field.blur();
  focusOnCanvas(id);
}
