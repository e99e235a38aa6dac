import { describe, expect, it } from "vitest";
import { formatAddress } from "../net/address.ts";
import { formatSubnet } from "../net/subnet.ts";
import { type Answers, type GeneralAnswer, newSiteAnswers, type SiteAnswer, type SiteAnswers } from "./answers.ts";
import { designFrom } from "./designFrom.ts";
import { planOf } from "./plan.ts";
import { answersWith, shortAnswers } from "./testing/answers.ts";

const parts = (answers: Answers) =>
  planOf(answers).sites.flatMap((site) => site.parts.map(({ name, appliances, calls }) => [name, appliances, calls]));

describe("the plan of an interview", () => {
  it("sizes every site by its calls and redundancy", () => {
    expect(parts(answersWith({}, { name: "A", calls: "1,200", target: "n+1" }, { name: "B", calls: "1200", target: "n+2" }))).toEqual([
      ["A", 4, 1200],
      ["B", 5, 1200],
    ]);
    expect(parts(answersWith({ hardware: "Minimum" }, { name: "A", calls: "50" }))).toEqual([["A", 2, 50]]);
  });

  it("makes several PSTN sites of one location that needs more than one carries, under names that are free", () => {
    expect(parts(answersWith({}, { name: "Seattle", calls: "7600" }, { name: "seattle 2", calls: "1" }))).toEqual([
      ["Seattle", 9, 3800],
      ["Seattle 3", 9, 3800],
      ["seattle 2", 2, 1],
    ]);
    expect(parts(answersWith({ version: "1.4.2" }, { calls: "1501" })).map(([, appliances]) => appliances)).toEqual([3, 3]);
  });

  it("cuts the ranges into subnets, the sites' own left out, and puts routers where the custom is", () => {
    const answers = answersWith(
      { internetRange: "198.51.100.0/24", routers: "last" },
      { name: "A" },
      { name: "B", corpnet: "10.20.0.0/24", corpnetRouter: "10.20.0.9" },
      { name: "C" },
    );
    const sides = planOf(answers).sites.map(({ sides: { corpnet, internet } }) =>
      [corpnet, internet].map(({ subnet, router }) => `${subnet && formatSubnet(subnet)} ${router !== undefined && formatAddress(router)}`),
    );
    expect(sides).toEqual([
      ["10.20.1.0/24 10.20.1.254", "198.51.100.0/26 198.51.100.62"],
      ["10.20.0.0/24 10.20.0.9", "198.51.100.64/26 198.51.100.126"],
      ["10.20.2.0/24 10.20.2.254", "198.51.100.128/26 198.51.100.190"],
    ]);
  });

  it("never cuts the network of the management switch out of a range", () => {
    const sites = Array.from({ length: 3 }, (_, index) => ({ name: `Site ${index + 10}` }));
    const { sites: planned, problems } = planOf(answersWith({ corpnetRange: "192.168.212.0/22" }, ...sites));
    expect(problems).toEqual([]);
    expect(planned.map(({ sides }) => sides.corpnet.subnet && formatSubnet(sides.corpnet.subnet))).toEqual([
      "192.168.212.0/24",
      "192.168.214.0/24",
      "192.168.215.0/24",
    ]);
  });

  it("takes the gateways' addresses from each corpnet, or as a site states them, one after the other or each by itself", () => {
    const answers = answersWith(
      { gatewayHost: "201" },
      { name: "A" },
      { name: "B", gateways: "3", gatewayAddresses: "10.9.0.7" },
      { name: "C", gatewayAddresses: "10.9.0.20-10.9.0.21" },
      { name: "D", gatewayAddresses: "10.9.0.40, 10.9.0.30" },
    );
    expect(planOf(answers).sites.map(({ trunks }) => trunks.addresses.map(formatAddress).join(" "))).toEqual([
      "10.20.0.201 10.20.0.202",
      "10.9.0.7 10.9.0.8 10.9.0.9",
      "10.9.0.20 10.9.0.21",
      "10.9.0.40 10.9.0.30",
    ]);
  });

  it("fills the site and the number into the gateways' names", () => {
    const answers = answersWith(
      { gatewayNames: "sbc{n}.{site}.example.net", protocol: "TLS" },
      { name: "São Paulo 1" },
      { name: "B", gateways: "1", gatewayNames: "pbx.example.net" },
    );
    expect(planOf(answers).sites.map(({ trunks }) => [trunks.protocol, trunks.port, ...trunks.names])).toEqual([
      ["TLS", "5061", "sbc1.sao-paulo-1.example.net", "sbc2.sao-paulo-1.example.net"],
      ["TLS", "5061", "pbx.example.net"],
    ]);
  });

  it("says how full the subnets become, everything that stands in them counted once", () => {
    const [site] = planOf(answersWith({ corpnetDns: "10.20.0.2 10.20.0.1", internetLength: "29" }, { calls: "1000" })).sites;
    // Three appliances of four servers and a host, two DNS servers of which one is the router, two gateways; three Edges and a router.
    expect(site?.fill).toEqual({ corpnet: { needed: 19, hosts: 254 }, internet: { needed: 4, hosts: 6 } });
  });
});

