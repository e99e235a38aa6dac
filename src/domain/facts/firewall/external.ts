import { publicAccessAddress, publicRelayAddress } from "../dns.ts";
import { edgeMediaPorts, formatPorts, REMOTE_MEDIA_PORTS } from "../ports.ts";
import type { ApplianceView, SiteContext } from "../siteContext.ts";
import { validAddress } from "../validAddress.ts";
import { ANY, ANYONE, type Endpoint, endpoint, type FirewallProfile, type FirewallRow } from "./row.ts";

/** What a row says besides whom it is between. */
interface Traffic {
  readonly from: "edge" | "internet";
  readonly sourcePort: string;
  readonly destinationPort: string;
  readonly protocol: string;
  readonly purpose: string;
}

/** One of the two services of an Edge that the internet talks to. */
interface Service {
  readonly end: Endpoint;
  readonly publicAddress: string | undefined;
}

/**
 * The rows of the firewall between the internet and the perimeter in one of the plan's two profiles (plan, Ports and
 * protocols): Access Edge and Media Relay, each by its own address.
 */
export function externalRows({ site, appliances }: SiteContext, profile: FirewallProfile): readonly FirewallRow[] {
  return appliances.flatMap((view) => {
    const access = service(view, "accessAddress", "Access Edge", publicAccessAddress(view));
    const relay = service(view, "mediaRelayAddress", "Media Relay", publicRelayAddress(view));
    const range = edgeMediaPorts(view.ofSite("mediaRelayPortRange"));
    const media = range ? formatPorts(range) : "not known";
    return [
      ...SIGNALLING.map((traffic) => row(site.id, profile, access, traffic)),
      ...(profile === "minimum" ? minimumMedia(media) : recommendedMedia(media)).map((traffic) => row(site.id, profile, relay, traffic)),
    ];
  });
}

function service(
  view: ApplianceView,
  field: "accessAddress" | "mediaRelayAddress",
  title: string,
  publicAddress: string | undefined,
): Service {
  const own = validAddress(view.own(field));
  const whose = `${title} of ${view.own("edgeName")?.trim() || "the Edge"}`;
  return { end: endpoint(own, whose, view.appliance.id), publicAddress: publicAddress === own ? undefined : publicAddress };
}

function row(siteId: string, profile: FirewallProfile, { end, publicAddress }: Service, { from, ...traffic }: Traffic): FirewallRow {
  const outbound = from === "edge";
  return {
    siteId,
    firewall: "external",
    profile,
    direction: outbound ? "outbound" : "inbound",
    source: outbound ? end : ANYONE,
    destination: outbound ? ANYONE : end,
    ...traffic,
    ...(publicAddress !== undefined && { publicAddress }),
  };
}

const SIGNALLING: readonly Traffic[] = [
  { from: "internet", sourcePort: ANY, destinationPort: "5061", protocol: "TCP(MTLS)", purpose: "Signalling from Office 365" },
  { from: "edge", sourcePort: ANY, destinationPort: "5061", protocol: "TCP(MTLS)", purpose: "Signalling to Office 365" },
  { from: "edge", sourcePort: ANY, destinationPort: "80", protocol: "TCP", purpose: "Certificate revocation lists" },
  { from: "edge", sourcePort: ANY, destinationPort: "53", protocol: "UDP", purpose: "DNS" },
  { from: "edge", sourcePort: ANY, destinationPort: "53", protocol: "TCP", purpose: "DNS" },
];

/** All media takes the way through the online Edge, whose range stays whatever the design's is. */
function minimumMedia(media: string): readonly Traffic[] {
  const remote = formatPorts(REMOTE_MEDIA_PORTS);
  return [
    { from: "edge", sourcePort: "3478", destinationPort: "3478", protocol: "UDP", purpose: "Media to the online Edge" },
    { from: "internet", sourcePort: remote, destinationPort: "443", protocol: "TCP", purpose: "Media from the online Edge" },
    { from: "internet", sourcePort: "3478", destinationPort: "3478", protocol: "UDP", purpose: "Media from the online Edge" },
    { from: "edge", sourcePort: media, destinationPort: "443", protocol: "TCP", purpose: "Media to the online Edge" },
  ];
}

/** Media takes the direct way to clients in the internet. */
function recommendedMedia(media: string): readonly Traffic[] {
  return [
    { from: "edge", sourcePort: media, destinationPort: ANY, protocol: "TCP", purpose: "Media to clients in the internet" },
    { from: "edge", sourcePort: `3478, ${media}`, destinationPort: ANY, protocol: "UDP", purpose: "Media to clients in the internet" },
    { from: "internet", sourcePort: ANY, destinationPort: `443, ${media}`, protocol: "TCP", purpose: "Media from clients in the internet" },
    {
      from: "internet",
      sourcePort: ANY,
      destinationPort: `3478, ${media}`,
      protocol: "UDP",
      purpose: "Media from clients in the internet",
    },
  ];
}
