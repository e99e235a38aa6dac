import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { check, describeRule, validDeployment, withAppliance, withSite } from "../../testing.ts";
import { netbios } from "./rule.ts";

const withServer = (mediationName: string) => withAppliance(0, 0, () => ({ mediationName }));

describeRule(netbios, {
  valid: {
    "15 characters": withServer("SEATTLE-MED-001"),
    "one character": withServer("m"),
    "digits and a letter": withServer("2016m"),
    "no name at all, of which another rule speaks": withServer(""),
  },
  invalid: {
    "16 characters": withServer("SEATTLE-MED-0001"),
    "an FQDN": withServer("med1.cce.local"),
    "an underscore": withServer("SEA_MED1"),
    "a letter outside ASCII": withServer("MÜNCHEN"),
    "a hyphen at the start": withServer("-MED1"),
    "a hyphen at the end": withServer("MED1-"),
    "digits only": withServer("2016"),
    "in the file alone": withAppliance(0, 0, () => ({ overrides: [{ section: "MediationServer", key: "ServerName", text: "MED 1" }] })),
  },
  field: "mediationName",
});

describeRule(netbios, {
  valid: { "a host of 15 characters": withAppliance(0, 0, () => ({ hostName: "a".repeat(15) })) },
  invalid: { "a host with a dot": withAppliance(0, 0, () => ({ hostName: "host.contoso.com" })) },
  field: "hostName",
});

describeRule(netbios, {
  valid: { "a pool with a hyphen inside": withSite(0, () => ({ accessPoolName: "ap-sea" })) },
  invalid: { "a pool written as FQDN": withSite(0, () => ({ accessPoolName: "ap.contoso.com" })) },
  field: "accessPoolName",
});

describeRule(netbios, {
  valid: { "the default": { ...validDeployment(), mediationPoolName: "mspool" } },
  invalid: { "an internal pool with a space": { ...validDeployment(), mediationPoolName: "ms pool" } },
  field: "mediationPoolName",
});

describe("how often name/netbios speaks", () => {
  it("tells of an internal pool once, however many sites share it", () => {
    expect(check(netbios, { ...validDeployment(), edgePoolName: "edge.pool" })).toHaveLength(1);
  });
});

describe("the fix of name/netbios", () => {
  it("gives a free name in place of what is none", () => {
    expect(
      mend(
        netbios,
        withAppliance(0, 0, () => ({ edgeName: "edge.contoso.com" })),
      )?.label,
    ).toBe("Use SEA-EDGE1, the next free name");
    expect(
      mend(
        netbios,
        withSite(0, () => ({ accessPoolName: "ap.contoso.com" })),
      )?.label,
    ).toBe("Use ap1, which is free");
  });
});
