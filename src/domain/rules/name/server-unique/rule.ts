import { reallocateFix } from "../../allocationFixes.ts";
import { quoted } from "../../quoted.ts";
import type { ClaimRule } from "../../rule.ts";
import { applianceSubject } from "../../subjects.ts";
import { SERVERS } from "../names.ts";

export const serverUnique: ClaimRule = {
  id: "name/server-unique",
  severity: "error",
  title: "AD, CMS, Mediation and Edge names all differ, in the whole deployment.",
  scope: "claims",
  claims({ site, appliances }) {
    return appliances.flatMap((view) =>
      SERVERS.flatMap(([field, role]) => {
        const name = view.own(field)?.trim();
        if (!name) return [];
        const subject = applianceSubject(site, view.appliance, field);
        return [
          {
            key: name.toLowerCase(),
            subject,
            site: site.id,
            use: `the ${role} of ${subject.name}`,
            group: `${view.appliance.id} ${field}`,
          },
        ];
      }),
    );
  },
  judge(claims) {
    return claims.map((claim) => {
      const other = claims.find((one) => one !== claim);
      const message = `${quoted(claim.key.toString().toUpperCase())} is also the name of ${other?.use}. Registration refuses a server name that is used twice: give ${claim.use} a name of its own.`;
      return { message, subject: claim.subject };
    });
  },
  fix: reallocateFix,
};
