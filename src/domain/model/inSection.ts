import type { Override } from "./override.ts";

/** Whether an override stands in that section. Letter case does not matter: a hand may have written it. */
export function isInSection({ section }: Pick<Override, "section">, name: string): boolean {
  // Nearly always it is the very name; then nothing is folded.
  return section === name || (section.length === name.length && section.toLowerCase() === name.toLowerCase());
}
