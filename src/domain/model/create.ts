import type { Appliance } from "./appliance.ts";
import type { Deployment } from "./deployment.ts";
import type { Design } from "./design.ts";
import { FIELDS_OF } from "./fields/index.ts";
import type { SubjectKind } from "./finding.ts";
import type { Gateway } from "./gateway.ts";
import type { Site } from "./site.ts";

/** The initial texts of one kind of object, as the catalogue gives them. */
function initialTexts(owner: SubjectKind): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const field of FIELDS_OF[owner]) {
    if (field.initial !== undefined) texts[field.name] = field.initial;
  }
  return texts;
}

/** A deployment without sites; nothing in it is a sample value. */
export function emptyDeployment(): Deployment {
  return { nextId: 1, ...initialTexts("deployment"), sites: [] };
}

/** Whether nobody has stated anything yet: no site, and every text as a new design has it. */
export function isUntouched(deployment: Deployment): boolean {
  const { nextId: _, sites: none, ...fresh } = emptyDeployment();
  const { nextId: __, sites, ...texts } = deployment;
  const names = Object.keys(texts);
  return sites.length === none.length && names.length === Object.keys(fresh).length && names.every((name) => texts[name] === fresh[name]);
}

/** A design to start from. */
export function emptyDesign(): Design {
  return { deployment: emptyDeployment(), layout: { positions: {} } };
}

/** A site with the product's defaults, its one voice route and nothing in it. */
export function newSite(id: string, routeId: string): Site {
  return {
    id,
    ...initialTexts("site"),
    voiceRoutes: [{ id: routeId, name: "LocalRoute", pattern: ".*" }],
    gateways: [],
    appliances: [],
  };
}

/** An appliance with the product's defaults; names and addresses are allocation's to give. */
export function newAppliance(id: string, hardwareType: string): Appliance {
  return { id, ...initialTexts("appliance"), hardwareType };
}

/** A gateway with the product's defaults, its name and address still to be stated. */
export function newGateway(id: string): Gateway {
  return { id, ...initialTexts("gateway") };
}
