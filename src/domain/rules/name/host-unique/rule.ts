import { reallocateFix } from "../../allocationFixes.ts";
import { quoted } from "../../quoted.ts";
import type { ClaimRule } from "../../rule.ts";
import { machineNames } from "../names.ts";

export const hostUnique: ClaimRule = {
  id: "name/host-unique",
  severity: "error",
  title: "The host names of the appliances differ, in the whole deployment.",
  scope: "claims",
  claims: (context) =>
    machineNames(context)
      .map(({ host }) => host)
      .filter(({ name }) => name !== ""),
  judge(claims) {
    return claims.map((claim) => {
      const other = claims.find((one) => one !== claim);
      const message = `The host name ${quoted(claim.subject.name)} is also that of ${other?.use}. An appliance is registered under its host name, and a second one of that name is refused: write the name that this host has.`;
      return { message, subject: claim.subject };
    });
  },
  fix: reallocateFix,
};
