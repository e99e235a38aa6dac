/** Compares texts with the numbers in them taken as numbers (`Site 2`, `Site 10`); the same everywhere, whatever the locale. */
export function byNumbers(one: string, other: string): number {
  const at = firstDifference(one, other);
  let start = at;
  while (isDigit(one.charCodeAt(start - 1))) start--;
  const [number, against] = [digitsAt(one, start), digitsAt(other, start)];
  if (number !== "" && against !== "" && number !== against) return Number(number) - Number(against) || (number < against ? -1 : 1);
  return rankAt(one, at) - rankAt(other, at);
}

/** Items in the order of a text of each, with the numbers in it taken as numbers; of one text in the order in which they are given. */
export function inOrderOf<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  const named = items.map((item) => ({ item, text: textOf(item) }));
  return named.sort((one, other) => byNumbers(one.text, other.text)).map(({ item }) => item);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

function digitsAt(text: string, start: number): string {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** The end of a text comes first, then a number, then every other character. */
function rankAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return isDigit(code) ? 1 : 2 + code;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
