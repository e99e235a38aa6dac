import { formatAddress } from "../net/address.ts";
import { isFqdn } from "../net/name.ts";
import type { Subnet } from "../net/subnet.ts";
import { managementSubnet } from "./addresses/subnets.ts";
import type { SiteContext } from "./siteContext.ts";

/** Host (a name or an address) and port, with a scheme before it at most: what a command line takes without any escape. */
const SERVER = /^(?:https?:\/\/)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?\/?$/;

/** The proxy that a text names, as `host:port`; undefined for a text that names none. */
export function proxyServer(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? "";
  return SERVER.test(trimmed) ? trimmed.replace(/^https?:\/\//, "").replace(/\/$/, "") : undefined;
}

/**
 * What must not go through the proxy of a host: the management network and the corpnet, without which deployment and
 * recovery fail; the internal domain; the online PowerShell (domain, §10).
 */
export function bypassList({ settings, site, subnets }: SiteContext): readonly string[] {
  const domain = settings.vmDomain?.trim() ?? "";
  const networks = [managementSubnet(site), subnets.corpnet].flatMap((subnet) => (subnet ? wildcard(subnet) : []));
  return [...new Set([...networks, ...(isFqdn(domain) ? [`*.${domain}`] : []), "*.online.lync.com", "<local>"])];
}

/** A subnet as the list knows it, where `*` stands for whole octets: other prefix lengths than 8, 16 and 24 are rounded outward. */
function wildcard({ network, prefixLength }: Subnet): string {
  const octets = Math.min(3, Math.max(1, Math.floor(prefixLength / 8)));
  return `${formatAddress(network).split(".").slice(0, octets).join(".")}.*`;
}
