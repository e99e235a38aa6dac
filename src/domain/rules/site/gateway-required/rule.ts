import type { SiteRule } from "../../rule.ts";
import { applianceSubject, siteSubject } from "../../subjects.ts";

export const siteGatewayRequired: SiteRule = {
  id: "site/gateway-required",
  severity: "error",
  title: "Every site has a gateway.",
  scope: "site",
  check({ site, appliances }) {
    const without = appliances.filter(({ gateways }) => gateways.length === 0);
    if (site.gateways.length === 0 && without.length === appliances.length) {
      const subject = siteSubject(site);
      const message = `${subject.name} has no gateway, so its calls reach no telephone network: add the SBCs or gateways that its appliances are to use.`;
      return [{ message, subject }];
    }
    return without.map(({ appliance }) => {
      const subject = applianceSubject(site, appliance);
      const message = `The file of ${subject.name} has no gateway, unlike others of its site. Calls that come to this appliance reach no telephone network: let it have the gateways of the site.`;
      return { message, subject };
    });
  },
};
