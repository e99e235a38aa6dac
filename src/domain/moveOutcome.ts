import { moveItems } from "./edits/moveItems.ts";
import { DeploymentFacts } from "./facts/deploymentFacts.ts";
import type { SiteCapacity } from "./facts/types.ts";
import { textOf } from "./model/change.ts";
import type { Deployment } from "./model/deployment.ts";
import type { Design } from "./model/design.ts";
import { FIELDS_OF, type Field } from "./model/fields/index.ts";
import { groupBy } from "./model/groupBy.ts";
import { type Found, findById, heldBy, siteTitles } from "./model/lookup.ts";
import type { Site } from "./model/site.ts";

/** What moving appliances and gateways to another site comes to. */
export interface MoveOutcome {
  readonly things: readonly MovedThing[];
  /** The sites that lose something, then the one that gets it. */
  readonly sites: readonly SiteOutcome[];
}

/** Names and addresses of one of the things, where they become others. */
export interface MovedThing {
  readonly id: string;
  readonly changes: readonly MachineChange[];
}

/** What becomes of a machine; the internet side of an Edge is told apart from its internal one. */
export interface MachineChange {
  readonly of: string;
  readonly names: TextChange;
  readonly addresses: TextChange;
}

/** Both are empty where nothing changes. */
export interface TextChange {
  readonly was: readonly string[];
  readonly becomes: readonly string[];
}

export interface SiteOutcome {
  readonly title: string;
  readonly before: SiteFigures;
  readonly after: SiteFigures;
}

export interface SiteFigures {
  readonly capacity: SiteCapacity;
  readonly gateways: number;
}

/** Looks at the design that the move would make; throws what the move would. */
export function moveOutcome(design: Design, ids: readonly string[], target: string): MoveOutcome {
  const before = design.deployment;
  const after = moveItems.apply(design, { ids, site: target }).deployment;
  const sources = new Set(ids.map((id) => findById(before, id)?.site.id));
  const titles = siteTitles(before.sites);
  const isTouched = ({ id }: Site) => id !== target && sources.has(id);
  return {
    things: ids.map((id) => ({ id, changes: changesOf(findById(before, id), findById(after, id)) })),
    sites: [...before.sites.filter(isTouched), ...before.sites.filter(({ id }) => id === target)].map(({ id }) => ({
      title: titles.get(id) ?? id,
      before: figuresOf(before, id),
      after: figuresOf(after, id),
    })),
  };
}

/** What the values of a machine become, those of an appliance VM by VM; a value that stands in several fields once. */
function changesOf(was: Found | undefined, becomes: Found | undefined): MovedThing["changes"] {
  if (was === undefined || becomes === undefined || was.kind !== becomes.kind) return [];
  const [from, to] = [{ ...heldBy(was) }, { ...heldBy(becomes) }];
  const changed = FIELDS_OF[was.kind].filter(({ name }) => textOf(from, name) !== textOf(to, name));
  return [...groupBy(changed, machineOf)].map(([of, fields]) => {
    const texts = (held: typeof from, some: readonly Field[]) => [
      ...new Set(some.map(({ name }) => textOf(held, name)?.trim() ?? "").filter(Boolean)),
    ];
    const change = (some: readonly Field[]) => ({ was: texts(from, some), becomes: texts(to, some) });
    return {
      of,
      names: change(fields.filter(({ kind }) => kind !== "address")),
      addresses: change(fields.filter(({ kind }) => kind === "address")),
    };
  });
}

function machineOf({ group, kind, name }: Field): string {
  if (group === "Edge" && kind === "address" && name !== "edgeInternalAddress") return "Edge, internet side";
  return group === "Appliance" ? "Host" : group;
}

function figuresOf(deployment: Deployment, id: string): SiteFigures {
  const site = deployment.sites.find((one) => one.id === id);
  if (site === undefined) throw new Error(`No site ${id}: a move takes none away.`);
  return { capacity: new DeploymentFacts(deployment).ofSite(site).capacity, gateways: site.gateways.length };
}
