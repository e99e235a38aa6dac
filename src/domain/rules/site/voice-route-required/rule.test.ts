import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { voiceRouteRequired } from "./rule.ts";

const none = withSite(0, () => ({ voiceRoutes: [] }));
const own = [{ section: "HybridVoiceRoutes", key: "Own", text: ".*" }];

describeRule(voiceRouteRequired, {
  valid: {
    "one in each site": validDeployment(),
    "one whose pattern is empty, which takes every number": withSite(0, () => ({
      voiceRoutes: [{ id: "route-99", name: "All", pattern: "" }],
    })),
    "each file has one of its own": withSite(0, ({ appliances }) => ({
      voiceRoutes: [],
      appliances: appliances.map((one) => ({ ...one, overrides: own })),
    })),
    "one file has another pattern": withOverride("HybridVoiceRoutes", "LocalRoute", "^1"),
  },
  invalid: {
    "none in one site": { in: none, times: 1 },
    "none but a name without a pattern": { in: withSite(1, () => ({ voiceRoutes: [{ id: "route-99", name: "LocalRoute" }] })), times: 1 },
    "none in the file of one appliance": { in: withOverride("HybridVoiceRoutes", "LocalRoute", undefined), times: 1 },
    "none in the files that have none of their own": {
      in: withSite(0, ({ appliances }) => ({
        voiceRoutes: [],
        appliances: appliances.map((one, index) => (index === 0 ? { ...one, overrides: own } : one)),
      })),
      times: 2,
    },
  },
});

describe("the fix of site/voice-route-required", () => {
  it("adds the product's default route", () => {
    const mended = mend(voiceRouteRequired, none);
    expect(mended?.label).toBe("Add the voice route LocalRoute=.*");
    expect(mended?.deployment.sites[0]?.voiceRoutes).toMatchObject([{ name: "LocalRoute", pattern: ".*" }]);
  });

  it("lets the gateways use it that name no route", () => {
    const open = withSite(0, ({ gateways }) => ({ voiceRoutes: [], gateways: gateways.map((one) => ({ ...one, voiceRoutes: "" })) }));
    const mended = mend(voiceRouteRequired, open)?.deployment.sites[0];
    expect(mended?.gateways.map((one) => one.voiceRoutes)).toEqual(["LocalRoute", "LocalRoute"]);
  });

  it("adds the route that the gateways name, and none where they name several", () => {
    const naming = (...names: readonly string[]) =>
      withSite(0, ({ gateways }) => ({
        voiceRoutes: [],
        gateways: gateways.map((one, index) => ({ ...one, voiceRoutes: names[index % names.length] })),
      }));
    expect(mend(voiceRouteRequired, naming("DACH", "dach"))?.label).toBe("Add the voice route DACH=.*");
    expect(mend(voiceRouteRequired, naming("DACH", "Benelux"))).toBeUndefined();
  });

  it("gives a route that has a name its pattern", () => {
    const mended = mend(
      voiceRouteRequired,
      withSite(0, () => ({ voiceRoutes: [{ id: "route-99", name: "localroute" }] })),
    );
    expect(mended?.deployment.sites[0]?.voiceRoutes).toEqual([{ id: "route-99", name: "localroute", pattern: ".*" }]);
  });

  it("lets one file have the routes of its site", () => {
    const mended = mend(voiceRouteRequired, withOverride("HybridVoiceRoutes", "LocalRoute", undefined));
    expect(mended?.label).toBe("Use the site’s voice routes");
  });
});
