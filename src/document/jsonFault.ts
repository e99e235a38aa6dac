/** Where a text stops being JSON: line and column from 1, and what is wrong there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** What must come next. */
type Expected = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma or end";

/** A place in the text, what is open around it and what must come next. */
interface Cursor {
  readonly text: string;
  at: number;
  readonly open: ("]" | "}")[];
  expected: Expected;
}

const SPACE = /[ \t\r\n]*/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const FIRST_SPACE = 0x20;

/**
 * Finds the first place where a text is no JSON. Browsers word and place this each in their own way; this says it one way.
 * Never recurses, so that no depth of nesting can exhaust the stack.
 * @returns undefined where the whole text is JSON
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const cursor: Cursor = { text, at: 0, open: [], expected: "value" };
  for (;;) {
    skip(cursor, SPACE);
    if (cursor.at === text.length && cursor.open.length === 0 && cursor.expected === "comma or end") return undefined;
    const reason = READERS[cursor.expected](cursor);
    if (reason !== undefined) return place(cursor, reason);
  }
}

/** Reads what is expected and says what to expect next; gives the reason where it is not there. */
const READERS: Readonly<Record<Expected, (cursor: Cursor) => string | undefined>> = {
  value: readValue,
  "value or ]": (cursor) => (close(cursor) ? undefined : readValue(cursor)),
  key: readKey,
  "key or }": (cursor) => (close(cursor) ? undefined : readKey(cursor)),
  colon(cursor) {
    if (!take(cursor, ":")) return "a colon is missing after the property’s name";
    cursor.expected = "value";
    return undefined;
  },
  "comma or end"(cursor) {
    const closing = cursor.open.at(-1);
    if (closing === undefined) return "nothing may follow the end";
    if (close(cursor)) return undefined;
    if (!take(cursor, ",")) return `a comma or ${closing} is missing`;
    cursor.expected = closing === "}" ? "key" : "value";
    return undefined;
  },
};

function readValue(cursor: Cursor): string | undefined {
  if (take(cursor, "[")) return enter(cursor, "]", "value or ]");
  if (take(cursor, "{")) return enter(cursor, "}", "key or }");
  cursor.expected = "comma or end";
  if (cursor.text[cursor.at] === '"') return readString(cursor);
  return skip(cursor, LITERAL) ? undefined : "a value is missing";
}

function readKey(cursor: Cursor): string | undefined {
  if (cursor.text[cursor.at] !== '"') return "a property’s name in double quotes is missing";
  cursor.expected = "colon";
  return readString(cursor);
}

function readString(cursor: Cursor): string | undefined {
  const { text } = cursor;
  cursor.at += 1;
  while (cursor.at < text.length) {
    if (take(cursor, '"')) return undefined;
    if (text[cursor.at] === "\\") {
      if (!skip(cursor, ESCAPE)) return "a backslash in a text must be written twice";
    } else if (text.charCodeAt(cursor.at) < FIRST_SPACE) return "a text goes over the end of its line or holds a control character";
    else cursor.at += 1;
  }
  return "a text in quotes is not closed";
}

function enter(cursor: Cursor, closing: "]" | "}", expected: Expected): undefined {
  cursor.open.push(closing);
  cursor.expected = expected;
}

function close(cursor: Cursor): boolean {
  const closing = cursor.open.at(-1);
  if (closing === undefined || !take(cursor, closing)) return false;
  cursor.open.pop();
  cursor.expected = "comma or end";
  return true;
}

function take(cursor: Cursor, char: string): boolean {
  if (cursor.text[cursor.at] !== char) return false;
  cursor.at += 1;
  return true;
}

function skip(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(cursor.text)) return false;
  cursor.at = pattern.lastIndex;
  return true;
}

function place({ text, at }: Cursor, reason: string): JsonFault {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  const column = at - before.lastIndexOf("\n");
  return { line, column, reason: at >= text.length ? `${reason}; the text ends too early` : reason };
}
