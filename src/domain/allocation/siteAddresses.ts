import type { Site } from "../model/site.ts";
import { siteSubnets } from "../model/siteSubnets.ts";
import { type Address, formatAddress } from "../net/address.ts";
import { parseCount } from "../net/port.ts";
import type { Subnet } from "../net/subnet.ts";
import { siteClaims } from "./claims.ts";
import { FreeAddresses } from "./freeAddresses.ts";
import type { UsedAddresses } from "./usedAddresses.ts";

/** One subnet of a site as allocation walks it. */
export interface Pool {
  readonly free: FreeAddresses;
  /** Where the first appliance's addresses start. */
  readonly start: Address;
  /** From one appliance's start to the next one's. */
  readonly step: number;
}

/** What allocation may give in one site. */
export interface SiteAddresses {
  readonly corpnet: Pool | undefined;
  readonly internet: Pool | undefined;
  readonly used: UsedAddresses;
}

const DEFAULT_CORPNET_FIRST_HOST = 10;
const DEFAULT_CORPNET_STEP = 8;
const DEFAULT_INTERNET_FIRST_HOST = 11;

/** The pools of a site; a first host or step that is no number counts as the default. */
export function siteAddresses(site: Site, used: UsedAddresses): SiteAddresses {
  const { corpnet, internet } = siteSubnets(site);
  const { management } = siteClaims(site);
  const blocked = management ? [...used.reserved, management] : used.reserved;
  const pool = (subnet: Subnet | undefined, firstHost: number, step: number): Pool | undefined =>
    subnet && {
      free: new FreeAddresses(subnet, (address) => used.users(address) > 0, blocked),
      start: subnet.network + Math.max(1, firstHost),
      step: Math.max(1, step),
    };
  return {
    corpnet: pool(
      corpnet,
      parseCount(site.corpnetFirstHost) ?? DEFAULT_CORPNET_FIRST_HOST,
      parseCount(site.corpnetHostStep) ?? DEFAULT_CORPNET_STEP,
    ),
    internet: pool(internet, parseCount(site.internetFirstHost) ?? DEFAULT_INTERNET_FIRST_HOST, 1),
    used,
  };
}

/** Notes that an address is given, and writes it down. */
export function take(addresses: SiteAddresses, address: Address): string {
  addresses.used.add(address);
  return formatAddress(address);
}
