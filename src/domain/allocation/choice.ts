import type { Appliance } from "../model/appliance.ts";
import { mapShared } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Site } from "../model/site.ts";
import { type AllocatedField, isBlank, mayWrite } from "./fields.ts";

/** Which fields allocation is to write. Only those that it may write are ever asked for. */
export interface Choice {
  /** The ids of the sites concerned; absent: all. */
  readonly sites?: ReadonlySet<string>;
  opens(appliance: Appliance, field: AllocatedField): boolean;
}

/** Fills what is empty and leaves the rest. */
export function fillEmpty(sites?: Iterable<string>): Choice {
  return { ...(sites && { sites: new Set(sites) }), opens: (appliance, field) => isBlank(appliance[field]) };
}

/** Fills what is empty and gives anew what allocation gave before; of the given sites and fields. */
export function renew(sites: ReadonlySet<string>, fields: readonly AllocatedField[]): Choice {
  return { sites, opens: (_, field) => fields.includes(field) };
}

/** The fields to write, by appliance. */
export type Open<Name extends AllocatedField> = ReadonlyMap<Appliance, readonly Name[]>;

/** The open fields of every appliance that has one; `fieldsOf` tells which a site's appliances may be given at all. */
export function openFields<Name extends AllocatedField>(
  deployment: Deployment,
  choice: Choice,
  fieldsOf: (site: Site) => readonly Name[],
): Open<Name> {
  const open = new Map<Appliance, readonly Name[]>();
  for (const site of deployment.sites) {
    if ((choice.sites && !choice.sites.has(site.id)) || site.appliances.length === 0) continue;
    const fields = fieldsOf(site);
    for (const appliance of site.appliances) {
      const names = fields.filter((field) => mayWrite(appliance, field) && choice.opens(appliance, field));
      if (names.length > 0) open.set(appliance, names);
    }
  }
  return open;
}

/** The sites without the texts of what is open: what allocation has to keep clear of. */
export function withoutOpen(sites: Site[], open: Open<AllocatedField>): Site[] {
  return mapShared(sites, (site) => {
    const appliances = mapShared(site.appliances, (appliance) => {
      const texts = open.get(appliance)?.map((field) => [field, undefined]);
      return texts ? { ...appliance, ...Object.fromEntries(texts) } : appliance;
    });
    return appliances === site.appliances ? site : { ...site, appliances };
  });
}
