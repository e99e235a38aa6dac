import { describe, expect, it } from "vitest";
import type { Answers, SiteAnswers } from "./answers.ts";
import { planOf } from "./plan.ts";
import { answersWith } from "./testing/answers.ts";

type Case = readonly [what: string, general: Partial<Answers>, sites: readonly Partial<SiteAnswers>[], field: string, message: RegExp];

const CASES: readonly Case[] = [
  ["a SIP domain of one label", { sipDomains: "contoso" }, [], "sipDomains", /“contoso” is no domain name/],
  ["a SIP domain twice", { sipDomains: "contoso.com Contoso.com" }, [], "sipDomains", /“Contoso.com” stands twice/],
  ["a domain of Office 365", { sipDomains: "contoso.onmicrosoft.com" }, [], "sipDomains", /belongs to Office 365/],
  ["a domain too long for a certificate", { sipDomains: `${"x".repeat(60)}.com` }, [], "sipDomains", /64|leave it 58/],
  ["a forest that is a SIP domain", { vmDomain: "contoso.com" }, [], "vmDomain", /is a SIP domain/],
  ["a forest above a SIP domain", { vmDomain: "b.com", sipDomains: "a.b.com" }, [], "vmDomain", /holds the SIP domain “a.b.com”/],
  ["a site without a name", {}, [{ name: " " }], "name", /has no name/],
  ["two sites of one name", {}, [{ name: "A" }, { name: "a" }], "name", /“a” is the name of another site/],
  ["a country in words", {}, [{ countryCode: "Netherlands" }], "countryCode", /“Netherlands” is no country code/],
  ["no calls", {}, [{ calls: "" }], "calls", /No number of calls/],
  ["calls in words", {}, [{ calls: "many" }], "calls", /“many” is no number of calls/],
  ["more calls than a deployment carries", {}, [{ calls: "900000000" }], "calls", /900,000,000 calls take more than 200 PSTN sites/],
  [
    "more PSTN sites than a deployment holds",
    { version: "1.4.2" },
    Array.from({ length: 11 }, (_, index) => ({ name: `Site ${index}`, calls: "30000" })),
    "calls",
    /220 PSTN sites in all/,
  ],
  ["more calls than one location has", {}, [{ calls: "1000000" }], "calls", /1,000,000 calls take 134 PSTN sites of 16 appliances/],
  ["a name of 10,000 characters", {}, [{ name: "x".repeat(10_000) }], "name", /has 10,000 characters.*shorten it to 64/i],
  ["a name that turns text around", {}, [{ name: "Sea\u202Eeltt" }], "name", /holds the invisible character U\+202E/],
  [
    "no addresses for the gateways of many sites",
    { gatewayHost: "" },
    Array.from({ length: 12 }, (_, index) => ({ name: `Site ${index + 1}` })),
    "gatewayHost",
    /gateways of “Site 1”.*The same goes for “Site 2”, “Site 3”, “Site 4”, “Site 5” and 7 more\.$/,
  ],
  [
    "no names for the gateways of two sites",
    { protocol: "TLS" },
    [{ name: "A" }, { name: "B" }],
    "gatewayNames",
    /gateways of “A”.*The same goes for “B”\.$/,
  ],
  ["no gateway", {}, [{ gateways: "0" }], "gateways", /“0” gateways cannot be drawn/],
  ["a range without its size", { corpnetRange: "10.20.0.0" }, [], "corpnetRange", /like 10\.20\.0\.0\/24/],
  [
    "a range that is too small",
    { corpnetRange: "10.20.0.0/27" },
    [{ name: "A" }, { name: "B" }],
    "corpnetRange",
    /10\.20\.0\.0\/27 has no free subnet of 20\d addresses or more, and 2 sites need one each/,
  ],
  [
    "a range with room for one",
    { corpnetRange: "10.20.0.0/24" },
    [{ name: "A" }, { name: "B" }],
    "corpnetRange",
    /10\.20\.0\.0\/24 has one free subnet of 20\d addresses or more, and 2 sites need one each/,
  ],
  ["a range of no use", { corpnetRange: "127.0.0.0/8" }, [], "corpnetRange", /no machine can have/],
  [
    "a subnet that is too small for its appliances",
    {},
    [{ calls: "7500", corpnet: "10.9.0.0/26", gatewayAddresses: "10.8.0.1" }],
    "corpnet",
    /has 62 addresses, and 8\d are needed/,
  ],
  ["a subnet beyond the sizes there are", {}, [{ corpnet: "10.9.0.0/31" }], "corpnet", /between 8 and 30/],
  ["a subnet over the management network", {}, [{ corpnet: "192.168.213.0/24" }], "corpnet", /management switch/],
  [
    "a subnet over another site's",
    {},
    [
      { name: "A", corpnet: "10.9.0.0/16" },
      { name: "B", corpnet: "10.9.7.0/24" },
    ],
    "corpnet",
    /overlaps the corpnet of “A”/,
  ],
  [
    "both sides in one subnet",
    { edges: "nat", publicRange: "203.0.113.0/24" },
    [{ corpnet: "10.9.0.0/24", internet: "10.9.0.0/25" }],
    "internet",
    /overlaps the corpnet/,
  ],
  ["an internet side that is private", { internetRange: "172.16.0.0/24" }, [], "internetRange", /is private.*Behind NAT/],
  ["an internet side behind NAT that is public", { edges: "nat", publicRange: "203.0.113.0/24" }, [], "internetRange", /is public.*Public/],
  ["no public addresses behind NAT", { edges: "nat", internetRange: "172.16.0.0/24" }, [], "publicRange", /3 Edges.*none is given/],
  [
    "too few public addresses",
    { edges: "nat", internetRange: "172.16.0.0/24" },
    [{ publicAddresses: "203.0.113.7" }],
    "publicAddresses",
    /3 Edges.*1 is given/,
  ],
  [
    "a private public address",
    { edges: "nat", internetRange: "172.16.0.0/24", publicRange: "10.0.0.0/24" },
    [],
    "publicRange",
    /10\.0\.0\.1 is not an address of the internet/,
  ],
  ["no DNS server", { corpnetDns: "" }, [], "corpnetDns", /No DNS server/],
  ["a DNS server by name", { corpnetDns: "dns.contoso.com" }, [], "corpnetDns", /“dns.contoso.com” is no address/],
  ["a default gateway elsewhere", {}, [{ corpnetRouter: "10.30.0.1" }], "corpnetRouter", /no host address of 10\.20\.0\.0\/24/],
  ["gateways beyond their subnet", { gatewayHost: "254", corpnetLength: "24" }, [], "gatewayHost", /no 2 addresses from number 254 on/],
  ["a gateway where the default gateway stands", { gatewayHost: "1" }, [], "gatewayHost", /10\.20\.0\.1 is a default gateway/],
  [
    "fewer addresses than gateways",
    {},
    [{ gateways: "3", gatewayAddresses: "10.9.0.1 10.9.0.2" }],
    "gatewayAddresses",
    /has 3 gateways, and 2 addresses are given/,
  ],
  [
    "one gateway at two sites",
    {},
    [
      { name: "A", gatewayAddresses: "10.9.0.1" },
      { name: "B", gatewayAddresses: "10.9.0.2" },
    ],
    "gatewayAddresses",
    /10\.9\.0\.2 is a gateway’s at “A”/,
  ],
  ["one address for two gateways", {}, [{ gatewayAddresses: "10.9.0.1 10.9.0.1" }], "gatewayAddresses", /10\.9\.0\.1 is a gateway’s at/],
  [
    "one public address for two Edges",
    { edges: "nat", internetRange: "172.16.0.0/24", publicRange: "203.0.113.7 203.0.113.7 203.0.113.8" },
    [],
    "publicRange",
    /203\.0\.113\.7 is the public address of an Edge/,
  ],
  ["TLS without names", { protocol: "TLS" }, [], "gatewayNames", /which TLS needs/],
  ["one name for two gateways", { gatewayNames: "sbc.contoso.com" }, [], "gatewayNames", /has 2 gateways, and 1 name is given/],
  [
    "the same names at two sites",
    { gatewayNames: "sbc{n}.example.net" },
    [{ name: "A" }, { name: "B" }],
    "gatewayNames",
    /“sbc1.example.net” would name gateways of “A” and “B”\. Put.*at the site\.$/,
  ],
  [
    "a gateway in a SIP domain and no DNS for the Edges",
    { gatewayNames: "sbc{n}.contoso.com" },
    [],
    "internetDns",
    /“sbc1.contoso.com”.*lies in a SIP domain/,
  ],
  ["a port that is none", { port: "70000" }, [], "port", /“70000” is no port/],
];

describe("a wrong answer gets a sentence beside its field:", () => {
  it.each(CASES)("%s", (_, general, sites, field, message) => {
    const { problems } = planOf(answersWith(general, ...sites));
    const found = problems.filter((problem) => problem.field === field);
    expect(found.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
  });

  it("or none where nothing is wrong", () => {
    expect(planOf(answersWith({})).problems).toEqual([]);
  });
});
