import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withOverride } from "../../testing.ts";
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

describe("the fix of deployment/federation-fqdn", () => {
  it("writes the worldwide default", () => {
    expect(mend(federationFqdn, withFqdn("sipfed.example.com"))?.label).toBe("Write “sipfed.online.lync.com”");
  });

  it("lets one file have the value of all others", () => {
    expect(mend(federationFqdn, withOverride("Common", "OnlineSipFederationFqdn", "sipfed.example.com"))?.label).toBe(
      "Use the deployment’s value",
    );
  });
});
