import type { ApplianceField } from "../../../model/fields/index.ts";
import { isPrivateAddress } from "../../../net/address.ts";
import type { SiteRule } from "../../rule.ts";
import { leaveEmptyFix } from "../leaveEmpty.ts";
import { addressUses, describeUse, subjectOf } from "../uses.ts";

const FIELDS: ReadonlySet<ApplianceField> = new Set(["mediaRelayPublicAddress", "accessPublicAddress"]);

export const publicIsPublic: SiteRule = {
  id: "address/public-is-public",
  severity: "error",
  title: "A public address is not private.",
  scope: "site",
  check: (context) =>
    addressUses(context)
      .filter(({ field, address }) => FIELDS.has(field) && address !== undefined && isPrivateAddress(address))
      .map((use) => {
        const message = `The address of ${describeUse(use)}, ${use.text}, is private. The internet cannot reach it: write the address that NAT translates.`;
        return { message, subject: subjectOf(context, use) };
      }),
  fix: leaveEmptyFix,
};
