import ipaddr from "ipaddr.js";

/** An IPv4 address as an unsigned 32-bit number: compares, sorts and indexes by itself. */
export type Address = number;

const FOUR_OCTETS = /^(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$/;

/** Reads an IPv4 address: four decimal octets without leading zeros (rule address/valid); undefined for anything else. */
export function parseAddress(text: string | undefined): Address | undefined {
  if (text === undefined || !FOUR_OCTETS.test(text)) return undefined;
  let address = 0;
  for (const octet of text.split(".")) {
    const value = Number(octet);
    if (value > 255) return undefined;
    address = address * 256 + value;
  }
  return address;
}

/** The dotted form of an address. */
export function formatAddress(address: Address): string {
  return [address >>> 24, (address >>> 16) & 255, (address >>> 8) & 255, address & 255].join(".");
}

const PRIVATE_RANGES: ReadonlySet<string> = new Set(["private", "carrierGradeNat", "linkLocal"]);

/** Whether an address is RFC 1918, RFC 6598 or link-local, hence behind NAT when an Edge has it. */
export function isPrivateAddress(address: Address): boolean {
  return PRIVATE_RANGES.has(ipaddr.IPv4.parse(formatAddress(address)).range());
}

/** Whether no machine can have the address anywhere: 0.0.0.0/8, loopback, multicast, 240/4 (rule address/usable). */
export function isUnusableAnywhere(address: Address): boolean {
  const first = address >>> 24;
  return first === 0 || first === 127 || first >= 224;
}

/** Splits a list value as the ini allows it: spaces, commas or semicolons between the items. */
export function parseList(text: string | undefined): string[] {
  return text?.split(/[\s,;]+/).filter((item) => item !== "") ?? [];
}
