import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withGateway, withOverride, withSite } from "../../testing.ts";
import { voiceRouteRequired } from "./rule.ts";

const id = validDeployment().sites[0]?.gateways[0]?.id;
const withNames = (voiceRoutes: string | undefined) => withGateway(0, 0, () => ({ voiceRoutes }));

describeRule(voiceRouteRequired, {
  valid: {
    "one route": validDeployment(),
    "a route that does not exist, of which another rule speaks": withNames("World"),
    "another route in one file": withOverride("Gateway", "VoiceRoutes", "World", id),
  },
  invalid: {
    none: { in: withNames(""), times: 1 },
    "separators alone": withNames(" ; ,"),
    "no line": withNames(undefined),
    "none in one file": { in: withOverride("Gateway", "VoiceRoutes", "", id), field: `file/Gateway/${id}/voiceroutes`, times: 1 },
  },
  field: "voiceRoutes",
});

describe("the fix of gateway/voice-route-required", () => {
  it("names the site's only route", () => {
    const mended = mend(voiceRouteRequired, withNames(""));
    expect(mended?.label).toBe("Write “LocalRoute”");
    expect(mended?.deployment.sites[0]?.gateways[0]?.voiceRoutes).toBe("LocalRoute");
  });

  it("is a person's where there are several, or none", () => {
    const withRoutes = (...names: readonly string[]) =>
      withSite(0, ({ gateways }) => ({
        voiceRoutes: names.map((name, index) => ({ id: `route-9${index}`, name, pattern: ".*" })),
        gateways: gateways.map((one) => ({ ...one, voiceRoutes: "" })),
      }));
    expect(mend(voiceRouteRequired, withRoutes("Local", "World"))).toBeUndefined();
    expect(mend(voiceRouteRequired, withRoutes())).toBeUndefined();
  });
});
