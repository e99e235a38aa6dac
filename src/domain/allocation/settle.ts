import type { Appliance } from "../model/appliance.ts";
import { mapShared } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import { allocate } from "./allocate.ts";
import { broken } from "./broken.ts";
import { type AllocatedField, CORPNET_FIELDS, INTERNET_FIELDS, NAME_FIELDS, releaseFields } from "./fields.ts";

/** Giving way can move a derived subnet once; more rounds than this have never been of use. */
const MAX_ROUNDS = 4;

/**
 * Lets what allocation gave make way after a change: an automatic name or address that now collides with something else,
 * or no longer fits its subnet, is given anew; hand-made values always win. Where nothing is free it is taken back.
 * @param before the deployment before the change, in which nothing collided; only what differs is looked at
 */
export function settle(before: Deployment, after: Deployment): Deployment {
  let settled = after;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const colliding = broken(before, settled);
    if (colliding.size === 0) break;
    const opens = (appliance: Appliance, field: AllocatedField) => groupsOf(colliding.get(appliance.id)).includes(field);
    settled = release(allocate(settled, { opens }), before);
  }
  return settled;
}

/** Takes back what collides still: its site has no valid subnet to give another address from. */
function release(deployment: Deployment, before: Deployment): Deployment {
  const colliding = broken(before, deployment);
  if (colliding.size === 0) return deployment;
  const sites = mapShared(deployment.sites, (site) => {
    const appliances = mapShared(site.appliances, (one) => releaseFields(one, colliding.get(one.id) ?? []));
    return appliances === site.appliances ? site : { ...site, appliances };
  });
  return { ...deployment, sites };
}

const GROUPS: readonly (readonly AllocatedField[])[] = [NAME_FIELDS, CORPNET_FIELDS, INTERNET_FIELDS];

/** An appliance's names belong together, as do its addresses in one subnet: they move as one. */
function groupsOf(fields: readonly AllocatedField[] | undefined): readonly AllocatedField[] {
  if (fields === undefined) return [];
  return GROUPS.filter((group) => group.some((field) => fields.includes(field))).flat();
}
