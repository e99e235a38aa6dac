import { isPrivateAddress } from "../../../net/address.ts";
import type { SiteRule } from "../../rule.ts";
import { leaveEmptyFix } from "../leaveEmpty.ts";
import { addressUses } from "../uses.ts";

export const publicIsPublic: SiteRule = {
  id: "address/public-is-public",
  severity: "error",
  title: "A public address is not private.",
  scope: "site",
  check: (context) =>
    addressUses(context)
      .filter(({ of, address }) => of.side === "public" && address !== undefined && isPrivateAddress(address))
      .map((use) => {
        const message = `The address of ${use.use}, ${use.text}, is private. The internet cannot reach it: write the address that NAT translates.`;
        return { message, subject: use.subject };
      }),
  fix: leaveEmptyFix,
};
