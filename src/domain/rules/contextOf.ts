import { pickSettings } from "../facts/settings.ts";
import { type SiteContext, siteContext } from "../facts/siteContext.ts";
import type { Design } from "../model/design.ts";
import type { Finding } from "../model/finding.ts";

/** The site that a finding is about, looked at as its rule did; for a fix, which is given the design alone. */
export function contextOf({ deployment }: Design, { subject }: Finding): SiteContext | undefined {
  const site = deployment.sites.find((one) => one.id === subject.site);
  return site && siteContext(pickSettings(deployment), site);
}
