import type { Deployment } from "../../../domain/model/deployment.ts";
import type { SubjectKind } from "../../../domain/model/finding.ts";
import { applianceTitle, type Found, findById, gatewayTitle, siteTitle } from "../../../domain/model/lookup.ts";

/** What the inspector shows: one object by its kind and id, or several as a list. */
export type Inspected =
  | { readonly kind: SubjectKind; readonly id: string }
  | { readonly kind: "several"; readonly ids: readonly string[] };

/** The id under which findings and focus requests know the deployment. */
export const DEPLOYMENT_ID = "deployment";

/** What a selection asks the inspector to show; ids of what is gone meanwhile do not count. */
export function inspectedOf(deployment: Deployment, selection: readonly string[]): Inspected {
  const found = selection.flatMap((id) => {
    const one = findById(deployment, id);
    return one ? [{ kind: one.kind, id }] : [];
  });
  const [only] = found;
  if (only === undefined) return { kind: "deployment", id: DEPLOYMENT_ID };
  return found.length === 1 ? only : { kind: "several", ids: found.map(({ id }) => id) };
}

/** Whether two answers show the same, so that an edit elsewhere rerenders nothing. */
export function showsSame(one: Inspected, other: Inspected): boolean {
  if (one.kind === "several" || other.kind === "several") {
    return one.kind === "several" && other.kind === "several" && one.ids.join(" ") === other.ids.join(" ");
  }
  return one.kind === other.kind && one.id === other.id;
}

/** The object that holds the values: the deployment, a site, an appliance or a gateway; undefined when it is gone. */
export function holderOf(deployment: Deployment, kind: SubjectKind, id: string): Readonly<Record<string, unknown>> | undefined {
  if (kind === "deployment") return deployment;
  const found = findById(deployment, id);
  return found?.kind === kind ? heldBy(found) : undefined;
}

function heldBy(found: Found): Readonly<Record<string, unknown>> {
  if (found.kind === "site") return found.site;
  return found.kind === "appliance" ? found.appliance : found.gateway;
}

/** How a person calls what is inspected. */
export function titleOf(deployment: Deployment, id: string): string {
  const found = findById(deployment, id);
  if (found === undefined) return "Deployment";
  if (found.kind === "site") return siteTitle(found.site);
  return found.kind === "appliance" ? applianceTitle(found.appliance) : gatewayTitle(found.gateway);
}

const WORDS = {
  site: ["site", "sites"],
  appliance: ["appliance", "appliances"],
  gateway: ["gateway", "gateways"],
} as const;

/** Says what several selected things are, e.g. `2 appliances, 1 gateway`. */
export function severalWords(deployment: Deployment, ids: readonly string[]): string {
  const kinds = ids.map((id) => findById(deployment, id)?.kind);
  return (["site", "appliance", "gateway"] as const)
    .map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${WORDS[kind][count === 1 ? 0 : 1]}`)
    .join(", ");
}
