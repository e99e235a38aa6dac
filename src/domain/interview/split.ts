import { overlaps, type Subnet, subnetOf, subnetSize } from "../net/subnet.ts";

/** The size of a subnet that nobody wonders about; a larger range is cut into these. */
const USUAL_LENGTH = 24;

/** What a range is cut for. */
export interface SplitPlan {
  readonly range: Subnet;
  /** How many subnets are wanted. */
  readonly count: number;
  /** Host addresses that each of them must hold. */
  readonly hosts: number;
  /** Prefix length that was asked for; undefined: as is sensible. */
  readonly length: number | undefined;
  /** Subnets that none may overlap. */
  readonly avoid: readonly Subnet[];
}

/** Host addresses of a subnet of that prefix length. */
export function hostCount(prefixLength: number): number {
  return Math.max(0, subnetSize(prefixLength) - 2);
}

/**
 * Cuts a range into subnets of one size: of 256 addresses, or more where the hosts need them; where the range has too few
 * of these, into smaller ones that still hold the hosts.
 * @returns as many as were wanted, or fewer where the range has no more
 */
export function splitRange({ range, count, hosts, length, avoid }: SplitPlan): readonly Subnet[] {
  if (length !== undefined) return cut(range, count, length, avoid);
  const smallest = smallestFor(hosts);
  const largest = Math.max(range.prefixLength, Math.min(USUAL_LENGTH, smallest));
  for (let candidate = largest; candidate < smallest; candidate += 1) {
    const parts = cut(range, count, candidate, avoid);
    if (parts.length === count) return parts;
  }
  return cut(range, count, Math.max(largest, smallest), avoid);
}

/** The prefix length of the smallest subnet that holds so many hosts. */
function smallestFor(hosts: number): number {
  let length = 30;
  while (length > 8 && hostCount(length) < hosts) length -= 1;
  return length;
}

/** The first subnets of a size within a range that overlap none to avoid. */
function cut(range: Subnet, count: number, length: number, avoid: readonly Subnet[]): readonly Subnet[] {
  if (length < range.prefixLength) return [];
  const parts: Subnet[] = [];
  const end = range.network + subnetSize(range.prefixLength);
  let network = range.network;
  while (parts.length < count && network < end) {
    const part = { network, prefixLength: length };
    const obstacle = avoid.find((one) => overlaps(one, part));
    if (obstacle === undefined) parts.push(part);
    network = obstacle ? after(obstacle, length) : network + subnetSize(length);
  }
  return parts;
}

/** The first network of a prefix length behind an obstacle. */
function after(obstacle: Subnet, length: number): number {
  const { network } = subnetOf(obstacle.network, length);
  return network + Math.max(subnetSize(obstacle.prefixLength), subnetSize(length));
}
