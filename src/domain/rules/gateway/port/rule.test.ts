import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withGateway, withOverride } from "../../testing.ts";
import { gatewayPort } from "./rule.ts";

const id = validDeployment().sites[0]?.gateways[0]?.id;
const withPort = (port: string | undefined) => withGateway(0, 0, () => ({ port }));

describeRule(gatewayPort, {
  valid: {
    "the product's default": validDeployment(),
    "the lowest": withPort("1"),
    "the highest": withPort("65535"),
    "a leading zero, which means nothing": withPort("05060"),
    "no port, of which another rule speaks": withPort(""),
    "no line, of which another rule speaks": withPort(undefined),
  },
  invalid: {
    zero: withPort("0"),
    "one too many": withPort("65536"),
    "a letter inside": withPort("50b60"),
    "a sign": withPort("-5060"),
    "a fraction": withPort("5060.5"),
    "two ports": withPort("5060 5061"),
    "in the file of one appliance": { in: withOverride("Gateway", "Port", "sip", id), field: `file/Gateway/${id}/port`, times: 1 },
  },
  field: "port",
});

describe("the fix of gateway/port", () => {
  it("writes the port that one expects with the protocol", () => {
    expect(mend(gatewayPort, withPort("50b60"))?.label).toBe("Write “5060”");
    const overTls = withGateway(0, 0, () => ({ port: "0", protocol: "TLS" }));
    expect(mend(gatewayPort, overTls)?.deployment.sites[0]?.gateways[0]?.port).toBe("5061");
  });

  it("lets one file have the port of its site", () => {
    const after = mend(gatewayPort, withOverride("Gateway", "Port", "sip", id));
    expect(after?.label).toBe("Use the site’s value");
    expect(after?.deployment.sites[0]?.appliances[1]?.overrides).toBeUndefined();
  });
});
