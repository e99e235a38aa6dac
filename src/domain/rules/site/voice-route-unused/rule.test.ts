import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withGateway, withOverride, withSite } from "../../testing.ts";
import { voiceRouteUnused } from "./rule.ts";

const SECOND = { id: "route-99", name: "International", pattern: "^00" };
const unused = withSite(0, ({ voiceRoutes }) => ({ voiceRoutes: [...voiceRoutes, SECOND] }));
const [gateway] = validDeployment().sites[0]?.gateways ?? [];

describeRule(voiceRouteUnused, {
  valid: {
    "one route that both gateways name": validDeployment(),
    "in other letters, among others": withGateway(0, 0, () => ({ voiceRoutes: "Other; LOCALROUTE" })),
    "no gateway, of which another rule speaks": withSite(0, () => ({ gateways: [] })),
    "no name": withSite(0, ({ voiceRoutes }) => ({ voiceRoutes: [...voiceRoutes, { id: "route-99", name: " ", pattern: ".*" }] })),
    "one file's gateway names it": {
      ...unused,
      sites: unused.sites.map((site) => ({
        ...site,
        appliances: site.appliances.map((one, index) =>
          index === 0
            ? { ...one, overrides: [{ section: "Gateway", key: "VoiceRoutes", gateway: gateway?.id, text: "international" }] }
            : one,
        ),
      })),
    },
    "a route that one file has alone and uses": withAppliance(0, 0, () => ({
      overrides: [
        { section: "HybridVoiceRoutes", key: "Own", text: "^9" },
        { section: "Gateway", key: "VoiceRoutes", gateway: gateway?.id, text: "LocalRoute own" },
      ],
    })),
  },
  invalid: {
    "a second route that none names": { in: unused, field: "voiceRoutes/route-99/name", times: 1 },
    "a name that only begins like it": {
      in: withSite(0, ({ voiceRoutes }) => ({ voiceRoutes: [...voiceRoutes, { id: "route-99", name: "Local", pattern: "" }] })),
      field: "voiceRoutes/route-99/name",
      times: 1,
    },
    "a route that one file has alone": {
      in: withOverride("HybridVoiceRoutes", "Own", "^9"),
      field: "file/HybridVoiceRoutes//own",
      times: 1,
    },
  },
});

describe("the fix of site/voice-route-unused", () => {
  it("removes the route of one file from that file", () => {
    const mended = mend(voiceRouteUnused, withOverride("HybridVoiceRoutes", "Own", "^9"));
    expect(mended?.label).toBe("Remove the route");
    expect(mended?.deployment.sites[0]?.appliances[1]?.overrides).toBeUndefined();
  });

  it("removes the route", () => {
    const mended = mend(voiceRouteUnused, unused);
    expect(mended?.label).toBe("Remove the route");
    expect(mended?.deployment.sites[0]?.voiceRoutes.map(({ name }) => name)).toEqual(["LocalRoute"]);
  });
});
