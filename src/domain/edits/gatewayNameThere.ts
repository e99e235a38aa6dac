import { gatewaysWithin } from "../allocation/freeGatewayAddress.ts";
import { siteCode } from "../allocation/pattern.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Gateway } from "../model/gateway.ts";
import type { Site } from "../model/site.ts";
import type { Text } from "../model/text.ts";
import { parseAddress } from "../net/address.ts";
import { sameName } from "../net/name.ts";
import { GatewayNames } from "./gatewayNames.ts";

/**
 * The FQDN of a gateway that has moved: named after the new site where it was named after the old one, and with the next free
 * number where another gateway has that name, `sbc2.sea.example.net` → `sbc3.ams.example.net`.
 */
export function gatewayNameThere(deployment: Deployment, gateway: Gateway, from: Site, site: Site): Text {
  const was = gateway.fqdn?.trim();
  if (!was) return gateway.fqdn;
  const fqdn = followed(was, from, site);
  const others = deployment.sites.flatMap((one) => one.gateways).filter(({ id }) => id !== gateway.id);
  const isTaken = others.some((one) => sameName(one.fqdn?.trim() ?? "", fqdn));
  if (isTaken) return new GatewayNames(deployment).freeFor(fqdn, was);
  return fqdn === was ? gateway.fqdn : fqdn;
}

/** The name with the domain that the gateways of the new site share, in place of that which those of the old one share. */
function followed(fqdn: string, from: Site, site: Site): string {
  const [host = "", ...domain] = fqdn.split(".");
  const [here, there] = [sharedDomain(from), sharedDomain(site)];
  const isShared = here !== undefined && there !== undefined && sameName(here, domain.join("."));
  // The last two labels are the customer's domain, whatever it happens to be called.
  const own = domain.slice(0, -2).map((label) => renamed(label, from, site));
  return [renamed(host, from, site), ...(isShared ? [there] : [...own, ...domain.slice(-2)])].join(".");
}

/** The domain in which all gateways of a site's own subnet are that have a name. */
function sharedDomain(site: Site): string | undefined {
  const names = gatewaysWithin(site).map(({ fqdn }) => fqdn?.trim() ?? "");
  const domains = names
    .filter((name) => name.includes(".") && parseAddress(name) === undefined)
    .map((name) => name.slice(name.indexOf(".") + 1));
  const [first] = domains;
  return first !== undefined && domains.every((one) => sameName(one, first)) ? first : undefined;
}

/** A label with the code or the name of the new site in place of the old one's: `sea-sbc` → `ams-sbc`. */
function renamed(label: string, from: Site, site: Site): string {
  const [old, now] = [wordsFor(from), wordsFor(site)];
  return label
    .split("-")
    .map((word) => now[old.indexOf(word.toLowerCase())] ?? word)
    .join("-");
}

/** What stands for a site in names: its code and its name; nothing for one without a name. */
function wordsFor({ siteName }: Site): readonly string[] {
  const name = siteName?.trim().toLowerCase() ?? "";
  if (name === "") return [];
  const code = siteCode(siteName).toLowerCase();
  return [code, /^[a-z0-9]+$/.test(name) ? name : code];
}
