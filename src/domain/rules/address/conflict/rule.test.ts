import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withGateway, withOverride, withSite } from "../../testing.ts";
import { addressConflict } from "./rule.ts";

const start = validDeployment();
const [seattle, amsterdam] = start.sites;

describeRule(addressConflict, {
  valid: {
    "every address once": start,
    "an Edge's external, Media Relay and public addresses": withAppliance(0, 0, ({ accessAddress }) => ({
      mediaRelayAddress: accessAddress,
      mediaRelayPublicAddress: accessAddress,
      accessPublicAddress: accessAddress,
    })),
    "a gateway's address in place of its name": withGateway(0, 0, ({ address }) => ({ fqdn: address })),
    "a DNS server that is a domain controller": withSite(0, ({ appliances }) => ({ corpnetDns: appliances[0]?.adAddress })),
    "two sites with one default gateway": withSite(1, () => ({ corpnetDefaultGateway: seattle?.corpnetDefaultGateway })),
    "one base VM address in the appliances of a site": withSite(0, ({ appliances }) => ({
      appliances: appliances.map((one) => ({ ...one, baseVmAddress: "10.20.0.99" })),
    })),
    "two gateways of a site on one address with two ports": withGateway(0, 1, () => ({
      address: seattle?.gateways[0]?.address,
      port: "5070",
    })),
    "a gateway repeated in another site": withGateway(1, 0, () => ({ address: seattle?.gateways[0]?.address })),
    "one appliance's own default gateway, which is its site's": withOverride(
      "Network",
      "CorpnetDefaultGateway",
      seattle?.corpnetDefaultGateway,
    ),
    "two texts that are no address": withAppliance(0, 0, () => ({ adAddress: "nonsense", cmsAddress: "nonsense" })),
  },
  invalid: {
    "a server's in another site": {
      in: withAppliance(1, 0, () => ({ mediationAddress: seattle?.appliances[0]?.mediationAddress })),
      field: "mediationAddress",
      times: 2,
    },
    "two base VMs of two sites": {
      in: {
        ...start,
        sites: start.sites.map((site) => ({
          ...site,
          appliances: site.appliances.map((one) => ({ ...one, baseVmAddress: "10.20.0.99" })),
        })),
      },
      field: "baseVmAddress",
      times: 5,
    },
    "two Edges outside": {
      in: withAppliance(1, 0, () => ({ accessAddress: amsterdam?.appliances[1]?.accessAddress, mediaRelayAddress: "" })),
      fields: ["accessAddress", "accessAddress", "mediaRelayAddress"],
    },
    "a domain controller and the default gateway": {
      in: withAppliance(0, 0, () => ({ adAddress: seattle?.corpnetDefaultGateway })),
      fields: ["corpnetDefaultGateway", "adAddress"],
    },
    "two servers of one appliance": {
      in: withAppliance(0, 0, () => ({ adAddress: "10.20.0.77", cmsAddress: "10.20.0.77" })),
      fields: ["adAddress", "cmsAddress"],
    },
    "a gateway and a host": {
      in: withAppliance(0, 0, () => ({ hostAddress: seattle?.gateways[1]?.address })),
      fields: ["hostAddress", "address"],
    },
  },
});

describe("the fix of address/conflict", () => {
  it("gives a server the next free address", () => {
    const mended = mend(
      addressConflict,
      withAppliance(1, 0, () => ({ mediationAddress: seattle?.appliances[0]?.mediationAddress })),
    );
    expect(mended?.label).toBe("Use 10.20.0.36, the next free address");
  });

  it("moves the server, not the gateway or the default gateway whose address it took", () => {
    const withGatewayAddress = withGateway(0, 0, () => ({ address: seattle?.appliances[1]?.cmsAddress }));
    expect(mend(addressConflict, withGatewayAddress)?.label).toBe("Use 10.20.0.35, the next free address");
    const withDefaultGateway = withSite(0, ({ appliances }) => ({ corpnetDefaultGateway: appliances[2]?.adAddress }));
    const mended = mend(addressConflict, withDefaultGateway);
    expect(mended?.label).toBe("Give SEA-HOST3 the next free address instead");
    expect(mended?.deployment.sites[0]?.corpnetDefaultGateway).toBe(seattle?.appliances[2]?.adAddress);
  });

  it("moves a base VM in all appliances of its site", () => {
    const mended = mend(
      addressConflict,
      withSite(0, ({ appliances }) => ({ appliances: appliances.map((one) => ({ ...one, baseVmAddress: "10.20.0.201" })) })),
    );
    expect(mended?.label).toBe("Use 10.20.0.15, the next free address");
    expect(mended?.deployment.sites[0]?.appliances.map((one) => one.baseVmAddress)).toEqual(["10.20.0.15", "10.20.0.15", "10.20.0.15"]);
  });

  it("leaves two facts to a person: two gateways' addresses are not made up", () => {
    const { sites } = validDeployment();
    const taken = withGateway(1, 0, () => ({ address: sites[1]?.corpnetDefaultGateway }));
    expect(mend(addressConflict, taken)).toBeUndefined();
  });
});
