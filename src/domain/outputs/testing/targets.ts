import { analyse } from "../../analysis.ts";
import { DeploymentFacts } from "../../facts/deploymentFacts.ts";
import type { Deployment } from "../../model/deployment.ts";
import type { Output, OutputDocument, OutputScope, OutputTarget } from "../output.ts";
import { applianceTarget, deploymentTarget, siteTarget } from "../target.ts";

/** A deployment as outputs get it, analysed. */
export function wholeOf(deployment: Deployment): OutputTarget {
  return deploymentTarget(new DeploymentFacts(deployment), analyse(deployment));
}

/** Everything that an output gives of a deployment, for each thing that an archive holds it of. */
export function documentsOf(output: Output, deployment: Deployment): readonly OutputDocument[] {
  const whole = wholeOf(deployment);
  const targets: Readonly<Record<OutputScope, readonly OutputTarget[]>> = {
    deployment: [whole],
    site: deployment.sites.map((site) => siteTarget(whole, site)),
    appliance: deployment.sites.flatMap((site) => site.appliances.map((appliance) => applianceTarget(whole, site, appliance))),
  };
  return output.filed.flatMap((scope) => targets[scope]).flatMap((target) => output.make(target));
}

/** The text of the file of that name among all that an output gives; fails where there is none. */
export function fileOf(output: Output, deployment: Deployment, fileName: string): string {
  for (const document of documentsOf(output, deployment)) {
    if (document.kind === "text" && document.fileName === fileName) return document.text;
  }
  throw new Error(`${output.id} gives no ${fileName}.`);
}
