import { siteTitle } from "../../../model/lookup.ts";
import { formatSubnet } from "../../../net/subnet.ts";
import { reallocateFix } from "../../allocationFixes.ts";
import { shown } from "../../quoted.ts";
import type { SiteRule, SiteRuleContext, Statement } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";
import { addressUses } from "../uses.ts";

const SIDES = [
  { side: "corpnet", field: "corpnetSubnet", words: "internal", subnet: "corpnet subnet" },
  { side: "internet", field: "internetSubnet", words: "external", subnet: "internet subnet" },
] as const;

export const addressRequired: SiteRule = {
  id: "address/required",
  severity: "error",
  title: "Every server has its address: AD, CMS, Mediation, Edge inside and outside.",
  scope: "site",
  check: (context) => SIDES.flatMap((side) => judge(context, side)),
  fix: reallocateFix,
};

/** Where the site has no subnet to take addresses from, that is the cause, and it is said once. */
function judge(context: SiteRuleContext, { side, field, words, subnet }: (typeof SIDES)[number]): readonly Statement[] {
  const { site, subnets } = context;
  const missing = addressUses(context).filter((use) => use.of.required && use.of.side === side && use.text === "");
  const network = subnets[side];
  if (network !== undefined) {
    return missing.map((use) => {
      const message = `No address is stated for ${use.use}. The appliance cannot be deployed without it: write a free one of ${formatSubnet(network)}.`;
      return { message, subject: use.subject };
    });
  }
  // A subnet that is stated and cannot be read has a rule of its own.
  if (missing.length === 0 || site[field]?.trim()) return [];
  const count = missing.length === 1 ? `1 ${words} address is` : `${missing.length} ${words} addresses are`;
  const message = `${count} missing in ${shown(siteTitle(site))}, and no ${subnet} is stated to take free ones from. No appliance can be deployed without them: state the subnet, or write the addresses by hand.`;
  return [{ message, subject: siteSubject(site, field), extent: missing.length }];
}
