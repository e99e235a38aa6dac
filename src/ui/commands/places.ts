/** Parts of the page, as selectors. */
export const CANVAS = "section[aria-label=Canvas]";
export const PALETTE = "section[aria-labelledby=palette-title]";
export const OUTLINE = "[role=tree]";
export const DOCK = 'section[aria-label="Problems, facts and files"]';

/** Whether an element is within such a part; what has no element, or the page as a whole, is within each. */
export function isWithinOrNowhere(target: EventTarget | null, places: string): boolean {
  return !(target instanceof HTMLElement) || target === document.body || target.closest(places) !== null;
}
