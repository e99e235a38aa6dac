import { ALLOCATED_FIELDS } from "../allocation/fields.ts";
import type { Appliance } from "../model/appliance.ts";
import { fieldOfKey } from "../model/fields/index.ts";
import type { Gateway } from "../model/gateway.ts";
import type { IdKind } from "../model/ids.ts";
import type { Site } from "../model/site.ts";

/** Gives a fresh id of a kind. */
export type TakeId = (kind: IdKind) => string;

/** Values of an appliance that name one machine: those that allocation gives, and one that it does not. */
const OF_ONE_MACHINE = [...ALLOCATED_FIELDS, "accessPublicAddress"] as const;

/** A copy of a site with ids of its own: what is one of a kind is left out, for allocation or a person to give. */
export function freshSite(site: Site, takeId: TakeId): Site {
  const { siteDirectory: _, ...rest } = site;
  const id = takeId("site");
  const voiceRoutes = site.voiceRoutes.map((route) => ({ ...route, id: takeId("route") }));
  const gatewayIds = new Map<string, string>();
  const gateways = site.gateways.map((gateway) => {
    const copy = { ...gateway, id: takeId("gateway") };
    gatewayIds.set(gateway.id, copy.id);
    return copy;
  });
  const appliances = site.appliances.map((one) => freshAppliance(one, takeId, gatewayIds));
  return { ...rest, id, voiceRoutes, gateways, appliances };
}

/** A site as it was, with ids of its own: what was cut from a design and comes back into one. */
export function cutSite(site: Site, takeId: TakeId): Site {
  const copy = freshSite(site, takeId);
  const newId = new Map(
    [...site.gateways, ...site.appliances].map(({ id }, at) => [id, [...copy.gateways, ...copy.appliances][at]?.id ?? id]),
  );
  const appliances = site.appliances.map((one): Appliance => {
    const overrides = one.overrides?.map((own) =>
      own.gateway === undefined ? own : { ...own, gateway: newId.get(own.gateway) ?? own.gateway },
    );
    return { ...one, id: newId.get(one.id) ?? one.id, ...(overrides && { overrides }) };
  });
  return { ...site, id: copy.id, voiceRoutes: copy.voiceRoutes, gateways: copy.gateways, appliances };
}

/**
 * A copy of an appliance with an id of its own, without its names and addresses. What it overrides it shares again; keys
 * that the studio does not know go along.
 * @param gatewayIds what the gateways of its site are called in the copy
 */
export function freshAppliance(appliance: Appliance, takeId: TakeId, gatewayIds: ReadonlyMap<string, string>): Appliance {
  const { automatic: _, comments: __, overrides, ...rest } = appliance;
  const copy: Appliance = {
    ...rest,
    id: takeId("appliance"),
    baseVmAddress: emptied(appliance.baseVmAddress),
    mediaRelayPublicAddress: emptied(appliance.mediaRelayPublicAddress),
  };
  for (const field of OF_ONE_MACHINE) delete copy[field];
  const unknown = (overrides ?? []).flatMap((one) => {
    if (one.section === "HybridVoiceRoutes" || fieldOfKey(one.section, one.key)) return [];
    if (one.gateway === undefined) return [one];
    const gateway = gatewayIds.get(one.gateway);
    return gateway === undefined ? [] : [{ ...one, gateway }];
  });
  return unknown.length > 0 ? { ...copy, overrides: unknown } : copy;
}

/** A copy of a gateway with an id of its own. */
export function freshGateway(gateway: Gateway, takeId: TakeId): Gateway {
  return { ...gateway, id: takeId("gateway") };
}

/** A line that is there stays there, without a value. */
function emptied(text: string | undefined): string | undefined {
  return text === undefined ? undefined : "";
}
