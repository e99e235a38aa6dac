import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { valueLong } from "./rule.ts";

const withRoute = (name: string, pattern: string) => withSite(0, () => ({ voiceRoutes: [{ id: "route-99", name, pattern }] }));
const long = (length: number) => "y".repeat(length);

describeRule(valueLong, {
  valid: {
    "what is usual": validDeployment(),
    "a site name of 64 characters": withSite(0, () => ({ siteName: long(64) })),
    "a site name of 64 characters that take two units each": withSite(0, () => ({ siteName: "😀".repeat(64) })),
    "a share name of 80": withSite(0, () => ({ cmsShareName: long(80) })),
    "a pattern of 1,000": withRoute("LocalRoute", long(1_000)),
    "notes, which no ini holds": withSite(0, () => ({ notes: long(10_000) })),
    "what another rule judges": withSite(0, () => ({ countryCode: long(10_000) })),
    "a route that is left out of one file": withOverride("HybridVoiceRoutes", "LocalRoute", undefined),
  },
  invalid: {
    "a site name of 65 characters": { in: withSite(0, () => ({ siteName: long(65) })), field: "siteName", times: 1 },
    "a site name of 10,000 characters": { in: withSite(0, () => ({ siteName: long(10_000) })), field: "siteName", times: 1 },
    "a city": { in: withSite(0, () => ({ city: long(129) })), field: "city", times: 1 },
    "a switch": { in: withSite(0, () => ({ corpnetSwitchName: long(256) })), field: "corpnetSwitchName", times: 1 },
    "a share": { in: withSite(0, () => ({ cmsShareName: long(81) })), field: "cmsShareName", times: 1 },
    "a route's name": { in: withRoute(long(256), ".*"), field: "voiceRoutes/route-99/name", times: 1 },
    "a route's pattern": { in: withRoute("LocalRoute", "(a+)+".repeat(2_000)), field: "voiceRoutes/route-99/pattern", times: 1 },
    "in the file of one appliance": { in: withOverride("Common", "City", long(129)), field: "city", times: 1 },
    "a pattern in the file of one appliance": {
      in: withOverride("HybridVoiceRoutes", "LocalRoute", long(1_001)),
      field: "file/HybridVoiceRoutes//localroute",
      times: 1,
    },
    "a key that the studio does not know": { in: withOverride("Vendor", "Key", long(1_001)), field: "file/Vendor//key", times: 1 },
  },
});
