import { describe, expect, it } from "vitest";
import type { Override } from "../../../model/override.ts";
import { mend } from "../../testing/fixes.ts";
import { check, describeRule, validDeployment, withAppliance, withOverride } from "../../testing.ts";
import { disagreement } from "./rule.ts";

const withOverrides = (...overrides: readonly Override[]) => withAppliance(0, 1, () => ({ overrides: [...overrides] }));
const [first] = validDeployment().sites[0]?.gateways ?? [];
const keys = { FQDN: "sbc9.example.net", IP: "10.20.0.209", Port: "5060", Protocol: "TCP", VoiceRoutes: "LocalRoute" };
const additional = Object.entries(keys).map(([key, text]) => ({ section: "Gateway", key, text, gateway: "gateway-99" }));
const lacking = Object.keys(keys).map((key) => ({ section: "Gateway", key, gateway: first?.id ?? "" }));
const older = (overrides: Override): ReturnType<typeof validDeployment> => ({ ...withOverrides(overrides), targetVersion: "1.4.2" });

describeRule(disagreement, {
  valid: {
    "no file has anything for itself": validDeployment(),
    "the same in other words": withOverrides(
      { section: "Common", key: "SIPDomains", text: "contoso.com, fabrikam.com" },
      { section: "Common", key: "OMSEnabled", text: "FALSE" },
      { section: "Network", key: "CorpnetIPPrefixLength", text: "024" },
    ),
    "no line for State, which is always written": withOverride("Common", "State", undefined),
    "another hardware, which may differ": withOverride("Common", "HardwareType", "Minimum"),
    "another server's name, which has to differ": withOverride("Common", "ServerName", "SEA-AD9"),
    "a key that the studio does not know": withOverride("Common", "Vendor", "x"),
    "a key that the target version does not have": older({ section: "Common", key: "OMSEnabled", text: "true" }),
    "the gateway's port in other words": withOverride("Gateway", "Port", "05060", first?.id),
    "the route with the same pattern": withOverride("HybridVoiceRoutes", "localroute", ".*"),
  },
  invalid: {
    "another city": { in: withOverride("Common", "City", "Tacoma"), field: "city", times: 1 },
    "no line for the city": { in: withOverride("Common", "City", undefined), field: "city", times: 1 },
    "another SIP domain": { in: withOverride("Common", "SIPDomains", "contoso.com"), field: "sipDomains", times: 1 },
    "SIP domains in another order": withOverrideOf("SIPDomains", "fabrikam.com contoso.com", "sipDomains"),
    "another spelling of the site": { in: withOverride("Common", "SiteName", "SEATTLE"), field: "siteName", times: 1 },
    "another pool": { in: withOverride("MediationServer", "PoolName", "mspool3"), field: "mediationPoolName", times: 1 },
    "another port of a gateway": {
      in: withOverride("Gateway", "Port", "5070", first?.id),
      field: `file/Gateway/${first?.id}/port`,
      times: 1,
    },
    "one gateway more": { in: withOverrides(...additional), field: "file/Gateway/gateway-99/fqdn", times: 1 },
    "one gateway less": { in: withOverrides(...lacking), field: `file/Gateway/${first?.id}/fqdn`, times: 1 },
    "another pattern": { in: withOverride("HybridVoiceRoutes", "LocalRoute", "^1"), field: "file/HybridVoiceRoutes//localroute", times: 1 },
    "one route more": { in: withOverride("HybridVoiceRoutes", "World", "^00"), field: "file/HybridVoiceRoutes//world", times: 1 },
    "one route less": { in: withOverride("HybridVoiceRoutes", "LocalRoute", undefined), field: "file/HybridVoiceRoutes//localroute" },
    "two values of one file": {
      in: withOverrides({ section: "Common", key: "City", text: "Tacoma" }, { section: "Common", key: "CountryCode", text: "CA" }),
      fields: ["city", "countryCode"],
    },
  },
});

function withOverrideOf(key: string, text: string, field: string) {
  return { in: withOverride("Common", key, text), field, times: 1 };
}

describe("ini/disagreement", () => {
  it("says what the file has and what the others have", () => {
    const message = (text: string | undefined) => check(disagreement, withOverride("Common", "SiteName", text))[0]?.message;
    expect(message("Tacoma")).toContain("has “Tacoma”, the site “Seattle”.");
    expect(message("SEATTLE")).toContain("has “SEATTLE”, the site “Seattle”, which differ in letter case only.");
    expect(message(undefined)).toContain("has no such line, the site “Seattle”.");
    expect(message("")).not.toContain("letter case");
    expect(message("")).toContain("has an empty value, the site “Seattle”.");
  });
});

describe("the fix of ini/disagreement", () => {
  it.each([
    ["Use the deployment’s value", [{ section: "MediationServer", key: "PoolName", text: "mspool3" }]],
    ["Use the site’s value", [{ section: "Common", key: "City", text: "Tacoma" }]],
    ["Use the site’s value", [{ section: "Gateway", key: "Port", text: "5070", gateway: first?.id ?? "" }]],
    ["Take the gateway out of this file", additional],
    ["Take the gateway into this file", lacking],
    ["Use the site’s pattern", [{ section: "HybridVoiceRoutes", key: "LocalRoute", text: "^1" }]],
    ["Take the route out of this file", [{ section: "HybridVoiceRoutes", key: "World", text: "^00" }]],
    ["Take the route into this file", [{ section: "HybridVoiceRoutes", key: "LocalRoute" }]],
  ] as const)("%s", (label, overrides) => {
    const mended = mend(disagreement, withOverrides(...overrides));
    expect(mended?.label).toBe(label);
    expect(mended?.deployment).toEqual(validDeployment());
  });

  it("gives the value of one file to all where nobody else has any", () => {
    const withoutCity = (overrides: Override) => {
      const deployment = withOverrides(overrides);
      const sites = deployment.sites.map((site) => ({
        ...site,
        city: undefined,
        gateways: site.gateways.map((one) => ({ ...one, port: undefined })),
      }));
      return mend(disagreement, { ...deployment, sites });
    };
    const ofSite = withoutCity({ section: "Common", key: "City", text: "Seattle" });
    expect([ofSite?.label, ofSite?.deployment.sites[0]?.city]).toEqual(["Use it for the whole site", "Seattle"]);
    const ofGateway = withoutCity({ section: "Gateway", key: "Port", text: "5070", gateway: first?.id ?? "" });
    expect([ofGateway?.label, ofGateway?.deployment.sites[0]?.gateways[0]?.port]).toEqual(["Use it for the whole site", "5070"]);
    expect(ofGateway?.deployment.sites[0]?.appliances[1]?.overrides).toBeUndefined();
  });

  it("leaves the other lines of the file as they are", () => {
    const extra = { section: "Vendor", key: "Serial", text: "1" };
    const mended = mend(disagreement, withOverrides({ section: "Common", key: "City", text: "Tacoma" }, extra));
    expect(mended?.deployment.sites[0]?.appliances[1]?.overrides).toEqual([extra]);
  });
});
