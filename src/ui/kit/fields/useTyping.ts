import { type ChangeEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { letterOf } from "../letterOf.ts";
import { afterInput, back, beginTyping, COMPOSITION, forward, furthest, type Moment, type Selected } from "./typingHistory.ts";

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

/** What typing does where no document stands behind the field: undo goes no further back than the visit. */
export function typingHere(write: (text: string) => void, leave: () => void): TypingTarget {
  return { write, leave, undo: () => false, redo: () => false };
}

type Wish = "undo" | "redo";

/**
 * Ties an input to a text kept elsewhere, so that nothing typed is ever lost or reverted: every input event writes. Text
 * that an input method is still composing waits for its commitment, and no change from outside disturbs it.
 *
 * Undo inside a field: Ctrl/Cmd+Z takes back what this visit has typed, group by group (`typingHistory`), and beyond that the
 * document's last step. Redo mirrors it: what was taken back here, then the document's. A change from outside begins the
 * visit anew. The browser's own undo would end its groups wherever something else on the page changes, which each letter does.
 */
export function useTyping(text: string, target: TypingTarget) {
  const [composed, setComposed] = useState<string>();
  const history = useRef(beginTyping(text));
  /** What was selected when the input began that is on its way. */
  const before = useRef<Selected>(undefined);
  const isComposing = useRef(false);
  const visiting = useRef(false);
  const latest = useRef({ text, target });
  latest.current = { text, target };
  // An input that is taken away while it has the focus never blurs.
  useEffect(
    () => () => {
      if (visiting.current) latest.current.target.leave();
    },
    [],
  );

  function keepUp(): void {
    if (latest.current.text !== history.current.now.text) history.current = beginTyping(latest.current.text);
  }

  function take(field: TextElement, type: string): void {
    keepUp();
    history.current = afterInput(history.current, { before: before.current, after: momentOf(field), type });
    before.current = undefined;
    latest.current.target.write(field.value);
  }

  function step(field: TextElement, wish: Wish): void {
    keepUp();
    const next = wish === "undo" ? back(history.current) : forward(history.current);
    if (next) {
      history.current = next;
      show(field, next.now);
      latest.current.target.write(next.now.text);
      return;
    }
    if (wish === "undo") leaveToRedo();
    // What could be taken back here no longer can while the document moves.
    if (latest.current.target[wish]()) history.current = beginTyping(latest.current.text);
  }

  /** What was typed and taken back word by word is one step of the document from now on, which redo gives back after what comes before it. */
  function leaveToRedo(): void {
    const { target } = latest.current;
    const typed = furthest(history.current);
    if (typed === history.current.now.text) return;
    target.write(typed);
    if (!target.undo()) target.write(history.current.now.text);
  }

  const latestStep = useRef(step);
  latestStep.current = step;
  /** React knows nothing of what comes before an input; by it the browser's menu asks for undo and redo as well. */
  const ref = useCallback((field: TextElement | null) => {
    function onBeforeInput(event: Event): void {
      if (field === null) return;
      const wish = event instanceof InputEvent && event.cancelable ? WISHES[event.inputType] : undefined;
      if (wish) event.preventDefault();
      if (isComposing.current) return;
      if (wish) latestStep.current(field, wish);
      else before.current = selectedIn(field);
    }
    field?.addEventListener("beforeinput", onBeforeInput);
    return () => field?.removeEventListener("beforeinput", onBeforeInput);
  }, []);

  function onChange(event: ChangeEvent<TextElement>): void {
    if (composed !== undefined) setComposed(event.target.value);
    else take(event.target, event.nativeEvent instanceof InputEvent ? event.nativeEvent.inputType : "");
  }

  function onKeyDown(event: KeyboardEvent<TextElement>): void {
    if (text === "" && event.key === "Delete" && (event.ctrlKey || event.metaKey) && target.removeLine) {
      event.preventDefault();
      target.removeLine();
      return;
    }
    const wish = historyWish(event);
    if (wish === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    step(event.currentTarget, wish);
  }

  return {
    ref,
    value: composed ?? text,
    onChange,
    onKeyDown,
    onFocus() {
      visiting.current = true;
      history.current = beginTyping(text);
    },
    onBlur() {
      visiting.current = false;
      target.leave();
    },
    onCompositionStart({ currentTarget }: { readonly currentTarget: TextElement }) {
      isComposing.current = true;
      before.current = selectedIn(currentTarget);
      setComposed(text);
    },
    onCompositionEnd({ currentTarget }: { readonly currentTarget: TextElement }) {
      isComposing.current = false;
      setComposed(undefined);
      take(currentTarget, COMPOSITION);
    },
  };
}

const WISHES: Readonly<Record<string, Wish>> = { historyUndo: "undo", historyRedo: "redo" };

function selectedIn({ selectionStart, selectionEnd, value }: TextElement): Selected {
  return { start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
}

function momentOf(field: TextElement): Moment {
  return { text: field.value, ...selectedIn(field) };
}

/** Before React does, which would put the caret at the end. */
function show(field: TextElement, { text, start, end }: Moment): void {
  field.value = text;
  field.setSelectionRange(start, end);
}

/** Whether a key event asks for undo or redo. */
export function historyWish(event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): Wish | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const letter = letterOf(event);
  if (letter === "Z") return event.shiftKey ? "redo" : "undo";
  return letter === "Y" && !event.shiftKey ? "redo" : undefined;
}
