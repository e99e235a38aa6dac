import { EDITS } from "../edits/registry.ts";
import type { Design } from "../model/design.ts";

/** A design in which the Mediation Servers of all appliances have one name. */
export function withSameNames(design: Design): Design {
  let spoilt = design;
  for (const { appliances } of design.deployment.sites) {
    for (const { id } of appliances) {
      spoilt = EDITS.setField.apply(spoilt, { owner: "appliance", id, field: "mediationName", text: "MED" });
    }
  }
  return spoilt;
}
