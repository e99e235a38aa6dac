import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { accessPublicRequired } from "./rule.ts";

describeRule(accessPublicRequired, {
  valid: {
    "public addresses": validDeployment(),
    "one private address for both": withAppliance(0, 0, () => ({ accessAddress: "172.16.0.11", mediaRelayAddress: "172.16.0.11" })),
    "two private ones, each with its public one": withAppliance(0, 0, () => ({
      accessAddress: "172.16.0.11",
      mediaRelayAddress: "172.16.0.12",
      accessPublicAddress: "203.0.113.6",
    })),
    "a public one of its own": withAppliance(0, 0, () => ({ accessAddress: "198.51.100.77", mediaRelayAddress: "172.16.0.12" })),
    "a Media Relay address that is none": withAppliance(0, 0, () => ({ accessAddress: "172.16.0.11", mediaRelayAddress: "nonsense" })),
  },
  invalid: {
    "a private one of its own": withAppliance(0, 0, () => ({ accessAddress: "172.16.0.11", mediaRelayAddress: "172.16.0.12" })),
    "a private one beside a public Media Relay": withAppliance(0, 0, () => ({ accessAddress: "172.16.0.11" })),
  },
  field: "accessPublicAddress",
});
