import { reallocateFix } from "../../allocationFixes.ts";
import { quoted } from "../../quoted.ts";
import type { ClaimRule } from "../../rule.ts";
import { applianceSubject, siteSubject } from "../../subjects.ts";

export const hostUnique: ClaimRule = {
  id: "name/host-unique",
  severity: "error",
  title: "The host names of the appliances differ, in the whole deployment.",
  scope: "claims",
  claims({ site, appliances }) {
    return appliances.flatMap(({ appliance, own }) => {
      const name = own("hostName")?.trim();
      if (!name) return [];
      const subject = applianceSubject(site, appliance, "hostName");
      const use = `an appliance of ${quoted(siteSubject(site).name)}`;
      return [{ key: name.toLowerCase(), subject, site: site.id, use, group: appliance.id }];
    });
  },
  judge(claims) {
    return claims.map((claim) => {
      const other = claims.find((one) => one !== claim);
      const message = `The host name ${quoted(claim.subject.name)} is also that of ${other?.use}. An appliance is registered under its host name, and a second one of that name is refused: write the name that this host has.`;
      return { message, subject: claim.subject };
    });
  },
  fix: reallocateFix,
};
