import type { Language } from "../../../domain/outputs/output.ts";

/** What a part of a line is; a viewer colours by it. */
export type TokenKind = "plain" | "comment" | "heading" | "key" | "name" | "string";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

type Pattern = readonly [kind: TokenKind, pattern: RegExp];

/** Patterns are tried in order where a line has come to; what none takes is plain. Each is sticky and takes a character at least. */
const sticky = (kind: TokenKind, source: string): Pattern => [kind, new RegExp(source, "uy")];

const COMMENT_SEMICOLON = sticky("comment", "^\\s*;.*");
const COMMENT_HASH = sticky("comment", "^\\s*#.*");
const SECTION = sticky("heading", "^\\s*\\[[^\\]]*\\].*");
const KEY = sticky("key", "^[^=;#\\[]+=");

const PATTERNS: Readonly<Record<Language, readonly Pattern[]>> = {
  ini: [COMMENT_SEMICOLON, SECTION, KEY],
  inf: [COMMENT_SEMICOLON, SECTION, KEY, sticky("string", '"[^"]*"')],
  openssl: [COMMENT_HASH, SECTION, KEY],
  hosts: [COMMENT_HASH, sticky("name", "^\\d+\\.\\d+\\.\\d+\\.\\d+")],
  bind: [
    sticky("comment", ";.*"),
    sticky("heading", "^\\$\\w+"),
    sticky("string", '"(?:[^"\\\\]|\\\\.)*"'),
    sticky("key", "(?<=\\s)(?:IN|A|CNAME|SRV)(?=\\s)"),
  ],
  powershell: [
    sticky("comment", "#.*"),
    sticky("string", "'(?:[^']|'')*'"),
    sticky("name", "\\b[A-Z][A-Za-z]+-[A-Z]\\w+"),
    sticky("key", "(?<=\\s)-[A-Za-z]\\w*"),
  ],
  batch: [sticky("comment", "^\\s*(?:rem\\b|::).*"), sticky("name", "^\\w+"), sticky("string", '"[^"]*"')],
  markdown: [
    sticky("heading", "^#{1,6} .*"),
    sticky("comment", "^\\s*\\|[\\s:|-]+\\|\\s*$"),
    sticky("string", "`[^`]+`"),
    sticky("name", "\\*\\*[^*]+\\*\\*"),
    sticky("key", "^\\s*(?:[-*]|\\d+\\.)(?=\\s)(?:\\s\\[[ x]\\])?"),
    sticky("comment", "\\|"),
  ],
};

/** Lines longer than this are shown without colours: nobody reads them by their parts. */
const LONGEST = 2_000;

/** A line in parts by what they are; the parts together are the line. */
export function tokensOf(line: string, language: Language): readonly Token[] {
  if (line.length > LONGEST) return [{ kind: "plain", text: line }];
  const tokens: Token[] = [];
  let plainFrom = 0;
  let at = 0;
  const flush = () => {
    if (at > plainFrom) tokens.push({ kind: "plain", text: line.slice(plainFrom, at) });
  };
  while (at < line.length) {
    const found = match(line, at, PATTERNS[language]);
    if (found === undefined) {
      at += 1;
      continue;
    }
    flush();
    tokens.push(found);
    at += found.text.length;
    plainFrom = at;
  }
  flush();
  return tokens;
}

function match(line: string, at: number, patterns: readonly Pattern[]): Token | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(line)?.[0];
    if (text) return { kind, text };
  }
  return undefined;
}
