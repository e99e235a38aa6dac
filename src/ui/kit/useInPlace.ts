import {
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useStudio } from "../studio.tsx";
import { typingHere, useTyping } from "./fields/useTyping.ts";

type TextField = HTMLInputElement | HTMLTextAreaElement;

const nothing = (): void => undefined;
const stop = (event: SyntheticEvent): void => event.stopPropagation();

/**
 * A field that stands in the place of the text that it changes. What ends it, leaving it, and taking it away write what was typed, as
 * does the end of the page; another Escape does not, where there is a text to go back to. Either way the focus goes back to the thing.
 * @param text what is changed
 * @param isEnd whether a key ends the writing; those that an input method takes are not asked about
 * @param write called with what was typed, when it is another text
 * @param leave called where it is the same, with what has the focus next, as far as that is known
 * @returns what the field must have, besides its name and its looks, and the field itself
 */
export function useInPlace<Field extends TextField>(
  text: string,
  isEnd: (event: KeyboardEvent<Field>) => boolean,
  write: (text: string) => void,
  leave: (next: EventTarget | null) => void = nothing,
) {
  const { session } = useStudio();
  const field = useRef<Field>(null);
  const isOver = useRef(false);
  const typed = useRef(text);
  const [shown, setShown] = useState(text);
  const typing = useTyping(shown, typingHere(take, nothing));

  function take(written: string): void {
    typed.current = written;
    setShown(written);
  }

  const listen = typing.ref;
  const ref = useCallback(
    (drawn: Field | null) => {
      field.current = drawn;
      return listen(drawn);
    },
    [listen],
  );

  function end(written: string, next: EventTarget | null = null): void {
    if (isOver.current) return;
    isOver.current = true;
    const holder = field.current?.parentElement?.closest<HTMLElement>("[tabindex]");
    const hadFocus = document.activeElement === field.current;
    session.getState().startRenaming(undefined);
    if (hadFocus) holder?.focus({ preventScroll: true });
    if (written === text) leave(next);
    else write(written);
  }

  // A field that is taken away, because the view moved on, never blurs: what was typed counts.
  const finish = useRef(end);
  finish.current = end;
  const latest = useRef({ text, write });
  latest.current = { text, write };
  const isThere = useRef(false);
  // A layout effect: the next key already comes here.
  useLayoutEffect(() => {
    const { typedAhead, typeAhead } = session.getState();
    if (typedAhead === "" || !field.current) return;
    // A note is gone on with, a name is typed over.
    typed.current = (field.current instanceof HTMLTextAreaElement ? field.current.value : "") + typedAhead;
    // At once, for whoever looks at the field before it is drawn again.
    field.current.value = typed.current;
    setShown(typed.current);
    typeAhead("");
  }, [session]);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
      // While developing, effects run twice; only what is really gone is over.
      queueMicrotask(() => !isThere.current && finish.current(typed.current));
    };
  }, []);

  useEffect(() => {
    const whenHidden = ({ type }: Event) => {
      const isGoing = type === "pagehide" || document.visibilityState === "hidden";
      if (isGoing && typed.current !== latest.current.text) latest.current.write(typed.current);
    };
    // Before those who keep the design hear of it.
    const first = { capture: true };
    document.addEventListener("visibilitychange", whenHidden, first);
    window.addEventListener("pagehide", whenHidden, first);
    return () => {
      document.removeEventListener("visibilitychange", whenHidden, first);
      window.removeEventListener("pagehide", whenHidden, first);
    };
  }, []);

  const handlers = {
    ...typing,
    ref,
    onChange(event: ChangeEvent<Field>): void {
      // What is still composed counts as well, should the page end.
      typed.current = event.currentTarget.value;
      typing.onChange(event);
    },
    onKeyDown(event: KeyboardEvent<Field>): void {
      // Neither the tree nor the canvas may take the keys for its own.
      event.stopPropagation();
      if (event.nativeEvent.isComposing) return;
      if (isEnd(event)) end(event.currentTarget.value);
      else if (event.key === "Escape") end(text === "" ? event.currentTarget.value : text);
      else typing.onKeyDown(event);
    },
    onBlur(event: FocusEvent<Field>): void {
      typing.onBlur();
      end(event.currentTarget.value, event.relatedTarget);
    },
    onClick: stop,
    onDoubleClick: stop,
  };
  return { field, handlers };
}
