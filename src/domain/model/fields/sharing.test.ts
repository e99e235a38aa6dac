import { describe, expect, it } from "vitest";
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
});
