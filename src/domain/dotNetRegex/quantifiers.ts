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

/** How often something may be repeated. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Reads the quantifier that comes next, with the `?` that makes it lazy. */
export function takeQuantifier(reader: PatternReader, options: InlineOptions): Bounds {
  const char = reader.take();
  const bounds = char === "{" ? takeBounds(reader) : { least: char === "+" ? 1 : 0, most: char === "?" ? 1 : Number.POSITIVE_INFINITY };
  skipBlank(reader, options);
  reader.takes("?");
  return bounds;
}

function takeBounds(reader: PatternReader): Bounds {
  const least = reader.takeNumber();
  const isOpen = reader.takes(",") && reader.peek() === "}";
  const most = isDigit(reader.peek()) ? reader.takeNumber() : isOpen ? Number.POSITIVE_INFINITY : least;
  reader.takes("}");
  if (least > most) reader.fail(`{${least},${most}} asks for at least ${least} and at most ${most}`);
  return { least, most };
}
