import { sameName } from "../../../net/name.ts";
import { sharedValueFix } from "../../fixes.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { overridingReadings } from "../../shared.ts";
import { INTERNAL_POOLS } from "../names.ts";

export const internalPoolSame: SiteRule = {
  id: "name/internal-pool-same",
  severity: "error",
  title: "The Mediation pool and the Edge internal pool have one name in every appliance of the deployment.",
  scope: "site",
  check(context) {
    return INTERNAL_POOLS.flatMap(([field, what]) => {
      const shared = context.settings[field]?.trim() ?? "";
      if (shared === "") return [];
      return overridingReadings(context, [field]).flatMap(({ text, subject }) => {
        const own = text(field);
        if (own === "" || sameName(own, shared)) return [];
        const message = `The ${what} is called ${quoted(own)} in the file of this appliance and ${quoted(shared)} in the deployment. All appliances register in one topology, where the internal pools have the same names everywhere: use ${quoted(shared)}.`;
        return [{ message, subject: subject(field) }];
      });
    });
  },
  fix: sharedValueFix,
};
