/** Reads a TCP or UDP port, 1–65535; undefined for anything else. */
export function parsePort(text: string | undefined): number | undefined {
  const port = parseCount(text);
  return port !== undefined && port >= 1 && port <= 65535 ? port : undefined;
}

/** Reads a whole number of at most nine digits without sign, leading zeros aside; undefined for anything else. */
export function parseCount(text: string | undefined): number | undefined {
  return text !== undefined && /^0*\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : undefined;
}

/** A number without what sets its thousands apart: `1,200` and `1 200` are `1200`. Any other text stays as it is. */
export function withoutSeparators(text: string): string {
  return text.replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, "");
}
