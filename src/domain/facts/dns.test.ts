import { describe, expect, it } from "vitest";
import { twoSites } from "../../fixtures/twoSites.ts";
import type { Appliance } from "../model/appliance.ts";
import { emptyDeployment, newAppliance, newSite } from "../model/create.ts";
import type { Deployment } from "../model/deployment.ts";
import { DeploymentFacts } from "./deploymentFacts.ts";
import { dnsFacts, siteDns } from "./dns.ts";
import { siteContext } from "./siteContext.ts";

function dnsOf(appliances: readonly Partial<Appliance>[], texts: Partial<Deployment> = {}) {
  const site = {
    ...newSite("site-1", "route-1"),
    accessPoolName: "ap1",
    mediaRelayPoolName: "mr1",
    appliances: appliances.map((own, index) => ({ ...newAppliance(`appliance-${index}`, "Normal"), ...own })),
  };
  const deployment = { ...emptyDeployment(), sipDomains: "contoso.com fabrikam.com", sites: [site], ...texts };
  return dnsFacts(
    deployment,
    deployment.sites.map((one) => siteDns(siteContext(deployment, one))),
  );
}

const lines = (records: readonly { name: string; type: string; value: string }[]) =>
  records.map(({ name, type, value }) => `${name} ${type} ${value}`);

describe("DNS", () => {
  it("has an A record of the Access pool for every Edge, and one of the Media Relay pool", () => {
    const edges = ["198.51.100.11", "198.51.100.12"].map((address) => ({ accessAddress: address, mediaRelayAddress: address }));
    expect(lines(dnsOf(edges).external)).toEqual([
      "ap1.contoso.com A 198.51.100.11",
      "ap1.contoso.com A 198.51.100.12",
      "mr1.contoso.com A 198.51.100.11",
      "mr1.contoso.com A 198.51.100.12",
    ]);
  });

  it("names the public address of an Edge behind NAT", () => {
    const edge = { accessAddress: "172.16.0.11", mediaRelayAddress: "172.16.0.11", mediaRelayPublicAddress: "203.0.113.5" };
    expect(lines(dnsOf([edge]).external)).toEqual(["ap1.contoso.com A 203.0.113.5", "mr1.contoso.com A 203.0.113.5"]);
  });

  it("keeps the two public addresses of an Edge apart", () => {
    const edge = {
      accessAddress: "172.16.0.11",
      mediaRelayAddress: "172.16.0.12",
      mediaRelayPublicAddress: "203.0.113.5",
      accessPublicAddress: "203.0.113.6",
    };
    expect(lines(dnsOf([edge]).external)).toEqual(["ap1.contoso.com A 203.0.113.6", "mr1.contoso.com A 203.0.113.5"]);
  });

  it("makes no record of a private address or of one that is not known", () => {
    expect(dnsOf([{ accessAddress: "172.16.0.11", mediaRelayAddress: "172.16.0.11" }, {}]).external).toEqual([]);
  });

  it("has four records to verify per SIP domain and one name never to create", () => {
    const { verify, never } = dnsOf([], { onlineSipFederationFqdn: "sipfed.example.net" });
    expect(lines(verify.filter((record) => record.zone === "fabrikam.com"))).toEqual([
      "sip.fabrikam.com CNAME sipdir.online.lync.com",
      "lyncdiscover.fabrikam.com CNAME webdir.online.lync.com",
      "_sip._tls.fabrikam.com SRV 100 1 443 sipdir.online.lync.com",
      "_sipfederationtls._tcp.fabrikam.com SRV 100 1 5061 sipfed.example.net",
    ]);
    expect(never.map((record) => record.name)).toEqual(["sip.contoso.com", "sip.fabrikam.com"]);
  });

  it("expects federation at Office 365’s own name unless the deployment states another", () => {
    const values = dnsOf([], { onlineSipFederationFqdn: undefined }).verify.filter(({ name }) => name.startsWith("_sipfederationtls"));
    expect(values.map(({ value }) => value)).toEqual(Array(2).fill("100 1 5061 sipfed.online.lync.com"));
  });

  it("has no name of Office 365 to create, only A records, each site’s under its own name (domain, §6)", () => {
    const { sites } = twoSites().deployment;
    const { external } = new DeploymentFacts(twoSites().deployment).dns(sites);
    expect(external.filter(({ name }) => /^sip\./.test(name))).toEqual([]);
    expect(new Set(external.map(({ type }) => type))).toEqual(new Set(["A"]));
    const namesOf = (id: string | undefined) => new Set(external.filter(({ site }) => site === id).map(({ name }) => name));
    const [seattle, amsterdam] = sites;
    expect(namesOf(seattle?.id)).toEqual(new Set(["ap1.contoso.com", "mr1.contoso.com"]));
    expect(namesOf(amsterdam?.id)).toEqual(new Set(["ap2.contoso.com", "mr2.contoso.com"]));
    expect(external.filter(({ name }) => name === "ap1.contoso.com")).toHaveLength(seattle?.appliances.length ?? 0);
  });

  it.each([
    ["1.4.2", 0],
    ["2.0", 1],
  ])("has the internal record of media bypass in versions that have bypass: %s", (targetVersion, count) => {
    const bypass = { targetVersion, mediaBypass: "true", mediaBypassName: "bypass.contoso.com" };
    expect(dnsOf([{ mediationAddress: "10.20.0.12" }], bypass).internal).toHaveLength(count);
  });

  it("has the internal record of media bypass, one address per Mediation Server, only when it is on", () => {
    const appliances = [{ mediationAddress: "10.20.0.12" }, { mediationAddress: "10.20.0.20" }];
    expect(dnsOf(appliances, { mediaBypassName: "bypass.contoso.com" }).internal).toEqual([]);
    expect(lines(dnsOf(appliances, { mediaBypass: "true", mediaBypassName: "bypass.contoso.com" }).internal)).toEqual([
      "bypass.contoso.com A 10.20.0.12",
      "bypass.contoso.com A 10.20.0.20",
    ]);
  });
});
