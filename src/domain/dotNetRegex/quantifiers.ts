import { isDigit } from "./characters.ts";
import { skipBlank } from "./comments.ts";
import type { InlineOptions } from "./inlineOptions.ts";
import type { PatternReader } from "./patternReader.ts";

/** Whether a quantifier comes next. A brace is one only as in `{2}`, `{2,}` and `{2,5}`; any other means itself. */
export function meetsQuantifier(reader: PatternReader): boolean {
  const char = reader.peek();
  if (char !== "{") return char === "*" || char === "+" || char === "?";
  let ahead = 1;
  while (isDigit(reader.peek(ahead))) ahead += 1;
  if (ahead === 1) return false;
  if (reader.peek(ahead) === ",") {
    ahead += 1;
    while (isDigit(reader.peek(ahead))) ahead += 1;
  }
  return reader.peek(ahead) === "}";
}

/** Reads the quantifier that comes next, with the `?` that makes it lazy. */
export function takeQuantifier(reader: PatternReader, options: InlineOptions): void {
  if (reader.take() === "{") takeBounds(reader);
  skipBlank(reader, options);
  reader.takes("?");
}

function takeBounds(reader: PatternReader): void {
  const least = reader.takeNumber();
  const isOpen = reader.takes(",") && reader.peek() === "}";
  const most = isDigit(reader.peek()) ? reader.takeNumber() : isOpen ? Number.POSITIVE_INFINITY : least;
  reader.takes("}");
  if (least > most) reader.fail(`{${least},${most}} asks for at least ${least} and at most ${most}`);
}
