import type { Deployment } from "../../model/deployment.ts";
import type { Site } from "../../model/site.ts";
import type { Addition } from "./addition.ts";

/**
 * An addition that was worked out on a copy of the deployment. What it leaves as it was is told by its place: sites that are the
 * same objects as before are what makes the next analysis, and the undo, cheap.
 */
export type PortableAddition = Omit<Addition, "base"> & {
  /** In place of those of the deployment: a site, or the place of an unchanged one among those of the deployment that is added to. */
  readonly sites: readonly (Site | number)[];
};

/** Leaves out of an addition what whoever asked for it has. */
export function portable({ base, deployment, ...told }: Addition): PortableAddition {
  const places = new Map(base.sites.map((site, place) => [site, place]));
  const sites = deployment.sites.map((site) => places.get(site) ?? site);
  return { ...told, deployment: { ...deployment, sites: [] }, sites };
}

/**
 * Puts an addition together again.
 * @param base the deployment of which a copy was added to
 */
export function fromPortable({ deployment, sites, ...told }: PortableAddition, base: Deployment): Addition {
  const whole = sites.flatMap((site) => (typeof site === "number" ? (base.sites[site] ?? []) : [site]));
  return { ...told, base, deployment: { ...deployment, sites: whole } };
}
