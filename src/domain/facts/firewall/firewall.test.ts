import { describe, expect, it } from "vitest";
import type { Appliance } from "../../model/appliance.ts";
import { newAppliance, newGateway, newSite } from "../../model/create.ts";
import type { Deployment } from "../../model/deployment.ts";
import type { Gateway } from "../../model/gateway.ts";
import type { Site } from "../../model/site.ts";
import { siteContext } from "../siteContext.ts";
import { externalRows } from "./external.ts";
import { ALLOWED_NAMES, hostRows } from "./host.ts";
import { internalRows } from "./internal.ts";
import { firewallDifference, otherProfile, profileChange } from "./profileChange.ts";
import type { FirewallRow } from "./row.ts";
import { firewallProfile } from "./row.ts";
import { siteFirewall } from "./siteFirewall.ts";

const APPLIANCE: Partial<Appliance> = {
  hostName: "HOST1",
  hostAddress: "10.0.0.5",
  mediationName: "MED1",
  mediationAddress: "10.0.0.12",
  edgeName: "EDGE1",
  accessAddress: "198.51.100.11",
  mediaRelayAddress: "198.51.100.11",
};

interface Drawn {
  readonly appliances?: readonly Partial<Appliance>[];
  readonly gateways?: readonly Partial<Gateway>[];
  readonly site?: Partial<Site>;
  readonly settings?: Partial<Deployment>;
}

function contextOf({ appliances = [APPLIANCE], gateways = [{ address: "10.9.0.1" }], site = {}, settings = {} }: Drawn = {}) {
  return siteContext(settings, {
    ...newSite("site-1", "route-1"),
    ...site,
    appliances: appliances.map((own, index) => ({ ...newAppliance(`appliance-${index}`, "Normal"), ...own })),
    gateways: gateways.map((own, index) => ({ ...newGateway(`gateway-${index}`), ...own })),
  });
}

/** `source port → destination port protocol`, as in the plan’s tables. */
const lines = (rows: readonly FirewallRow[]) =>
  rows.map((row) => `${row.source.text} ${row.sourcePort} → ${row.destination.text} ${row.destinationPort} ${row.protocol}`);

const [M, G, C, E] = ["10.0.0.12", "10.9.0.1", "Internal clients", "198.51.100.11"];

describe("the internal firewall", () => {
  it("lets through the eight rows of the plan, to a gateway over TCP", () => {
    expect(lines(internalRows(contextOf()))).toEqual([
      `${M} any → ${G} 5060 TCP`,
      `${G} any → ${M} 5068 TCP`,
      `${M} 49152-57500 → ${G} any UDP`,
      `${G} any → ${M} 49152-57500 UDP`,
      `${M} 49152-57500 → ${C} 50000-50019 TCP`,
      `${M} 49152-57500 → ${C} 50000-50019 UDP`,
      `${C} 50000-50019 → ${M} 49152-57500 TCP`,
      `${C} 50000-50019 → ${M} 49152-57500 UDP`,
    ]);
  });

  it("takes the gateway’s port, and TLS on 5067", () => {
    const rows = internalRows(contextOf({ gateways: [{ address: G, port: "5061", protocol: "tls" }] }));
    expect(lines(rows).slice(0, 2)).toEqual([`${M} any → ${G} 5061 TLS`, `${G} any → ${M} 5067 TLS`]);
  });

  it("takes the Mediation media range of the site", () => {
    const ports = lines(internalRows(contextOf({ site: { mediationPortStart: "50000", mediationPortEnd: "51000" } })));
    expect(ports.filter((line) => line.includes("50000-51000"))).toHaveLength(6);
    expect(ports.join()).not.toContain("49152");
  });

  it("has a row per gateway and Mediation Server, and says which thing each end is", () => {
    const appliances = [APPLIANCE, { ...APPLIANCE, mediationAddress: "10.0.0.20" }];
    const rows = internalRows(contextOf({ appliances, gateways: [{ address: G }, { address: "10.9.0.2" }] }));
    expect(rows).toHaveLength(2 * (2 * 4 + 4));
    expect(rows[0]?.source).toEqual({ text: M, subject: "appliance-0" });
    expect(rows[0]?.destination).toEqual({ text: G, subject: "gateway-0" });
    expect(new Set(rows.map((row) => row.direction))).toEqual(new Set(["outbound", "inbound"]));
  });

  it("lets internal clients reach the web service where media bypass is on and the version has it", () => {
    const bypass = (targetVersion: string) =>
      lines(internalRows(contextOf({ settings: { mediaBypass: "true", targetVersion } }))).filter((line) => line.includes(" 80 "));
    expect(bypass("2.1")).toEqual([`${C} any → ${M} 80 TCP`]);
    expect(bypass("1.4.2")).toEqual([]);
  });

  it("shows what is missing instead of leaving the row out", () => {
    const rows = internalRows(
      contextOf({
        appliances: [{ mediationName: "MED1" }],
        gateways: [{ fqdn: "sbc1.example.net", port: "50b60" }],
        site: { mediationPortStart: "9", mediationPortEnd: "1" },
      }),
    );
    expect(lines(rows).slice(0, 4)).toEqual([
      "MED1 (no address) any → sbc1 (no address) not known TCP",
      "sbc1 (no address) any → MED1 (no address) 5068 TCP",
      "MED1 (no address) not known → sbc1 (no address) any UDP",
      "sbc1 (no address) any → MED1 (no address) not known UDP",
    ]);
  });

  it("takes a gateway as the file of an appliance has it", () => {
    const overrides = [{ section: "Gateway", key: "Port", gateway: "gateway-0", text: "5080" }];
    const rows = internalRows(contextOf({ appliances: [APPLIANCE, { ...APPLIANCE, mediationAddress: "10.0.0.20", overrides }] }));
    expect(lines(rows).filter((line) => line.endsWith("TCP") && line.includes(`→ ${G}`))).toEqual([
      `${M} any → ${G} 5060 TCP`,
      `10.0.0.20 any → ${G} 5080 TCP`,
    ]);
  });
});

