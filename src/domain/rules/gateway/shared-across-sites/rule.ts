import type { Site } from "../../../model/site.ts";
import { formatAddress, parseAddress } from "../../../net/address.ts";
import { GatewayClaim } from "../../gatewayClaim.ts";
import { type GatewayReading, gatewayReadings } from "../../gatewayReadings.ts";
import { quoted } from "../../quoted.ts";
import type { Claim, ClaimRule } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";

export const sharedAcrossSites: ClaimRule = {
  id: "gateway/shared-across-sites",
  severity: "error",
  title: "A gateway, by address or name, belongs to one site.",
  scope: "claims",
  claims(context) {
    const claims: Claim[] = [];
    for (const reading of gatewayReadings(context, ["fqdn", "address"])) addClaims(context.site, reading, claims);
    return claims;
  },
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
function addClaims(site: Site, reading: GatewayReading, claims: Claim[]): void {
  const address = parseAddress(reading.text("address"));
  const name = reading.text("fqdn").toLowerCase();
  const key = parseAddress(name) ?? name;
  const describe = () => siteSubject(site).name;
  if (address !== undefined) claims.push(new GatewayClaim(site.id, reading, "address", { key: address, group: site.id, describe }));
  if (key !== "" && key !== address) claims.push(new GatewayClaim(site.id, reading, "fqdn", { key, group: site.id, describe }));
}
