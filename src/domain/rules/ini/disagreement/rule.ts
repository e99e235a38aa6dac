import type { EditCall } from "../../../edits/registry.ts";
import type { SiteContext } from "../../../facts/siteContext.ts";
import { contextOf } from "../../contextOf.ts";
import { fixBy } from "../../fixes.ts";
import type { SiteRule } from "../../rule.ts";
import type { Difference } from "./difference.ts";
import { gatewayDifferences } from "./gateways.ts";
import { routeDifferences } from "./routes.ts";
import { valueDifferences } from "./values.ts";

export const disagreement: SiteRule = {
  id: "ini/disagreement",
  severity: "error",
  title: "Values that must agree between files do agree: those of the deployment, and those of each site.",
  scope: "site",
  check: (context) => differences(context).map(({ message, subject }) => ({ message, subject })),
  fix(design, finding) {
    const context = contextOf(design, finding);
    const { id, field } = finding.subject;
    const found = context && differences(context).find((one) => one.subject.id === id && one.subject.field === field);
    if (found === undefined) return undefined;
    const removals = found.overrides.map(({ section, key, gateway }): EditCall => {
      return { edit: "removeOverride", args: { appliance: id, section, key, ...(gateway !== undefined && { gateway }) } };
    });
    return fixBy(design, found.mend, found.share ? [found.share, ...removals] : removals);
  },
};

function differences(context: SiteContext): readonly Difference[] {
  return context.overriding.flatMap((view) => {
    const { overrides = [] } = view.appliance;
    const looked = { context, view, overrides };
    return [...valueDifferences(looked), ...gatewayDifferences(looked), ...routeDifferences(looked)];
  });
}
