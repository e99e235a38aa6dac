import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { letterOf } from "../letterOf.ts";

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** What typing does outside the input. */
export interface TypingTarget {
  /** Takes the text as it now is; called at every input event. */
  write(text: string): void;
  /** The visit to the field is over. */
  leave(): void;
  /** Undoes the document's last step; false when there is none. */
  undo(): boolean;
  redo(): boolean;
  /** Takes the empty text itself away: what Ctrl/Cmd+Delete does in an empty field. Absent where there is nothing to take away. */
  removeLine?(): void;
}

/**
 * Ties an input to a text kept elsewhere, so that nothing typed is ever lost or reverted: every input event writes. Text
 * that an input method is still composing waits for its commitment, and no change from outside disturbs it.
 *
 * Undo inside a field: while this visit has typed something, Ctrl/Cmd+Z is the browser's own undo of typing (each of its
 * steps arrives as an input event and so is written like typing); once the text is again what it was when the visit began,
 * Ctrl/Cmd+Z undoes the document's last step. Redo mirrors it: the browser's while it has something to give back, then
 * the document's. A change from outside begins the visit anew, for it empties the browser's own undo list.
 */
export function useTyping(text: string, target: TypingTarget) {
  const [composed, setComposed] = useState<string>();
  const visit = useRef({ start: text, written: text, undone: 0 });
  const visiting = useRef(false);
  const latest = useRef(target);
  latest.current = target;
  // An input that is taken away while it has the focus never blurs.
  useEffect(
    () => () => {
      if (visiting.current) latest.current.leave();
    },
    [],
  );

  function write(written: string): void {
    visit.current = { ...visit.current, written };
    target.write(written);
  }

  function onChange(event: ChangeEvent<TextElement>): void {
    const { value } = event.target;
    if (composed !== undefined) {
      setComposed(value);
      return;
    }
    if (text !== visit.current.written) visit.current = { start: text, written: text, undone: 0 };
    visit.current.undone = undoneAfter(visit.current.undone, event.nativeEvent);
    write(value);
  }

  function onKeyDown(event: KeyboardEvent<TextElement>): void {
    if (text === "" && event.key === "Delete" && (event.ctrlKey || event.metaKey) && latest.current.removeLine) {
      event.preventDefault();
      latest.current.removeLine();
      return;
    }
    const wish = historyWish(event);
    if (wish === undefined || event.nativeEvent.isComposing) return;
    if (text !== visit.current.written) visit.current = { start: text, written: text, undone: 0 };
    const browserCan = wish === "undo" ? text !== visit.current.start : visit.current.undone > 0;
    if (browserCan) return;
    event.preventDefault();
    // Typing that the browser can still give back stays so while the document did not move.
    if (target[wish]()) visit.current.undone = 0;
  }

  return {
    value: composed ?? text,
    onChange,
    onKeyDown,
    onFocus() {
      visiting.current = true;
      visit.current = { start: text, written: text, undone: 0 };
    },
    onBlur() {
      visiting.current = false;
      target.leave();
    },
    onCompositionStart: () => setComposed(text),
    onCompositionEnd(event: { readonly currentTarget: TextElement }) {
      setComposed(undefined);
      write(event.currentTarget.value);
    },
  };
}

/** Steps that the browser's redo can give back after an input event; new typing leaves none. */
function undoneAfter(undone: number, event: Event): number {
  const type = event instanceof InputEvent ? event.inputType : "";
  if (type === "historyUndo") return undone + 1;
  return type === "historyRedo" ? Math.max(0, undone - 1) : 0;
}

/** Whether a key event asks for undo or redo. */
export function historyWish(
  event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">,
): "undo" | "redo" | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const letter = letterOf(event);
  if (letter === "Z") return event.shiftKey ? "redo" : "undo";
  return letter === "Y" && !event.shiftKey ? "redo" : undefined;
}
