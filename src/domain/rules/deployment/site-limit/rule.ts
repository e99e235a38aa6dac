import { SITE_LIMIT } from "../../../model/versions.ts";
import type { DeploymentRule } from "../../rule.ts";
import { deploymentSubject } from "../../subjects.ts";

export const siteLimit: DeploymentRule = {
  id: "deployment/site-limit",
  severity: "error",
  title: `There are at most ${SITE_LIMIT} sites.`,
  scope: "deployment",
  check({ sites }) {
    if (sites.length <= SITE_LIMIT) return [];
    const message = `The deployment has ${sites.length} sites, and one deployment supports at most ${SITE_LIMIT}. Join sites at one location, or remove ${sites.length - SITE_LIMIT}.`;
    return [{ message, subject: deploymentSubject() }];
  },
};
