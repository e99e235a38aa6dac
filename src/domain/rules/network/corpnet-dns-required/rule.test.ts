import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { corpnetDnsRequired } from "./rule.ts";

describeRule(corpnetDnsRequired, {
  valid: {
    "one in each site": validDeployment(),
    two: withSite(0, () => ({ corpnetDns: "10.20.0.2, 10.20.0.3" })),
    "one that is no address, of which another rule speaks": withSite(0, () => ({ corpnetDns: "dns" })),
    "none on the internet side": withSite(0, () => ({ internetDns: "" })),
  },
  invalid: {
    empty: withSite(0, () => ({ corpnetDns: "" })),
    absent: withSite(1, () => ({ corpnetDns: undefined })),
    "separators alone": withSite(0, () => ({ corpnetDns: " , ; " })),
    "in the file of one appliance": withOverride("Network", "CorpnetDNSIPAddress", ""),
  },
  field: "corpnetDns",
});
