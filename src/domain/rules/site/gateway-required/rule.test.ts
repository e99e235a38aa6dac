import { describeRule, validDeployment, withAppliance, withSite } from "../../testing.ts";
import { siteGatewayRequired } from "./rule.ts";

const [seattle] = validDeployment().sites;
const GATEWAY_KEYS = ["FQDN", "IP", "Port", "Protocol", "VoiceRoutes"];
/** Overrides that leave the file of an appliance without the gateways of its site. */
const without = seattle?.gateways.flatMap(({ id }) =>
  GATEWAY_KEYS.map((key) => ({ section: "Gateway", key, gateway: id, text: undefined })),
);
const own = [{ section: "Gateway", key: "IP", gateway: "own", text: "10.20.0.222" }];

describeRule(siteGatewayRequired, {
  valid: {
    "two in both sites": validDeployment(),
    "a single one": withSite(0, ({ gateways }) => ({ gateways: gateways.slice(0, 1) })),
    "each file has one of its own": withSite(0, ({ appliances }) => ({
      gateways: [],
      appliances: appliances.map((one) => ({ ...one, overrides: own })),
    })),
  },
  invalid: {
    "none in one site": { in: withSite(1, () => ({ gateways: [] })), times: 1 },
    "none and no appliance": { in: withSite(1, () => ({ gateways: [], appliances: [] })), times: 1 },
    "none in the file of one appliance": { in: withAppliance(0, 1, () => ({ overrides: without })), times: 1 },
    "none in the files that have none of their own": {
      in: withSite(0, ({ appliances }) => ({
        gateways: [],
        appliances: appliances.map((one, index) => (index === 0 ? { ...one, overrides: own } : one)),
      })),
      times: 2,
    },
  },
});
