import type { ApplianceField } from "../../model/fields/index.ts";
import type { RuleBase, SiteRule, Statement } from "../rule.ts";
import { applianceSubject } from "../subjects.ts";
import { type EdgeReading, edgeReadings } from "./edges.ts";

/** A rule about the external and public addresses of each Edge by itself. */
interface EdgeRule extends RuleBase {
  /** The field that a finding names. */
  readonly field: ApplianceField;
  /** @returns the message, or undefined when all is well */
  judge(edge: EdgeReading): string | undefined;
}

/** Makes a rule about each Edge by itself. */
export function edgeRule({ field, judge, ...base }: EdgeRule): SiteRule {
  return {
    ...base,
    scope: "site",
    check(context) {
      const found: Statement[] = [];
      for (const edge of edgeReadings(context)) {
        const message = judge(edge);
        if (message !== undefined) found.push({ message, subject: applianceSubject(context.site, edge.view.appliance, field) });
      }
      return found;
    },
  };
}
