import type { SVGProps } from "react";

interface PathsProps extends Omit<SVGProps<SVGPathElement>, "d" | "of"> {
  readonly of: readonly string[];
}

/** Paths that look alike; each is drawn anew only when it changes itself. */
export function Paths({ of, ...look }: PathsProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a path is known by its place among the others.
  return of.map((path, index) => <path key={index} d={path} {...look} />);
}
