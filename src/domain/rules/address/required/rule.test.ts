import type { Site } from "../../../model/site.ts";
import { describeRule, validDeployment, withAppliance, withOverride, withSite } from "../../testing.ts";
import { addressRequired } from "./rule.ts";

/** The site without internal addresses, its corpnet as stated. */
const bare =
  (corpnetSubnet: string | undefined) =>
  ({ appliances }: Site): Partial<Site> => ({
    corpnetSubnet,
    appliances: appliances.map((one) => ({
      ...one,
      adAddress: undefined,
      cmsAddress: undefined,
      mediationAddress: undefined,
      edgeInternalAddress: "",
    })),
  });

describeRule(addressRequired, {
  valid: {
    "every address is stated": validDeployment(),
    "no address before a NAT, of a host or of a base VM": withAppliance(0, 0, () => ({
      mediaRelayPublicAddress: "",
      hostAddress: undefined,
      baseVmAddress: undefined,
    })),
    "no address, and a subnet that cannot be read, of which another rule speaks": withSite(0, bare("banana")),
    "an address that is none, of which another rule speaks": withAppliance(0, 0, () => ({ adAddress: "nonsense" })),
  },
  invalid: {
    "no address at all and no subnet to take any from, said once": {
      in: withSite(0, bare(undefined)),
      field: "corpnetSubnet",
      times: 1,
    },
    "no domain controller address": { in: withAppliance(0, 0, () => ({ adAddress: undefined })), field: "adAddress", times: 1 },
    "an empty Media Relay address": { in: withAppliance(0, 0, () => ({ mediaRelayAddress: " " })), field: "mediaRelayAddress" },
    "none in the appliance's own file": { in: withOverride("PrimaryCMS", "IP", ""), field: "cmsAddress" },
  },
});
