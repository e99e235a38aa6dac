import type { Deployment } from "../../../model/deployment.ts";
import { describeRule, validDeployment } from "../../testing.ts";
import { siteLimit } from "./rule.ts";

function withSites(count: number): Deployment {
  const sites = Array.from({ length: count }, (_, index) => ({ id: `site-${index}`, voiceRoutes: [], gateways: [], appliances: [] }));
  return { ...validDeployment(), sites };
}

describeRule(siteLimit, {
  valid: { "200 sites": withSites(200), "no site": withSites(0) },
  invalid: { "201 sites": withSites(201) },
});
