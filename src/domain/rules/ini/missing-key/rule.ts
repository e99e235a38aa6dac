import { textOf } from "../../../model/change.ts";
import { fieldOf, fieldOfKey, type IniField } from "../../../model/fields/index.ts";
import type { Subject, SubjectKind } from "../../../model/finding.ts";
import { lineField } from "../../../model/lineField.ts";
import { findById } from "../../../model/lookup.ts";
import { hasSince, toVersion, type Version } from "../../../model/versions.ts";
import { fixBy, sharedValueFix } from "../../fixes.ts";
import type { SiteRule, Statement } from "../../rule.ts";
import { deploymentSubject, gatewaySubject, siteSubject } from "../../subjects.ts";
import { writeFix } from "../../writeFix.ts";
import { missingInFile } from "./file.ts";
import { KEYS_OF } from "./keys.ts";

export const missingKey: SiteRule = {
  id: "ini/missing-key",
  severity: "warning",
  title: "A file has every key of its target version.",
  scope: "site",
  checkShared(deployment) {
    const version = toVersion(deployment.targetVersion);
    return missingIn("deployment", deployment, version, deploymentSubject, "The files of this deployment have");
  },
  check({ settings, site, appliances }) {
    const version = toVersion(settings.targetVersion);
    const found = [
      ...missingIn("site", site, version, () => siteSubject(site), "The files of this site have"),
      ...site.gateways.flatMap((one) =>
        missingIn("gateway", one, version, () => gatewaySubject(site, one), "The section of this gateway has"),
      ),
    ];
    for (const view of appliances) {
      for (const { field, subject } of missingInFile(site, settings, view, version)) {
        found.push({ message: messageFor("The file of this appliance has", field, version), subject });
      }
    }
    return found;
  },
  fix(design, finding) {
    const { kind, id, field = "" } = finding.subject;
    const initial = fieldOf(kind, field)?.initial;
    const found = findById(design.deployment, id);
    // The default drops calls where there is no next gateway to try.
    if (field === "enableFastFailoverTimer" && kind === "site" && found?.site.gateways.length === 1) {
      return writeFix(design, finding, "false", "Write false, the site having one gateway");
    }
    if (initial !== undefined) return writeFix(design, finding, initial, labelFor(initial));
    const line = found?.kind === "appliance" ? found.appliance.overrides?.find((one) => lineField(one) === field) : undefined;
    if (line?.gateway === undefined || found === undefined) return sharedValueFix(design, finding);
    const { section, key, gateway } = line;
    if (found.site.gateways.some((one) => one.id === gateway)) {
      return fixBy(design, "Use the site’s value", [{ edit: "removeOverride", args: { appliance: id, section, key, gateway } }]);
    }
    const ofGateway = fieldOfKey(section, key)?.initial;
    return ofGateway === undefined ? undefined : writeFix(design, finding, ofGateway, labelFor(ofGateway));
  },
};

function labelFor(initial: string): string {
  return initial === "" ? "Write the line without a value" : `Write ${initial}, the default`;
}

function missingIn(
  owner: SubjectKind,
  holder: Readonly<Record<string, unknown>>,
  version: Version,
  subject: () => Subject,
  what: string,
): readonly Statement[] {
  return KEYS_OF[owner]
    .filter((field) => textOf(holder, field.name) === undefined && hasSince(version, field.since))
    .map((field) => ({ message: messageFor(what, field, version), subject: { ...subject(), field: field.name } }));
}

function messageFor(what: string, { ini, initial }: IniField, version: Version): string {
  const value =
    initial === undefined
      ? "write its value"
      : initial === ""
        ? "write the line, empty if there is no value"
        : `write the line, with ${initial} if nothing speaks for another value`;
  return `${what} no line for ${ini.key} in [${ini.section}], a key of version ${version}. What is absent does not become the default by itself: ${value}.`;
}
