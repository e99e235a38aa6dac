/** Reads a TCP or UDP port, 1–65535 in plain decimal; undefined for anything else. */
export function parsePort(text: string | undefined): number | undefined {
  const port = parseCount(text);
  return port !== undefined && port >= 1 && port <= 65535 ? port : undefined;
}

/** Reads a whole number of at most nine digits without sign or leading zeros; undefined for anything else. */
export function parseCount(text: string | undefined): number | undefined {
  return text !== undefined && /^(?:0|[1-9]\d{0,8})$/.test(text.trim()) ? Number(text.trim()) : undefined;
}
