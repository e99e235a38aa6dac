import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { corpnetGatewayRequired } from "./rule.ts";

describeRule(corpnetGatewayRequired, {
  valid: {
    "one in each site": validDeployment(),
    "a text that is no address, of which another rule speaks": withSite(0, () => ({ corpnetDefaultGateway: "router" })),
    "none on the internet side": withSite(0, () => ({ internetDefaultGateway: "" })),
  },
  invalid: {
    empty: withSite(0, () => ({ corpnetDefaultGateway: "" })),
    absent: withSite(1, () => ({ corpnetDefaultGateway: undefined })),
    "white space": withSite(0, () => ({ corpnetDefaultGateway: " " })),
    "in the file of one appliance": withOverride("Network", "CorpnetDefaultGateway", ""),
  },
  field: "corpnetDefaultGateway",
});
