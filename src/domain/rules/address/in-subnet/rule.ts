import { contains, formatSubnet } from "../../../net/subnet.ts";
import { reallocateFix } from "../../allocationFixes.ts";
import type { SiteRule, Statement } from "../../rule.ts";
import { subnetOfUse } from "../subnets.ts";
import { addressUses } from "../uses.ts";

const NAMES = { corpnet: "corpnet", internet: "internet subnet", public: "" } as const;

export const addressInSubnet: SiteRule = {
  id: "address/in-subnet",
  severity: "error",
  title: "Internal addresses lie in the corpnet, external ones of the Edge in the internet subnet.",
  scope: "site",
  check(context) {
    const found: Statement[] = [];
    for (const use of addressUses(context)) {
      const subnet = subnetOfUse(use, context.subnets);
      // Hosts and base VMs have rules of their own under network/.
      if (!use.of.required || use.address === undefined || subnet === undefined || contains(subnet, use.address)) continue;
      const message = `The address of ${use.use}, ${use.text}, lies outside the ${NAMES[use.of.side]} ${formatSubnet(subnet)} of its site. The VM could not reach its default gateway: take a free address of that network, or correct the network.`;
      found.push({ message, subject: use.subject });
    }
    return found;
  },
  fix: reallocateFix,
};
