import { parseAddress } from "../../net/address.ts";
import { parsePrefixLength, type Subnet, subnetOf } from "../../net/subnet.ts";
import type { Reading } from "../shared.ts";

/** The fields of the temporary network in which the host sets up its VMs. */
export const MANAGEMENT_FIELDS = ["managementPrefix", "managementPrefixLength"] as const;
export type ManagementField = (typeof MANAGEMENT_FIELDS)[number];

/** The product's own management network. */
export const USUAL_MANAGEMENT = { network: parseAddress("192.168.213.0") ?? 0, prefixLength: 24 } as const;

/** The prefix length of the management network; undefined where it is none that the network can have. */
export function managementLength(text: string): number | undefined {
  const length = parsePrefixLength(text);
  return length !== undefined && length >= 8 && length <= 29 ? length : undefined;
}

/** The management network; undefined while its prefix or its length is none. */
export function managementSubnet({ text }: Pick<Reading<ManagementField>, "text">): Subnet | undefined {
  const address = parseAddress(text("managementPrefix"));
  const length = managementLength(text("managementPrefixLength"));
  return address === undefined || length === undefined ? undefined : subnetOf(address, length);
}
