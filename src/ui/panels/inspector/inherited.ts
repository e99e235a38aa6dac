import { textOf } from "../../../domain/model/change.ts";
import type { Deployment } from "../../../domain/model/deployment.ts";
import { overrideOf } from "../../../domain/model/effective.ts";
import type { Field } from "../../../domain/model/fields/index.ts";
import { type Found, findById } from "../../../domain/model/lookup.ts";
import type { Override } from "../../../domain/model/override.ts";
import type { Text } from "../../../domain/model/text.ts";

/** The appliance of that id with its site, or undefined. */
export function applianceIn(deployment: Deployment, id: string): Extract<Found, { kind: "appliance" }> | undefined {
  const found = findById(deployment, id);
  return found?.kind === "appliance" ? found : undefined;
}

/** The shared text of a deployment's or site's field, as an appliance sees it. */
export function sharedTextFor(deployment: Deployment, applianceId: string, field: Field): Text {
  if (field.owner === "deployment") return textOf(deployment, field.name);
  const site = applianceIn(deployment, applianceId)?.site;
  return site && textOf(site, field.name);
}

/** The appliance's own value in the place of a shared one; undefined where it has the shared one. */
export function ownValueOf(deployment: Deployment, applianceId: string, field: Field): Override | undefined {
  const found = applianceIn(deployment, applianceId);
  return found && field.ini && overrideOf(found.appliance, field.ini.section, field.ini.key);
}
