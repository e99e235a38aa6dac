import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { federationFqdn } from "./rule.ts";

const withFqdn = (onlineSipFederationFqdn: string) => ({ ...validDeployment(), onlineSipFederationFqdn });

describeRule(federationFqdn, {
  valid: {
    "the default": withFqdn("sipfed.online.lync.com"),
    "in other letters": withFqdn("SipFed.online.lync.com"),
  },
  invalid: {
    "another cloud's": withFqdn("sipfed.online.example"),
    "the default misspelled": withFqdn("sipfed.online.lync.con"),
    empty: withFqdn(""),
    "in the file of one appliance": withAppliance(0, 0, () => ({
      overrides: [{ section: "Common", key: "OnlineSipFederationFqdn", text: "sipfed.example.com" }],
    })),
  },
  field: "onlineSipFederationFqdn",
});
