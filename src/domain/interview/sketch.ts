import { emptyDesign, newAppliance, newGateway, newSite } from "../model/create.ts";
import type { Design } from "../model/design.ts";
import type { SizedSite } from "./sites.ts";

/** What the answers come to so far, for a picture: sites, appliances and gateways, none of them named or addressed yet. */
export function sketchOf(sites: readonly SizedSite[], hardware: string): Design {
  let nextId = 1;
  const id = (kind: string) => `${kind}-${nextId++}`;
  const several = <Thing>(count: number, make: () => Thing): Thing[] => Array.from({ length: count }, make);
  const drawn = sites.flatMap(({ parts, gateways, title }) =>
    (parts.length > 0 ? parts : [{ name: title, appliances: 0 }]).map((part) => ({
      ...newSite(id("site"), id("route")),
      siteName: part.name,
      appliances: several(part.appliances, () => newAppliance(id("appliance"), hardware)),
      gateways: several(gateways, () => newGateway(id("gateway"))),
    })),
  );
  const { deployment, ...rest } = emptyDesign();
  return { ...rest, deployment: { ...deployment, nextId, sites: drawn } };
}
