import type { ApplianceField, SiteField } from "../../model/fields/index.ts";
import { applianceTitle, gatewayTitle } from "../../model/lookup.ts";
import { type Address, parseAddress, parseList } from "../../net/address.ts";
import { contains, type Subnet } from "../../net/subnet.ts";
import type { SiteContext } from "../siteContext.ts";
import { siteGateways } from "../trunks.ts";

/** Which network an address belongs to. */
export type NetworkSide = "corpnet" | "internet" | "public" | "internal";

/** One address of the design and whose it is. */
export interface AddressUse {
  readonly siteId: string;
  /** The id of the site, appliance or gateway that has it. */
  readonly subject: string;
  /** The host, gateway or site as a person calls it. */
  readonly owner: string;
  /** What of it, e.g. `Mediation Server`. */
  readonly component: string;
  readonly side: NetworkSide;
  /** As it was written. */
  readonly text: string;
  /** undefined where the text is no address. */
  readonly address: Address | undefined;
  /** The subnet of the site in which it lies. */
  readonly subnet: Subnet | undefined;
}

const COMPONENTS = [
  ["hostAddress", "Hyper-V host", "corpnet"],
  ["baseVmAddress", "Base VM", "corpnet"],
  ["adAddress", "Domain controller", "corpnet"],
  ["cmsAddress", "CMS server", "corpnet"],
  ["mediationAddress", "Mediation Server", "corpnet"],
  ["edgeInternalAddress", "Edge, internal", "corpnet"],
  ["accessAddress", "Access Edge", "internet"],
  ["mediaRelayAddress", "Media Relay", "internet"],
  ["accessPublicAddress", "Access Edge, public", "public"],
  ["mediaRelayPublicAddress", "Media Relay, public", "public"],
] as const satisfies readonly (readonly [ApplianceField, string, NetworkSide])[];

const SITE_COMPONENTS = [
  ["corpnetDefaultGateway", "Default gateway", "corpnet"],
  ["internetDefaultGateway", "Default gateway", "internet"],
  ["corpnetDns", "DNS server", "corpnet"],
  ["internetDns", "DNS server", "internet"],
] as const satisfies readonly (readonly [SiteField, string, NetworkSide])[];

/** What an owner has, before it is known in which subnet. */
type Held = Pick<AddressUse, "subject" | "owner" | "component" | "side"> & { readonly text: string | undefined };

/** Every address of a site: of its appliances as their files have them, of its gateways, default gateways and DNS servers. */
export function addressUses(context: SiteContext): readonly AddressUse[] {
  return joinSame([...ofAppliances(context), ...ofGateways(context), ...ofSite(context)]).flatMap(({ text, ...held }) => {
    const written = text?.trim() ?? "";
    if (written === "") return [];
    const address = parseAddress(written);
    return [{ siteId: context.site.id, ...held, text: written, address, subnet: subnetOf(context, address) }];
  });
}

function ofAppliances({ appliances }: SiteContext): readonly Held[] {
  return appliances.flatMap((view) => {
    const { appliance } = view;
    const owner = applianceTitle(appliance);
    return COMPONENTS.map(([field, component, side]) => ({ subject: appliance.id, owner, component, side, text: view.own(field) }));
  });
}

function ofGateways(context: SiteContext): readonly Held[] {
  return siteGateways(context).map((gateway) => {
    return { subject: gateway.id, owner: gatewayTitle(gateway), component: "PSTN gateway", side: "internal", text: gateway.address };
  });
}

function ofSite({ site }: SiteContext): readonly Held[] {
  return SITE_COMPONENTS.flatMap(([field, component, side]) =>
    parseList(site[field]).map((text) => ({ subject: site.id, owner: "Network", component, side, text })),
  );
}

/** One address that an owner has for several things on one side is one use: `Access Edge, Media Relay`. */
function joinSame(all: readonly Held[]): readonly Held[] {
  const joined = new Map<string, Held>();
  for (const held of all) {
    const key = JSON.stringify([held.subject, held.side, held.text?.trim()]);
    const before = joined.get(key);
    joined.set(key, before ? { ...before, component: `${before.component}, ${held.component}` } : held);
  }
  return [...joined.values()];
}

function subnetOf({ subnets }: SiteContext, address: Address | undefined): Subnet | undefined {
  if (address === undefined) return undefined;
  return [subnets.corpnet, subnets.internet].find((subnet) => subnet && contains(subnet, address));
}
