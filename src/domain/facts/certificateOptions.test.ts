import { describe, expect, it } from "vitest";
import { emptyDeployment, newSite } from "../model/create.ts";
import type { Deployment } from "../model/deployment.ts";
import { certificateOptions } from "./certificateOptions.ts";
import { certificates } from "./certificates.ts";

function deploymentWith(pools: readonly string[], texts: Partial<Deployment> = {}): Deployment {
  const sites = pools.map((accessPoolName, index) => ({ ...newSite(`site-${index}`, `route-${index}`), accessPoolName }));
  return { ...emptyDeployment(), sipDomains: "contoso.com fabrikam.com", sites, ...texts };
}

const TWO = deploymentWith(["ap1", "ap2"]);
const facts = (deployment: Deployment) =>
  certificateOptions(deployment).map(({ certificates: all, most, sites }) => [all.length, most, sites]);
const costs = (deployment: Deployment, of: "furtherSite" | "furtherDomain") => certificateOptions(deployment).map((one) => one[of]);

describe("the certificate options side by side", () => {
  it("say how many certificates, names and sites each has", () => {
    expect(facts(TWO)).toEqual([
      [2, 3, 2],
      [1, 3, 2],
      [1, 4, 2],
    ]);
  });

  it("list every name once", () => {
    expect(certificateOptions(TWO).map(({ names }) => names)).toEqual([
      ["sip.contoso.com", "sip.fabrikam.com", "ap1.contoso.com", "ap2.contoso.com"],
      ["sip.contoso.com", "sip.fabrikam.com", "*.contoso.com"],
      ["sip.contoso.com", "sip.fabrikam.com", "ap1.contoso.com", "ap2.contoso.com"],
    ]);
  });

  it("are the certificates that choosing the option gives", () => {
    for (const { option, certificates: all } of certificateOptions(TWO)) {
      expect(all).toEqual(certificates({ ...TWO, certificateOption: String(option) }));
    }
  });

  it("tell what a further site costs: a certificate, nothing but installing it, or one anew for everybody", () => {
    expect(costs(TWO, "furtherSite")).toEqual([
      { added: 1, reissued: 0, names: 3, sites: 1 },
      { added: 0, reissued: 0, names: 0, sites: 1 },
      { added: 0, reissued: 1, names: 1, sites: 3 },
    ]);
  });

  it("tell what a further SIP domain costs: every certificate anew", () => {
    expect(costs(TWO, "furtherDomain")).toEqual([
      { added: 0, reissued: 2, names: 2, sites: 2 },
      { added: 0, reissued: 1, names: 1, sites: 2 },
      { added: 0, reissued: 1, names: 1, sites: 2 },
    ]);
  });

  it("let a further site cost a new wildcard certificate too, where pools are named under every SIP domain", () => {
    const named = { ...TWO, poolNamePerSipDomain: "true" };
    expect(costs(named, "furtherSite")[1]).toEqual({ added: 0, reissued: 1, names: 1, sites: 3 });
    expect(costs(named, "furtherDomain")[1]).toEqual({ added: 0, reissued: 1, names: 3, sites: 2 });
  });

  it("do not take a site or domain for a further one that is there already", () => {
    const taken = deploymentWith(["further1"], { sipDomains: "further1.example" });
    expect(costs(taken, "furtherSite")[0]).toEqual({ added: 1, reissued: 0, names: 2, sites: 1 });
    expect(costs(taken, "furtherDomain")[0]).toEqual({ added: 0, reissued: 1, names: 1, sites: 1 });
  });

  it("are there before anything can be named", () => {
    expect(facts(deploymentWith([]))).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(costs(deploymentWith([]), "furtherSite")[0]).toEqual({ added: 1, reissued: 0, names: 3, sites: 1 });
  });
});
