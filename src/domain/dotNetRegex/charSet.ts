/** Characters that something may stand for: a bit for each of ASCII that can be seen, and one for all others together. */
export type CharSet = bigint;

const FIRST = 0x20;
const LAST = 0x7e;
const OTHERS = 1n << BigInt(LAST - FIRST + 1);

export const EVERY_CHAR: CharSet = 2n * OTHERS - 1n;

/** The set of one character. */
export function charSetOf(code: number): CharSet {
  return code >= FIRST && code <= LAST ? 1n << BigInt(code - FIRST) : OTHERS;
}

/**
 * The set of a class as it is written: `\d`, `[2-9]`, `\p{L}`. One class alone is nothing that could take long, so JavaScript is asked;
 * where it does not know what .NET knows, the set is too large rather than too small.
 */
export function charSetOfClass(text: string): CharSet {
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  const set = tried(text);
  if (known.size < MOST_KNOWN) known.set(text, set);
  return set;
}

const SAMPLE_OTHERS = ["\n", "\u00A0", "é", "中"];
const MOST_KNOWN = 100;
const known = new Map<string, CharSet>();

function tried(text: string): CharSet {
  let matcher: RegExp;
  try {
    // `[]a]` begins with a bracket that means itself; what `[a-z-[aeiou]]` takes away again is left in.
    const source = text.replace(/^\[(\^?)\]/, "[$1\\]").replace(/-\[.*$/s, "]");
    matcher = new RegExp(`^${source}$`, text.includes("\\p") || text.includes("\\P") ? "su" : "s");
  } catch {
    return EVERY_CHAR;
  }
  let set = SAMPLE_OTHERS.some((char) => matcher.test(char)) ? OTHERS : 0n;
  for (let code = FIRST; code <= LAST; code += 1) if (matcher.test(String.fromCharCode(code))) set |= charSetOf(code);
  return set;
}
