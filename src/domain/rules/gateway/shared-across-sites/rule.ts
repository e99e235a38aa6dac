import { formatAddress, parseAddress } from "../../../net/address.ts";
import { type GatewayReading, gatewayReadings } from "../../gatewayReadings.ts";
import { quoted } from "../../quoted.ts";
import type { Claim, ClaimRule, SiteRuleContext } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";

export const sharedAcrossSites: ClaimRule = {
  id: "gateway/shared-across-sites",
  severity: "error",
  title: "A gateway, by address or name, belongs to one site.",
  scope: "claims",
  claims: (context) => gatewayReadings(context, ["fqdn", "address"]).flatMap((reading) => claimsOf(context, reading)),
  judge: (claims) =>
    claims.flatMap((claim) => {
      const other = claims.find((one) => one.group !== claim.group);
      if (other === undefined) return [];
      const what = typeof claim.key === "number" ? formatAddress(claim.key) : quoted(claim.key);
      const message = `${what} is also a gateway of ${other.use}. A gateway is connected to the Mediation Servers of one site only: name another gateway here, or put the appliances of both places into one site.`;
      return [{ message, subject: claim.subject }];
    }),
};

/** An address in the place of the name is one claim with the address itself. */
function claimsOf({ site }: SiteRuleContext, { text, subject }: GatewayReading): readonly Claim[] {
  const address = parseAddress(text("address"));
  const name = text("fqdn").toLowerCase();
  const key = parseAddress(name) ?? name;
  const base = { site: site.id, use: siteSubject(site).name, group: site.id };
  const claims: Claim[] = address === undefined ? [] : [{ ...base, key: address, subject: subject("address") }];
  if (key !== "" && key !== address) claims.push({ ...base, key, subject: subject("fqdn") });
  return claims;
}
