import { withProperty } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import { overrideOf } from "../model/effective.ts";
import { isInSection } from "../model/inSection.ts";
import type { Override } from "../model/override.ts";
import type { Text } from "../model/text.ts";
import { changeAppliance, changeSite, withDeployment } from "./change.ts";
import { defineEdit, EditRefused } from "./edit.ts";
import { nameOf, requireAppliance } from "./find.ts";
import { withOverrides } from "./gatewayOverrides.ts";

interface SetOverride {
  appliance: string;
  section: string;
  key: string;
  gateway?: string;
  text: Text;
}

/** Gives one appliance's file its own text for a key, in place of the shared one; `undefined`: its file has no such line. */
export const setOverride = defineEdit<SetOverride>({
  id: "setOverride",
  title: ({ deployment }, { appliance, section, key }) => `Override [${section}] ${key} in ${nameOf(deployment, appliance)}`,
  replaces: (earlier, later) =>
    earlier.appliance === later.appliance &&
    earlier.section === later.section &&
    earlier.key === later.key &&
    earlier.gateway === later.gateway,
  apply: (design, args) => withDeployment(design, change(design.deployment, args)),
  change,
});

function change(deployment: Deployment, { appliance: id, section, key, gateway, text }: SetOverride): Deployment {
  const { site, appliance } = requireAppliance(deployment, id);
  requireLine(section, key, gateway);
  const old = overrideOf(appliance, section, key, gateway);
  const changed = withProperty(old ?? fresh(section, key, gateway), "text", text);
  if (changed === old) return deployment;
  const others = appliance.overrides ?? [];
  const overrides = old ? others.map((one) => (one === old ? changed : one)) : [...others, changed];
  return changeSite(deployment, site.id, (one) => changeAppliance(one, id, () => withOverrides(appliance, overrides)));
}

function fresh(section: string, key: string, gateway: string | undefined): Override {
  return gateway === undefined ? { section, key } : { section, key, gateway };
}

function requireLine(section: string, key: string, gateway: string | undefined): void {
  if (section.trim() === "" || key.trim() === "") throw new EditRefused("An override needs the section and the key of a line.");
  if (isInSection({ section }, "Gateway") && gateway === undefined) {
    throw new EditRefused(`The override of ${key} must say which gateway it is for.`);
  }
}
