import type { ApplianceField } from "../../../model/fields/index.ts";
import { formatAddress } from "../../../net/address.ts";
import type { ClaimRule } from "../../rule.ts";
import { leaveEmptyFix } from "../leaveEmpty.ts";
import { addressUses, describeUse, subjectOf } from "../uses.ts";

const FIELDS: ReadonlySet<ApplianceField> = new Set(["mediaRelayPublicAddress", "accessPublicAddress"]);

export const publicConflict: ClaimRule = {
  id: "address/public-conflict",
  severity: "error",
  title: "No two Edges share a public address.",
  scope: "claims",
  claims: (context) =>
    addressUses(context).flatMap((use) => {
      if (use.address === undefined || !FIELDS.has(use.field)) return [];
      const subject = subjectOf(context, use);
      return [{ key: use.address, subject, site: context.site.id, use: describeUse(use), group: use.view.appliance.id }];
    }),
  judge: (claims) =>
    claims.flatMap((claim) => {
      const other = claims.find((one) => one.group !== claim.group);
      if (other === undefined) return [];
      const message = `${formatAddress(Number(claim.key))} is stated as the address of ${claim.use} and of ${other.use}. What comes from the internet could reach only one of the two Edges: give each a public address of its own.`;
      return [{ message, subject: claim.subject }];
    }),
  fix: leaveEmptyFix,
};
