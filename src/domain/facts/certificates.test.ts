import { describe, expect, it } from "vitest";
import { emptyDeployment, newSite } from "../model/create.ts";
import type { Deployment } from "../model/deployment.ts";
import { certificates } from "./certificates.ts";

function deploymentWith(pools: readonly string[], texts: Partial<Deployment>): Deployment {
  const sites = pools.map((accessPoolName, index) => ({ ...newSite(`site-${index}`, `route-${index}`), accessPoolName }));
  return { ...emptyDeployment(), sipDomains: "contoso.com fabrikam.com", sites, ...texts };
}

describe("certificates", () => {
  it("option 1 gives each site its own, with sip of every domain and then the pool name", () => {
    expect(certificates(deploymentWith(["ap1", "ap2"], {}))).toEqual([
      {
        option: 1,
        subjectName: "ap1.contoso.com",
        subjectAlternativeNames: ["sip.contoso.com", "sip.fabrikam.com", "ap1.contoso.com"],
        sites: ["site-0"],
      },
      {
        option: 1,
        subjectName: "ap2.contoso.com",
        subjectAlternativeNames: ["sip.contoso.com", "sip.fabrikam.com", "ap2.contoso.com"],
        sites: ["site-1"],
      },
    ]);
  });

  it("option 2 gives one wildcard certificate for all sites", () => {
    expect(certificates(deploymentWith(["ap1", "ap2"], { certificateOption: "2" }))).toEqual([
      {
        option: 2,
        subjectName: "ap1.contoso.com",
        subjectAlternativeNames: ["sip.contoso.com", "sip.fabrikam.com", "*.contoso.com"],
        sites: ["site-0", "site-1"],
      },
    ]);
  });

  it("option 3 gives one certificate that names every pool", () => {
    expect(certificates(deploymentWith(["ap1", "ap2"], { certificateOption: "3" }))).toEqual([
      {
        option: 3,
        subjectName: "ap1.contoso.com",
        subjectAlternativeNames: ["sip.contoso.com", "sip.fabrikam.com", "ap1.contoso.com", "ap2.contoso.com"],
        sites: ["site-0", "site-1"],
      },
    ]);
  });

  it("covers the pool name under every domain when the switch is on", () => {
    const names = (option: string) =>
      certificates(deploymentWith(["ap1"], { certificateOption: option, poolNamePerSipDomain: "true" }))[0]?.subjectAlternativeNames;
    expect(names("1")).toEqual(["sip.contoso.com", "sip.fabrikam.com", "ap1.contoso.com", "ap1.fabrikam.com"]);
    expect(names("2")).toEqual(["sip.contoso.com", "sip.fabrikam.com", "*.contoso.com", "ap1.fabrikam.com"]);
    expect(names("3")).toEqual(["sip.contoso.com", "sip.fabrikam.com", "ap1.contoso.com", "ap1.fabrikam.com"]);
  });

  it("never holds half a name or a name twice", () => {
    expect(certificates(deploymentWith([""], {}))).toEqual([]);
    expect(certificates(deploymentWith(["ap"], { sipDomains: "" }))).toEqual([]);
    expect(certificates(deploymentWith(["ap"], { sipDomains: "nonsense, contoso.com CONTOSO.com" }))[0]?.subjectAlternativeNames).toEqual([
      "sip.contoso.com",
      "ap.contoso.com",
    ]);
  });
});
