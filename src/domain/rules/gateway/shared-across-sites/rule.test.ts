import { describeRule, validDeployment, withAppliance, withGateway } from "../../testing.ts";
import { sharedAcrossSites } from "./rule.ts";

const [seattle, amsterdam] = validDeployment().sites;
const [first] = seattle?.gateways ?? [];
const withOther = (texts: Readonly<Record<string, string | undefined>>) => withGateway(1, 0, () => texts);
const inOneFile = (key: string, text: string | undefined) =>
  withAppliance(1, 0, () => ({ overrides: [{ section: "Gateway", key, text, gateway: amsterdam?.gateways[0]?.id }] }));

describeRule(sharedAcrossSites, {
  valid: {
    "every site has gateways of its own": validDeployment(),
    "two of one site, of which another rule speaks": withGateway(0, 1, () => ({ fqdn: first?.fqdn, address: first?.address })),
    "no name and no address in two sites": withOther({ fqdn: "", address: undefined }),
    "one file has its own site's gateway with another port": inOneFile("Port", "5070"),
  },
  invalid: {
    "one address": { in: withOther({ address: first?.address }), field: "address", times: 2 },
    "one address with another port": { in: withOther({ address: first?.address, port: "5070" }), field: "address", times: 2 },
    "one name in other letters": { in: withOther({ fqdn: first?.fqdn?.toUpperCase() }), field: "fqdn", times: 2 },
    both: { in: withOther({ fqdn: first?.fqdn, address: first?.address }), times: 4, fields: ["address", "fqdn", "address", "fqdn"] },
    "an address in the place of the name": { in: withOther({ fqdn: first?.address }), fields: ["address", "fqdn"] },
    "an address for both": { in: withOther({ fqdn: first?.address, address: first?.address }), field: "address", times: 2 },
    "in the file of one appliance": {
      in: inOneFile("IP", first?.address),
      fields: ["address", `file/Gateway/${amsterdam?.gateways[0]?.id}/ip`],
    },
  },
});
