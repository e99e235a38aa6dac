import { markHandMade } from "../allocation/fields.ts";
import { mapShared, textOf, withProperty } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import { type Field, fieldOf } from "../model/fields/index.ts";
import type { SubjectKind } from "../model/finding.ts";
import { type Found, heldBy, idOf } from "../model/lookup.ts";
import { membersOf } from "../model/members.ts";
import type { Site } from "../model/site.ts";
import type { Text } from "../model/text.ts";
import { changeAppliances, changeSites } from "./change.ts";
import { EditRefused } from "./edit.ts";
import { nameOf, requireItem } from "./find.ts";
import { follow } from "./follow.ts";

/** A leaf of the deployment, or of things of one kind. */
export interface Leaf {
  readonly owner: SubjectKind;
  /** Of no account for the deployment. */
  readonly ids: readonly string[];
  readonly field: string;
}

/**
 * Writes a text into a leaf by hand, with all that follows from it; `undefined` makes the value absent.
 * @throws EditRefused for what is not there
 */
export function writeField(deployment: Deployment, { owner, ids, field: name }: Leaf, text: Text): Deployment {
  const field = fieldOf(owner, name);
  if (field === undefined) throw new EditRefused(`The ${owner} has no field called “${name}”.`);
  if (owner === "deployment") return withProperty(deployment, name, text);
  const others = requireOwners(deployment, field, ids).filter((found) => textOf(heldBy(found), name) !== text);
  if (others.length === 0) return deployment;
  const written = write(deployment, field, others, text);
  return follow(deployment, written, field, others.map(idOf));
}

function write(deployment: Deployment, { owner, name }: Field, found: readonly Found[], text: Text): Deployment {
  const owners = new Set<unknown>(found.map(heldBy));
  const sites = new Set(found.map(({ site }) => site));
  return changeSites(deployment, (site): Site => {
    if (!sites.has(site)) return site;
    if (owner === "site") return withProperty(site, name, text);
    if (owner === "appliance")
      return changeAppliances(site, (one) => (owners.has(one) ? markHandMade(withProperty(one, name, text), name) : one));
    const gateways = mapShared(site.gateways, (one) => (owners.has(one) ? withProperty(one, name, text) : one));
    return withProperty(site, "gateways", gateways);
  });
}

/** What is to be written to: one thing is looked for, many are found in one pass. */
function requireOwners(deployment: Deployment, { owner, name }: Field, ids: readonly string[]): readonly Found[] {
  const wanted = new Set(ids);
  const members = owner === "deployment" || wanted.size < 2 ? [] : membersOf(deployment, ids)[owner];
  if (members.length === wanted.size) return members;
  return [...wanted].map((id) => {
    const found = requireItem(deployment, id);
    if (found.kind !== owner) throw new EditRefused(`${nameOf(deployment, id)} is no ${owner}, so it has no “${name}” to change.`);
    return found;
  });
}