const SIGNALLING = [
  `any any → ${E} 5061 TCP(MTLS)`,
  `${E} any → any 5061 TCP(MTLS)`,
  `${E} any → any 80 TCP`,
  `${E} any → any 53 UDP`,
  `${E} any → any 53 TCP`,
];

describe("the external firewall", () => {
  it("lets through the nine rows of the minimum profile", () => {
    expect(lines(externalRows(contextOf(), "minimum"))).toEqual([
      ...SIGNALLING,
      `${E} 3478 → any 3478 UDP`,
      `any 50000-59999 → ${E} 443 TCP`,
      `any 3478 → ${E} 3478 UDP`,
      `${E} 50000-59999 → any 443 TCP`,
    ]);
  });

  it("lets through the nine rows of the recommended profile", () => {
    expect(lines(externalRows(contextOf(), "recommended"))).toEqual([
      ...SIGNALLING,
      `${E} 50000-59999 → any any TCP`,
      `${E} 3478, 50000-59999 → any any UDP`,
      `any any → ${E} 443, 50000-59999 TCP`,
      `any any → ${E} 3478, 50000-59999 UDP`,
    ]);
  });

  it("counts ExternalMRPortRange from 50000 where the Edge is the media side; the remote side’s range stays", () => {
    const site = { mediaRelayPortRange: "1000" };
    expect(lines(externalRows(contextOf({ site }), "minimum")).slice(-4)).toEqual([
      `${E} 3478 → any 3478 UDP`,
      `any 50000-59999 → ${E} 443 TCP`,
      `any 3478 → ${E} 3478 UDP`,
      `${E} 50000-50999 → any 443 TCP`,
    ]);
    expect(
      lines(externalRows(contextOf({ site }), "recommended"))
        .slice(-4)
        .join(),
    ).not.toContain("59999");
  });

  it("takes the Access Edge address for 5061, 80 and 53, the Media Relay address for the rest", () => {
    const rows = externalRows(contextOf({ appliances: [{ ...APPLIANCE, mediaRelayAddress: "198.51.100.12" }] }), "recommended");
    const ofRelay = rows.filter((row) => [row.source.text, row.destination.text].includes("198.51.100.12"));
    expect(rows.slice(0, 5).map((row) => (row.direction === "inbound" ? row.destination : row.source).text)).toEqual(Array(5).fill(E));
    expect(ofRelay).toEqual(rows.slice(5));
  });

  it("names the public address where the Edge is behind NAT", () => {
    const nat = { ...APPLIANCE, accessAddress: "172.16.0.11", mediaRelayAddress: "172.16.0.11", mediaRelayPublicAddress: "203.0.113.5" };
    expect(externalRows(contextOf({ appliances: [nat] }), "minimum").map((row) => row.publicAddress)).toEqual(Array(9).fill("203.0.113.5"));
    expect(externalRows(contextOf(), "minimum").map((row) => row.publicAddress)).toEqual(Array(9).fill(undefined));
  });
});

