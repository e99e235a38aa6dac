import { findById } from "../../../model/lookup.ts";
import { hasSince, toVersion } from "../../../model/versions.ts";
import { reallocateFix } from "../../allocationFixes.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { applianceSubject } from "../../subjects.ts";

export const hostAddressUnknown: SiteRule = {
  id: "network/host-address-unknown",
  severity: "info",
  title: "From version 2.0 on, every appliance has the corpnet address of its host.",
  scope: "site",
  check({ settings, site, appliances, subnets }) {
    if (subnets.corpnet === undefined || !hasSince(toVersion(settings.targetVersion), "2.0")) return [];
    return appliances
      .filter((view) => !view.own("hostAddress")?.trim())
      .map((view) => {
        const host = view.own("hostName")?.trim();
        const which = host ? `the host ${quoted(host)}` : "the host of this appliance";
        const message = `The corpnet address of ${which} is not known. From version 2.0 on the host manages its VMs over the corpnet switch and needs an address there; without it the firewall rows of the host, the address plan and the runbook have none. No CloudConnector.ini holds it: write the one it has, or give it a free one.`;
        return { message, subject: applianceSubject(site, view.appliance, "hostAddress") };
      });
  },
  // Of an appliance that was read from a file the host exists, and has an address already, which nobody can make up.
  fix(design, finding) {
    const found = findById(design.deployment, finding.subject.id);
    if (found?.kind !== "appliance") return undefined;
    const { automatic, hostAddress } = found.appliance;
    return automatic === undefined && hostAddress === undefined ? undefined : reallocateFix(design, finding);
  },
};
