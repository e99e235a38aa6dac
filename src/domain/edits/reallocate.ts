import { allocate } from "../allocation/allocate.ts";
import { type AllocatedField, isAutomatic, markHandMade } from "../allocation/fields.ts";
import { withProperty } from "../model/change.ts";
import { changeAppliance, changeSite, withDeployment } from "./change.ts";
import { defineEdit, EditRefused } from "./edit.ts";
import { nameOf, requireAppliance } from "./find.ts";

/** Takes names or addresses of one appliance back, also those a hand wrote, and gives free ones in their place. */
export const reallocate = defineEdit<{ appliance: string; fields: readonly AllocatedField[] }>({
  id: "reallocate",
  title: ({ deployment }, { appliance }) => `Give new names or addresses to ${nameOf(deployment, appliance)}`,
  apply(design, { appliance: id, fields }) {
    const { site, appliance: before } = requireAppliance(design.deployment, id);
    if (fields.length === 0) return design;
    const emptied = changeSite(design.deployment, site.id, (one) =>
      changeAppliance(one, id, (appliance) =>
        fields.reduce((freed, field) => markHandMade(withProperty(freed, field, undefined), field), appliance),
      ),
    );
    const given = allocate(emptied, {
      sites: new Set([site.id]),
      opens: (appliance, field) => appliance.id === id && fields.includes(field),
    });
    const { appliance } = requireAppliance(given, id);
    const [missing] = fields.filter((field) => appliance[field] === undefined);
    if (missing !== undefined) {
      throw new EditRefused(`${nameOf(design.deployment, id)} gets nothing new: its site has no free ${kindOf(missing)} to give.`);
    }
    const isSame = fields.every((field) => appliance[field] === before[field] && isAutomatic(before, field));
    return isSame ? design : withDeployment(design, given);
  },
});

function kindOf(field: AllocatedField): string {
  return field.endsWith("Address") ? "address" : "name";
}
