import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withGateway, withOverride, withSite } from "../../testing.ts";
import { managementOverlap } from "./rule.ts";

const management = (managementPrefix: string, managementPrefixLength = "24") =>
  withSite(0, () => ({ managementPrefix, managementPrefixLength }));

describeRule(managementOverlap, {
  valid: {
    "the product's own": validDeployment(),
    "the network beside the corpnet": management("10.20.1.0"),
    "the corpnet of another site": management("10.30.0.0"),
    "a prefix that is none": management("nonsense"),
    "a length that is none": management("10.20.0.0", "31"),
    "a public address that is near": withAppliance(0, 0, () => ({ mediaRelayPublicAddress: "192.168.214.1" })),
  },
  invalid: {
    "the corpnet": { in: management("10.20.0.0"), times: 1 },
    "a part of the corpnet": { in: management("10.20.0.248", "29"), times: 1 },
    "a network around both": { in: management("10.0.0.0", "8"), times: 1 },
    "the internet subnet": { in: management("198.51.100.0"), times: 1 },
    "a gateway": { in: withGateway(0, 0, () => ({ address: "192.168.213.7" })), times: 1 },
    "a host": { in: withAppliance(0, 0, () => ({ hostAddress: "192.168.213.7" })), times: 1 },
    "a server elsewhere": { in: withAppliance(0, 0, () => ({ cmsAddress: "192.168.213.7" })), times: 1 },
    "a DNS server": { in: withSite(0, () => ({ corpnetDns: "10.20.0.2 192.168.213.7" })), times: 1 },
    "a default gateway": { in: withSite(0, () => ({ internetDefaultGateway: "192.168.213.7" })), times: 1 },
    "in the file of one appliance": { in: withOverride("Network", "ManagementIPPrefix", "10.20.0.0"), times: 1 },
  },
  field: "managementPrefix",
});

describe("the fix of network/management-overlap", () => {
  it("takes the product's own network, or the next one that is free", () => {
    expect(mend(managementOverlap, management("10.20.0.0"))?.label).toBe("Use 192.168.213.0, which nothing else uses");
    const taken = withGateway(0, 0, () => ({ address: "192.168.213.7" }));
    expect(mend(managementOverlap, taken)?.label).toBe("Use 192.168.214.0, which nothing else uses");
  });

  it("keeps the length of the network", () => {
    expect(mend(managementOverlap, management("10.20.0.8", "29"))?.deployment.sites[0]).toMatchObject({
      managementPrefix: "192.168.213.0",
      managementPrefixLength: "29",
    });
  });
});
