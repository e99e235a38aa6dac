import { fieldOfKey, INI_FIELDS, INI_SECTIONS } from "../model/fields/index.ts";
import { groupBy } from "../model/groupBy.ts";
import { textIn } from "./groupFiles.ts";
import { linesOf } from "./linesOf.ts";
import type { ReadFile } from "./readFile.ts";

/** Files for one Mediation Server that do not say the same: which of them is in force only a person can say. */
export interface Doubt {
  /** What they share: `Mediation Server SIN-MED1 (10.60.0.12)`. */
  readonly about: string;
  readonly paths: readonly string[];
  /** Where they differ; a text for each path, undefined where its file has no such line. */
  readonly differences: readonly Difference[];
}

interface Difference {
  readonly section: string;
  readonly key: string;
  readonly texts: readonly (string | undefined)[];
}

/** Files that name one Mediation Server, or its address, together; the order is that of the files. */
export function doubtsOf(files: readonly ReadFile[]): readonly Doubt[] {
  const groups = groupBy(files, leaderIn(files));
  return [...groups.values()].filter((group) => group.length > 1).map(doubtOf);
}

/** Files belong together when a chain of shared names and addresses leads from one to the other. */
function leaderIn(files: readonly ReadFile[]): (file: ReadFile) => string {
  const leaders = new Map<string, string>();
  const leader = (node: string): string => {
    let at = node;
    for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) at = next;
    return at;
  };
  const file = (path: string) => `file ${path}`;
  for (const one of files) for (const sign of signsOf(one)) leaders.set(leader(sign), leader(file(one.path)));
  return (one) => leader(file(one.path));
}

/** What an appliance is known by to the product (domain, Same or different). */
export function signsOf(file: ReadFile): readonly string[] {
  return identitySigns(textIn(file, "MediationServer", "ServerName"), textIn(file, "MediationServer", "IP"));
}

/** The same of a name and an address from anywhere. */
export function identitySigns(name: string | undefined, address: string | undefined): readonly string[] {
  return [...(name?.trim() ? [`name ${name.trim().toLowerCase()}`] : []), ...(address?.trim() ? [`address ${address.trim()}`] : [])];
}

function doubtOf(files: readonly ReadFile[]): Doubt {
  const [first] = files;
  return {
    about: first ? aboutOf(first) : "",
    paths: files.map(({ path }) => path),
    differences: first ? differencesOf(files, first) : [],
  };
}

function aboutOf(file: ReadFile): string {
  const [name, address] = [textIn(file, "MediationServer", "ServerName"), textIn(file, "MediationServer", "IP")];
  return `Mediation Server ${[name, address && (name ? `(${address})` : address)].filter(Boolean).join(" ")}`;
}

function differencesOf(files: readonly ReadFile[], first: ReadFile): readonly Difference[] {
  const each = files.map((file) => new Map(linesOf(file, first).map((line) => [`${line.section}\0${line.key}`.toLowerCase(), line])));
  const all = new Map(each.flatMap((lines) => [...lines]));
  return [...all]
    .filter(([id]) => new Set(each.map((lines) => lines.get(id)?.meaning)).size > 1)
    .map(([id, { section, key }]) => ({ section, key, texts: each.map((lines) => lines.get(id)?.text) }))
    .sort((one, other) => orderOf(one) - orderOf(other));
}

const ORDER = new Map(INI_SECTIONS.flatMap((section) => INI_FIELDS[section]).map((field, index) => [field, index]));

/** As a file has them; what is not known last. */
function orderOf({ section, key }: Difference): number {
  const field = fieldOfKey(section.replace(/^Gateway.*/, "Gateway"), key);
  return (field && ORDER.get(field)) ?? ORDER.size;
}
