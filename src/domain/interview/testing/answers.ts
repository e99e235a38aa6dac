import fc from "fast-check";
import { type Answers, newAnswers, newSiteAnswers, type SiteAnswers } from "../answers.ts";

/** One site, answered in as few words as will do. */
export function shortAnswers(): Answers {
  return {
    ...newAnswers(),
    sipDomains: "contoso.com",
    vmDomain: "cce.local",
    sites: [{ ...newSiteAnswers("1"), name: "Seattle", calls: "900" }],
    corpnetRange: "10.20.0.0/16",
    corpnetDns: "10.20.0.2",
    internetRange: "198.51.100.0/24",
    gatewayHost: "201",
  };
}

/** The short answers with some of them changed. */
export function answersWith(changes: Partial<Answers>, ...sites: readonly Partial<SiteAnswers>[]): Answers {
  const base = shortAnswers();
  const first = base.sites[0] ?? newSiteAnswers("1");
  const changed = sites.map((site, index) => ({ ...first, key: String(index + 1), ...site }));
  return { ...base, ...(changed.length > 0 && { sites: changed }), ...changes };
}

const SIP_DOMAINS = ["contoso.com", "fabrikam.com", "voice.litware.net", "tailspin.example", "adventure-works.co.uk"];
const NAMES = ["Seattle", "Amsterdam", "São Paulo", "Zürich HQ", "Branch 7", "東京", "K", "O'Hare & Sons", "Site 2", "Seattle 2"];

const CORPNET_RANGES = ["10.0.0.0/8", "10.20.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "11.0.0.0/12"];
const PUBLIC_RANGES = ["198.18.0.0/15", "203.0.112.0/20"];
const NAT_RANGES = ["100.64.0.0/10", "172.31.0.0/16"];

interface Shape {
  readonly hardware: string;
  readonly version: string;
  readonly edges: string;
  readonly named: boolean;
}

/** Sites that state some of their networks, and leave the others to the answers for all. */
function arbitrarySite(name: string, index: number, { hardware, edges, named }: Shape): fc.Arbitrary<SiteAnswers> {
  const own = (text: string) => fc.constantFrom("", "", text);
  return fc.record({
    key: fc.constant(String(index + 1)),
    name: fc.constantFrom(name, ` ${name} `),
    countryCode: fc.constantFrom("", "NL", "us"),
    city: fc.constantFrom("", "Amsterdam", "São Paulo"),
    calls: (hardware === "Minimum" ? fc.integer({ min: 1, max: 400 }) : fc.integer({ min: 1, max: 4000 })).map(String),
    target: fc.constantFrom("n", "n+1", "n+2"),
    gateways: fc.constantFrom("1", "2", "4"),
    corpnet: own(`10.${200 + index}.0.0/22`),
    corpnetRouter: fc.constant(""),
    corpnetDns: own("9.9.9.9, 10.1.1.1"),
    internet: own(edges === "nat" ? `10.${100 + index}.9.0/24` : `198.51.${100 + index}.0/24`),
    internetRouter: fc.constant(""),
    internetDns: own("8.8.8.8"),
    publicAddresses: own(`203.0.${100 + index}.0/24`),
    gatewayAddresses: own(`10.${150 + index}.0.7`),
    gatewayNames: named ? own(`own{n}.s${index}.fabrikam.com`) : fc.constant(""),
    protocol: named ? fc.constantFrom("", "TCP", "TLS") : fc.constant(""),
  });
}

/** Answers that make a design: whatever a person may choose, as long as nothing contradicts. */
export const VALID_ANSWERS: fc.Arbitrary<Answers> = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
    hardware: fc.constantFrom("Normal", "Minimum"),
    version: fc.constantFrom("2.1", "2.0", "1.4.2"),
    edges: fc.constantFrom("public", "nat"),
    named: fc.boolean(),
  })
  .chain(({ names, ...shape }) =>
    fc.record({
      customer: fc.constantFrom("", "Contoso"),
      sipDomains: fc.uniqueArray(fc.constantFrom(...SIP_DOMAINS), { minLength: 1, maxLength: 4 }).map((domains) => domains.join(" ")),
      vmDomain: fc.constantFrom("cce.local", "vm.contoso.com", "cce.internal"),
      sites: fc.tuple(...names.map((name, index) => arbitrarySite(name, index, shape))),
      fallback: fc.constantFrom("", "1", "2", "99"),
      hardware: fc.constant(shape.hardware),
      version: fc.constant(shape.version),
      corpnetRange: fc.constantFrom(...CORPNET_RANGES),
      corpnetLength: fc.constantFrom("", "22", "23"),
      corpnetDns: fc.constantFrom("1.1.1.1", "10.250.0.2 10.250.0.3"),
      internetRange: fc.constantFrom(...(shape.edges === "nat" ? NAT_RANGES : PUBLIC_RANGES)),
      internetLength: fc.constantFrom("", "24", "25"),
      internetDns: fc.constantFrom("8.8.4.4"),
      edges: fc.constant(shape.edges),
      publicRange: fc.constant("192.0.2.0/24 131.107.0.0/16"),
      routers: fc.constantFrom("first", "last"),
      gatewayHost: fc.constantFrom("1000", "120", "200").map((host) => host),
      gatewayNames: fc.constant(shape.named ? "sbc{n}.{site}.contoso.com" : ""),
      protocol: shape.named ? fc.constantFrom("TCP", "TLS") : fc.constant("TCP"),
      port: fc.constantFrom("", "5061"),
    }),
  )
  // Host number 1000 has its place in large subnets alone.
  .map((answers) => (answers.corpnetLength === "23" && answers.gatewayHost === "1000" ? { ...answers, gatewayHost: "300" } : answers))
  .map((answers) => (answers.corpnetLength === "22" ? { ...answers, gatewayHost: "900" } : answers));

/** Texts that no question wants, or only some. */
export const ODD_TEXT: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("", " ", "0", "-1", "1e9", "007", "999999999", "10,000", "n+3", "constructor", "__proto__"),
  fc.constantFrom("10.20.0.0", "10.20.0.0/33", "10.20.0.0/31", "0.0.0.0/8", "224.0.0.0/24", "192.168.213.0/24", "10.20.0.201", "10.20.0.1"),
  fc.constantFrom(
    "10.20.0.0/26",
    "10.20.0.0/30",
    "255.255.255.255",
    "10.0.0.1-10.255.255.254",
    "203.0.113.1-203.0.113.2",
    "198.51.100.0/24",
  ),
  fc.constantFrom(
    "contoso.com",
    "contoso.com contoso.com",
    "x.onmicrosoft.com",
    "local",
    "{n}.{site}.com",
    "sbc{n}.contoso.com",
    "{n}",
    "sip",
  ),
  fc.constantFrom("a\r\nb", "\0", "\u202eabc", "🎈", "\ud800", "x".repeat(10_000), `${"x".repeat(63)}.`.repeat(3).concat("com")),
  fc.constantFrom("Normal", "Minimum", "2.0", "1.4.1", "nat", "public", "first", "last", "TLS", "TCP", "Seattle", "Seattle 2", "NL"),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.ipV4(),
);
