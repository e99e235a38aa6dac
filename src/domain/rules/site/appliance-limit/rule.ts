import { applianceLimit, hasSince, toVersion } from "../../../model/versions.ts";
import type { SiteRule } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";

export const siteApplianceLimit: SiteRule = {
  id: "site/appliance-limit",
  severity: "error",
  title: "A site has at most 16 appliances, before version 2.0 at most 4.",
  scope: "site",
  check({ site, settings }) {
    const version = toVersion(settings.targetVersion);
    const limit = applianceLimit(version);
    const count = site.appliances.length;
    if (count <= limit) return [];
    const subject = siteSubject(site);
    const orTarget = hasSince(version, "2.0") ? "" : ", or target version 2.0 or later, which supports 16";
    const message = `${subject.name} has ${count} appliances, and version ${version} supports at most ${limit} in one site. Move ${count - limit} of them to another site at the location${orTarget}.`;
    return [{ message, subject }];
  },
};
