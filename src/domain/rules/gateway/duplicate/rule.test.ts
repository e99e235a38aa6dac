import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withGateway, withOverride, withSite } from "../../testing.ts";
import { gatewayDuplicate } from "./rule.ts";

const [first, second] = validDeployment().sites[0]?.gateways ?? [];
const withSecond = (texts: Readonly<Record<string, string>>) => withGateway(0, 1, () => texts);

describeRule(gatewayDuplicate, {
  valid: {
    "every gateway is another": validDeployment(),
    "one address with two ports": withSecond({ address: first?.address ?? "", port: "5070" }),
    "one port with two addresses": withSecond({ port: first?.port ?? "" }),
    "two without a name": withSite(0, ({ gateways }) => ({ gateways: gateways.map((one) => ({ ...one, fqdn: "" })) })),
    "two with one address, and no port that could be read": withSite(0, ({ gateways }) => ({
      gateways: gateways.map((one) => ({ ...one, address: "10.20.0.201", port: "sip" })),
    })),
    "a gateway of another site, of which another rule speaks": withGateway(1, 0, () => ({ fqdn: first?.fqdn ?? "" })),
  },
  invalid: {
    "one name": { in: withSecond({ fqdn: first?.fqdn ?? "" }), field: "fqdn", times: 1 },
    "one name in other letters": { in: withSecond({ fqdn: first?.fqdn?.toUpperCase() ?? "" }), field: "fqdn", times: 1 },
    "one address with one port": { in: withSecond({ address: first?.address ?? "" }), field: "address", times: 1 },
    "one address with one port, written otherwise": { in: withSecond({ address: `${first?.address} `, port: "05060" }), field: "address" },
    both: { in: withSecond({ fqdn: first?.fqdn ?? "", address: first?.address ?? "" }), fields: ["fqdn", "address"] },
    "in the file of one appliance": {
      in: withOverride("Gateway", "IP", first?.address, second?.id),
      field: `file/Gateway/${second?.id}/ip`,
      times: 1,
    },
  },
});

describe("the fix of gateway/duplicate", () => {
  it("removes a gateway that says nothing else than an earlier one", () => {
    const deployment = withGateway(0, 1, () => ({ ...first, id: second?.id ?? "" }));
    const mended = mend(gatewayDuplicate, deployment)?.deployment;
    expect(mended?.sites[0]?.gateways.map((gateway) => gateway.id)).toEqual([first?.id]);
  });

  it("is a person's where the two differ", () => {
    expect(mend(gatewayDuplicate, withSecond({ fqdn: first?.fqdn ?? "" }))).toBeUndefined();
  });
});
