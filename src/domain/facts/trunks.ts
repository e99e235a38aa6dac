import type { Gateway } from "../model/gateway.ts";
import { gatewayTitle } from "../model/lookup.ts";
import { parseList } from "../net/address.ts";
import { parsePort } from "../net/port.ts";
import { memberFqdn } from "./domains.ts";
import { MEDIATION_LISTENING_PORT } from "./ports.ts";
import type { SiteContext } from "./siteContext.ts";
import { validAddress } from "./validAddress.ts";

export type GatewayProtocol = keyof typeof MEDIATION_LISTENING_PORT;

/** What a gateway's texts mean; undefined for what is missing or means nothing. */
export interface GatewayReading {
  readonly address: string | undefined;
  readonly port: string | undefined;
  /** Anything but TLS counts as TCP, the product's default. */
  readonly protocol: GatewayProtocol;
  /** Whether it supports REFER; undefined while nobody knows. */
  readonly refer: boolean | undefined;
}

export function gatewayReading({ address, port, protocol, referSupport }: Gateway): GatewayReading {
  const refer = referSupport?.trim().toLowerCase();
  const number = parsePort(port);
  return {
    address: validAddress(address),
    port: number === undefined ? undefined : String(number),
    protocol: isTls(protocol) ? "TLS" : "TCP",
    refer: refer === "true" ? true : refer === "false" ? false : undefined,
  };
}

/** Whether the text of a gateway's protocol says TLS. */
export function isTls(protocol: string | undefined): boolean {
  return protocol?.trim().toLowerCase() === "tls";
}

/**
 * One trunk of a gateway: to one Mediation Server of its site, by the server's own name or address. Never to the pool,
 * whose name every server answers to (outputs, gateway plan).
 */
export interface Trunk {
  readonly siteId: string;
  readonly gatewayId: string;
  readonly applianceId: string;
  readonly gateway: string;
  readonly makeModel: string;
  readonly gatewayFqdn: string;
  readonly gatewayAddress: string | undefined;
  /** Where the gateway listens. */
  readonly gatewayPort: string | undefined;
  readonly mediationFqdn: string | undefined;
  readonly mediationAddress: string | undefined;
  /** Where the Mediation Server listens. */
  readonly mediationPort: number;
  readonly protocol: GatewayProtocol;
  /** The same for all trunks of a gateway, so that calls spread. */
  readonly priority: 1;
  readonly voiceRoutes: readonly string[];
  readonly refer: boolean | undefined;
  /** Whether root certificates go both ways: where the trunk is TLS. */
  readonly certificateExchange: boolean;
}

/** Every trunk of a site: each gateway with each Mediation Server, gateway after gateway. */
export function siteTrunks({ site, appliances }: SiteContext): readonly Trunk[] {
  const trunks = appliances.flatMap((view) =>
    view.gateways.map((gateway): Trunk => {
      const { address, port, protocol, refer } = gatewayReading(gateway);
      return {
        siteId: site.id,
        gatewayId: gateway.id,
        applianceId: view.appliance.id,
        gateway: gatewayTitle(gateway),
        makeModel: gateway.makeModel?.trim() ?? "",
        gatewayFqdn: gateway.fqdn?.trim() ?? "",
        gatewayAddress: address,
        gatewayPort: port,
        mediationFqdn: memberFqdn(view.own("mediationName"), view.ofDeployment("vmDomain")),
        mediationAddress: validAddress(view.own("mediationAddress")),
        mediationPort: MEDIATION_LISTENING_PORT[protocol],
        protocol,
        priority: 1,
        voiceRoutes: parseList(gateway.voiceRoutes),
        refer,
        certificateExchange: protocol === "TLS",
      };
    }),
  );
  const order = new Map(siteGateways({ site, appliances }).map(({ id }, index) => [id, index]));
  return trunks.sort((one, other) => (order.get(one.gatewayId) ?? 0) - (order.get(other.gatewayId) ?? 0));
}

/** The gateways of a site, then those that only the files of single appliances have. */
export function siteGateways({ site, appliances }: Pick<SiteContext, "site" | "appliances">): readonly Gateway[] {
  const byId = new Map(site.gateways.map((gateway) => [gateway.id, gateway]));
  for (const { gateways } of appliances) for (const one of gateways) if (!byId.has(one.id)) byId.set(one.id, one);
  return [...byId.values()];
}
