/** What should not be cut through: fields with all that belongs to them, the headings of their groups, and sentences about no field. */
const ROWS = ".group\\/field, h3, li";

/** Between two of them, in pixels: what is out of view is so with its edge. */
const GAP = 4;

/** Below its last field a group goes on for no more than so many pixels. */
const TAIL = 18;

/** What one who writes in a field sees of it at least: its label, in pixels. */
const LABEL = 24;

/**
 * Scrolls on by less than a row, so that what stands right below the head of the inspector, which stays in view, begins whole: what
 * has the focus was brought into view wherever there was room for it.
 * @param field what has the focus, which stays in view
 */
export function beginWhole(panel: HTMLElement, field: Element): void {
  const head = panel.querySelector("header");
  const scroller = head && scrollerOf(head);
  if (!head || !scroller) return;
  const edge = head.getBoundingClientRect().bottom;
  const cut = [...panel.querySelectorAll(ROWS)].map(reachOf).find(({ top, end }) => top < edge - 1 && end > edge + 1);
  if (cut === undefined) return;
  const [up, down] = [cut.top - edge, cut.end - edge];
  const nearer = -up < down ? [up, down] : [down, up];
  const { top, bottom } = field.getBoundingClientRect();
  const end = scroller.getBoundingClientRect().bottom;
  const move = nearer.find((by) => top - by >= edge + LABEL && bottom - by <= end);
  if (move !== undefined) scroller.scrollBy({ top: move, behavior: "instant" });
}

/** From where to where a row goes. With the last of a group ends the group: the line below it would be a second one below the head. */
function reachOf(row: Element): { readonly top: number; readonly end: number } {
  const { top, bottom } = row.getBoundingClientRect();
  const group = row.closest("fieldset")?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
  return { top, end: group - bottom < TAIL ? group : bottom + GAP };
}

/** What scrolls the head's surroundings: in a narrow window that is more than the inspector. */
function scrollerOf(element: Element): Element | undefined {
  const parent = element.parentElement;
  if (parent === null) return undefined;
  const scrolls = parent.scrollHeight > parent.clientHeight && /auto|scroll/.test(getComputedStyle(parent).overflowY);
  return scrolls ? parent : scrollerOf(parent);
}
