/** NEL counts as white space, as it does in .NET, though JavaScript's own `trim` leaves it. */
const SPACE = /[\s\u0085]/;

/** A text without white space at its ends, as a reader of CloudConnector.ini sees it. */
export function trimIni(text: string): string {
  if (isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1))) return text;
  let start = 0;
  while (start < text.length && SPACE.test(text.charAt(start))) start++;
  return trimIniEnd(text.slice(start));
}

/** Whether a character is surely none that is trimmed: printable ASCII, as nearly every one is. */
function isInk(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** A text without white space at its end. A loop: a pattern would take a square of the time on long runs of spaces. */
export function trimIniEnd(text: string): string {
  let end = text.length;
  while (end > 0 && SPACE.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Whether a text is printable ASCII without a space at its ends, or nothing: so is nearly every value, and every line can hold it. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const PLAIN = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

/** One pass for the common case: every value of every file is tested. */
const UNWRITABLE = /[\r\n\0]|^[\s\u0085]|[\s\u0085]$|\p{Surrogate}/u;

/**
 * Why a value cannot stand in a line of an ini file (ini format, Writing), as the end of a sentence that begins with
 * its name; undefined when it can.
 */
export function unwritableReason(text: string): string | undefined {
  if (!UNWRITABLE.test(text)) return undefined;
  if (/[\r\n]/.test(text)) return "holds a line break, which would start another line";
  if (text.includes("\0")) return "holds a NUL character";
  if (/\p{Surrogate}/u.test(text)) return "holds half of a character, which no file can hold";
  return "begins or ends with white space, which no reader keeps";
}

/** Why a text cannot be the key of a line, likewise. A key must be told from a comment, a section and its own value. */
export function unwritableKeyReason(key: string): string | undefined {
  if (key === "") return "has no name";
  if (key.includes("=")) return "has “=” in its name, where its value would begin";
  if (/^[[;#]/.test(key)) return `has a name that begins with “${key.charAt(0)}”, which no reader takes for a key`;
  return unwritableReason(key);
}

/** Why a text cannot be the name of a section, likewise. */
export function unwritableSectionReason(section: string): string | undefined {
  if (section === "") return "has no name";
  if (/^[^\]]*\][\s\u0085]*[;#]/.test(section)) return "has “]” before a comment sign in its name, where every reader ends it";
  return unwritableReason(section);
}
