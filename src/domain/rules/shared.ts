import type { SharedSetting } from "../facts/settings.ts";
import type { ApplianceView, SiteContext } from "../facts/siteContext.ts";
import type { Deployment } from "../model/deployment.ts";
import { overrideOf } from "../model/effective.ts";
import { fieldOf, type SiteField } from "../model/fields/index.ts";
import type { Subject } from "../model/finding.ts";
import { sharedValueFix } from "./fixes.ts";
import { oncePerSite } from "./oncePerSite.ts";
import type { RuleBase, SiteRule, Statement } from "./rule.ts";
import { applianceSubject, deploymentSubject, siteSubject } from "./subjects.ts";

/** Shared values as one place has them: their owner, or the file of an appliance that overrides one of them. */
export interface Reading<Name extends string> {
  /** The text without white space at its ends; `""` for what is absent. */
  text(name: Name): string;
  /** Whom a finding is about, naming the field. */
  subject(field: Name): Subject;
}

/** The shared fields of the site as the site has them, then as each appliance has them that overrides one of `names`. */
export function siteReadings<Name extends SiteField>(context: SiteContext, names: readonly Name[]): readonly Reading<Name>[] {
  const { site, overriding } = context;
  if (overriding.length === 0) return ownReadings(context);
  const files = overriding
    .filter((view) => overridesAny(view, "site", names))
    .map(
      (view): Reading<Name> => ({
        text: (name) => view.ofSite(name)?.trim() ?? "",
        subject: (field) => applianceSubject(site, view.appliance, field),
      }),
    );
  return [...ownReadings(context), ...files];
}

const ownReadings = oncePerSite(({ site }): readonly Reading<SiteField>[] => [
  { text: (name) => site[name]?.trim() ?? "", subject: (field) => siteSubject(site, field) },
]);

/** The shared fields of the deployment as it has them. */
export function deploymentReading(deployment: Deployment): Reading<SharedSetting> {
  return { text: (name) => deployment[name]?.trim() ?? "", subject: deploymentSubject };
}

/** The shared fields of the deployment as each appliance of the site has them that overrides one of `names`. */
export function overridingReadings({ site, overriding }: SiteContext, names: readonly SharedSetting[]): readonly Reading<SharedSetting>[] {
  if (overriding.length === 0) return NO_READINGS;
  return overriding
    .filter((view) => overridesAny(view, "deployment", names))
    .map((view) => ({
      text: (name) => view.ofDeployment(name)?.trim() ?? "",
      subject: (field) => applianceSubject(site, view.appliance, field),
    }));
}

const NO_READINGS: readonly Reading<SharedSetting>[] = [];

/** Whether the appliance's file has a text of its own for one of these shared fields. */
export function overridesAny({ appliance }: ApplianceView, owner: "site" | "deployment", names: readonly string[]): boolean {
  if (!appliance.overrides?.length) return false;
  return names.some((name) => {
    const ini = fieldOf(owner, name)?.ini;
    return ini !== undefined && overrideOf(appliance, ini.section, ini.key) !== undefined;
  });
}

/** A rule over shared values: what it must say about one reading of them. */
export interface SharedRule<Name extends string> extends RuleBase {
  /** The fields that it reads; an appliance that overrides one of them is judged by itself. */
  readonly reads: readonly Name[];
  judge(reading: Reading<NoInfer<Name>>): readonly Statement[];
}

/** Makes the rule of values that all sites share: the deployment's own are judged once, and each appliance's that overrides them. */
export function deploymentValueRule<Name extends SharedSetting>({ reads, judge, ...base }: SharedRule<Name>): SiteRule {
  return {
    ...withSharedValueFix(base),
    scope: "site",
    checkShared: (deployment) => judge(deploymentReading(deployment)),
    check: (context) => overridingReadings(context, reads).flatMap(judge),
  };
}

/** Makes the rule of values that a site's appliances share: the site's own are judged once, and each appliance's that overrides them. */
export function siteValueRule<Name extends SiteField>({ reads, judge, ...base }: SharedRule<Name>): SiteRule {
  return { ...withSharedValueFix(base), scope: "site", check: (context) => siteReadings(context, reads).flatMap(judge) };
}

/** What one file alone has wrong is mended by what the others share; anything else as the rule says. */
function withSharedValueFix(base: RuleBase): RuleBase {
  return { ...base, fix: (design, finding) => sharedValueFix(design, finding) ?? base.fix?.(design, finding) };
}
