import type { DeploymentRule } from "../../rule.ts";
import { deploymentSubject } from "../../subjects.ts";

export const fallbackSite: DeploymentRule = {
  id: "deployment/fallback-site",
  severity: "warning",
  title: "With two sites or more, one is named the fallback (PeerDestination).",
  scope: "deployment",
  check({ fallbackSite: named, sites }) {
    const id = named?.trim() ?? "";
    if (sites.length < 2 || sites.some((site) => site.id === id)) return [];
    const what =
      id === ""
        ? `None of the ${sites.length} sites is named the fallback site.`
        : "The site that was named the fallback is not in the design.";
    const message = `${what} Calls of users who have no site are routed to it, the tenant's PeerDestination: choose one of the sites.`;
    return [{ message, subject: deploymentSubject("fallbackSite") }];
  },
};
