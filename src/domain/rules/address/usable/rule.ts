import type { SiteField } from "../../../model/fields/index.ts";
import { type Address, formatAddress, isUnusableAnywhere, parseAddress } from "../../../net/address.ts";
import { contains, formatSubnet, lastAddress, type Subnet } from "../../../net/subnet.ts";
import { freeAddressFix, reallocateFix } from "../../allocationFixes.ts";
import { gatewayReadings } from "../../gatewayReadings.ts";
import type { SiteRule, SiteRuleContext, Statement } from "../../rule.ts";
import { siteReadings } from "../../shared.ts";
import { subnetOfUse } from "../subnets.ts";
import { addressUses } from "../uses.ts";

const DEFAULT_GATEWAYS = [
  ["corpnetDefaultGateway", "corpnet"],
  ["internetDefaultGateway", "internet"],
] as const satisfies readonly (readonly [SiteField, string])[];

export const addressUsable: SiteRule = {
  id: "address/usable",
  severity: "error",
  title: "Every address is one that a machine can have: no network, broadcast, multicast or reserved address.",
  scope: "site",
  check: (context) => [...ofDefaultGateways(context), ...ofAppliances(context), ...ofGateways(context)],
  fix: (design, finding) => (finding.subject.field === "baseVmAddress" ? freeAddressFix : reallocateFix)(design, finding),
};

/** Why no machine can have an address; undefined when one can. */
function reason(address: Address, subnet: Subnet | undefined): string | undefined {
  if (isUnusableAnywhere(address)) return "lies in a range that is reserved (0.0.0.0/8, loopback, multicast or 240.0.0.0/4)";
  if (subnet === undefined || !contains(subnet, address)) return undefined;
  if (address === subnet.network) return `is the network address of ${formatSubnet(subnet)}`;
  return address === lastAddress(subnet) ? `is the broadcast address of ${formatSubnet(subnet)}` : undefined;
}

function message(use: string, address: Address, why: string): string {
  return `The address of ${use}, ${formatAddress(address)}, ${why}. No machine can have it: take another.`;
}

function ofAppliances(context: SiteRuleContext): readonly Statement[] {
  const found: Statement[] = [];
  for (const use of addressUses(context)) {
    if (use.address === undefined) continue;
    const why = reason(use.address, subnetOfUse(use, context.subnets));
    if (why !== undefined) found.push({ message: message(use.use, use.address, why), subject: use.subject });
  }
  return found;
}

function ofDefaultGateways(context: SiteRuleContext): readonly Statement[] {
  return DEFAULT_GATEWAYS.flatMap(([field, side]) =>
    siteReadings(context, [field]).flatMap(({ text, subject }) => {
      const address = parseAddress(text(field));
      const why = address === undefined ? undefined : reason(address, context.subnets[side]);
      if (address === undefined || why === undefined) return [];
      return [{ message: message(`the ${side} default gateway of ${subject(field).name}`, address, why), subject: subject(field) }];
    }),
  );
}

/** A gateway may stand anywhere; in the corpnet it takes one of its addresses. */
function ofGateways(context: SiteRuleContext): readonly Statement[] {
  return gatewayReadings(context, ["address"]).flatMap(({ use, text, subject }) => {
    const address = parseAddress(text("address"));
    const why = address === undefined ? undefined : reason(address, context.subnets.corpnet);
    if (address === undefined || why === undefined) return [];
    return [{ message: message(use, address, why), subject: subject("address") }];
  });
}
