/** How a text was written, as people know it; ASCII is what all of them have in common. */
export type Encoding = "ASCII" | "UTF-8" | "UTF-8 with BOM" | "UTF-16 LE" | "UTF-16 BE" | "Windows-1252";

/** A file's text without byte-order mark and sentences about how it was read, or the sentence why it is no text. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** What Windows-1252 has in 0x80–0x9F, as every browser reads it. Not left to TextDecoder: some versions of Node.js read Latin-1 here. */
const WINDOWS_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/**
 * Decodes a text file as people on Windows have them: UTF-8 with or without byte-order mark, UTF-16 with one (Notepad's
 * "Unicode"), else Windows-1252 (Notepad's "ANSI") with a warning that names the lines to look at.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const unicode = strictly(DECODERS[encoding], bytes);
  if (unicode === undefined && encoding.startsWith("UTF-16"))
    return { ok: false, reason: "It begins as UTF-16 text but is none: a character is cut off." };
  const text = unicode ?? windows1252(bytes);
  if (text.includes("\0")) return { ok: false, reason: "It holds NUL characters: it is a binary file, no text." };
  const read = { ok: true, text: text.replace(/^\uFEFF/, "") } as const;
  if (unicode === undefined) return { ...read, encoding: "Windows-1252", warnings: [ansiWarning(text)] };
  return { ...read, encoding: encoding === "UTF-8" && bytes.length === text.length ? "ASCII" : encoding, warnings: [] };
}

/** Made once: of thousands of files most of the time would go into making them. */
const UTF_8 = strictDecoder("utf-8");
const DECODERS = {
  "UTF-8": UTF_8,
  "UTF-8 with BOM": UTF_8,
  "UTF-16 LE": strictDecoder("utf-16le"),
  "UTF-16 BE": strictDecoder("utf-16be"),
} as const;

function strictDecoder(encoding: string): TextDecoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

/** What the first bytes say; without a mark it is taken for UTF-8. */
function encodingOf(bytes: Uint8Array): keyof typeof DECODERS {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16 LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16 BE";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "UTF-8 with BOM" : "UTF-8";
}

/** Undefined where the bytes are not of that encoding. */
function strictly(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function windows1252(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte);
  return text;
}

/** How many line numbers a warning names before it only counts. */
const NAMED_LINES = 12;

function ansiWarning(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).flatMap((line, index) => (/[\u0080-\uffff]/.test(line) ? [index + 1] : []));
  const named = lines.slice(0, NAMED_LINES).join(", ");
  const more = lines.length > NAMED_LINES ? ` and ${lines.length - NAMED_LINES} more` : "";
  const which = lines.length === 1 ? `line ${named}` : `lines ${named}${more}`;
  return `It is no UTF-8 and was read as Windows-1252 (Notepad's “ANSI”): check the characters beyond ASCII in ${which}.`;
}
