import { contains, formatSubnet } from "../../../net/subnet.ts";
import { reallocateFix } from "../../allocationFixes.ts";
import type { SiteRule } from "../../rule.ts";
import { subnetOfUse } from "../subnets.ts";
import { addressUses, describeUse, subjectOf } from "../uses.ts";

const NAMES = { corpnet: "corpnet", internet: "internet subnet", public: "" } as const;

export const addressInSubnet: SiteRule = {
  id: "address/in-subnet",
  severity: "error",
  title: "Internal addresses lie in the corpnet, external ones of the Edge in the internet subnet.",
  scope: "site",
  check: (context) =>
    // Hosts and base VMs have rules of their own under network/.
    addressUses(context).flatMap((use) => {
      const subnet = subnetOfUse(use, context.subnets);
      if (!use.required || use.address === undefined || subnet === undefined || contains(subnet, use.address)) return [];
      const message = `The address of ${describeUse(use)}, ${use.text}, lies outside the ${NAMES[use.side]} ${formatSubnet(subnet)} of its site. The VM could not reach its default gateway: take a free address of that network, or correct the network.`;
      return [{ message, subject: subjectOf(context, use) }];
    }),
  fix: reallocateFix,
};
