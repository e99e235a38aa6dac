import { useEffect, useState } from "react";

/** Whether there is more to see at either end of something that scrolls sideways. */
export interface Overflow {
  readonly left: boolean;
  readonly right: boolean;
}

/** @param element what scrolls; null until it is there */
export function useOverflow(element: HTMLElement | null): Overflow {
  const [overflow, setOverflow] = useState<Overflow>({ left: false, right: false });
  useEffect(() => {
    if (element === null) return;
    const look = () => {
      const { scrollLeft, clientWidth, scrollWidth } = element;
      const now = { left: scrollLeft > 1, right: scrollLeft + clientWidth < scrollWidth - 1 };
      setOverflow((before) => (before.left === now.left && before.right === now.right ? before : now));
    };
    const sizes = new ResizeObserver(look);
    for (const one of [element, ...element.children]) sizes.observe(one);
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [element]);
  return overflow;
}
