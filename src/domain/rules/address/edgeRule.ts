import type { ApplianceField } from "../../model/fields/index.ts";
import type { RuleBase, SiteRule } from "../rule.ts";
import { applianceSubject } from "../subjects.ts";
import { type EdgeReading, edgeReading } from "./edges.ts";

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
    check: ({ site, appliances }) =>
      appliances.flatMap((view) => {
        const message = judge(edgeReading(view));
        return message === undefined ? [] : [{ message, subject: applianceSubject(site, view.appliance, field) }];
      }),
  };
}
