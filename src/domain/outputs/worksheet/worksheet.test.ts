import { describe, expect, it } from "vitest";
import { awkward } from "../../../fixtures/awkward.ts";
import { twoSites } from "../../../fixtures/twoSites.ts";
import type { Deployment } from "../../model/deployment.ts";
import { siteTarget } from "../target.ts";
import { readCells } from "../testing/markdown.ts";
import { wholeOf } from "../testing/targets.ts";
import { worksheet } from "./worksheet.ts";

/** The rows of all tables of a site’s worksheet, by the first cell. */
function rowsOf(deployment: Deployment, at = 0): ReadonlyMap<string, readonly string[]> {
  const site = deployment.sites[at];
  if (!site) throw new Error("There is no such site.");
  const [document] = worksheet.make(siteTarget(wholeOf(deployment), site));
  if (document?.kind !== "text") throw new Error("A worksheet is a text.");
  const rows = document.text.split("\r\n").filter((line) => line.startsWith("|") && !line.startsWith("| ---"));
  return new Map(rows.map(readCells).map(([title = "", ...cells]) => [title, cells]));
}

/** The rows of the plan’s parameter tables with what Seattle’s worksheet has there. */
const PLAN: readonly (readonly [row: string, value: string])[] = [
  ["SIP domains", "contoso.com fabrikam.com"],
  ["Number of PSTN sites", "2"],
  ["Virtual machine domain name", "cce.local"],
  ["Cloud Connector domain controller name", "SEA-AD3"],
  ["Cloud Connector domain controller IP", "10.20.0.26"],
  ["O365 online service FQDNs", "sipfed.online.lync.com"],
  ["SiteName", "Seattle"],
  ["HardwareType", "Normal"],
  ["Country code", "US"],
  ["City", "Seattle"],
  ["State", "WA"],
  ["Base VM IP address", "(empty)"],
  ["WSUSServer", "(empty)"],
  ["WSUSStatusServer", "(empty)"],
  ["Subnet mask for internal network", "24"],
  ["Subnet mask for external network", "24"],
  ["Switch name for internal network", "SfB CCE Corpnet Switch"],
  ["Switch name for external network", "SfB CCE Internet Switch"],
  ["Default gateway for internal network", "10.20.0.1"],
  ["Default gateway for external interface of Edge component", "198.51.100.1"],
  ["DNS server for internal network", "10.20.0.2 10.20.0.3"],
  ["DNS server for external interface of Edge component", "198.51.100.2"],
  ["Management switch name", "SfB CCE Management Switch"],
  ["Management subnet address", "192.168.213.0"],
  ["Management subnet mask", "24"],
  ["Central Management Store (CMS) machine", "SEA-CMS3"],
  ["CMS machine IP address", "10.20.0.27"],
  ["File share name", "CmsFileStore"],
  ["Mediation component pool name", "mspool"],
  ["Mediation component name", "SEA-MED3"],
  ["Mediation component machine IP address", "10.20.0.28"],
  ["Edge pool internal name", "edgepool"],
  ["Edge server internal name", "SEA-EDGE3"],
  ["Edge server internal IP", "10.20.0.29"],
  ["Access pool external name", "ap1"],
  ["External IP of Access Edge", "198.51.100.13"],
  ["Media Relay name", "mr1"],
  ["External IP of Media Relay Edge", "198.51.100.13"],
  ["External IP of Media Relay Edge (if Edge is behind NAT)", "(empty)"],
  ["Voice Gateway 1 Make and model", "(empty)"],
  ["Voice Gateway 2 Make and model", "(empty)"],
  ["Voice Gateway 1 Name", "sbc1.sea.example.net"],
  ["Voice Gateway 2 Name", "sbc2.sea.example.net"],
  ["Voice Gateway 1 IP address", "10.20.0.201"],
  ["Voice Gateway 2 IP address", "10.20.0.202"],
  ["Voice Gateway 1 Port #", "5067"],
  ["Voice Gateway 2 Port #", "5067"],
  ["Voice Gateway 1 Protocol for SIP traffic", "TLS"],
  ["Voice Gateway 2 Protocol for SIP traffic", "TLS"],
  ["External Media port range for traffic to and from Edge component", "10000"],
  ["External media ports", "50000-59999"],
  ["Media port range to communicate to/from the Mediation component via the internal firewall", "49152-57500"],
  ["Media port range to communicate to/from Skype for Business client via internal firewall", "50000-50019"],
  ["Enable REFER support", "true"],
  ["EnableFastFailoverTimer", "true"],
  ["ForwardCallHistory", "false"],
  ["Forward PAI", "false"],
  ["Which option will you use for your deployment?", "Option 1"],
  ["SN", "ap1.contoso.com"],
  ["SAN", "sip.contoso.com, sip.fabrikam.com and ap1.contoso.com"],
];

