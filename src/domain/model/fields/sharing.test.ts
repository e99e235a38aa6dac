import { describe, expect, it } from "vitest";
import { twoSites } from "../../../fixtures/twoSites.ts";
import { iniOf } from "../../outputs/ini/iniOf.ts";
import { FIELDS, fieldOfKey } from "./index.ts";

/** The table “same or different?” (domain, §6): what owns a value decides among whom it is the same. */
const SHARING = {
  "the same in the whole deployment": "deployment",
  "the same in a site, another in each site": "site",
  "another in each appliance": "appliance",
} as const;

describe("a value is", () => {
  it.each([
    ["Common.VirtualMachineDomain", "the same in the whole deployment"],
    ["Common.SIPDomains", "the same in the whole deployment"],
    ["MediationServer.PoolName", "the same in the whole deployment"],
    ["EdgeServer.InternalPoolName", "the same in the whole deployment"],
    ["Common.SiteName", "the same in a site, another in each site"],
    ["EdgeServer.ExternalSIPPoolName", "the same in a site, another in each site"],
    ["EdgeServer.ExternalMRFQDNPoolName", "the same in a site, another in each site"],
    ["TrunkConfiguration.EnableReferSupport", "the same in a site, another in each site"],
    ["TrunkConfiguration.EnableFastFailoverTimer", "the same in a site, another in each site"],
    ["TrunkConfiguration.ForwardCallHistory", "the same in a site, another in each site"],
    ["TrunkConfiguration.ForwardPAI", "the same in a site, another in each site"],
    ["Common.HardwareType", "another in each appliance"],
    ["Common.ServerName", "another in each appliance"],
    ["PrimaryCMS.ServerName", "another in each appliance"],
    ["MediationServer.ServerName", "another in each appliance"],
    ["EdgeServer.InternalServerName", "another in each appliance"],
    ["Common.IP", "another in each appliance"],
    ["PrimaryCMS.IP", "another in each appliance"],
    ["MediationServer.IP", "another in each appliance"],
    ["EdgeServer.InternalServerIPs", "another in each appliance"],
    ["EdgeServer.ExternalSIPIPs", "another in each appliance"],
    ["EdgeServer.ExternalMRIPs", "another in each appliance"],
  ] as const)("%s: %s", (key, sharing) => {
    const [section = "", name = ""] = key.split(".");
    expect(fieldOfKey(section, name)?.owner).toBe(SHARING[sharing]);
  });

  it.each([
    ["siteDirectory", "the same in a site, another in each site"],
    ["hostName", "another in each appliance"],
  ] as const)("%s, which no ini holds: %s", (name, sharing) => {
    expect(FIELDS.find((field) => field.name === name)?.owner).toBe(SHARING[sharing]);
  });

  it("the same in a site where it is a gateway’s or a voice route’s: all appliances of the site have them in their files", () => {
    const { deployment } = twoSites();
    const [site] = deployment.sites;
    if (!site) throw new Error("The fixture has a site.");
    const sections = site.appliances.map((appliance) => {
      const ini = iniOf(deployment, site, appliance);
      return ini.ok ? ini.text.slice(ini.text.indexOf("[Gateway1]")) : "";
    });
    expect(sections[0]).toContain("sbc2.sea.example.net");
    expect(sections[0]).toContain("[HybridVoiceRoutes]");
    expect(new Set(sections).size).toBe(1);
  });
});
