import { findById } from "../../../model/lookup.ts";
import { reallocateFix } from "../../allocationFixes.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { applianceSubject } from "../../subjects.ts";

export const hostUnknown: SiteRule = {
  id: "name/host-unknown",
  severity: "info",
  title: "Every appliance has its host name.",
  scope: "site",
  check({ site, appliances }) {
    return appliances
      .filter((view) => !view.own("hostName")?.trim())
      .map((view) => {
        const mediation = view.own("mediationName")?.trim();
        const which = mediation ? `the appliance with the Mediation Server ${quoted(mediation)}` : "this appliance";
        const message = `The host name of ${which} is not known. No CloudConnector.ini holds it, yet the appliance is registered under it: write the name of the Hyper-V host.`;
        return { message, subject: applianceSubject(site, view.appliance, "hostName") };
      });
  },
  // Where nothing was ever stated, as after an import, the host has a name already, which nobody can make up.
  fix(design, finding) {
    const found = findById(design.deployment, finding.subject.id);
    return found?.kind === "appliance" && found.appliance.hostName !== undefined ? reallocateFix(design, finding) : undefined;
  },
};