/** A change of each answer, and what has to be so for it to tell. */
const GENERAL_CHANGES: Readonly<Record<GeneralAnswer, Partial<Answers>>> = {
  customer: { customer: "Contoso" },
  sipDomains: { sipDomains: "fabrikam.com" },
  vmDomain: { vmDomain: "vm.local" },
  fallback: { fallback: "2" },
  hardware: { hardware: "Minimum" },
  version: { version: "2.0" },
  corpnetRange: { corpnetRange: "10.30.0.0/16" },
  corpnetLength: { corpnetLength: "23" },
  corpnetDns: { corpnetDns: "10.20.0.3" },
  internetRange: { internetRange: "203.0.113.0/24" },
  internetLength: { internetLength: "28" },
  internetDns: { internetDns: "8.8.8.8" },
  edges: { edges: "nat", internetRange: "172.20.0.0/16", publicRange: "203.0.113.0/24" },
  publicRange: { edges: "nat", internetRange: "172.20.0.0/16", publicRange: "203.0.113.128/25" },
  routers: { routers: "last" },
  gatewayHost: { gatewayHost: "211" },
  gatewayNames: { gatewayNames: "sbc{n}.{site}.example.net" },
  protocol: { protocol: "TLS", gatewayNames: "sbc{n}.{site}.example.net" },
  port: { port: "5062" },
};

const NAT = { edges: "nat", internetRange: "172.20.0.0/16", publicRange: "203.0.113.0/24" };

const SITE_CHANGES: Readonly<Record<SiteAnswer, readonly [Partial<SiteAnswers>, Partial<Answers>?]>> = {
  name: [{ name: "Tacoma" }],
  countryCode: [{ countryCode: "US" }],
  city: [{ city: "Seattle" }],
  calls: [{ calls: "901" }],
  target: [{ target: "n+2" }],
  gateways: [{ gateways: "3" }],
  corpnet: [{ corpnet: "10.20.9.0/24" }],
  corpnetRouter: [{ corpnetRouter: "10.20.0.9" }],
  corpnetDns: [{ corpnetDns: "10.20.0.3" }],
  internet: [{ internet: "203.0.113.0/24" }],
  internetRouter: [{ internetRouter: "198.51.100.9" }],
  internetDns: [{ internetDns: "8.8.8.8" }],
  publicAddresses: [{ publicAddresses: "192.0.2.0/24" }, NAT],
  gatewayAddresses: [{ gatewayAddresses: "10.9.0.7" }],
  gatewayNames: [{ gatewayNames: "sbc{n}.example.net" }],
  protocol: [{ protocol: "TLS", gatewayNames: "sbc{n}.example.net" }],
};

describe("every answer changes the result:", () => {
  const two = (changes: Partial<Answers>, first: Partial<SiteAnswers> = {}) =>
    designFrom(answersWith(changes, { name: "Seattle", ...first }, { name: "Amsterdam" }));

  it.each(Object.entries(GENERAL_CHANGES))("%s", (field, changes) => {
    const { [field as GeneralAnswer]: _, ...others } = changes;
    const result = two(changes);
    expect(result).toMatchObject({ ok: true });
    // What the change rests on is not what tells.
    const before = field === "edges" ? two({}) : two(others);
    expect(result).not.toEqual(before);
  });

  it.each(Object.entries(SITE_CHANGES))("%s of a site", (_, [changes, needed = {}]) => {
    const result = two(needed, changes);
    expect(result).toMatchObject({ ok: true });
    expect(result).not.toEqual(two(needed));
  });
});

describe("what nobody answered", () => {
  it("is in no output: the design holds what was typed, what allocation gave and the product's defaults", () => {
    const result = designFrom(shortAnswers());
    if (!result.ok) throw new Error("The short answers make a design.");
    const { customer, notes, author, revision, date, proxy, sites } = result.design.deployment;
    expect({ customer, notes, author, revision, date, proxy }).toEqual({
      customer: undefined,
      notes: undefined,
      author: undefined,
      revision: undefined,
      date: undefined,
      proxy: undefined,
    });
    const [site] = sites;
    expect(site).toMatchObject({ countryCode: "", city: "", state: "", internetDns: "" });
    expect(site?.siteDirectory).toBeUndefined();
    expect(site?.gateways.map(({ fqdn, address, port, protocol }) => [fqdn, address, port, protocol])).toEqual([
      ["10.20.0.201", "10.20.0.201", "5060", "TCP"],
      ["10.20.0.202", "10.20.0.202", "5060", "TCP"],
    ]);
  });

  it("is asked for: an interview without answers says what is missing in every step but the hardware", () => {
    const { problems } = planOf({
      ...shortAnswers(),
      sipDomains: "",
      vmDomain: "",
      sites: [newSiteAnswers("1")],
      corpnetRange: "",
      corpnetDns: "",
      internetRange: "",
      gatewayHost: "",
    });
    expect(problems.map(({ field }) => field)).toEqual([
      "sipDomains",
      "vmDomain",
      "name",
      "calls",
      "corpnetRange",
      "internetRange",
      "corpnetDns",
      "gatewayHost",
    ]);
  });
});
