import type { ApplianceView } from "../../../facts/siteContext.ts";
import type { Gateway } from "../../../model/gateway.ts";
import type { Text } from "../../../model/text.ts";
import { hasSince, toVersion } from "../../../model/versions.ts";
import { sharedValueFix } from "../../fixes.ts";
import type { SiteRule } from "../../rule.ts";
import { overridesAny } from "../../shared.ts";
import { applianceSubject, siteSubject } from "../../subjects.ts";
import { writeFix } from "../../writeFix.ts";

const FIELD = "enableFastFailoverTimer";

export const fastFailoverSingle: SiteRule = {
  id: "gateway/fast-failover-single",
  severity: "warning",
  title: "A site with one gateway does without the fast failover timer.",
  scope: "site",
  check({ settings, site, overriding }) {
    if (!hasSince(toVersion(settings.targetVersion), "2.0")) return [];
    const isShared = isOn(site[FIELD]) && site.gateways.length === 1;
    const own = overriding.filter((view) => mayDiffer(view, site.gateways) && isOn(view.ofSite(FIELD)) && view.gateways.length === 1);
    return [
      ...(isShared ? [{ message: messageFor("This site"), subject: siteSubject(site, FIELD) }] : []),
      // What the file shares with its site has been told there.
      ...own
        .filter((view) => !isShared || overridesAny(view, "site", [FIELD]))
        .map((view) => ({ message: messageFor("The file of this appliance"), subject: applianceSubject(site, view.appliance, FIELD) })),
    ];
  },
  fix: (design, finding) => sharedValueFix(design, finding) ?? writeFix(design, finding, "false", "Turn the fast failover timer off"),
};

function isOn(text: Text): boolean {
  return text?.trim().toLowerCase() === "true";
}

function mayDiffer(view: ApplianceView, shared: readonly Gateway[]): boolean {
  return view.gateways !== shared || overridesAny(view, "site", [FIELD]);
}

function messageFor(whose: string): string {
  return `${whose} has one gateway, and EnableFastFailoverTimer is true. A call that the gateway does not answer within 10 seconds is dropped, there being no next one: use false, set the gateway alike, or add a gateway.`;
}
