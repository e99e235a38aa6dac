import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { sipDomainOnmicrosoft } from "./rule.ts";

const withDomains = (sipDomains: string) => ({ ...validDeployment(), sipDomains });

describeRule(sipDomainOnmicrosoft, {
  valid: {
    "a domain that only ends in the same letters": withDomains("contosoonmicrosoft.com"),
    "onmicrosoft as the first label": withDomains("onmicrosoft.com.example"),
  },
  invalid: {
    "the tenant's default domain": withDomains("contoso.onmicrosoft.com"),
    "in other letters, after a good one": withDomains("contoso.com Contoso.OnMicrosoft.com"),
    "in the file of one appliance": withAppliance(0, 0, () => ({
      overrides: [{ section: "Common", key: "SIPDomains", text: "contoso.onmicrosoft.com" }],
    })),
  },
  field: "sipDomains",
});

describe("the fix of deployment/sip-domain-onmicrosoft", () => {
  it("keeps the other domains", () => {
    expect(mend(sipDomainOnmicrosoft, { ...validDeployment(), sipDomains: "contoso.onmicrosoft.com contoso.com" })?.label).toBe(
      "Keep “contoso.com” only",
    );
  });

  it("does not take away the only domain", () => {
    expect(mend(sipDomainOnmicrosoft, { ...validDeployment(), sipDomains: "contoso.onmicrosoft.com" })).toBeUndefined();
  });
});
