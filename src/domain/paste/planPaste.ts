import type { PastedRow } from "../edits/pasteRows.ts";
import type { Deployment } from "../model/deployment.ts";
import { FIELDS_OF } from "../model/fields/index.ts";
import type { SubjectKind } from "../model/finding.ts";
import { applianceTitle, gatewayTitle, siteTitle } from "../model/lookup.ts";
import { AddressBook } from "./addressBook.ts";
import { cellProblem } from "./cellProblem.ts";
import type { TableReading } from "./matchColumns.ts";
import { Things } from "./things.ts";

/** What becomes of one row of the table. */
export interface PlannedRow {
  /** The cells as they are, by column. */
  readonly cells: readonly string[];
  readonly outcome: "add" | "change" | "same" | "leave";
  /** What the outcome is, in words; why, where it is left out. */
  readonly words: string;
  /** What is wrong with cells, by column; they are entered as they are. */
  readonly problems: ReadonlyMap<number, string>;
}

export interface PastePlan {
  readonly planned: readonly PlannedRow[];
  /** What the edit `pasteRows` takes. */
  readonly rows: readonly PastedRow[];
  readonly counts: Readonly<Record<PlannedRow["outcome"], number>>;
}

interface Outcome {
  readonly outcome: PlannedRow["outcome"];
  readonly words: string;
  readonly row?: PastedRow;
}

type Texts = Readonly<Record<string, string>>;

/** Plans what a table becomes in a deployment. Nothing is changed yet; every row says what would become of it. */
export function planPaste(deployment: Deployment, table: readonly (readonly string[])[], reading: TableReading): PastePlan {
  const judge = judgeOf(deployment, reading);
  const planned: PlannedRow[] = [];
  const rows: PastedRow[] = [];
  const counts = { add: 0, change: 0, same: 0, leave: 0 };
  for (const cells of reading.hasHeading ? table.slice(1) : table) {
    const { outcome, words, row } = judge(textsOf(cells, reading.columns));
    planned.push({ cells, outcome, words, problems: outcome === "leave" ? NO_PROBLEMS : problemsOf(cells, reading) });
    counts[outcome] += 1;
    if (row) rows.push(row);
  }
  return { planned, rows, counts };
}

const NO_PROBLEMS: ReadonlyMap<number, string> = new Map();

function problemsOf(cells: readonly string[], { kind, columns }: TableReading): ReadonlyMap<number, string> {
  const problems = columns.flatMap((target, index) => {
    const problem = target && cells[index] ? cellProblem(kind, target, cells[index]) : undefined;
    return problem === undefined ? [] : [[index, problem] as const];
  });
  return problems.length === 0 ? NO_PROBLEMS : new Map(problems);
}

/** What the row says, by target. An empty cell says nothing: a table is seldom complete. */
function textsOf(cells: readonly string[], columns: TableReading["columns"]): Texts {
  const said = columns.flatMap((target, index) => (target === undefined || !cells[index] ? [] : [[target, cells[index]] as const]));
  return Object.fromEntries(said);
}

function judgeOf(deployment: Deployment, { kind, columns }: TableReading): (texts: Texts) => Outcome {
  const things = new Things(deployment);
  if (kind === "sites") return (texts) => judgeSite(things, texts);
  if (kind === "addresses") {
    const book = new AddressBook(deployment);
    return (texts) => judgeAddress(book, texts);
  }
  const homeless = `It names no PSTN site: ${columns.includes("site") ? "fill in that cell" : "choose that column"}.`;
  return (texts) => judgeInSite(things, kind === "appliances" ? "appliance" : "gateway", texts, homeless);
}

function judgeSite(things: Things, texts: Texts): Outcome {
  const { siteName } = texts;
  if (siteName === undefined) return leave("It names no site.");
  const known = things.site(siteName);
  if (known === "new") return leave(`“${siteName}” stands in a row above already.`);
  if (known) return changing("site", siteTitle(known), known, texts, { kind: "site", id: known.id, texts });
  things.found(siteName);
  return { outcome: "add", words: `New PSTN site ${siteName}`, row: { kind: "site", texts } };
}

/** What a thing in a site is known by; a row without it would add a nameless one each time. */
const NAMES = { appliance: ["hostName", "mediationName"], gateway: ["fqdn", "address"] } as const;
const NAMELESS = {
  appliance: "It names no appliance: a host name or a Mediation Server name is needed.",
  gateway: "It names no gateway: a name or an address is needed.",
} as const;

function judgeInSite(things: Things, kind: "appliance" | "gateway", { site = "", ...texts }: Texts, homeless: string): Outcome {
  if (!NAMES[kind].some((field) => texts[field] !== undefined)) return leave(NAMELESS[kind]);
  const known = kind === "appliance" ? things.appliance(texts) : things.gateway(texts, site);
  if (known === "new") return leave("It is named in a row above already.");
  if (known) {
    const title = kind === "appliance" ? applianceTitle(known.thing) : gatewayTitle(known.thing);
    return changing(kind, `${title} in ${siteTitle(known.site)}`, known.thing, texts, { kind, id: known.thing.id, site, texts });
  }
  const name = NAMES[kind].map((field) => texts[field]).find((text) => text !== undefined) ?? "";
  const home = site === "" ? things.onlySite() : site;
  if (home === undefined) return leave(homeless);
  const isNewSite = things.site(home) === undefined;
  if (isNewSite) things.found(home);
  things.foundIn(home, kind, texts);
  const where = isNewSite ? `in the new PSTN site ${home}` : `in ${home}`;
  return { outcome: "add", words: `New ${kind} ${name} ${where}`, row: { kind, site: home, texts } };
}

function judgeAddress(book: AddressBook, { name, address }: Texts): Outcome {
  if (name === undefined || address === undefined) return leave("It needs a name and an address.");
  const entries = book.entries(name);
  const [entry, ...others] = entries;
  if (entry === undefined) return leave(`Nothing in the design is called “${name}”.`);
  if (others.length > 0) return leave(`“${name}” is the name of ${entries.length} things in the design.`);
  const { kind, id, field, holder, machine } = entry;
  if (holder[field] === address) return { outcome: "same", words: `The ${machine} has this address already` };
  return { outcome: "change", words: `Changes the address of the ${machine}`, row: { kind, id, site: "", texts: { [field]: address } } };
}

function changing(kind: SubjectKind, title: string, holder: Readonly<Record<string, unknown>>, texts: Texts, row: PastedRow): Outcome {
  const changed = Object.keys(texts).filter((field) => holder[field] !== texts[field]);
  if (changed.length === 0) return { outcome: "same", words: `${title} has these values already` };
  const labels = changed.map((name) => FIELDS_OF[kind].find((field) => field.name === name)?.label ?? name);
  const shown = labels.length > 3 ? `${labels.length} values` : labels.join(", ");
  return { outcome: "change", words: `Changes ${shown} of ${title}`, row };
}

function leave(words: string): Outcome {
  return { outcome: "leave", words };
}
