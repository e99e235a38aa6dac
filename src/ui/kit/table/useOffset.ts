import { type RefObject, useLayoutEffect, useState } from "react";

/** How far below the top of what scrolls the rows begin, in pixels. */
export function useOffset(body: RefObject<HTMLElement | null>, scroller: HTMLElement | null): number {
  const [offset, setOffset] = useState(0);
  // After every render: what stands above the table may have grown.
  useLayoutEffect(() => {
    if (body.current === null || scroller === null) return;
    const top = body.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setOffset(Math.round(top + scroller.scrollTop));
  });
  return offset;
}
