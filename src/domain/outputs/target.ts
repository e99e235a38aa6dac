import type { DeploymentFacts } from "../facts/deploymentFacts.ts";
import type { Appliance } from "../model/appliance.ts";
import type { Site } from "../model/site.ts";
import { foldersOf } from "./folders.ts";
import type { KnownFindings, OutputTarget } from "./output.ts";

/**
 * What outputs are made for: the deployment of these facts as a whole.
 * @param known what an analysis of this very deployment found
 */
export function deploymentTarget(facts: DeploymentFacts, known: KnownFindings): OutputTarget {
  const { deployment } = facts;
  return { scope: "deployment", deployment, facts, sites: deployment.sites, known, folders: foldersOf(deployment) };
}

/** One site of a target. */
export function siteTarget(whole: OutputTarget, site: Site): OutputTarget {
  return { ...whole, scope: "site", sites: [site] };
}

/** One appliance of a target. */
export function applianceTarget(whole: OutputTarget, site: Site, appliance: Appliance): OutputTarget {
  return { ...whole, scope: "appliance", sites: [site], appliance };
}
