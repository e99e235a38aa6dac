import type { Site } from "../../../model/site.ts";
import { fixBy } from "../../fixes.ts";
import { overridingReading, sharedReading, sharedReadings } from "../../gatewayReadings.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule, Statement } from "../../rule.ts";
import { type Duplicate, duplicatesIn, saysTheSame } from "../duplicates.ts";

export const gatewayDuplicate: SiteRule = {
  id: "gateway/duplicate",
  severity: "error",
  title: "No two gateways of a site share their name, or address and port.",
  scope: "site",
  check(context) {
    const { site, overriding } = context;
    const shared = duplicatesIn(sharedReadings(context));
    const known = new Set(shared.map(identityOf));
    const own = overriding
      .filter((view) => view.gateways !== site.gateways)
      .flatMap((view) => duplicatesIn(view.gateways.map((gateway) => overridingReading(site, view, gateway))))
      .filter((duplicate) => !known.has(identityOf(duplicate)));
    return [...shared, ...own].map(statement);
  },
  fix(design, { subject }) {
    const site = design.deployment.sites.find((one) => one.id === subject.site);
    const duplicate = site && duplicatesOfSite(site).find(({ later }) => later.gateway.id === subject.id);
    if (duplicate === undefined || !saysTheSame(duplicate.earlier.gateway, duplicate.later.gateway)) return undefined;
    return fixBy(design, "Remove the gateway that repeats the other", [{ edit: "removeItems", args: { ids: [subject.id] } }]);
  },
};

function duplicatesOfSite(site: Site): readonly Duplicate[] {
  return duplicatesIn(site.gateways.map((gateway) => sharedReading(site, gateway)));
}

function identityOf({ earlier, later, by }: Duplicate): string {
  return `${earlier.gateway.id} ${later.gateway.id} ${by}`;
}

function statement({ earlier, later, by }: Duplicate): Statement {
  const what = by === "fqdn" ? quoted(later.text("fqdn")) : `${later.text("address")} with port ${later.text("port")}`;
  const message = `${what} is also the ${by === "fqdn" ? "name" : "place"} of ${earlier.use}, an earlier gateway of this site. One gateway would be defined twice: give this one its own ${by === "fqdn" ? "name" : "address or port"}, or remove it.`;
  return { message, subject: later.subject(by) };
}
