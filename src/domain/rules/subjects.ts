import type { Appliance } from "../model/appliance.ts";
import type { ApplianceField, DeploymentField, GatewayField, SiteField } from "../model/fields/index.ts";
import type { Subject } from "../model/finding.ts";
import type { Gateway } from "../model/gateway.ts";
import { applianceTitle, gatewayTitle, siteTitle } from "../model/lookup.ts";
import type { Site } from "../model/site.ts";
import { shown } from "./quoted.ts";

export function deploymentSubject(field?: DeploymentField): Subject {
  return { kind: "deployment", id: "deployment", name: "Deployment", ...(field && { field }) };
}

export function siteSubject(site: Site, field?: SiteField | `voiceRoutes/${string}`): Subject {
  return { kind: "site", id: site.id, name: shown(siteTitle(site)), site: site.id, ...(field && { field }) };
}

/** @param field one of the appliance's own; for an override of a shared value the shared field's name, which its inspector shows too */
export function applianceSubject(site: Site, appliance: Appliance, field?: ApplianceField | SiteField | DeploymentField): Subject {
  return { kind: "appliance", id: appliance.id, name: shown(applianceTitle(appliance)), site: site.id, ...(field && { field }) };
}

export function gatewaySubject(site: Site, gateway: Gateway, field?: GatewayField): Subject {
  return { kind: "gateway", id: gateway.id, name: shown(gatewayTitle(gateway)), site: site.id, ...(field && { field }) };
}
