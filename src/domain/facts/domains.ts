import { parseList } from "../net/address.ts";
import { isFqdn, isNetbiosName } from "../net/name.ts";

/** The SIP domains that can be used in a name: valid, each once (letter case aside), in their order. */
export function usableSipDomains(text: string | undefined): readonly string[] {
  const domains = new Map<string, string>();
  for (const domain of parseList(text)) {
    const key = domain.toLowerCase();
    if (isFqdn(domain) && !domains.has(key)) domains.set(key, domain);
  }
  return [...domains.values()];
}

/** The name of an external pool under a domain; undefined while either cannot be part of a name. */
export function poolFqdn(pool: string | undefined, domain: string | undefined): string | undefined {
  const label = pool?.trim() ?? "";
  return isNetbiosName(label) && domain !== undefined ? `${label}.${domain}` : undefined;
}

/** The name of a server or internal pool in the VMs' own domain; undefined while either cannot be part of a name. */
export function memberFqdn(name: string | undefined, vmDomain: string | undefined): string | undefined {
  const domain = vmDomain?.trim() ?? "";
  return isFqdn(domain) ? poolFqdn(name, domain) : undefined;
}
