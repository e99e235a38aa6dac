import { textOf } from "../../../model/change.ts";
import { overrideOf } from "../../../model/effective.ts";
import { canonicalText } from "../../../model/fields/canonical.ts";
import { FIELDS_OF, type Field, fieldOf } from "../../../model/fields/index.ts";
import type { Subject } from "../../../model/finding.ts";
import type { Text } from "../../../model/text.ts";
import { hasSince, toVersion, type Version } from "../../../model/versions.ts";
import { sharedValueFix } from "../../fixes.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule, Statement } from "../../rule.ts";
import { applianceSubject, deploymentSubject, siteSubject } from "../../subjects.ts";
import { writeFix } from "../../writeFix.ts";

const isNewer = ({ since }: Field) => since !== undefined;
const OF_DEPLOYMENT = FIELDS_OF.deployment.filter(isNewer);
const OF_SITE = FIELDS_OF.site.filter(isNewer);

export const keyUnsupported: SiteRule = {
  id: "version/key-unsupported",
  severity: "warning",
  title: "No setting is used that the target version does not have.",
  scope: "site",
  checkShared(deployment) {
    const version = toVersion(deployment.targetVersion);
    return OF_DEPLOYMENT.flatMap((field) => judge(field, textOf(deployment, field.name), version, deploymentSubject()));
  },
  check({ settings, site, overriding }) {
    const version = toVersion(settings.targetVersion);
    const fields = OF_SITE.filter(({ since }) => !hasSince(version, since));
    if (fields.length === 0) return [];
    const shared = fields.flatMap((field) => judge(field, textOf(site, field.name), version, siteSubject(site)));
    const own = overriding.flatMap(({ appliance }) =>
      fields.flatMap((field) => {
        const override = field.ini && overrideOf(appliance, field.ini.section, field.ini.key);
        return override ? judge(field, override.text, version, applianceSubject(site, appliance)) : [];
      }),
    );
    return [...shared, ...own];
  },
  fix(design, finding) {
    const { kind, field: name = "" } = finding.subject;
    if (kind === "appliance") return sharedValueFix(design, finding);
    const initial = fieldOf(kind, name)?.initial ?? "";
    return writeFix(design, finding, initial, initial === "" ? "Leave it empty" : `Set it back to ${initial}`);
  },
};

function judge(field: Field, text: Text, version: Version, subject: Subject): readonly Statement[] {
  const { label, name, ini, since } = field;
  if (hasSince(version, since) || !isUsed(field, text?.trim() ?? "")) return [];
  const what = `${ini?.key ?? label} is ${quoted(text?.trim() ?? "")}`;
  const message = `${what}, but the target version ${version} does not have it: it came with ${since}, and nothing that is exported will hold it. Choose a later target version, or do without.`;
  return [{ message, subject: { ...subject, field: name } }];
}

/** Whether a text asks for anything: what is empty, the default, or no value at all does not. */
function isUsed(field: Field, text: string): boolean {
  const meant = canonicalText(field, text);
  return meant !== "" && meant !== field.initial && (field.choices?.includes(meant) ?? true);
}
