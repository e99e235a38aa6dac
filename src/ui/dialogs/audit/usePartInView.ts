import { type RefObject, useCallback, useState } from "react";

/** How far below the upper edge the heading of a part may stand to be the one that is read, in pixels. */
const READ = 60;

interface PartInView {
  /** The place of the part that is read; undefined above the first. */
  readonly part: number | undefined;
  /** Looks anew; called whenever the page scrolls. */
  look(): void;
  /** The person has gone to a part, which counts as long as its heading is in view. */
  goTo(part: number): void;
}

/**
 * Which part of a page is read: the one gone to, or the last whose heading has come up.
 * @param page what scrolls; headings in it have `data-section`, their place
 */
export function usePartInView(page: RefObject<HTMLElement | null>): PartInView {
  const [part, setPart] = useState<number>();
  const [wanted, setWanted] = useState<number>();

  const look = useCallback(() => {
    const box = page.current?.getBoundingClientRect();
    if (page.current === null || box === undefined) return;
    const tops = [...page.current.querySelectorAll("[data-section]")].map((heading) => heading.getBoundingClientRect().top - box.top);
    const top = wanted === undefined ? undefined : tops[wanted];
    if (top !== undefined && top > -READ && top < box.height) {
      setPart(wanted);
      return;
    }
    setWanted(undefined);
    const reached = tops.findLastIndex((one) => one <= READ);
    setPart(reached === -1 ? undefined : reached);
  }, [page, wanted]);

  const goTo = useCallback((next: number) => {
    setWanted(next);
    setPart(next);
  }, []);

  return { part, look, goTo };
}
