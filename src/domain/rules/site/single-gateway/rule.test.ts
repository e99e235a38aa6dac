import { describeRule, validDeployment, withAppliance, withSite } from "../../testing.ts";
import { singleGateway } from "./rule.ts";

const [seattle] = validDeployment().sites;
const GATEWAY_KEYS = ["FQDN", "IP", "Port", "Protocol", "VoiceRoutes"];
const withoutSecond = GATEWAY_KEYS.map((key) => ({ section: "Gateway", key, gateway: seattle?.gateways[1]?.id, text: undefined }));

describeRule(singleGateway, {
  valid: {
    "two in both sites": validDeployment(),
    "none, of which another rule speaks": withSite(0, () => ({ gateways: [] })),
    "an appliance that has one more": withAppliance(0, 0, () => ({
      overrides: [{ section: "Gateway", key: "IP", gateway: "own", text: "10.20.0.222" }],
    })),
  },
  invalid: {
    "one in a site": { in: withSite(1, ({ gateways }) => ({ gateways: gateways.slice(1) })), times: 1 },
    "one in the file of an appliance": { in: withAppliance(0, 1, () => ({ overrides: withoutSecond })), times: 1 },
  },
});
