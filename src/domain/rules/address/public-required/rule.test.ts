import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { publicRequired } from "./rule.ts";

describeRule(publicRequired, {
  valid: {
    "a public Media Relay address": validDeployment(),
    "a private one with its public one": withAppliance(0, 0, () => ({
      mediaRelayAddress: "172.16.0.11",
      mediaRelayPublicAddress: "203.0.113.5",
    })),
    "a public one that is none, of which another rule speaks": withAppliance(0, 0, () => ({
      mediaRelayAddress: "172.16.0.11",
      mediaRelayPublicAddress: "nonsense",
    })),
    "the first address after 172.16.0.0/12": withAppliance(0, 0, () => ({ mediaRelayAddress: "172.32.0.0" })),
  },
  invalid: {
    "RFC 1918": withAppliance(0, 0, () => ({ mediaRelayAddress: "192.168.1.1", mediaRelayPublicAddress: "" })),
    "RFC 6598": withAppliance(0, 0, () => ({ mediaRelayAddress: "100.64.0.1", mediaRelayPublicAddress: undefined })),
    "link-local": withAppliance(0, 0, () => ({ mediaRelayAddress: "169.254.1.1" })),
  },
  field: "mediaRelayPublicAddress",
});
