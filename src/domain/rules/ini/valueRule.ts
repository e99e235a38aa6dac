import type { SiteContext } from "../../facts/siteContext.ts";
import type { Design } from "../../model/design.ts";
import type { IniField } from "../../model/fields/index.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import { fixBy } from "../fixes.ts";
import { quoted } from "../quoted.ts";
import type { SiteRule } from "../rule.ts";
import { oddValues } from "./oddValues.ts";
import { rewriteValue } from "./rewriteValue.ts";
import { deploymentValues, EVERY_FIELD, type FieldsAsked, fieldsAsked, type IniValue, siteValues, type ValueTest } from "./values.ts";

/** A rule about each value of a CloudConnector.ini by itself. */
interface ValueRule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** The fields whose values can break the rule; `odd`: any, if their text is not plain. */
  readonly concerns: "odd" | ((field: IniField) => boolean);
  /** Whether a value breaks the rule. */
  readonly isBroken: ValueTest;
  /** The message about a value that does. */
  say(value: IniValue): string;
  /** The text that mends it, where that leaves nothing to decide. */
  mend?(value: IniValue): string | undefined;
}

/** Makes a rule about each value by itself, whoever holds it. */
export function valueRule({ concerns, isBroken, say, mend, ...base }: ValueRule): SiteRule {
  const asked = concerns === "odd" ? EVERY_FIELD : fieldsAsked(concerns);
  const statement = (value: IniValue) => ({ message: say(value), subject: value.subject });
  const broken = (context: SiteContext) =>
    concerns === "odd" ? oddValues(context).filter(({ text, place }) => isBroken(text, place)) : siteValues(context.site, isBroken, asked);
  const rule: SiteRule = {
    ...base,
    scope: "site",
    checkShared: (deployment) => deploymentValues(deployment, isBroken, asked).map(statement),
    check: (context) => broken(context).map(statement),
  };
  if (mend === undefined) return rule;
  return {
    ...rule,
    fix(design, finding) {
      // Of several values in one place it is the one of which the finding says so; a site without a name may be called otherwise in it.
      const values = valuesNear(design, finding, isBroken, asked).filter((one) => isAbout(finding, one));
      const value = values.find((one) => say(one) === finding.message) ?? values[0];
      const text = value && mend(value);
      if (value === undefined || text === undefined) return undefined;
      return fixBy(design, text === "" ? "Leave it empty" : `Write ${quoted(text)}`, [rewriteValue(value, text)]);
    },
  };
}

function valuesNear({ deployment }: Design, { subject }: Finding, test: ValueTest, asked: FieldsAsked): readonly IniValue[] {
  const site = deployment.sites.find((one) => one.id === subject.site);
  return site ? siteValues(site, test, asked) : deploymentValues(deployment, test, asked);
}

function isAbout({ subject }: Finding, value: IniValue): boolean {
  return subject.id === value.subject.id && subject.field === value.subject.field;
}
