import { withByteOrderMark } from "./wellFormed.ts";

/** Lines as Windows programs take them: CRLF, and a byte-order mark where they are not all ASCII. */
export function windowsText(lines: readonly string[]): string {
  return withByteOrderMark(lines.map((line) => `${line}\r\n`).join(""));
}

/** Lines with CRLF whose reader takes no byte-order mark. */
export function windowsTextWithoutMark(lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join("");
}

/** Lines as BIND and OpenSSL take them. */
export function unixText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
