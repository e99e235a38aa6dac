import { parseAddress } from "../../net/address.ts";
import { GatewayClaim } from "../gatewayClaim.ts";
import { gatewayReadings } from "../gatewayReadings.ts";
import type { Claim, SiteRuleContext } from "../rule.ts";
import { siteReadings } from "../shared.ts";
import { addressUses } from "./uses.ts";

/** What is claimed by the machines of the appliances. */
export function applianceClaims(context: SiteRuleContext): Claim[] {
  return addressUses(context).filter(({ address }) => address !== undefined);
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
  const claims: Claim[] = [];
  for (const reading of gatewayReadings(context, ["address", "fqdn"])) {
    for (const field of ["address", "fqdn"] as const) {
      const key = parseAddress(reading.text(field));
      if (key === undefined || (field === "fqdn" && reading.text("address") === reading.text("fqdn"))) continue;
      claims.push(new GatewayClaim(context.site.id, reading, field, { key, group: "gateway", describe: ({ use }) => use }));
    }
  }
  return claims;
}
