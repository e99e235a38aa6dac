import { reallocateFix } from "../../allocationFixes.ts";
import type { SiteRule } from "../../rule.ts";
import { addressUses, describeUse, subjectOf } from "../uses.ts";

export const addressRequired: SiteRule = {
  id: "address/required",
  severity: "error",
  title: "Every server has its address: AD, CMS, Mediation, Edge inside and outside.",
  scope: "site",
  check: (context) =>
    addressUses(context)
      .filter(({ required, text }) => required && text === "")
      .map((use) => {
        const subnet = use.side === "corpnet" ? "corpnet" : "internet subnet";
        const message = `No address is stated for ${describeUse(use)}. The appliance cannot be deployed without it: write a free one of the site's ${subnet}.`;
        return { message, subject: subjectOf(context, use) };
      }),
  fix: reallocateFix,
};
