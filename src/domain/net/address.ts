/** An IPv4 address as an unsigned 32-bit number: compares, sorts and indexes by itself. */
export type Address = number;

const [DOT, ZERO, NINE] = [".", "0", "9"].map((character) => character.charCodeAt(0)) as [number, number, number];

/**
 * Reads an IPv4 address: four decimal octets without leading zeros (rule address/valid); undefined for anything else. It goes
 * over the characters once, for it is asked more often than anything else in a large design.
 */
export function parseAddress(text: string | undefined): Address | undefined {
  if (text === undefined) return undefined;
  let [address, dots] = [0, 0];
  let octet: number | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === DOT && octet !== undefined && dots < 3) {
      address = address * 256 + octet;
      octet = undefined;
      dots += 1;
    } else if (code >= ZERO && code <= NINE && octet !== 0) {
      octet = (octet ?? 0) * 10 + code - ZERO;
      if (octet > 255) return undefined;
    } else return undefined;
  }
  return dots === 3 && octet !== undefined ? address * 256 + octet : undefined;
}

/** The dotted form of an address. */
export function formatAddress(address: Address): string {
  return [address >>> 24, (address >>> 16) & 255, (address >>> 8) & 255, address & 255].join(".");
}

/** Whether an address is RFC 1918, RFC 6598 or link-local (RFC 3927), hence behind NAT when an Edge has it. */
export function isPrivateAddress(address: Address): boolean {
  const first = address >>> 24;
  const second = (address >>> 16) & 255;
  if (first === 10) return true;
  if (first === 172) return second >= 16 && second < 32;
  if (first === 192) return second === 168;
  if (first === 100) return second >= 64 && second < 128;
  return first === 169 && second === 254;
}

/** Whether no machine can have the address anywhere: 0.0.0.0/8, loopback, multicast, 240/4 (rule address/usable). */
export function isUnusableAnywhere(address: Address): boolean {
  const first = address >>> 24;
  return first === 0 || first === 127 || first >= 224;
}

/** Splits a list value as the ini allows it: spaces, commas or semicolons between the items. */
export function parseList(text: string | undefined): string[] {
  if (text === undefined || text === "") return [];
  // Most lists have one item.
  return SEPARATORS.test(text) ? text.split(SEPARATORS).filter((item) => item !== "") : [text];
}

const SEPARATORS = /[\s,;]+/;
