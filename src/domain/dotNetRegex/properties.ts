import { isWordChar } from "./characters.ts";
import type { PatternReader } from "./patternReader.ts";
import { isPropertyName } from "./propertyNames.ts";

/** Reads the `{Lu}` after `\p` or `\P`; `check` is whether the name has to be a known one. */
export function takeProperty(reader: PatternReader, check: boolean): void {
  if (reader.left < 3) reader.fail("\\p needs the name of a category in braces, like \\p{Lu}");
  if (!reader.takes("{")) reader.fail("\\p needs the name of a category in braces, like \\p{Lu}");
  const name = reader.takeWhile((char) => isWordChar(char) || char === "-");
  if (!reader.takes("}")) reader.fail("the name of a category, \\p{, is never closed");
  if (check && !isPropertyName(name)) reader.fail("\\p{…} does not name a category or a block of characters");
}
