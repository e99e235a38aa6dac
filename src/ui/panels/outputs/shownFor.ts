import { useMemo } from "react";
import { DeploymentFacts } from "../../../domain/facts/deploymentFacts.ts";
import type { Deployment } from "../../../domain/model/deployment.ts";
import { findById } from "../../../domain/model/lookup.ts";
import type { Output, OutputScope, OutputTarget } from "../../../domain/outputs/output.ts";
import { applianceTarget, deploymentTarget, siteTarget } from "../../../domain/outputs/target.ts";
import { useAnalysis } from "../../studio.tsx";

/** What an output is shown for: all, or one thing by its id. */
export interface ShownFor {
  readonly scope: OutputScope;
  readonly id?: string;
}

/** What an output is shown for, as it is now; undefined where that is gone. */
export function useTarget({ scope, id }: ShownFor): OutputTarget | undefined {
  const analysis = useAnalysis((whole) => whole);
  return useMemo(() => {
    const facts = new DeploymentFacts(analysis.deployment);
    return targetFor(deploymentTarget(facts, analysis), { scope, ...(id !== undefined && { id }) });
  }, [analysis, scope, id]);
}

function targetFor(whole: OutputTarget, { scope, id = "" }: ShownFor): OutputTarget | undefined {
  if (scope === "deployment") return whole;
  const found = findById(whole.deployment, id);
  if (found === undefined) return undefined;
  if (scope === "site") return siteTarget(whole, found.site);
  return found.kind === "appliance" ? applianceTarget(whole, found.site, found.appliance) : undefined;
}

/** More sites than a person reads at once: then one site is shown first, not all. */
const MANY_SITES = 20;

/** What to show an output for: what is selected, as far as the output can be made for it; else all, or of many sites the first, unless they are compared. */
export function shownForSelection(output: Output, deployment: Deployment, selection: readonly string[]): ShownFor {
  const [id] = selection;
  const found = id === undefined ? undefined : findById(deployment, id);
  if (found?.kind === "appliance" && output.scopes.includes("appliance")) return { scope: "appliance", id: found.appliance.id };
  const [first] = deployment.sites;
  const isMany = deployment.sites.length > MANY_SITES && !output.comparesSites;
  const site = found?.site ?? (isMany || !output.scopes.includes("deployment") ? first : undefined);
  if (site && output.scopes.includes("site")) return { scope: "site", id: site.id };
  if (output.scopes.includes("deployment")) return { scope: "deployment" };
  const appliance = found?.site.appliances[0] ?? deployment.sites.find((one) => one.appliances.length > 0)?.appliances[0];
  return appliance ? { scope: "appliance", id: appliance.id } : { scope: "deployment" };
}
