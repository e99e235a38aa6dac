import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withGateway, withSite } from "../../testing.ts";
import { addressUsable } from "./rule.ts";

describeRule(addressUsable, {
  valid: {
    "every address can be a machine's": validDeployment(),
    "the first and the last host of a subnet": withAppliance(0, 0, () => ({ adAddress: "10.20.0.254", cmsAddress: "10.20.0.5" })),
    "what ends in 255 within a wider subnet": withSite(0, ({ appliances }) => ({
      corpnetSubnet: "10.20.0.0/23",
      corpnetPrefixLength: "23",
      appliances: appliances.map((one, index) => (index === 0 ? { ...one, adAddress: "10.20.0.255", cmsAddress: "10.20.1.0" } : one)),
    })),
    "the broadcast address of another network": withGateway(0, 0, () => ({ address: "10.99.0.255" })),
  },
  invalid: {
    "the corpnet's network address": { in: withAppliance(0, 0, () => ({ adAddress: "10.20.0.0" })), field: "adAddress", times: 1 },
    "the corpnet's broadcast address": { in: withAppliance(0, 0, () => ({ hostAddress: "10.20.0.255" })), field: "hostAddress", times: 1 },
    "the internet subnet's broadcast address": {
      in: withAppliance(0, 0, () => ({ accessAddress: "198.51.100.255" })),
      field: "accessAddress",
    },
    loopback: { in: withAppliance(0, 0, () => ({ baseVmAddress: "127.0.0.1" })), field: "baseVmAddress" },
    multicast: { in: withAppliance(0, 0, () => ({ mediaRelayPublicAddress: "224.0.0.1" })), field: "mediaRelayPublicAddress" },
    "0.0.0.0": { in: withSite(0, () => ({ corpnetDefaultGateway: "0.0.0.0" })), field: "corpnetDefaultGateway" },
    "a default gateway with the network address": {
      in: withSite(0, () => ({ internetDefaultGateway: "198.51.100.0" })),
      field: "internetDefaultGateway",
    },
    "a gateway in 240.0.0.0/4": { in: withGateway(0, 0, () => ({ address: "250.1.1.1" })), field: "address", times: 1 },
  },
});

describe("the fix of address/usable", () => {
  it("gives a server or the base VM a free address", () => {
    expect(
      mend(
        addressUsable,
        withAppliance(0, 0, () => ({ adAddress: "10.20.0.255" })),
      )?.label,
    ).toBe("Use 10.20.0.10, the next free address");
    expect(
      mend(
        addressUsable,
        withAppliance(0, 0, () => ({ baseVmAddress: "10.20.0.0" })),
      )?.label,
    ).toBe("Use 10.20.0.15, the next free address");
  });

  it("does not make up a default gateway", () => {
    expect(
      mend(
        addressUsable,
        withSite(0, () => ({ corpnetDefaultGateway: "10.20.0.0" })),
      ),
    ).toBeUndefined();
  });
});
