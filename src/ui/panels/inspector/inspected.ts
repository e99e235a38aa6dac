import { CORPNET_FIELDS, INTERNET_FIELDS, isBlank, NAME_FIELDS } from "../../../domain/allocation/fields.ts";
import { textOf } from "../../../domain/model/change.ts";
import type { Deployment } from "../../../domain/model/deployment.ts";
import type { SubjectKind } from "../../../domain/model/finding.ts";
import { applianceTitle, findById, gatewayTitle, heldBy, siteTitles } from "../../../domain/model/lookup.ts";
import type { Allocation } from "./fieldState.ts";

/** The id under which findings and focus requests know the deployment. */
export const DEPLOYMENT_ID = "deployment";

/** The selected ids without those of what is gone meanwhile. */
export function presentIds(deployment: Deployment, selection: readonly string[]): readonly string[] {
  return selection.filter((id) => findById(deployment, id) !== undefined);
}

/** What kind of object an id is of; an id of nothing is the deployment's. */
export function kindOf(deployment: Deployment, id: string): SubjectKind {
  return findById(deployment, id)?.kind ?? "deployment";
}

/** The object that holds the values: the deployment, a site, an appliance or a gateway; undefined when it is gone. */
export function holderOf(deployment: Deployment, kind: SubjectKind, id: string): Readonly<Record<string, unknown>> | undefined {
  if (kind === "deployment") return deployment;
  const found = findById(deployment, id);
  return found?.kind === kind ? heldBy(found) : undefined;
}

/** How a person calls what is inspected. */
export function titleOf(deployment: Deployment, id: string): string {
  const found = findById(deployment, id);
  if (found === undefined) return "Deployment";
  if (found.kind === "site") return siteTitles(deployment.sites).get(id) ?? "";
  return found.kind === "appliance" ? applianceTitle(found.appliance) : gatewayTitle(found.gateway);
}

const WORDS = {
  site: ["site", "sites"],
  appliance: ["appliance", "appliances"],
  gateway: ["gateway", "gateways"],
} as const;

/** `16 appliances`, `1 site` */
export function countedThings(kind: keyof typeof WORDS, count: number): string {
  return `${count.toLocaleString("en-US")} ${WORDS[kind][count === 1 ? 0 : 1]}`;
}

/** The number of a gateway in its site's files, from 1; undefined for what is no gateway. */
export function gatewayNumberOf(deployment: Deployment, id: string): number | undefined {
  const found = findById(deployment, id);
  return found?.kind === "gateway" ? found.site.gateways.indexOf(found.gateway) + 1 : undefined;
}

/**
 * What allocation has to do with an object's field. A field that has never been written is awaited where allocation gave
 * the object names and nothing yet of the field's kind: of a file that was imported, the line is missing. Nor has it to do with the
 * texts of such a file: own is what a hand wrote where allocation gave the rest.
 */
export function allocationOf(holder: Readonly<Record<string, unknown>>, field: string): Allocation {
  const { automatic } = holder;
  if (!Array.isArray(automatic) || automatic.length === 0) return undefined;
  if (automatic.includes(field)) return "made";
  const kind = [NAME_FIELDS, CORPNET_FIELDS, INTERNET_FIELDS].find((fields: readonly string[]) => fields.includes(field));
  if (kind === undefined) return undefined;
  if (kind.every((one) => holder[one] === undefined)) return "awaited";
  return isBlank(textOf(holder, field)) ? undefined : "own";
}
