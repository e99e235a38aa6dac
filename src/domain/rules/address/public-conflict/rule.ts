import { formatAddress } from "../../../net/address.ts";
import type { ClaimRule } from "../../rule.ts";
import { leaveEmptyFix } from "../leaveEmpty.ts";
import { addressUses } from "../uses.ts";

export const publicConflict: ClaimRule = {
  id: "address/public-conflict",
  severity: "error",
  title: "No two Edges share a public address.",
  scope: "claims",
  claims: (context) => addressUses(context).filter(({ of, address }) => of.side === "public" && address !== undefined),
  judge: (claims) =>
    claims.flatMap((claim) => {
      const other = claims.find((one) => one.group !== claim.group);
      if (other === undefined) return [];
      const message = `${formatAddress(Number(claim.key))} is stated as the address of ${claim.use} and of ${other.use}. What comes from the internet could reach only one of the two Edges: give each a public address of its own.`;
      return [{ message, subject: claim.subject }];
    }),
  fix: leaveEmptyFix,
};
