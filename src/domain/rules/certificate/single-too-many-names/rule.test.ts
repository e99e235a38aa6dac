import type { Deployment } from "../../../model/deployment.ts";
import type { Site } from "../../../model/site.ts";
import { describeRule, validDeployment } from "../../testing.ts";
import { singleTooManyNames } from "./rule.ts";

/** A site of its own name with nothing in it: only its pool counts. */
function bare(site: Site, index: number): Site {
  return { ...site, id: `s${index}`, accessPoolName: `ap${index}`, appliances: [], gateways: [] };
}

/** That many sites and two SIP domains: as many pool names, and two names more. */
function withSites(count: number, more: Partial<Deployment> = { certificateOption: "3" }): Deployment {
  const deployment = validDeployment();
  const [site] = deployment.sites;
  const sites = site ? Array.from({ length: count }, (_, index) => bare(site, index)) : [];
  return { ...deployment, sites, ...more };
}

describeRule(singleTooManyNames, {
  valid: {
    "two sites": withSites(2),
    "100 names": withSites(98),
    "a certificate for each of many sites": withSites(120, { certificateOption: "1" }),
    "the wildcard": withSites(120, { certificateOption: "2" }),
    "no site yet": withSites(0),
  },
  invalid: {
    "101 names": { in: withSites(99), times: 1 },
    "the wildcard, with pool names under every SIP domain": withSites(120, { certificateOption: "2", poolNamePerSipDomain: "true" }),
  },
  field: "certificateOption",
});
