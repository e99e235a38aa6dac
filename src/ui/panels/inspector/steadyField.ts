/** What one types or chooses in. */
const FIELDS = "input, textarea, select";

/**
 * Keeps the field in which one types where it is on the screen while something above it appears or goes, a finding of another
 * field, say: what scrolls is moved along before it is painted. The browser's own scroll anchoring does not do so at the very top.
 * @param content everything in the scroller that is its parent; as a ref it ends with the element
 */
export function steadyField(content: HTMLElement | null): (() => void) | undefined {
  if (content === null) return undefined;
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
    const moved = offsetOf(field) - offset;
    offset += moved;
    scroller?.scrollBy({ top: moved, behavior: "instant" });
  }

  const sizes = new ResizeObserver(follow);
  sizes.observe(content);
  content.addEventListener("focusin", onFocus);
  return () => {
    sizes.disconnect();
    content.removeEventListener("focusin", onFocus);
  };
}
