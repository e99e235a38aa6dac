import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withGateway, withOverride } from "../../testing.ts";
import { gatewayRequiredFields } from "./rule.ts";

const id = validDeployment().sites[0]?.gateways[0]?.id;
const onlyInOneFile = (keys: Readonly<Record<string, string>>) =>
  withAppliance(0, 1, () => ({
    overrides: Object.entries(keys).map(([key, text]) => ({ section: "Gateway", key, text, gateway: "gateway-99" })),
  }));

describeRule(gatewayRequiredFields, {
  valid: {
    "every gateway has all four": validDeployment(),
    "the address for the name": withGateway(0, 0, ({ address }) => ({ fqdn: address })),
    "no route, of which another rule speaks": withGateway(0, 0, () => ({ voiceRoutes: "" })),
    "nonsense, of which other rules speak": withGateway(0, 0, () => ({ port: "x", protocol: "y", address: "z", fqdn: "-" })),
    "another port in one file": withOverride("Gateway", "Port", "5070", id),
  },
  invalid: {
    "no name": { in: withGateway(0, 0, () => ({ fqdn: "" })), field: "fqdn", times: 1 },
    "no line for the address": { in: withGateway(1, 1, () => ({ address: undefined })), field: "address", times: 1 },
    "white space for the port": { in: withGateway(0, 0, () => ({ port: " " })), field: "port", times: 1 },
    "nothing at all": {
      in: withGateway(0, 0, () => ({ fqdn: "", address: "", port: "", protocol: "" })),
      fields: ["fqdn", "address", "port", "protocol"],
    },
    "one file has no such line": { in: withOverride("Gateway", "Protocol", undefined, id), field: `file/Gateway/${id}/protocol`, times: 1 },
    "a gateway of one file alone lacks half of it": {
      in: onlyInOneFile({ FQDN: "sbc9.example.net", IP: "10.20.0.209", VoiceRoutes: "LocalRoute" }),
      times: 2,
    },
  },
});

describe("the fix of gateway/required-fields", () => {
  it.each([
    ["port", "5060", {}],
    ["port", "5061", { protocol: "tls" }],
    ["protocol", "TCP", {}],
    ["protocol", "TLS", { port: "5067" }],
    ["fqdn", "10.20.0.201", {}],
    ["address", "10.20.0.209", { fqdn: "10.20.0.209" }],
  ] as const)("writes for the %s what is usual: %s", (field, text, others) => {
    const mended = mend(
      gatewayRequiredFields,
      withGateway(0, 0, () => ({ ...others, [field]: "" })),
    );
    expect(mended?.deployment.sites[0]?.gateways[0]?.[field]).toBe(text);
  });

  it("lets one file have what its site has", () => {
    const mended = mend(gatewayRequiredFields, withOverride("Gateway", "Port", "", id));
    expect(mended?.label).toBe("Use the site’s value");
    expect(mended?.deployment.sites[0]?.appliances[1]?.overrides).toBeUndefined();
  });

  it("is a person's where nothing follows", () => {
    expect(
      mend(
        gatewayRequiredFields,
        withGateway(0, 0, () => ({ fqdn: "", protocol: "TLS" })),
      ),
    ).toBeUndefined();
    expect(
      mend(
        gatewayRequiredFields,
        withGateway(0, 0, () => ({ address: "" })),
      ),
    ).toBeUndefined();
  });
});
