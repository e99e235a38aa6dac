import { isSpace } from "./characters.ts";
import type { InlineOptions } from "./inlineOptions.ts";
import type { PatternReader } from "./patternReader.ts";

/** Passes what means nothing: comments, and under the option x white space as well. */
export function skipBlank(reader: PatternReader, { spaced }: InlineOptions): void {
  for (;;) {
    if (spaced) reader.takeWhile(isSpace);
    if (reader.meets("(?#")) {
      reader.takeWhile((char) => char !== ")");
      if (!reader.takes(")")) reader.fail("a comment, (?#, is never closed");
    } else if (spaced && reader.peek() === "#") reader.takeWhile((char) => char !== "\n");
    else return;
  }
}
