import { useMemo, useSyncExternalStore } from "react";

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  // One list for all renders: the canvas is rendered with every frame of a drag.
  const { follow, holds } = useMemo(() => followed(window.matchMedia(query)), [query]);
  return useSyncExternalStore(follow, holds);
}

function followed(list: MediaQueryList) {
  return {
    follow(changed: () => void): () => void {
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    holds: () => list.matches,
  };
}
