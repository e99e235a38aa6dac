import { type Address, formatAddress, parseAddress } from "./address.ts";

/** An IPv4 network: its first address and prefix length. */
export interface Subnet {
  readonly network: Address;
  readonly prefixLength: number;
}

/** Reads a prefix length 0–32 in decimal, leading zeros aside; undefined for anything else. */
export function parsePrefixLength(text: string | undefined): number | undefined {
  if (text === undefined || !/^0*(?:\d|[12]\d|3[0-2])$/.test(text)) return undefined;
  return Number(text);
}

const SIZES: readonly number[] = Array.from({ length: 33 }, (_, prefixLength) => 2 ** (32 - prefixLength));

/** How many addresses a network of that prefix length has. */
export function subnetSize(prefixLength: number): number {
  return SIZES[prefixLength] ?? 2 ** (32 - prefixLength);
}

/** The network of that prefix length in which an address lies. */
export function subnetOf(address: Address, prefixLength: number): Subnet {
  const size = subnetSize(prefixLength);
  return { network: Math.floor(address / size) * size, prefixLength };
}

/** The last address of a network: the broadcast address for prefix lengths up to 30. */
export function lastAddress(subnet: Subnet): Address {
  return subnet.network + subnetSize(subnet.prefixLength) - 1;
}

export function contains(subnet: Subnet, address: Address): boolean {
  return address >= subnet.network && address - subnet.network < subnetSize(subnet.prefixLength);
}

/** Whether two networks share an address. */
export function overlaps(one: Subnet, other: Subnet): boolean {
  return one.network <= lastAddress(other) && other.network <= lastAddress(one);
}

/** Whether an address is one a machine of this subnet can have: inside, neither network nor broadcast address. */
export function isHostOf(subnet: Subnet, address: Address): boolean {
  return address > subnet.network && address < lastAddress(subnet);
}

/** `10.20.0.0/24` */
export function formatSubnet(subnet: Subnet): string {
  return `${formatAddress(subnet.network)}/${subnet.prefixLength}`;
}

/**
 * Reads a stated network: `10.20.0.0/24`, or `10.20.0.0` with the prefix length given apart. A host address within the
 * network is taken to mean its network.
 */
export function parseSubnet(text: string | undefined, prefixLength?: number): Subnet | undefined {
  const [addressText, lengthText, ...rest] = text?.trim().split("/") ?? [];
  const address = parseAddress(addressText);
  const length = lengthText === undefined ? prefixLength : parsePrefixLength(lengthText);
  if (address === undefined || length === undefined || rest.length > 0) return undefined;
  return subnetOf(address, length);
}
