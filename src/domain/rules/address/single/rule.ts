import { parseList } from "../../../net/address.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { addressUses } from "../uses.ts";

export const addressSingle: SiteRule = {
  id: "address/single",
  severity: "error",
  title: "The fields of an Edge hold one address each.",
  scope: "site",
  check: (context) =>
    addressUses(context)
      // What is one address cannot be several.
      .filter(({ of, address, text }) => of.edge && address === undefined && parseList(text).length > 1)
      .map((use) => {
        const message = `${quoted(use.text)} are several addresses for ${use.use}. Several are not supported, although the key is named in the plural: keep one.`;
        return { message, subject: use.subject };
      }),
};
