import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { sipDomainDuplicate } from "./rule.ts";

const withDomains = (sipDomains: string) => ({ ...validDeployment(), sipDomains });

describeRule(sipDomainDuplicate, {
  valid: {
    "a domain and one below it": withDomains("contoso.com sales.contoso.com"),
    "what stands twice is no domain name": withDomains("contoso contoso"),
  },
  invalid: {
    "the same domain twice": withDomains("contoso.com fabrikam.com contoso.com"),
    "in other letters": withDomains("contoso.com CONTOSO.com"),
    "in the file of one appliance": withAppliance(0, 2, () => ({
      overrides: [{ section: "Common", key: "SIPDomains", text: "contoso.com contoso.com" }],
    })),
  },
  field: "sipDomains",
});

describe("the fix of deployment/sip-domain-duplicate", () => {
  it("leaves each domain once, as first written", () => {
    const mended = mend(sipDomainDuplicate, { ...validDeployment(), sipDomains: "contoso.com, Fabrikam.com CONTOSO.com fabrikam.com" });
    expect(mended?.label).toBe("Leave each domain once");
    expect(mended?.deployment.sipDomains).toBe("contoso.com Fabrikam.com");
  });
});
