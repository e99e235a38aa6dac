import type { Box } from "../box.ts";

/** The straight lines of a path of links, each as a box without width or without height. */
export function strokesOf(path: string): readonly Box[] {
  return [...path.matchAll(/M(\S+) ([^VHM]+)([VH])([^VHM]+)/g)].map(([, x, y, direction, to]) => {
    const [left, top, end] = [Number(x), Number(y), Number(to)];
    return direction === "V"
      ? { x: left, y: Math.min(top, end), width: 0, height: Math.abs(end - top) }
      : { x: Math.min(left, end), y: top, width: Math.abs(end - left), height: 0 };
  });
}
