import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, formatSubnet, lastAddress, overlaps, parseSubnet, type Subnet, subnetOf } from "../net/subnet.ts";
import { hostCount, splitRange } from "./split.ts";

function subnet(text: string): Subnet {
  const parsed = parseSubnet(text);
  if (parsed === undefined) throw new Error(`${text} is no subnet.`);
  return parsed;
}

function split(
  range: string,
  count: number,
  { hosts = 20, length, avoid = [] }: { hosts?: number; length?: number; avoid?: string[] } = {},
) {
  return splitRange({ range: subnet(range), count, hosts, length, avoid: avoid.map(subnet) }).map(formatSubnet);
}

describe("a range that is cut into subnets", () => {
  it("gives subnets of 256 addresses where there is room", () => {
    expect(split("10.20.0.0/16", 3)).toEqual(["10.20.0.0/24", "10.20.1.0/24", "10.20.2.0/24"]);
  });

  it("is not cut for a single site", () => {
    expect(split("198.51.100.0/27", 1)).toEqual(["198.51.100.0/27"]);
  });

  it("gives smaller ones where there are too few, as long as they hold the hosts", () => {
    expect(split("198.51.100.0/24", 3)).toEqual(["198.51.100.0/26", "198.51.100.64/26", "198.51.100.128/26"]);
    expect(split("198.51.100.0/24", 5, { hosts: 40 })).toHaveLength(4);
  });

  it("gives larger ones where the hosts need them", () => {
    expect(split("10.20.0.0/16", 2, { hosts: 300 })).toEqual(["10.20.0.0/23", "10.20.2.0/23"]);
  });

  it("gives the size that was asked for, or nothing where the range is smaller", () => {
    expect(split("10.20.0.0/16", 2, { length: 26 })).toEqual(["10.20.0.0/26", "10.20.0.64/26"]);
    expect(split("10.20.0.0/24", 1, { length: 22 })).toEqual([]);
  });

  it("leaves out what is taken", () => {
    expect(split("192.168.0.0/16", 2, { avoid: ["192.168.0.0/23", "192.168.3.128/30"] })).toEqual(["192.168.2.0/24", "192.168.4.0/24"]);
  });

  it("gives subnets of one size, apart, within the range and clear of what is taken", () => {
    const anySubnet = (shortest: number) =>
      fc.tuple(fc.nat(0xffff_ffff), fc.integer({ min: shortest, max: 30 })).map(([address, length]) => subnetOf(address, length));
    fc.assert(
      fc.property(
        anySubnet(8),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 600 }),
        fc.option(fc.integer({ min: 20, max: 30 }), { nil: undefined }),
        fc.array(anySubnet(12), { maxLength: 3 }),
        (range, count, hosts, length, avoid) => {
          const parts = splitRange({ range, count, hosts, length, avoid });
          expect(parts.length).toBeLessThanOrEqual(count);
          for (const [index, part] of parts.entries()) {
            expect(contains(range, part.network) && contains(range, lastAddress(part))).toBe(true);
            expect([...avoid, ...parts.slice(index + 1)].some((other) => overlaps(other, part))).toBe(false);
            expect(part.prefixLength).toBe(length ?? parts[0]?.prefixLength);
            if (length === undefined && parts.length === count && range.prefixLength < part.prefixLength)
              expect(hostCount(part.prefixLength)).toBeGreaterThanOrEqual(hosts);
          }
        },
      ),
    );
  });
});
