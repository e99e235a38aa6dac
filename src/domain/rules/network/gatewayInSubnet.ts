import { parseAddress } from "../../net/address.ts";
import { contains, formatSubnet } from "../../net/subnet.ts";
import { sharedValueFix } from "../fixes.ts";
import type { RuleBase, SiteRule } from "../rule.ts";
import { networkPlaces } from "./networkPlaces.ts";

/** A rule about a default gateway and the network that it leads out of. */
interface GatewayRule extends RuleBase {
  readonly side: "corpnet" | "internet";
}

const FIELDS = { corpnet: "corpnetDefaultGateway", internet: "internetDefaultGateway" } as const;
const NETWORKS = { corpnet: "corpnet", internet: "internet subnet" } as const;

/** Makes the rule that a default gateway lies in the network that it leads out of. */
export function gatewayInSubnet({ side, ...base }: GatewayRule): SiteRule {
  const field = FIELDS[side];
  return {
    ...base,
    scope: "site",
    check: (context) =>
      networkPlaces(context, [field]).flatMap(({ subnets, text, subject }) => {
        const address = parseAddress(text(field));
        const subnet = subnets[side];
        if (address === undefined || subnet === undefined || contains(subnet, address)) return [];
        const about = subject(field);
        const message = `The ${side} default gateway of ${about.name}, ${text(field)}, lies outside its ${NETWORKS[side]} ${formatSubnet(subnet)}. A machine reaches only a gateway of its own network: write the address that the router has there, or correct the network.`;
        return [{ message, subject: about }];
      }),
    fix: sharedValueFix,
  };
}
