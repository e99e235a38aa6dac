import type { PastePlan } from "../../../domain/paste/planPaste.ts";

/** What a paste does, in words: `3 new, 2 changed, 1 left out`. */
export function countWords({ add, change, same, leave }: PastePlan["counts"]): string {
  const parts = [
    [add, "new"],
    [change, "changed"],
    [same, "the same"],
    [leave, "left out"],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, word]) => `${count.toLocaleString("en-US")} ${word}`);
  return words.length > 0 ? words.join(", ") : "nothing";
}
