import { describe, expect, it } from "vitest";
import { check, describeRule, validDeployment, withAppliance, withGateway, withOverride, withSite } from "../../testing.ts";
import { nonAscii } from "./rule.ts";

const [route] = validDeployment().sites[0]?.voiceRoutes ?? [];

describeRule(nonAscii, {
  valid: {
    "plain letters": validDeployment(),
    "every character of ASCII that stands in a line": withSite(0, () => ({ city: "~!@#$%^&*()_+`{}|:\"<>?[];',./\\" })),
    "other letters in what no ini holds": withSite(0, () => ({ location: "Zürich", notes: "大阪" })),
    "a host, which no ini holds": withAppliance(0, 0, () => ({ hostName: "MÜNCHEN1" })),
  },
  invalid: {
    "an accent": { in: withSite(0, () => ({ city: "Zürich" })), field: "city", times: 1 },
    "another alphabet": { in: withSite(0, () => ({ siteName: "大阪" })), field: "siteName", times: 1 },
    "an emoji": { in: withSite(0, () => ({ corpnetSwitchName: "Corpnet 🎈" })), field: "corpnetSwitchName", times: 1 },
    "a value of the deployment": { in: { ...validDeployment(), vmDomain: "bücher.local" }, field: "vmDomain", times: 1 },
    "a gateway": { in: withGateway(0, 0, () => ({ fqdn: "sbc–1.example.net" })), field: "fqdn", times: 1 },
    "a route's name": {
      in: withSite(0, ({ voiceRoutes }) => ({ voiceRoutes: voiceRoutes.map((one) => ({ ...one, name: "Übersee" })) })),
      field: `voiceRoutes/${route?.id}/name`,
      times: 1,
    },
    "in the file of one appliance": { in: withOverride("Common", "City", "Málaga"), field: "city", times: 1 },
    "a key that the studio does not know": { in: withOverride("Vendor", "Größe", "1"), field: "file/Vendor//größe", times: 1 },
  },
});

describe("the message of ini/non-ascii", () => {
  it.each([
    ["Zürich", "holds “ü”, which is not ASCII"],
    ["Zürich\u202Eeltt", "holds the invisible character U+202E, which turns the direction of text around. It is not ASCII"],
    ["Sea\u2028ttle", "holds the invisible character U+2028, a line break. It is not ASCII"],
  ])("names what %j holds, first of all what cannot be seen", (city, part) => {
    expect(
      check(
        nonAscii,
        withSite(0, () => ({ city })),
      )[0]?.message,
    ).toContain(part);
  });
});
