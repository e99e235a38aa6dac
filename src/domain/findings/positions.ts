import type { Deployment } from "../model/deployment.ts";

const known = new WeakMap<Deployment, ReadonlyMap<string, number>>();

/** Where an object stands in the order of the design: the deployment, then each site followed by its appliances and gateways. */
export function positionsIn(deployment: Deployment): (id: string) => number {
  return (id) => {
    // Only a design with findings needs the order.
    const positions = known.get(deployment) ?? count(deployment);
    return positions.get(id) ?? -1;
  };
}

function count(deployment: Deployment): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const site of deployment.sites) {
    for (const { id } of [site, ...site.appliances, ...site.gateways]) positions.set(id, positions.size);
  }
  known.set(deployment, positions);
  return positions;
}
