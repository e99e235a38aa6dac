import { withProperty } from "../model/change.ts";
import { changeAppliance, changeSite, withDeployment } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameOf, requireAppliance } from "./find.ts";

/** Settles that the last line counts of a key (or, without a key, a section) that stood more than once in an imported file. */
export const forgetRepeated = defineEdit<{ appliance: string; section: string; key?: string; gateway?: string }>({
  id: "forgetRepeated",
  title: ({ deployment }, { appliance, section, key }) =>
    `Forget that ${key === undefined ? `[${section}]` : `[${section}] ${key}`} stood twice in ${nameOf(deployment, appliance)}`,
  apply(design, { appliance: id, section, key, gateway }) {
    const { site, appliance } = requireAppliance(design.deployment, id);
    const before = appliance.repeated ?? [];
    const left = before.filter((one) => one.section !== section || one.key !== key || one.gateway !== gateway);
    if (left.length === before.length) return design;
    const changed = withProperty(appliance, "repeated", left.length > 0 ? left : undefined);
    return withDeployment(
      design,
      changeSite(design.deployment, site.id, (one) => changeAppliance(one, id, () => changed)),
    );
  },
});
