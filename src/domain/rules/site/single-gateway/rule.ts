import type { SiteRule } from "../../rule.ts";
import { applianceSubject, siteSubject } from "../../subjects.ts";

export const singleGateway: SiteRule = {
  id: "site/single-gateway",
  severity: "warning",
  title: "A site has two gateways or more.",
  scope: "site",
  check({ site, overriding }) {
    if (site.gateways.length === 1) {
      const subject = siteSubject(site);
      const message = `${subject.name} has one gateway. While that is down, no call of the site leaves for the telephone network or comes from it: two are recommended.`;
      return [{ message, subject }];
    }
    return overriding
      .filter((view) => view.gateways.length === 1)
      .map(({ appliance }) => {
        const subject = applianceSubject(site, appliance);
        const message = `The file of ${subject.name} has one gateway, unlike the site. While that is down, no call passes through this appliance: let it have the gateways of the site.`;
        return { message, subject };
      });
  },
};
