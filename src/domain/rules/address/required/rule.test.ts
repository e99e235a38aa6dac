import { describeRule, validDeployment, withAppliance, withOverride } from "../../testing.ts";
import { addressRequired } from "./rule.ts";

describeRule(addressRequired, {
  valid: {
    "every address is stated": validDeployment(),
    "no address before a NAT, of a host or of a base VM": withAppliance(0, 0, () => ({
      mediaRelayPublicAddress: "",
      hostAddress: undefined,
      baseVmAddress: undefined,
    })),
    "an address that is none, of which another rule speaks": withAppliance(0, 0, () => ({ adAddress: "nonsense" })),
  },
  invalid: {
    "no domain controller address": { in: withAppliance(0, 0, () => ({ adAddress: undefined })), field: "adAddress", times: 1 },
    "an empty Media Relay address": { in: withAppliance(0, 0, () => ({ mediaRelayAddress: " " })), field: "mediaRelayAddress" },
    "none in the appliance's own file": { in: withOverride("PrimaryCMS", "IP", ""), field: "cmsAddress" },
  },
});
