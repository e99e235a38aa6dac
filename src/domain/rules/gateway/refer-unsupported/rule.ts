import type { Text } from "../../../model/text.ts";
import { fixBy, sharedValueFix } from "../../fixes.ts";
import { sharedReading } from "../../gatewayReadings.ts";
import type { SiteRule, Statement } from "../../rule.ts";
import { overridesAny } from "../../shared.ts";
import { applianceSubject } from "../../subjects.ts";

const FIELD = "enableReferSupport";

export const referUnsupported: SiteRule = {
  id: "gateway/refer-unsupported",
  severity: "warning",
  title: "Where a gateway does not support REFER, EnableReferSupport is false.",
  scope: "site",
  check({ site, appliances }) {
    const unable = site.gateways.filter(({ referSupport }) => is(referSupport, "false")).map((gateway) => sharedReading(site, gateway));
    const [first] = unable;
    if (first === undefined) return [];
    if (is(site[FIELD], "true")) return unable.map(({ use, subject }) => statement(use, subject("referSupport")));
    return appliances
      .filter((view) => overridesAny(view, "site", [FIELD]) && is(view.ofSite(FIELD), "true"))
      .map((view) => statement(first.use, applianceSubject(site, view.appliance, FIELD)));
  },
  fix(design, finding) {
    const { kind, site } = finding.subject;
    if (kind === "appliance" || site === undefined) return sharedValueFix(design, finding);
    const args = { owner: "site", id: site, field: FIELD, text: "false" } as const;
    return fixBy(design, "Turn REFER support off for the site", [{ edit: "setField", args }]);
  },
};

function is(text: Text, word: "true" | "false"): boolean {
  return text?.trim().toLowerCase() === word;
}

function statement(use: string, subject: Statement["subject"]): Statement {
  const message = `EnableReferSupport is true, but REFER is marked as not supported by ${use}. Transfers of calls through it would fail: set EnableReferSupport to false for the site, or correct the mark.`;
  return { message, subject };
}
