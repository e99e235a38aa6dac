import { describe, expect, it } from "vitest";
import { FIELDS_OF } from "../model/fields/index.ts";
import { cellProblem } from "./cellProblem.ts";

describe("a cell", () => {
  it.each([
    ["sites", "requiredCalls", "many", "“many” is no whole number."],
    ["sites", "countryCode", "Holland", "“Holland” is no country code of two letters."],
    ["sites", "corpnetSubnet", "10.20.0.0", "“10.20.0.0” is no network like 10.20.0.0/24."],
    ["sites", "corpnetPrefixLength", "99", "“99” is no prefix length: a number up to 32."],
    ["sites", "corpnetDns", "10.20.0.2 dns1", "“10.20.0.2 dns1” is no list of IPv4 addresses."],
    ["sites", "redundancyTarget", "n+3", "“n+3” is none of n, n+1, n+2."],
    ["sites", "city", "Sea\nttle", "“Sea\nttle” holds a line break, which would start another line."],
    ["sites", "requiredCalls", `${"9".repeat(50)}x`, `“${"9".repeat(39)}…” is no whole number.`],
    ["appliances", "hostName", "SEA.contoso.com", "“SEA.contoso.com” is no name of a server: up to 15 letters, digits and hyphens."],
    ["appliances", "mediationAddress", "10.20.0.999", "“10.20.0.999” is no IPv4 address."],
    ["appliances", "hardwareType", "Big", "“Big” is none of Normal, Minimum."],
    ["gateways", "port", "99999", "“99999” is no port: a number from 1 to 65535."],
    ["gateways", "protocol", "UDP", "“UDP” is none of TCP, TLS."],
    ["gateways", "fqdn", "sbc 1", "“sbc 1” is no full domain name."],
    ["addresses", "address", "10.20.0.999", "“10.20.0.999” is no IPv4 address."],
  ] as const)("of %s that is to be %s and says %j is told: %s", (kind, target, text, sentence) => {
    expect(cellProblem(kind, target, text)).toBe(sentence);
  });

  it.each([
    ["sites", "siteName", "São Paulo"],
    ["sites", "requiredCalls", " 900 "],
    ["sites", "notes", "anything at all"],
    ["sites", "redundancyTarget", "N+1"],
    ["appliances", "site", "Seattle"],
    ["appliances", "hardwareType", "minimum"],
    ["gateways", "fqdn", "10.20.0.201"],
    ["gateways", "fqdn", "sbc1.contoso.com"],
    ["gateways", "protocol", "tls"],
    ["addresses", "name", "SEA-MED1"],
    ["addresses", "address", "10.20.0.9"],
  ] as const)("of %s that is to be %s may say %j", (kind, target, text) => {
    expect(cellProblem(kind, target, text)).toBeUndefined();
  });

  it("may say the product’s own value in every column", () => {
    for (const [kind, owner] of [["sites", "site"] as const, ["appliances", "appliance"] as const, ["gateways", "gateway"] as const])
      for (const { name, initial } of FIELDS_OF[owner]) expect([name, cellProblem(kind, name, initial ?? "")]).toEqual([name, undefined]);
  });
});
