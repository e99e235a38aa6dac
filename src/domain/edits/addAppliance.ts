import { allocate } from "../allocation/allocate.ts";
import type { Appliance } from "../model/appliance.ts";
import { newAppliance } from "../model/create.ts";
import type { Position } from "../model/layout.ts";
import { addItems } from "./addItems.ts";
import { counted, requireCount } from "./count.ts";
import { defineEdit } from "./edit.ts";
import { nameOf } from "./find.ts";

/** Adds appliances to a site, or to a new site around them; names and addresses fill themselves. */
export const addAppliance = defineEdit<{ site?: string; hardwareType: "Normal" | "Minimum"; count?: number; position?: Position }>({
  id: "addAppliance",
  title: ({ deployment }, { site, count }) =>
    `Add ${counted(count, "appliance")} ${site === undefined ? "in a new PSTN site" : `to ${nameOf(deployment, site)}`}`,
  apply(design, { site, hardwareType, count, position }) {
    return addItems(design, {
      site,
      kind: "appliance",
      count: requireCount(count, "appliances"),
      position,
      insert: (one, ids) => ({ ...one, appliances: [...one.appliances, ...ids.map((id) => newAppliance(id, hardwareType))] }),
      complete: (deployment, { id }, ids) =>
        allocate(deployment, { sites: new Set([id]), opens: (appliance: Appliance) => ids.includes(appliance.id) }),
    });
  },
});
