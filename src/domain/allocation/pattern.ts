import type { Site } from "../model/site.ts";
import { type NameField, ROLE_OF } from "./fields.ts";

/** A NetBIOS name has 15 characters at most (rule name/netbios). */
const MAX_LENGTH = 15;
const LONGEST_ROLE = Math.max(...Object.values(ROLE_OF).map((role) => role.length));
const DEFAULT_PATTERN = "{site}-{role}{n}";

type Token = { readonly kind: "site" | "role" | "n" } | { readonly kind: "literal"; readonly text: string };

/** How one site names its servers: the names of an appliance from its number. */
export interface NameScheme {
  /** Equal for two sites that would give the same names. */
  readonly key: string;
  nameOf(field: NameField, number: number): string;
}

/** The naming scheme of a site, from its pattern and name. Any pattern gives valid, distinct names: `{role}` and `{n}` are added where missing. */
export function nameScheme(site: Site): NameScheme {
  const tokens = parsePattern(site.namePattern);
  const code = siteCode(site.siteName);
  // All numbers of as many digits are rendered alike, and the search for a free number asks for thousands.
  const frames = new Map<string, readonly [string, string]>();
  const frameOf = (field: NameField, digits: number) => {
    const key = `${field}${digits}`;
    const known = frames.get(key);
    if (known) return known;
    const [before = "", after = ""] = render(tokens, code, ROLE_OF[field], "#".repeat(digits)).split(/#+/);
    const frame = [before, after] as const;
    frames.set(key, frame);
    return frame;
  };
  const nameOf = (field: NameField, number: number) => {
    const digits = String(number);
    const [before, after] = frameOf(field, digits.length);
    return `${before}${digits}${after}`;
  };
  return {
    key: JSON.stringify([tokens, code]),
    nameOf,
  };
}

/** What `{site}` becomes: up to three letters or digits of the site's name in upper case, diacritics aside; `SITE` where it has none. */
export function siteCode(siteName: string | undefined): string {
  const plain = (siteName ?? "").normalize("NFKD").replace(/[^A-Za-z0-9]/g, "");
  return plain.slice(0, 3).toUpperCase() || "SITE";
}

function parsePattern(pattern: string | undefined): readonly Token[] {
  const seen = new Set<string>();
  const tokens: Token[] = [];
  for (const part of (pattern?.trim() || DEFAULT_PATTERN).split(/(\{(?:site|role|n)\})/i)) {
    const kind = placeholderOf(part);
    if (kind === undefined) tokens.push({ kind: "literal", text: part.replace(/[^A-Za-z0-9-]/g, "") });
    else if (!seen.has(kind)) {
      seen.add(kind);
      tokens.push({ kind });
    }
  }
  if (!seen.has("role")) tokens.push({ kind: "literal", text: "-" }, { kind: "role" });
  // A number straight after digits would let 1 + 12 and 11 + 2 give one name.
  if (!seen.has("n")) tokens.push({ kind: "literal", text: endsInDigit(tokens) ? "-" : "" }, { kind: "n" });
  return tokens;
}

function placeholderOf(part: string): "site" | "role" | "n" | undefined {
  const lower = part.toLowerCase();
  return lower === "{site}" ? "site" : lower === "{role}" ? "role" : lower === "{n}" ? "n" : undefined;
}

function endsInDigit(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last?.kind === "literal" && /\d$/.test(last.text);
}

/** Joins the parts; what is too long loses letters of the site first, then of the fixed text, the same number in every role. */
function render(tokens: readonly Token[], code: string, role: string, number: string): string {
  const fixedLength = tokens.reduce((sum, token) => sum + (token.kind === "literal" ? token.text.length : 0), 0);
  const room = MAX_LENGTH - LONGEST_ROLE - number.length;
  const site = code.slice(0, Math.max(0, room - fixedLength));
  let literalRoom = room - (tokens.some((token) => token.kind === "site") ? site.length : 0);
  const parts = tokens.map((token) => {
    if (token.kind !== "literal") return { site, role, n: number }[token.kind];
    const text = token.text.slice(0, Math.max(0, literalRoom));
    literalRoom -= text.length;
    return text;
  });
  return parts.join("").replace(/-{2,}/g, "-").replace(/^-|-$/g, "");
}
