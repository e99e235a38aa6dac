/** What one edit adds at most. */
export const MOST_AT_ONCE = 200;

interface AddCount {
  readonly count: number;
  /** Why it is not what was written. */
  readonly sentence?: string;
}

/** How many are added next when somebody writes how many: at least one, and no more than one edit adds. Nothing written is one. */
export function addCountOf(text: string): AddCount {
  const wanted = Number(text);
  if (text.trim() === "" || Number.isNaN(wanted)) return { count: 1 };
  if (wanted > MOST_AT_ONCE)
    return { count: MOST_AT_ONCE, sentence: `${text} are too many to add at once: ${MOST_AT_ONCE} are added next.` };
  if (wanted < 1) return { count: 1, sentence: `${text} is too few to add: 1 is added next.` };
  const count = Math.trunc(wanted);
  if (count === wanted) return { count };
  return { count, sentence: `${text} is no whole number: ${count} ${count === 1 ? "is" : "are"} added next.` };
}
