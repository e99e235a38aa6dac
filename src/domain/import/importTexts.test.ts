import { describe, expect, it } from "vitest";
import { importInis } from "./importInis.ts";
import { importTexts } from "./importTexts.ts";

function ini(name: string, ...lines: string[]): string {
  return ["[MediationServer]", `ServerName=${name}`, ...lines].join("\r\n");
}

function imported(files: Readonly<Record<string, string>>) {
  const result = importTexts(Object.entries(files).map(([path, text]) => ({ path, text })));
  if (!result.ok) throw new Error(result.message);
  return result;
}

const withSite = (siteName: string, ...lines: string[]) => ["[Common]", `SiteName=${siteName}`, ...lines];

describe("importTexts", () => {
  it("makes a site of files with one SiteName, letter case aside, else of one Access Edge pool, else of each file", () => {
    const pool = (name: string) => ["[EdgeServer]", `ExternalSIPPoolName=${name}`];
    const { design } = imported({
      "1.ini": ini("M1", ...withSite("Oslo")),
      "2.ini": ini("M2", ...pool("ap1")),
      "3.ini": ini("M3", ...withSite("OSLO")),
      "4.ini": ini("M4", ...pool("AP1")),
      "5.ini": ini("M5"),
      "6.ini": ini("M6", ...withSite("")),
      "7.ini": ini("M7", ...withSite("Paris"), ...pool("ap1")),
    });
    const sites = design.deployment.sites.map((site) => site.appliances.map(({ mediationName }) => mediationName));
    expect(sites).toEqual([["M1", "M3"], ["M7"], ["M2", "M4"], ["M5"], ["M6"]]);
    const [, other] = design.deployment.sites[0]?.appliances ?? [];
    expect(other?.overrides).toEqual([{ section: "Common", key: "SiteName", text: "OSLO" }]);
  });

  it("puts sites and appliances in the order of their names, which an export's folders have", () => {
    const { design } = imported({
      "1/Z/x.ini": ini("M1", ...withSite("Paris 10")),
      "6/Y/x.ini": ini("M5", ...withSite("Paris 9")),
      "2/x.ini": ini("M2", ...withSite("Oslo", "City=c")),
      "3/B/x.ini": ini("M3", ...withSite("Oslo", "City=b")),
      "4/A/x.ini": ini("M4", ...withSite("Oslo", "City=a")),
      "5/x.ini": ini("A0", ...withSite("")),
    });
    expect(design.deployment.sites.map((site) => [site.siteName, site.city, site.appliances.map((one) => one.mediationName)])).toEqual([
      ["Oslo", "a", ["M4", "M3", "M2"]],
      ["Paris 9", undefined, ["M5"]],
      ["Paris 10", undefined, ["M1"]],
      ["", undefined, ["A0"]],
    ]);
  });

  it("takes the host's name from the folder where it can be one", () => {
    const { design } = imported({
      "a/HV01/x.ini": ini("M1"),
      "b\\hv01\\x.ini": ini("M2"),
      "c/ApplianceRoot/x.ini": ini("M3"),
      "d/A name with spaces/x.ini": ini("M4"),
      "e/Oslo/x.ini": ini("M5", ...withSite("Oslo")),
      "f.ini": ini("M6"),
      "g/Backup/x.ini": ini("M7"),
      "h/HV02/x.ini": ini("M7"),
      "i/m8/x.ini": ini("M8"),
      "i/EDGEPOOL/x.ini": ini("M9", "[EdgeServer]", "InternalPoolName=edgepool"),
      "j/HV03/x.ini": ini("M10"),
      "j/HV03/y.ini": ini("m10", ...withSite("Oslo")),
      "k/HV04/x.ini": ini("M11"),
      "k/HV04/y.ini": ini("M12"),
    });
    const hosts = design.deployment.sites.flatMap((site) =>
      site.appliances.map(({ mediationName, hostName }) => [mediationName, hostName]),
    );
    expect(Object.fromEntries(hosts)).toEqual({
      M1: "HV01",
      M2: undefined,
      M3: undefined,
      M4: undefined,
      M5: undefined,
      M6: undefined,
      M7: "HV02",
      M8: undefined,
      M9: undefined,
      M10: "HV03",
      m10: undefined,
      M11: undefined,
      M12: undefined,
    });
  });

  it.each([
    ["2.1", ["[Common]", "OMSEnabled=false"]],
    ["2.0", ["[TrunkConfiguration]", "ForwardPAI=false"]],
    ["1.4.2", ["[TrunkConfiguration]", "EnableReferSupport=true"]],
  ])("infers version %s from the keys of all files", (version, lines) => {
    const { design, report } = imported({ "1.ini": ini("M1"), "2.ini": ini("M2", ...lines) });
    expect([design.deployment.targetVersion, report.version.version]).toEqual([version, version]);
  });

  it("takes the first file's value as the shared one, and lets the others keep theirs, absence included", () => {
    const { design } = imported({
      "1.ini": ini("M1", ...withSite("Oslo", "SIPDomains=a.com b.com", "City=Oslo", "OMSEnabled=true", "CountryCode=NO")),
      "2.ini": ini("M2", ...withSite("Oslo", "SIPDomains=a.com,b.com", "City=oslo", "OMSEnabled=TRUE")),
      "3.ini": ini("M3", ...withSite("Paris", "SIPDomains=b.com a.com", "City=Paris")),
    });
    const overrides = design.deployment.sites.flatMap((site) => site.appliances.map((one) => one.overrides));
    expect(overrides).toEqual([
      undefined,
      [
        { section: "Common", key: "CountryCode" },
        { section: "Common", key: "City", text: "oslo" },
      ],
      [{ section: "Common", key: "SIPDomains", text: "b.com a.com" }],
    ]);
    expect(design.deployment.sites[1]?.city).toBe("Paris");
  });

  const gateway = (number: number, fqdn: string, ip: string, port = "5060") => [
    `[Gateway${number}]`,
    `FQDN=${fqdn}`,
    `IP=${ip}`,
    `Port=${port}`,
  ];

  it("knows a gateway again by what it says, not by its number", () => {
    const { design } = imported({
      "1.ini": ini(
        "M1",
        ...withSite("Oslo"),
        ...gateway(1, "g1", "10.0.0.1"),
        ...gateway(2, "g2", "10.0.0.2"),
        ...gateway(3, "g3", "10.0.0.3"),
      ),
      "2.ini": ini(
        "M2",
        ...withSite("Oslo"),
        ...gateway(1, "g3", "10.0.0.3"),
        ...gateway(2, "G1", "10.0.0.9"),
        ...gateway(3, "new", "10.0.0.2"),
      ),
      "3.ini": ini("M3", ...withSite("Oslo"), ...gateway(2, "g2", "10.0.0.2", "05060"), ...gateway(9, "own", "10.0.0.99")),
    });
    const [site] = design.deployment.sites;
    const [g1, g2, g3] = site?.gateways.map(({ id }) => id) ?? [];
    const overridesOf = (index: number) => site?.appliances[index]?.overrides?.map(({ gateway: id, key, text }) => [id, key, text]);
    expect(overridesOf(1)).toEqual([
      [g1, "FQDN", "G1"],
      [g1, "IP", "10.0.0.9"],
      [g2, "FQDN", "new"],
    ]);
    const keys = ["FQDN", "IP", "Port", "Protocol", "VoiceRoutes"];
    const absent = (id: string | undefined) => keys.map((key) => [id, key, undefined]);
    const own = overridesOf(2)?.at(-1)?.[0];
    expect([g1, g2, g3]).not.toContain(own);
    expect(overridesOf(2)).toEqual([...absent(g1), ...absent(g3), [own, "FQDN", "own"], [own, "IP", "10.0.0.99"], [own, "Port", "5060"]]);
  });

  it("gives a gateway that is not the site’s an id of its own in each file, also where two files have all of it in common", () => {
    const withGateways = (...second: Parameters<typeof gateway>) => [
      ...withSite("Oslo"),
      ...gateway(1, "g1", "10.0.0.1"),
      ...gateway(...second),
    ];
    const { design } = imported({
      "1.ini": ini("M1", ...withGateways(2, "g2", "10.0.0.2")),
      "2.ini": ini("M2", ...withGateways(2, "own", "10.0.0.99")),
      "3.ini": ini("M3", ...withGateways(2, "own", "10.0.0.99")),
    });
    const [, second, third] = design.deployment.sites[0]?.appliances.map(({ overrides }) => overrides?.at(-1)?.gateway) ?? [];
    expect(second).toMatch(/^gateway-/);
    expect(third).toMatch(/^gateway-/);
    expect(third).not.toBe(second);
  });

  it("says where a voice route is spelled otherwise than in the other files", () => {
    const routes = (...lines: string[]) => [...withSite("Oslo"), "[HybridVoiceRoutes]", ...lines];
    const { design, report } = imported({
      "1.ini": ini("M1", ...routes("LocalRoute=.*", "World=^00")),
      "2.ini": ini("M2", ...routes("localROUTE=.*", "World=^00")),
    });
    expect(design.deployment.sites[0]?.appliances[1]?.overrides).toBeUndefined();
    expect(report.notes).toEqual([
      { path: "2.ini", severity: "info", message: expect.stringContaining("“localROUTE” is “LocalRoute” in the other files") },
    ]);
  });

  it("begins with the defaults of what only the design file holds, and with none for what the files lack", () => {
    const { design } = imported({ "1.ini": ini("M1") });
    const { deployment } = design;
    const [site] = deployment.sites;
    expect(deployment).toMatchObject({
      certificateOption: "1",
      poolNamePerSipDomain: "false",
      firewallProfile: "recommended",
      mediaBypass: "false",
    });
    expect(site).toMatchObject({ mediationPortStart: "49152", mediationPortEnd: "57500", redundancyTarget: "n" });
    expect([deployment.onlineSipFederationFqdn, deployment.edgePoolName, site?.corpnetPrefixLength, site?.state]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(site?.appliances[0]).not.toHaveProperty("automatic");
    expect(design.layout).toEqual({ positions: {} });
  });

  it("says which file is none, and fails only when nothing is left", () => {
    const some = imported({ "a.ini": ini("M1"), "b.ini": "nothing" });
    expect(some.report.leftOut).toEqual([{ path: "b.ini", reason: expect.any(String) }]);
    expect(importTexts([{ path: "b.ini", text: "" }])).toMatchObject({
      ok: false,
      message: "“b.ini” cannot be read as a CloudConnector.ini. It is empty.",
    });
    expect(importTexts([])).toMatchObject({ ok: false, message: "There is no ini file to import." });
  });
});

describe("importInis", () => {
  it("refuses large files before it decodes them, and tells what the decoder tells", () => {
    const decode = (bytes: Uint8Array) => {
      if (bytes.length === 3) return { ok: false, reason: "No text." } as const;
      return { ok: true, text: ini(`M${bytes.length}`), warnings: ["Look at line 1."] } as const;
    };
    const files = [1024 * 1024 + 1, 3, 5].map((size) => ({ path: `${size}.ini`, bytes: new Uint8Array(size) }));
    const { ok, report } = importInis(files, decode);
    expect(ok).toBe(true);
    expect(report.leftOut).toEqual([
      { path: "3.ini", reason: "No text." },
      { path: "1048577.ini", reason: expect.stringContaining("1 MiB") },
    ]);
    expect(report.notes).toEqual([{ path: "5.ini", severity: "warning", message: "Look at line 1." }]);
  });
});
