import { overrideOf } from "../model/effective.ts";
import { changeAppliance, changeSite, withDeployment } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameOf, requireAppliance } from "./find.ts";
import { withOverrides } from "./gatewayOverrides.ts";

/** Lets one appliance's file have the shared value of a key again; an unknown key leaves the file. */
export const removeOverride = defineEdit<{ appliance: string; section: string; key: string; gateway?: string }>({
  id: "removeOverride",
  title: ({ deployment }, { appliance, section, key }) => `Remove override of [${section}] ${key} in ${nameOf(deployment, appliance)}`,
  apply(design, { appliance: id, section, key, gateway }) {
    const { site, appliance } = requireAppliance(design.deployment, id);
    const old = overrideOf(appliance, section, key, gateway);
    if (old === undefined) return design;
    const overrides = appliance.overrides?.filter((one) => one !== old);
    return withDeployment(
      design,
      changeSite(design.deployment, site.id, (one) => changeAppliance(one, id, () => withOverrides(appliance, overrides))),
    );
  },
});