describe("the firewall of the hosts", () => {
  it("lets DNS and the web through, in two rows per host once they are joined", () => {
    const rows = siteFirewall(contextOf(), "recommended").filter((row) => row.firewall === "host");
    expect(lines(rows)).toEqual(["10.0.0.5 any → any 53 TCP/UDP", "10.0.0.5 any → any 80, 443 TCP"]);
    expect(rows[1]?.purpose).toBe(
      "Certificate revocation lists; Cloud Connector updates; Skype for Business Online PowerShell; Windows Update",
    );
  });

  it("reaches these names, where destinations are filtered", () => {
    expect(ALLOWED_NAMES.map(({ name, purpose }) => `${name}: ${purpose}`)).toEqual([
      "*.online.lync.com: Skype for Business Online PowerShell; also in the bypass list of a proxy",
      "the certificate revocation list addresses of Office 365: certificate revocation lists",
      "the addresses of Windows Update: Windows Update",
      "aka.ms/CloudConnectorInstaller: the installer of Cloud Connector",
      "go.microsoft.com: updates of Cloud Connector",
      "download.microsoft.com: updates of Cloud Connector",
    ]);
  });

  it("names the host whose address nobody knows", () => {
    expect(hostRows(contextOf({ appliances: [{ hostName: "HOST1" }] }))[0]?.source).toEqual({
      text: "Host HOST1 (no address)",
      subject: "appliance-0",
    });
  });
});

describe("the firewalls of a site", () => {
  it("let nothing through twice: two gateways on one address share the media rows", () => {
    const gateways = [
      { address: G, port: "5060" },
      { address: G, port: "5062" },
    ];
    const rows = siteFirewall(contextOf({ gateways }), "recommended");
    expect(new Set(lines(rows)).size).toBe(rows.length);
    expect(rows.filter((row) => row.destination.text === G && row.protocol === "UDP")).toHaveLength(1);
    expect(rows.filter((row) => row.destination.text === G && row.protocol === "TCP")).toHaveLength(2);
  });

  it.each([
    ["minimum", "minimum"],
    [" Minimum ", "minimum"],
    ["recommended", "recommended"],
    [undefined, "recommended"],
    ["whatever", "recommended"],
  ] as const)("reads the profile %j as %s", (text, profile) => {
    expect(firewallProfile(text)).toBe(profile);
  });
});

describe("the other profile of the external firewall", () => {
  const changed = (from: "minimum" | "recommended", change: string) =>
    lines(
      profileChange(contextOf(), from)
        .filter((one) => one.change === change)
        .map(({ row }) => row),
    );

  it("adds its four rows of media per Edge, removes those of the one before, and leaves signalling", () => {
    expect(changed("recommended", "stays")).toEqual(SIGNALLING);
    expect(changed("recommended", "added")).toEqual([
      `${E} 3478 → any 3478 UDP`,
      `any 50000-59999 → ${E} 443 TCP`,
      `any 3478 → ${E} 3478 UDP`,
      `${E} 50000-59999 → any 443 TCP`,
    ]);
    expect(changed("recommended", "removed")).toEqual([
      `${E} 50000-59999 → any any TCP`,
      `${E} 3478, 50000-59999 → any any UDP`,
      `any any → ${E} 443, 50000-59999 TCP`,
      `any any → ${E} 3478, 50000-59999 UDP`,
    ]);
  });

  it("takes back on the way back what it brought", () => {
    expect(changed("minimum", "added")).toEqual(changed("recommended", "removed"));
    expect(changed("minimum", "removed")).toEqual(changed("recommended", "added"));
    expect(changed("minimum", "stays")).toEqual(changed("recommended", "stays"));
    expect(otherProfile(otherProfile("minimum"))).toBe("minimum");
  });

  it("changes nothing between equal rows, whatever their purpose is called", () => {
    const rows = externalRows(contextOf(), "minimum");
    const renamed = rows.map((row) => ({ ...row, purpose: "something", profile: null }));
    expect(firewallDifference(rows, renamed).map(({ change }) => change)).toEqual(Array(9).fill("stays"));
    expect(firewallDifference([], rows).map(({ change }) => change)).toEqual(Array(9).fill("added"));
    expect(firewallDifference(rows, []).map(({ change }) => change)).toEqual(Array(9).fill("removed"));
  });
});
