import { describeRule, validDeployment } from "../../testing.ts";
import { fallbackSite } from "./rule.ts";

const deployment = validDeployment();

describeRule(fallbackSite, {
  valid: {
    "the second site": { ...deployment, fallbackSite: deployment.sites[1]?.id },
    "one site alone": { ...deployment, fallbackSite: undefined, sites: deployment.sites.slice(0, 1) },
    "no site": { ...deployment, fallbackSite: "", sites: [] },
  },
  invalid: {
    none: { ...deployment, fallbackSite: undefined },
    "a site that was removed": { ...deployment, fallbackSite: "site-99" },
    "a name instead of an id": { ...deployment, fallbackSite: "Seattle" },
  },
  field: "fallbackSite",
});