describe("the worksheet", () => {
  const rows = rowsOf(twoSites().deployment);
  const found = new Map([...rows].map(([title, cells]) => [title.toLowerCase(), cells]));

  it.each(PLAN)("has the plan’s row %s", (title, value) => {
    expect(found.get(title.toLowerCase())?.[1] ?? found.get(title.toLowerCase())?.[0]).toBe(value);
  });

  it.each([
    ["External certificate", ""],
    ["Safe Mode Administrator", "not asked by 2.1, only before 2.0"],
    ["Domain Administrator", "not asked by 2.1, only before 2.0"],
    ["Virtual Machine Administrator", "not asked by 2.1, only before 2.0"],
    ["CABackupFile", ""],
    ["CceService", ""],
    ["Office 365 Tenant Admin", ""],
  ])("has room for the password %s where the version asks for it", (name, room) => {
    expect(rows.get(name)?.at(-1)).toBe(room);
  });

  it("follows the version: other passwords, and no settings that came later", () => {
    const old = rowsOf({ ...twoSites().deployment, targetVersion: "1.4.2" });
    expect(old.get("Safe Mode Administrator")?.at(-1)).toBe("");
    expect(old.get("CceService")?.at(-1)).toBe("not asked by 1.4.2, only from 2.0");
    expect(old.get("EnableFastFailoverTimer")?.[1]).toBe("version 1.4.2 has no such setting");
    expect(old.get("Office 365 Tenant Admin")?.[0]).toContain("Global Administrator");
  });

  it("has a table for each appliance and gateway, and what an appliance has otherwise than its site", () => {
    const { deployment } = twoSites();
    const [site, ...others] = deployment.sites;
    const [first, ...more] = site?.appliances ?? [];
    if (!site || !first) throw new Error("The fixture has appliances.");
    const overrides = [
      { section: "EdgeServer", key: "ExternalMRPortRange", text: "500" },
      { section: "MediationServer", key: "PoolName", text: "mspool3" },
    ];
    const changed = { ...deployment, sites: [{ ...site, appliances: [{ ...first, overrides }, ...more] }, ...others] };
    expect(rowsOf(changed).get("Media Relay ports, otherwise than the site")?.[1]).toBe("500");
    expect(rowsOf(changed).get("Mediation pool, otherwise than the deployment")?.[1]).toBe("mspool3");
    expect(rowsOf(deployment).has("Media Relay ports, otherwise than the site")).toBe(false);
  });

  it("says what is missing", () => {
    const { deployment } = twoSites();
    const sites = deployment.sites.map((site) => ({ ...site, corpnetDns: "", accessPoolName: undefined }));
    const empty = rowsOf({ ...deployment, sites });
    expect([empty.get("DNS server for internal network")?.[1], empty.get("SN")?.[1]]).toEqual(["MISSING", "not known yet"]);
  });

  it("has what is decided for the whole deployment, and how to state it", () => {
    const { deployment } = awkward();
    const told = rowsOf({ ...deployment, firewallProfile: "minimum", certificateOption: "3" });
    expect(told.get("Proxy of the hosts")).toEqual(["", "proxy.contoso.net:8080", expect.stringContaining("host:port")]);
    expect(told.get("Media bypass")).toEqual(["", "true", expect.stringContaining("true or false")]);
    expect(told.get("Media bypass name")).toEqual(["", "voice.contoso.com", expect.stringContaining("FQDN")]);
    expect(told.get("Firewall profile")).toEqual(["", "minimum", expect.stringContaining("recommended or minimum")]);
    expect(told.get("Fallback site")).toEqual(["", "Seattle", expect.stringContaining("PeerDestination")]);
    expect(told.get("Certificate option")).toEqual(["", "3", expect.stringContaining("1: one certificate per site")]);
    const untold = rowsOf({ ...deployment, firewallProfile: undefined, certificateOption: undefined, fallbackSite: undefined });
    expect(["Firewall profile", "Fallback site", "Certificate option"].map((title) => untold.get(title)?.[1])).toEqual([
      "recommended",
      "MISSING",
      "1",
    ]);
    const old = rowsOf({ ...deployment, targetVersion: "1.4.2" });
    expect(old.get("Media bypass name")?.[1]).toBe("version 1.4.2 has no such setting");
  });

  it("has awkward names as they are", () => {
    const text = rowsOf(awkward().deployment, 1);
    expect(text.get("SiteName")?.[1]).toBe('O\'Brien & "Söhne" $x');
    expect(text.get("City")?.[1]).toBe("=1+1");
    expect(text.get("Site directory")?.[1]).toBe("\\\\ams-files\\cce $ ‘share’");
  });
});
