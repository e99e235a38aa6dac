import { reallocateFix } from "../../allocationFixes.ts";
import { quoted } from "../../quoted.ts";
import type { ClaimRule } from "../../rule.ts";
import { type MachineName, machineNames } from "../names.ts";

export const serverUnique: ClaimRule = {
  id: "name/server-unique",
  severity: "error",
  title: "AD, CMS, Mediation and Edge names all differ, in the whole deployment.",
  scope: "claims",
  claims(context) {
    const claims: MachineName[] = [];
    for (const { servers } of machineNames(context)) for (const server of servers) if (server.name !== "") claims.push(server);
    return claims;
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
