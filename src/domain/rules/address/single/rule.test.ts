import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { addressSingle } from "./rule.ts";

describeRule(addressSingle, {
  valid: {
    "one address in each field": validDeployment(),
    "two addresses where another rule speaks": withAppliance(0, 0, () => ({ mediationAddress: "10.20.0.12 10.20.0.13" })),
    "separators around one address": withAppliance(0, 0, () => ({ accessAddress: "198.51.100.11;" })),
  },
  invalid: {
    "two internal ones": {
      in: withAppliance(0, 0, () => ({ edgeInternalAddress: "10.20.0.13 10.20.0.14" })),
      field: "edgeInternalAddress",
      times: 1,
    },
    "two public ones with a comma": {
      in: withAppliance(0, 0, () => ({ mediaRelayPublicAddress: "203.0.113.5,203.0.113.6" })),
      field: "mediaRelayPublicAddress",
    },
  },
});
