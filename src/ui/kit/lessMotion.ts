/** Whether the person asked the system for less motion: then nothing glides, and what is at the end is there at once. */
export function wantsLessMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
