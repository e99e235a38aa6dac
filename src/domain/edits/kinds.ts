import type { Clip } from "../model/clip.ts";
import type { Design } from "../model/design.ts";
import { notesOf } from "../model/lookup.ts";
import { nameIn } from "./find.ts";

type Counts = Readonly<Record<"site" | "appliance" | "gateway" | "note", number>>;

/** How a person calls these things: a single one by its name, several by their kinds; for titles, so it never fails. */
export function namesIn(design: Design, ids: readonly string[]): string {
  const [only, ...others] = ids;
  return only !== undefined && others.length === 0 ? nameIn(design, only) : inWords(countsIn(design, new Set(ids)));
}

/** What a clip holds by kinds, what is within its sites not counted: `2 sites and 1 note`. */
export function kindsOfClip({ sites, appliances, gateways, notes = [] }: Clip): string {
  return inWords({ site: sites.length, appliance: appliances.length, gateway: gateways.length, note: notes.length });
}

function countsIn(design: Design, ids: ReadonlySet<string>): Counts {
  const { sites } = design.deployment;
  const among = (things: readonly { readonly id: string }[]) => things.reduce((count, { id }) => count + Number(ids.has(id)), 0);
  const inAll = (thingsOf: (site: (typeof sites)[number]) => readonly { readonly id: string }[]) =>
    sites.reduce((count, site) => count + among(thingsOf(site)), 0);
  return {
    site: among(sites),
    appliance: inAll(({ appliances }) => appliances),
    gateway: inAll(({ gateways }) => gateways),
    note: among(notesOf(design)),
  };
}

/** `3 sites, 1 appliance and 2 notes` */
function inWords(counts: Counts): string {
  const words = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count.toLocaleString("en-US")} ${kind}${count === 1 ? "" : "s"}`);
  const [last = "nothing", ...before] = words.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
}
