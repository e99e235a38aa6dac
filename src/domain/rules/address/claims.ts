import { parseAddress } from "../../net/address.ts";
import { gatewayReadings } from "../gatewayReadings.ts";
import type { Claim, SiteRuleContext } from "../rule.ts";
import { siteReadings } from "../shared.ts";
import { type AddressUse, addressUses, describeUse, subjectOf } from "./uses.ts";

/** What is claimed by the machines of the appliances. */
export function applianceClaims(context: SiteRuleContext): readonly Claim[] {
  const site = context.site.id;
  const claims: Claim[] = [];
  for (const use of addressUses(context)) {
    if (use.address === undefined) continue;
    claims.push({ key: use.address, subject: subjectOf(context, use), site, use: describeUse(use), group: groupOf(site, use) });
  }
  return claims;
}

/** Who may share an address: what an Edge has outside is one machine, and a site's appliances make one base VM. */
function groupOf(site: string, { view, field, side }: AddressUse): string {
  if (field === "baseVmAddress") return `base VM ${site}`;
  return side === "corpnet" ? `${view.appliance.id} ${field}` : `${view.appliance.id} outside`;
}

/** The default gateways, which appliances and sites may share: several sites at one location are normal. */
export function defaultGatewayClaims(context: SiteRuleContext): readonly Claim[] {
  const group = "default gateway";
  return (["corpnetDefaultGateway", "internetDefaultGateway"] as const).flatMap((field) =>
    siteReadings(context, [field]).flatMap(({ text, subject }) => {
      const key = parseAddress(text(field));
      if (key === undefined) return [];
      const side = field === "corpnetDefaultGateway" ? "corpnet" : "internet";
      const use = `the ${side} default gateway of ${subject(field).name}`;
      return [{ key, subject: subject(field), site: context.site.id, use, group }];
    }),
  );
}

/** The PSTN gateways by address, or by an address in place of the name. That two of them are one is for rules under gateway/. */
export function gatewayClaims(context: SiteRuleContext): readonly Claim[] {
  return gatewayReadings(context, ["address", "fqdn"]).flatMap(({ use, text, subject }) =>
    (["address", "fqdn"] as const).flatMap((field) => {
      const key = parseAddress(text(field));
      if (key === undefined || (field === "fqdn" && text("address") === text("fqdn"))) return [];
      return [{ key, subject: subject(field), site: context.site.id, use, group: "gateway" }];
    }),
  );
}
