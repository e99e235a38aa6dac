import type { Exported } from "../../../store/ports.ts";
import { keyOf } from "./lineTarget.ts";
import type { LineChange, ShownLine } from "./shownLines.ts";

/** A line that the exported file had and this one has not, with the section it stood in. */
export interface GoneLine {
  readonly section: string;
  readonly text: string;
}

/** What became of a file since it was exported. */
export interface SinceExport {
  /** By line number. */
  readonly changes: ReadonlyMap<number, LineChange>;
  readonly gone: readonly GoneLine[];
}

/** Keys whose values tell a machine from others: names and addresses of the four VMs. */
const IDENTITY: readonly (readonly [section: string, key: string])[] = [
  ["Common", "ServerName"],
  ["Common", "IP"],
  ["PrimaryCMS", "ServerName"],
  ["PrimaryCMS", "IP"],
  ["MediationServer", "ServerName"],
  ["MediationServer", "IP"],
  ["EdgeServer", "InternalServerName"],
  ["EdgeServer", "InternalServerIPs"],
];

/**
 * Compares a file with what was exported, key by key; comments and blank lines are of no account.
 * @returns undefined where the exported file is that of another machine: ids of appliances recur from one design to the next
 */
export function sinceExport(lines: readonly ShownLine[], exported: Pick<Exported, "text">): SinceExport | undefined {
  const before = new Map(keyLines(plainLines(exported.text)).map((line) => [line.name, line]));
  const now = keyLines(lines);
  if (!isSameMachine(now, before)) return undefined;
  const changes = new Map<number, LineChange>();
  for (const { name, text, number } of now) {
    const was = before.get(name)?.text;
    if (was !== text) changes.set(number, was === undefined ? { kind: "added" } : { kind: "changed", was });
  }
  const names = new Set(now.map(({ name }) => name));
  return { changes, gone: [...before.values()].filter(({ name }) => !names.has(name)) };
}

interface PlainLine {
  readonly number: number;
  readonly kind: ShownLine["kind"];
  readonly text: string;
}

interface KeyLine extends GoneLine {
  /** The same for the same line in another state of the file. */
  readonly name: string;
  readonly number: number;
}

function plainLines(text: string): readonly PlainLine[] {
  return text.split("\r\n").map((line, index) => ({ number: index + 1, text: line, kind: kindOf(line.replace("\uFEFF", "")) }));
}

function kindOf(text: string): PlainLine["kind"] {
  if (text === "") return "blank";
  if (text.startsWith(";")) return "comment";
  return text.startsWith("[") ? "section" : "key";
}

function keyLines(lines: readonly PlainLine[]): readonly KeyLine[] {
  const seen = new Map<string, number>();
  let section = "";
  return lines.flatMap(({ kind, text, number }): readonly KeyLine[] => {
    if (kind === "section") section = text.slice(1, -1);
    if (kind !== "key") return [];
    const place = nameOf(section, keyOf(text));
    const nth = seen.get(place) ?? 0;
    seen.set(place, nth + 1);
    return [{ name: nth === 0 ? place : `${place} ${nth}`, section, text, number }];
  });
}

function nameOf(section: string, key: string): string {
  return `[${section}] ${key}`;
}

function isSameMachine(now: readonly KeyLine[], before: ReadonlyMap<string, KeyLine>): boolean {
  const identity = new Set(IDENTITY.map(([section, key]) => nameOf(section, key)));
  return now.some(({ name, text }) => identity.has(name) && !text.endsWith("=") && before.get(name)?.text === text);
}

/** The lines of a file with what became of them since the export; only those that changed, where that is wanted. */
export function comparedLines(lines: readonly ShownLine[], since: SinceExport, only: boolean): readonly ShownLine[] {
  const compared = lines.map((line) => {
    const change = since.changes.get(line.number);
    return change ? { ...line, change } : line;
  });
  return only ? onlyChanges(compared, since) : compared;
}

/** The lines that changed, each under the heading of its section; what is gone stands at the end of its section. */
function onlyChanges(lines: readonly ShownLine[], { changes, gone }: SinceExport): readonly ShownLine[] {
  const sections: { readonly heading: ShownLine | undefined; readonly lines: ShownLine[] }[] = [];
  for (const line of lines) {
    if (line.kind === "section") sections.push({ heading: line, lines: [] });
    else if (changes.has(line.number)) sections.at(-1)?.lines.push(line);
  }
  const left = new Set(gone);
  const goneOf = (section: string) => gone.filter((one) => one.section === section && left.delete(one)).map(goneLine);
  const shown = sections.flatMap(({ heading, lines: own }): readonly ShownLine[] => {
    const all = [...own, ...goneOf(heading?.text.slice(1, -1) ?? "")];
    return all.length > 0 && heading ? [heading, ...all] : [];
  });
  // What stood in sections that are no more.
  const headings = new Set([...left].map(({ section }) => section));
  return [...shown, ...[...headings].flatMap((section) => [headingLine(section), ...goneOf(section)])];
}

function goneLine({ text }: GoneLine): ShownLine {
  return { ...NO_LINE, kind: "key", text, change: { kind: "gone" } };
}

function headingLine(section: string): ShownLine {
  return { ...NO_LINE, kind: "section", text: `[${section}]`, change: { kind: "gone" } };
}

const NO_LINE = { number: 0, target: undefined, controls: [], errors: [], changed: false } as const;
