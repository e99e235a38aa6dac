import type { Appliance } from "../model/appliance.ts";
import { type Address, parseAddress } from "../net/address.ts";
import { type AddressField, INTERNET_FIELDS, withAllocated } from "./fields.ts";
import { type Pool, type SiteAddresses, take } from "./siteAddresses.ts";

/**
 * Gives the open addresses of the Edge's internet side for a site's appliance number `index`. Access Edge and Media Relay
 * share one address: where a hand wrote one of the two, the other follows it; else both get the next free one.
 */
export function withEdgeAddress(appliance: Appliance, index: number, open: readonly AddressField[], addresses: SiteAddresses): Appliance {
  const { internet } = addresses;
  const fields = INTERNET_FIELDS.filter((field) => open.includes(field));
  if (internet === undefined || fields.length === 0) return appliance;
  const shared = handMade(appliance, open, internet, addresses);
  const text = shared ?? nextText(index, internet, addresses);
  return fields.reduce((written, field) => withAllocated(written, field, text), appliance);
}

/** The partner's address, provided that it can be the Edge's: in the subnet, not blocked, used by nothing else. */
function handMade(appliance: Appliance, open: readonly AddressField[], internet: Pool, addresses: SiteAddresses): string | undefined {
  const partner = INTERNET_FIELDS.find((field) => !open.includes(field));
  const text = partner && appliance[partner]?.trim();
  const address: Address | undefined = parseAddress(text);
  return address !== undefined && internet.free.isAllowed(address) && addresses.used.users(address) === 1 ? text : undefined;
}

function nextText(index: number, internet: Pool, addresses: SiteAddresses): string | undefined {
  const address = internet.free.next(internet.start + index) ?? internet.free.any(internet.start);
  return address === undefined ? undefined : take(addresses, address);
}
