import { fieldOf } from "../model/fields/index.ts";
import type { Address } from "../net/address.ts";
import { formatSubnet, parsePrefixLength, parseSubnet, type Subnet } from "../net/subnet.ts";

/** Both sides of an appliance, with the answers that speak of them. */
export const SIDES = {
  corpnet: {
    word: "corpnet",
    range: "corpnetRange",
    length: "corpnetLength",
    subnet: "corpnet",
    router: "corpnetRouter",
    dns: "corpnetDns",
    // Four servers and the host.
    perAppliance: 5,
  },
  internet: {
    word: "internet side",
    range: "internetRange",
    length: "internetLength",
    subnet: "internet",
    router: "internetRouter",
    dns: "internetDns",
    perAppliance: 1,
  },
} as const;
export type SideName = keyof typeof SIDES;
export const SIDE_NAMES = ["corpnet", "internet"] as const satisfies readonly SideName[];

/** One network of a site; undefined or empty where the answers give none that can be used. */
export interface Side {
  readonly subnet: Subnet | undefined;
  /** The site states it; else it is cut from the range for all sites. */
  readonly stated: boolean;
  readonly router: Address | undefined;
  readonly dns: readonly Address[];
}

export type SiteSides = Readonly<Record<SideName, Side>>;

/** The network of the management switch, which every host has: the product's default, for the interview does not ask for it. */
export const MANAGEMENT = parseSubnet(
  fieldOf("site", "managementPrefix")?.initial,
  parsePrefixLength(fieldOf("site", "managementPrefixLength")?.initial),
);

/** Whether two sites stand in one network, as sites at one location may. */
export function isSameSubnet(one: Subnet | undefined, other: Subnet | undefined): boolean {
  return one !== undefined && other !== undefined && formatSubnet(one) === formatSubnet(other);
}
