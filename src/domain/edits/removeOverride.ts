import type { Deployment } from "../model/deployment.ts";
import { overrideOf } from "../model/effective.ts";
import { changeAppliance, changeSite, withDeployment } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameOf, requireAppliance } from "./find.ts";
import { withOverrides } from "./gatewayOverrides.ts";

interface RemoveOverride {
  appliance: string;
  section: string;
  key: string;
  gateway?: string;
}

/** Lets one appliance's file have the shared value of a key again; an unknown key leaves the file. */
export const removeOverride = defineEdit<RemoveOverride>({
  id: "removeOverride",
  title: ({ deployment }, { appliance, section, key }) => `Remove override of [${section}] ${key} in ${nameOf(deployment, appliance)}`,
  apply: (design, args) => withDeployment(design, change(design.deployment, args)),
  change,
});

function change(deployment: Deployment, { appliance: id, section, key, gateway }: RemoveOverride): Deployment {
  const { site, appliance } = requireAppliance(deployment, id);
  const old = overrideOf(appliance, section, key, gateway);
  if (old === undefined) return deployment;
  const overrides = appliance.overrides?.filter((one) => one !== old);
  return changeSite(deployment, site.id, (one) => changeAppliance(one, id, () => withOverrides(appliance, overrides)));
}
