/** Longest name of one file or folder, in UTF-16 units: leaves room for a deep path below Windows' 260. */
export const LENGTH_LIMIT = 100;

/** What Windows refuses in a name, control characters, and the invisible marks that turn text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const UNSAFE = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]|\p{Surrogate}/gu;

/** Device names, with or without an extension; Windows takes superscript digits for digits here. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])\s*(?:\.|$)/i;

/**
 * A name for a file or folder that Windows (and every other system) takes: one path segment, never empty, never `..`.
 * @param text any text, e.g. a site's name; `/` and what else is unsafe becomes `-`
 * @param fallback the name when nothing of the text is left; must be safe itself
 */
export function fileName(text: string, fallback: string): string {
  const safe = withoutEnds(
    cut(
      withoutEnds(
        text
          .slice(0, 4 * LENGTH_LIMIT)
          .normalize("NFC")
          .replace(UNSAFE, "-"),
      ),
      LENGTH_LIMIT,
    ),
  );
  if (safe === "" || /^-+$/.test(safe)) return fallback;
  return DEVICE.test(safe) ? cut(`_${safe}`, LENGTH_LIMIT) : safe;
}

/**
 * Tells names apart that Windows would take for one, letter case aside: the second of `a`, `A` becomes `A (2)`.
 * @returns as many names, in the same order
 */
export function numberedNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const given = new Set(names.map(folded));
  return names.map((name) => {
    let free = name;
    // A numbered name must not take one that a later item has as its own.
    for (let number = 2; taken.has(folded(free)) || (free !== name && given.has(folded(free))); number++) {
      const suffix = ` (${number})`;
      free = cut(name, LENGTH_LIMIT - suffix.length) + suffix;
    }
    taken.add(folded(free));
    return free;
  });
}

function folded(name: string): string {
  return name.toUpperCase().toLowerCase();
}

/** Windows drops dots and spaces at the end; a space or dot in front hides or hurts elsewhere. */
function withoutEnds(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/g, "");
}

/** The first units of a text, never half of a surrogate pair. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const short = text.slice(0, limit);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}
