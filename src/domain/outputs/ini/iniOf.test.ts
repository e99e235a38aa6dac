import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoSites } from "../../../fixtures/twoSites.ts";
import type { Appliance } from "../../model/appliance.ts";
import type { Deployment } from "../../model/deployment.ts";
import type { Site } from "../../model/site.ts";
import { iniFileName, iniOf } from "./iniOf.ts";

const { deployment } = twoSites();
const [site] = deployment.sites;
const [appliance] = site?.appliances ?? [];
if (!site || !appliance) throw new Error("The fixture has no appliance.");

interface Changes {
  readonly deployment?: Partial<Deployment>;
  readonly site?: Partial<Site>;
  readonly appliance?: Partial<Appliance>;
}

function write(changes: Changes = {}, errors = 0) {
  return iniOf(
    { ...deployment, ...changes.deployment },
    { ...site, ...changes.site } as Site,
    { ...appliance, ...changes.appliance } as Appliance,
    {
      errors,
    },
  );
}

function textOf(changes: Changes = {}, errors = 0): string {
  const ini = write(changes, errors);
  if (!ini.ok) throw new Error(ini.problems.map(({ reason }) => reason).join(" "));
  return ini.text;
}

describe("iniOf", () => {
  it("writes an appliance as the golden file has it", () => {
    const golden = join(import.meta.dirname, "seattle.golden.ini");
    const text = textOf();
    // Read the change before you keep it.
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, "utf8"));
  });

  it("gives every line what it shows, and the text is its lines", () => {
    const ini = write();
    if (!ini.ok) throw new Error("It was not written.");
    expect(ini.text).toBe(ini.lines.map(({ text }) => `${text}\r\n`).join(""));
    const field = (text: string) => ini.lines.find((line) => line.text.startsWith(text))?.field;
    expect(field("SIPDomains=")).toEqual({ owner: "deployment", name: "sipDomains", id: "deployment" });
    expect(field("SiteName=")).toEqual({ owner: "site", name: "siteName", id: site.id });
    expect(field("HardwareType=")).toEqual({ owner: "appliance", name: "hardwareType", id: appliance.id });
    expect(field("FQDN=")).toEqual({ owner: "gateway", name: "fqdn", id: site.gateways[0]?.id });
    expect(ini.lines.find(({ text }) => text === "LocalRoute=.*")?.route).toBe(site.voiceRoutes[0]?.id);
    expect(ini.lines.find(({ text }) => text === "[Gateway2]")?.gateway).toBe(site.gateways[1]?.id);
  });

  it("marks the file of an appliance with errors as a draft, before every other comment", () => {
    const comments = [{ text: "Build 5.0.1" }];
    expect(textOf({ appliance: { comments } }, 3)).toMatch(/^; DRAFT - 3 errors\r\n;Build 5.0.1\r\n; .* CCE Studio\r\n\[Common\]\r\n/);
    expect(textOf({ appliance: { comments } })).toMatch(/^;Build 5.0.1\r\n; .* CCE Studio\r\n\[Common\]\r\n/);
    expect([iniFileName(0), iniFileName(1)]).toEqual(["CloudConnector.ini", "CloudConnector.draft.ini"]);
  });

  it("writes what choices and lists mean, and everything else verbatim", () => {
    const text = textOf({
      deployment: { sipDomains: "Contoso.com,fabrikam.com;  adatum.com" },
      site: { omsEnabled: "TRUE", city: "a, b", corpnetPrefixLength: "024", corpnetDns: "10.0.0.1,10.0.0.2", forwardPai: "yes" },
      appliance: { hardwareType: "minimum" },
    });
    const lines = ["SIPDomains=Contoso.com fabrikam.com adatum.com", "OMSEnabled=true", "City=a, b", "CorpnetIPPrefixLength=024"];
    for (const line of [...lines, "CorpnetDNSIPAddress=10.0.0.1 10.0.0.2", "ForwardPAI=yes", "HardwareType=Minimum"]) {
      expect(text).toContain(`\r\n${line}\r\n`);
    }
  });

  it("leaves out absent keys but never State, and empty sections", () => {
    const gateways = [{ id: "gateway-90" }, ...site.gateways];
    const text = textOf({ site: { state: undefined, city: undefined, voiceRoutes: [], gateways }, appliance: { baseVmAddress: "" } });
    expect(text).toContain("\r\nState=\r\n");
    expect(text).toContain("\r\nBaseVMIP=\r\n");
    expect(text).not.toMatch(/City|HybridVoiceRoutes|Gateway3/);
    expect(text).toContain("[Gateway1]\r\nFQDN=sbc1.sea.example.net");
  });

  it.each([
    ["1.4.2", ["OMSEnabled", "EnableFastFailoverTimer", "ForwardCallHistory", "ForwardPAI"]],
    ["2.0.1", ["OMSEnabled"]],
    ["2.1", []],
  ])("leaves out the keys that are newer than target version %s", (targetVersion, absent) => {
    const text = textOf({ deployment: { targetVersion } });
    const newer = ["OMSEnabled", "EnableFastFailoverTimer", "ForwardCallHistory", "ForwardPAI"];
    expect(newer.filter((key) => !text.includes(`${key}=`))).toEqual(absent);
    expect(text).toContain("EnableReferSupport=");
  });

  it("lets overrides win, also by being absent, and says so on the line", () => {
    const [first, second] = site.gateways;
    const overrides = [
      { section: "Common", key: "City", text: "Bellevue" },
      { section: "Common", key: "CountryCode" },
      { section: "Gateway", key: "Port", gateway: second?.id, text: "5061" },
      ...["FQDN", "IP", "Port", "Protocol", "VoiceRoutes"].map((key) => ({ section: "Gateway", key, gateway: first?.id })),
      { section: "Gateway", key: "FQDN", gateway: "gateway-99", text: "pbx.example.net" },
      { section: "HybridVoiceRoutes", key: "Local", text: "^\\+1" },
    ];
    const ini = write({ appliance: { overrides } });
    if (!ini.ok) throw new Error("It was not written.");
    expect(ini.text).toMatch(
      /\[Gateway1\]\r\nFQDN=sbc2[^[]*Port=5061[^[]*\[Gateway2\]\r\nFQDN=pbx.example.net\r\n\r\n\[HybridVoiceRoutes\]/,
    );
    expect(ini.text).not.toContain("CountryCode");
    expect(ini.lines.filter((line) => line.override).map(({ text }) => text)).toEqual([
      "City=Bellevue",
      "Port=5061",
      "FQDN=pbx.example.net",
      "Local=^\\+1",
    ]);
  });

  it("knows an override whatever letter case a hand wrote it in", () => {
    const gateway = site.gateways[1]?.id;
    const overrides = [
      { section: "COMMON", key: "city", text: "Bellevue" },
      { section: "gateway", key: "PORT", gateway, text: "5061" },
      { section: "gateway", key: "Slot", gateway, text: "4", after: "port" },
      { section: "hybridvoiceroutes", key: "LOCALROUTE", text: "^1" },
    ];
    const text = textOf({ appliance: { overrides } });
    expect(text).toContain("\r\nCity=Bellevue\r\n");
    expect(text).toMatch(/\[Gateway2\][^[]*Port=5061\r\nSlot=4\r\n/);
    expect(text).toContain("\r\nLocalRoute=^1\r\n");
    expect(text).not.toMatch(/COMMON|\[gateway|\[hybrid/);
  });

  it("puts unknown sections and keys back to their places", () => {
    const overrides = [
      { section: "Common", key: "Second", text: "2", after: "First" },
      { section: "Common", key: "First", text: "1", after: "IP" },
      { section: "Network", key: "Top", text: "0", after: "" },
      { section: "Network", key: "Bottom", text: "9" },
      { section: "Vendor", key: "Model", text: "X=Y", after: "Common" },
      { section: "Empty", key: "", after: "Vendor" },
    ];
    const text = textOf({ appliance: { overrides } });
    expect(text).toContain("IP=10.20.0.10\r\nFirst=1\r\nSecond=2\r\nOnlineSipFederationFqdn=");
    expect(text).toContain("\r\n\r\n[Vendor]\r\nModel=X=Y\r\n\r\n[Empty]\r\n\r\n[Network]\r\nTop=0\r\nCorpnetIPPrefixLength=");
    expect(text).toContain("ManagementIPPrefixLength=24\r\nBottom=9\r\n\r\n[PrimaryCMS]");
  });

  it("keeps comments before their lines, and lets none look like a key or a section", () => {
    const comments = [
      { text: "Build=5" },
      { text: " asked = for", section: "Common", key: "City" },
      { text: "[Gateway9]", section: "Network" },
      { text: "gone", section: "Common", key: "NoSuchKey" },
      { text: "line\r\nbreak", section: "TrunkConfiguration", key: "" },
    ];
    const text = textOf({ appliance: { comments } });
    expect(text).toMatch(/^;Build:5\r\n; .* CCE Studio\r\n\[Common\]/);
    expect(text).toContain("\r\n; asked : for\r\nCity=");
    expect(text).toContain("\r\n\r\n;gone\r\n;(Gateway9)\r\n[Network]");
    expect(text).toMatch(/;line {2}break\r\n$/);
  });

  it("leads with the comments of the first section, and with none that looks like its own", () => {
    const comments = [
      { text: " DRAFT - 3 errors" },
      { text: "before", section: "Common" },
      { text: " DRAFT - 4 errors ", section: "Common" },
    ];
    const text = textOf({ appliance: { comments } });
    expect(text).toMatch(/^;before\r\n; .* CCE Studio\r\n\[Common\]/);
  });

  it("begins with a byte-order mark exactly where not all is ASCII", () => {
    expect(textOf()).toMatch(/^;/);
    expect(textOf({ site: { city: "Zürich" } })).toMatch(/^\uFEFF;/);
  });

  it.each([
    ["a line break", { site: { city: "Sea\r\n[Gateway9]" } }, "City in [Common] holds a line break"],
    ["a line feed", { deployment: { sipDomains: "a.com\nb.com" } }, "SIPDomains in [Common] holds a line break"],
    ["NUL", { site: { city: "\0" } }, "NUL"],
    ["white space in front", { site: { city: " Seattle" } }, "white space"],
    ["white space behind, in a list", { site: { corpnetDns: "10.0.0.1 " } }, "white space"],
    ["a next-line character at the end", { site: { city: "Seattle\u0085" } }, "white space"],
    ["half of a surrogate pair", { site: { city: "\ud800" } }, "half of a character"],
    ["a route without a name", { site: { voiceRoutes: [{ id: "route-9", pattern: ".*" }] } }, "A key of [HybridVoiceRoutes] has no name"],
    ["a route whose name holds =", { site: { voiceRoutes: [{ id: "route-9", name: "a=b", pattern: ".*" }] } }, "“=”"],
    ["a key that looks like a section", { appliance: { overrides: [{ section: "X", key: "[Common]", text: "" }] } }, "begins with “[”"],
    ["a key that looks like a comment", { appliance: { overrides: [{ section: "X", key: ";a", text: "" }] } }, "begins with “;”"],
    [
      "a section that ends before its end",
      { appliance: { overrides: [{ section: "X] ;Y", key: "a", text: "" }] } },
      "before a comment sign",
    ],
    ["a section of two lines", { appliance: { overrides: [{ section: "X]\r\n[Y", key: "a", text: "" }] } }, "line break"],
  ] satisfies [string, Changes, string][])("writes no file for %s, and says why", (_, changes, reason) => {
    const ini = write(changes);
    expect(ini.ok).toBe(false);
    expect(ini.ok ? [] : ini.problems.map((one) => one.reason)).toEqual([expect.stringContaining(reason)]);
  });

  it("lets no text whatsoever put a line of its own into the file", () => {
    const soft = fc.constantFrom("\u2028", "\u2029", "\u0085", "\uFEFF", "\v", "\f", " ", "[Gateway9]", ";", "#", "=", "Key=1", "x");
    const hard = fc.constantFrom("\r", "\n", "\r\n[Gateway9]\r\n", "\0", "\ud800");
    const text = (parts: string[]) => parts.join("");
    const inside = fc.array(soft, { maxLength: 4 }).map((parts) => `x${text(parts)}y`);
    const hostile = fc.oneof({ weight: 4, arbitrary: inside }, fc.array(fc.oneof(soft, hard), { maxLength: 4 }).map(text));
    let written = 0;
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (value, name, key, comment) => {
        const ini = write({
          site: { city: value, voiceRoutes: [{ id: "route-9", name, pattern: value }] },
          appliance: {
            overrides: [{ section: "Vendor", key, text: value }],
            comments: [{ text: comment }, { text: comment, section: "Network", key: "CorpnetSwitchName" }],
          },
        });
        if (!ini.ok) return;
        written++;
        const lines = ini.text.split(/\r\n|\r|\n/).slice(0, -1);
        expect(lines).toHaveLength(ini.lines.length);
        // The two patterns by which scripts read the file find exactly our sections and keys.
        expect(lines.filter((line) => /^\[(.+)\]/.test(line))).toEqual(
          ini.lines.filter(({ kind }) => kind === "section").map(({ text }) => text),
        );
        expect(lines.filter((line) => /(.+?)\s*=(.*)/.test(line))).toEqual(
          ini.lines.filter(({ kind }) => kind === "key").map(({ text }) => text),
        );
      }),
      { numRuns: 300 },
    );
    expect(written).toBeGreaterThan(20);
  });
});
