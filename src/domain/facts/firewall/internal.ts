import { gatewayTitle } from "../../model/lookup.ts";
import { CLIENT_MEDIA_PORTS, formatPorts, MEDIATION_LISTENING_PORT, mediationPorts } from "../ports.ts";
import type { ApplianceView, SiteContext } from "../siteContext.ts";
import { gatewayReading } from "../trunks.ts";
import { validAddress } from "../validAddress.ts";
import { hasMediaBypass } from "../versionFacts.ts";
import { ANY, type Endpoint, endpoint, type FirewallRow } from "./row.ts";

const CLIENTS: Endpoint = { text: "Internal clients" };
const UNKNOWN_PORT = "not known";

/**
 * The rows of the firewall between the perimeter and the internal network (plan, Ports and protocols): the Mediation
 * Servers with the gateways of the site, and with the clients inside.
 */
export function internalRows(context: SiteContext): readonly FirewallRow[] {
  const range = mediationPorts(context.site);
  const media = range ? formatPorts(range) : UNKNOWN_PORT;
  return context.appliances.flatMap((view) => {
    const server = mediationServer(view);
    return [...gatewayRows(context, view, server, media), ...clientRows(context, server, media), ...bypassRows(context, server)];
  });
}

function mediationServer(view: ApplianceView): Endpoint {
  const name = view.own("mediationName")?.trim();
  return endpoint(validAddress(view.own("mediationAddress")), name || "Mediation Server", view.appliance.id);
}

function base({ site }: SiteContext) {
  return { siteId: site.id, firewall: "internal", profile: null } as const;
}

function gatewayRows(context: SiteContext, view: ApplianceView, server: Endpoint, media: string): readonly FirewallRow[] {
  return view.gateways.flatMap((one): readonly FirewallRow[] => {
    const { address, port, protocol } = gatewayReading(one);
    const gateway = endpoint(address, gatewayTitle(one), one.id);
    const out = { ...base(context), direction: "outbound", source: server, destination: gateway } as const;
    const back = { ...base(context), direction: "inbound", source: gateway, destination: server } as const;
    const signalling = { sourcePort: ANY, protocol };
    return [
      { ...out, ...signalling, destinationPort: port ?? UNKNOWN_PORT, purpose: "Signalling to the gateway" },
      { ...back, ...signalling, destinationPort: String(MEDIATION_LISTENING_PORT[protocol]), purpose: "Signalling from the gateway" },
      { ...out, sourcePort: media, destinationPort: ANY, protocol: "UDP", purpose: "Media to the gateway" },
      { ...back, sourcePort: ANY, destinationPort: media, protocol: "UDP", purpose: "Media from the gateway" },
    ];
  });
}

function clientRows(context: SiteContext, server: Endpoint, media: string): readonly FirewallRow[] {
  const clientMedia = formatPorts(CLIENT_MEDIA_PORTS);
  const out = { ...base(context), direction: "outbound", source: server, destination: CLIENTS } as const;
  const back = { ...base(context), direction: "inbound", source: CLIENTS, destination: server } as const;
  return [
    { ...out, sourcePort: media, destinationPort: clientMedia, protocol: "TCP", purpose: "Media to internal clients (optional)" },
    { ...out, sourcePort: media, destinationPort: clientMedia, protocol: "UDP", purpose: "Media to internal clients" },
    { ...back, sourcePort: clientMedia, destinationPort: media, protocol: "TCP", purpose: "Media from internal clients" },
    { ...back, sourcePort: clientMedia, destinationPort: media, protocol: "UDP", purpose: "Media from internal clients" },
  ];
}

/** Media bypass: a client that reaches the web service of a Mediation Server knows that it is inside. */
function bypassRows(context: SiteContext, server: Endpoint): readonly FirewallRow[] {
  if (!hasMediaBypass(context.settings)) return [];
  return [
    {
      ...base(context),
      direction: "inbound",
      source: CLIENTS,
      sourcePort: ANY,
      destination: server,
      destinationPort: "80",
      protocol: "TCP",
      purpose: "Media bypass: internal clients ask the web service",
    },
  ];
}
