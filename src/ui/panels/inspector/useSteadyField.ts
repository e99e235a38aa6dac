import { type RefCallback, useCallback, useRef } from "react";

/** What one types or chooses in. */
const FIELDS = "input, textarea, select";

interface SteadyField {
  /** For everything in the scroller that is its parent. */
  readonly content: RefCallback<HTMLElement>;
  /** What has appeared since the last picture counts at once: for who is about to scroll to where the field stands. */
  settle(): void;
}

/**
 * Keeps the field in which one types where it is on the screen while something above it appears or goes, a finding of another
 * field, say: what scrolls is moved along before it is painted. The browser's own scroll anchoring does not do so at the very top.
 */
export function useSteadyField(): SteadyField {
  const follow = useRef<() => void>(undefined);
  const content = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const watch = watchField(element);
    follow.current = watch.follow;
    return () => {
      follow.current = undefined;
      watch.end();
    };
  }, []);
  const settle = useCallback(() => follow.current?.(), []);
  return { content, settle };
}

/** Follows whichever field has the focus. */
function watchField(content: HTMLElement) {
  const scroller = content.parentElement;
  let field: Element | undefined;
  let offset = 0;
  const offsetOf = (one: Element) => one.getBoundingClientRect().top - content.getBoundingClientRect().top;

  function onFocus({ target }: FocusEvent): void {
    field = target instanceof Element && target.matches(FIELDS) ? target : undefined;
    if (field) offset = offsetOf(field);
  }

  function follow(): void {
    if (field === undefined || field !== document.activeElement) return;
    const before = scroller?.scrollTop ?? 0;
    scroller?.scrollBy({ top: offsetOf(field) - offset, behavior: "instant" });
    // At the very top nothing can be scrolled back by: where the field then moves up, it comes down again with the next line above it.
    offset += (scroller?.scrollTop ?? 0) - before;
  }

  const sizes = new ResizeObserver(follow);
  sizes.observe(content);
  content.addEventListener("focusin", onFocus);
  return {
    follow,
    end() {
      sizes.disconnect();
      content.removeEventListener("focusin", onFocus);
    },
  };
}
