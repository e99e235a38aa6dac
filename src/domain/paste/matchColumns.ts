import { parseAddress } from "../net/address.ts";
import { PASTE_KINDS, type PasteKind, type PasteTarget, plainHeading, TARGETS } from "./targets.ts";

/** How a table is understood: what its rows are, whether the first is a heading, what each column is (undefined: left out). */
export interface TableReading {
  readonly kind: PasteKind;
  readonly hasHeading: boolean;
  readonly columns: readonly (string | undefined)[];
}

type Rows = readonly (readonly string[])[];

/** The likeliest reading of a table, for a person to correct: by its headings, else by what its cells hold. */
export function guessReading(rows: Rows): TableReading {
  const heading = rows[0] ?? [];
  const hits = PASTE_KINDS.map((kind) => ({ kind, score: scoreOf(kind, heading) }));
  const best = hits.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score > 0) return { kind: best.kind, hasHeading: true, columns: columnsByHeading(best.kind, heading) };
  const kind = kindByCells(rows);
  return { kind, hasHeading: false, columns: columnsByCells(kind, rows) };
}

/** What the columns are when the rows are of that kind. */
export function columnsFor(kind: PasteKind, rows: Rows, hasHeading: boolean): TableReading["columns"] {
  return hasHeading ? columnsByHeading(kind, rows[0] ?? []) : columnsByCells(kind, rows);
}

/** Headings that say what a table is about, beyond the columns that other tables have as well. */
const TELLING: Readonly<Record<PasteKind, readonly string[]>> = {
  sites: ["calls", "requiredcalls", "concurrentcalls", "need", "corpnetsubnet", "countrycode", "country", "city", "redundancy"],
  appliances: ["host", "hostname", "appliance", "hardware", "hardwaretype", "mediation", "mediationserver"],
  gateways: ["gateway", "sbc", "fqdn", "port", "protocol", "makemodel", "voiceroutes"],
  addresses: [],
};

function scoreOf(kind: PasteKind, heading: readonly string[]): number {
  const known = columnsByHeading(kind, heading).filter((one) => one !== undefined).length;
  const telling = heading.filter((cell) => TELLING[kind].includes(plainHeading(cell))).length;
  // A list of addresses has these two columns and no others.
  if (kind === "addresses" && (known < 2 || heading.filter((cell) => cell !== "").length > 2)) return 0;
  return known === 0 ? 0 : known + 2 * telling + (kind === "addresses" ? 1 : 0);
}

function columnsByHeading(kind: PasteKind, heading: readonly string[]): TableReading["columns"] {
  const taken = new Set<string>();
  return heading.map((cell) => {
    const word = plainHeading(cell);
    const target = word === "" ? undefined : TARGETS[kind].find(({ id, words }) => !taken.has(id) && words.includes(word));
    if (target) taken.add(target.id);
    return target?.id;
  });
}

function kindByCells(rows: Rows): PasteKind {
  const width = rows[0]?.length ?? 0;
  const addresses = Array.from({ length: width }, (_, column) => isMostly(rows, column, isAddress)).filter(Boolean).length;
  return width === 2 && addresses === 1 ? "addresses" : addresses > 0 ? "gateways" : "sites";
}

/** Without headings: the first column is the name, addresses are where addresses stand. */
function columnsByCells(kind: PasteKind, rows: Rows): TableReading["columns"] {
  const width = rows[0]?.length ?? 0;
  const names: Readonly<Record<PasteKind, string>> = { sites: "siteName", appliances: "hostName", gateways: "fqdn", addresses: "name" };
  const addressOf: Readonly<Record<PasteKind, string | undefined>> = {
    sites: undefined,
    appliances: "hostAddress",
    gateways: "address",
    addresses: "address",
  };
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const id = isMostly(rows, column, isAddress) ? addressOf[kind] : names[kind];
    if (id === undefined || taken.has(id)) return undefined;
    taken.add(id);
    return id;
  });
}

function isMostly(rows: Rows, column: number, test: (cell: string) => boolean): boolean {
  const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
  return cells.length > 0 && cells.filter(test).length * 2 > cells.length;
}

function isAddress(cell: string): boolean {
  return parseAddress(cell) !== undefined;
}

/** The target of that id among those of a kind. */
export function targetById(kind: PasteKind, id: string | undefined): PasteTarget | undefined {
  return TARGETS[kind].find((target) => target.id === id);
}
