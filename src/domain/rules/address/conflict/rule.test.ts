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
