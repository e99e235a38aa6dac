import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAddress, isPrivateAddress, parseAddress } from "./address.ts";
import { lastAddress, parseSubnet } from "./subnet.ts";

/** The same, said as a pattern. */
const PATTERN = /^(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$/;

describe("parseAddress", () => {
  it("reads what formatAddress writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (address) => {
        expect(parseAddress(formatAddress(address))).toBe(address);
      }),
    );
  });

  it("takes four octets from 0 to 255 without leading zeros, and nothing else", () => {
    const piece = fc.constantFrom("0", "1", "25", "99", "255", "256", "300", "00", "01", "", " ", "a", "-1", "٣", "1e1");
    const nearly = fc.array(piece, { minLength: 2, maxLength: 6 }).map((pieces) => pieces.join("."));
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string(), fc.ipV4()), (text) => {
        const isAddress = PATTERN.test(text) && text.split(".").every((octet) => Number(octet) <= 255);
        expect(parseAddress(text) !== undefined).toBe(isAddress);
      }),
      { numRuns: 500 },
    );
  });
});

describe("isPrivateAddress", () => {
  it("holds for each private, shared and link-local network from its first address to its last, and not beside it", () => {
    for (const network of ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16"]) {
      const subnet = parseSubnet(network);
      if (subnet === undefined) throw new Error(network);
      const [first, last] = [subnet.network, lastAddress(subnet)];
      expect([first - 1, first, last, last + 1].map(isPrivateAddress), network).toEqual([false, true, true, false]);
    }
  });
});
