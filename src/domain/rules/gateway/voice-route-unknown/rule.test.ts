import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withGateway, withOverride, withSite } from "../../testing.ts";
import { voiceRouteUnknown } from "./rule.ts";

const id = validDeployment().sites[0]?.gateways[0]?.id;
const withNames = (voiceRoutes: string | undefined) => withGateway(0, 0, () => ({ voiceRoutes }));
const routes = (...names: readonly string[]) => names.map((name, index) => ({ id: `route-9${index}`, name, pattern: ".*" }));

describeRule(voiceRouteUnknown, {
  valid: {
    "the site's route": validDeployment(),
    "in other letters, between other separators": withNames(" localroute;LOCALROUTE,"),
    "none, of which another rule speaks": withNames(""),
    "a route that one file defines for itself and names there": withAppliance(0, 0, () => ({
      overrides: [
        { section: "Gateway", key: "VoiceRoutes", text: "Internal", gateway: id },
        { section: "HybridVoiceRoutes", key: "Internal", text: "^1" },
      ],
    })),
    "a route that one file has beside the others": withOverride("HybridVoiceRoutes", "World", "^00"),
  },
  invalid: {
    "one that is not there": { in: withNames("Local"), field: "voiceRoutes", times: 1 },
    "one of two": { in: withNames("LocalRoute International"), field: "voiceRoutes", times: 1 },
    "one that is named twice": { in: withNames("Local local"), field: "voiceRoutes", times: 1 },
    "a name in two words": { in: withSite(0, () => ({ voiceRoutes: routes("Local Route") })), field: "voiceRoutes", times: 2 },
    "a route without a pattern, which has no line": {
      in: withSite(0, () => ({ voiceRoutes: [{ id: "route-9", name: "LocalRoute" }] })),
      field: "voiceRoutes",
      times: 2,
    },
    "one file names another": {
      in: withOverride("Gateway", "VoiceRoutes", "Internal", id),
      field: `file/Gateway/${id}/voiceroutes`,
      times: 1,
    },
    "one file lacks the route that both its gateways name": {
      in: withOverride("HybridVoiceRoutes", "LocalRoute", undefined),
      fields: [undefined, undefined],
    },
  },
});

describe("the fix of gateway/voice-route-unknown", () => {
  const gatewayAfter = (deployment = validDeployment()) => mend(voiceRouteUnknown, deployment)?.deployment.sites[0]?.gateways[0];

  it("names the site's only route in the place of what is not there", () => {
    expect(mend(voiceRouteUnknown, withNames("Local"))?.label).toBe("Use “LocalRoute”, the site’s only route");
    expect(gatewayAfter(withNames("Local"))?.voiceRoutes).toBe("LocalRoute");
    expect(gatewayAfter(withNames("localroute, World"))?.voiceRoutes).toBe("localroute");
  });

  it("defines the route where the site has none", () => {
    const deployment = withSite(0, ({ gateways }) => ({
      voiceRoutes: [],
      gateways: gateways.slice(0, 1).map((one) => ({ ...one, voiceRoutes: "Local World" })),
    }));
    const mended = mend(voiceRouteUnknown, deployment);
    expect(mended?.label).toBe("Define “Local” and “World” for every number");
    expect(mended?.deployment.sites[0]?.voiceRoutes).toMatchObject([
      { name: "Local", pattern: ".*" },
      { name: "World", pattern: ".*" },
    ]);
  });

  it("is a person's where the site has several routes", () => {
    const deployment = withSite(0, () => ({ voiceRoutes: routes("Local", "World") }));
    expect(mend(voiceRouteUnknown, deployment)).toBeUndefined();
  });
});
