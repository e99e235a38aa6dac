import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { messageIdOf } from "../../../kit/fields/descriptions.ts";
import { useSession, useStudio } from "../../../studio.tsx";
import { beginWhole } from "../beginWhole.ts";
import { type HelpSubject, subjectAt } from "./helpSubject.ts";

interface FieldHelpState {
  /** What the foot has help about; undefined while the focus is in no field. */
  readonly subject: HelpSubject | undefined;
  readonly card: RefObject<HTMLElement | null>;
  /** The help stands on the page. */
  onLoaded(): void;
  onFocus(target: Element): void;
  onBlur(event: FocusEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Help on the field that has the focus: F1 opens it and goes there, Escape closes it and goes back to the field. Shift+F1 opens the page
 * of the rule that the field breaks.
 * @param panel what the fields stand in
 * @param settle lets what has appeared above the field count before the field is scrolled to
 */
export function useFieldHelp(panel: RefObject<HTMLElement | null>, settle: () => void): FieldHelpState {
  const { session } = useStudio();
  const isShown = useSession((state) => state.helpShown);
  const [subject, setSubject] = useState<HelpSubject>();
  const card = useRef<HTMLElement>(null);
  const field = useRef<HTMLElement>(undefined);
  /** F1 was pressed, perhaps before the help was loaded. */
  const wantsFocus = useRef(false);
  /** The field has the focus because it was pressed. */
  const isPressed = useRef(false);

  /** The foot takes its room from below: a field that would lie under it moves up. */
  function reveal(): void {
    if (field.current !== document.activeElement) return;
    settle();
    field.current?.scrollIntoView({ block: "nearest" });
    // What a hand has pressed stays below the pointer.
    if (field.current && panel.current && !isPressed.current) beginWhole(panel.current, field.current);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them changes how high the foot is.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(reveal);
    return () => cancelAnimationFrame(frame);
  }, [subject, isShown]);

  // The browser says nothing when what has the focus is taken off the page: help on a field goes with it.
  useEffect(() => {
    if (subject === undefined || panel.current === null) return;
    const observer = new MutationObserver(() => {
      if (field.current?.isConnected) return;
      if (card.current?.contains(document.activeElement)) panel.current?.focus();
      setSubject(undefined);
    });
    observer.observe(panel.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [subject, panel]);

  function takeFocus(): void {
    if (!wantsFocus.current || !session.getState().helpShown || card.current === null) return;
    wantsFocus.current = false;
    card.current.focus();
  }

  function backToField(): void {
    if (card.current?.contains(document.activeElement)) field.current?.focus();
  }

  return {
    subject,
    card,
    onLoaded() {
      reveal();
      takeFocus();
    },
    onFocus(target) {
      if (card.current?.contains(target)) return;
      if (target instanceof HTMLElement) field.current = target;
      isPressed.current = target.matches(":active");
      setSubject(subjectAt(target));
      requestAnimationFrame(reveal);
    },
    onBlur({ currentTarget, relatedTarget }) {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setSubject(undefined);
    },
    onKeyDown(event) {
      const { showHelp } = session.getState();
      if (event.key === "F1" && event.shiftKey) {
        const sentence = document.getElementById(messageIdOf(document.activeElement?.id ?? "", 0));
        event.preventDefault();
        sentence?.parentElement?.querySelector<HTMLElement>("[data-why]")?.click();
      } else if (event.key === "F1" && subject !== undefined) {
        event.preventDefault();
        wantsFocus.current = true;
        showHelp(true);
        takeFocus();
      } else if (event.key === "Escape" && isShown && subject !== undefined && !event.defaultPrevented) {
        event.preventDefault();
        backToField();
        showHelp(false);
      }
    },
  };
}
