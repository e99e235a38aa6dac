import { type RefObject, useLayoutEffect } from "react";

/**
 * Finds the focus a new place when a render takes the element that had it off the page: the browser gives it to nobody.
 * @param around what the element stood in
 * @param refocus gives the focus to what has taken its place
 */
export function useLostFocus(around: RefObject<HTMLElement | null>, refocus: () => void): void {
  // Read while rendering: when effects run, the element is gone already.
  const hadFocus = around.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (hadFocus && document.activeElement === document.body) refocus();
  });
}
