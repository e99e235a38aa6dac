import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { edgeDnsRecommended } from "./rule.ts";

describeRule(edgeDnsRecommended, {
  valid: {
    "one in each site": validDeployment(),
    "one that is no address, of which another rule speaks": withSite(0, () => ({ internetDns: "dns" })),
  },
  invalid: {
    empty: { in: withSite(0, () => ({ internetDns: "" })), times: 1 },
    absent: { in: withSite(1, () => ({ internetDns: undefined })), times: 1 },
    "separators alone": { in: withSite(0, () => ({ internetDns: " ; " })), times: 1 },
    "in the file of one appliance": { in: withOverride("Network", "InternetDNSIPAddress", ""), times: 1 },
  },
  field: "internetDns",
});
