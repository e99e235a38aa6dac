import { filterShared, withProperty } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Site } from "../model/site.ts";
import { changeAppliances, changeSites, withDeployment, withLayout, withoutPositions } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameOf, requireItem } from "./find.ts";
import { withoutOverridesOf } from "./gatewayOverrides.ts";

/** Removes sites with all they hold, appliances and gateways, and whatever pointed at them. */
export const removeItems = defineEdit<{ ids: readonly string[] }>({
  id: "removeItems",
  title({ deployment }, { ids }) {
    const [only, ...others] = ids;
    return only !== undefined && others.length === 0 ? `Remove ${nameOf(deployment, only)}` : `Remove ${ids.length} items`;
  },
  apply(design, { ids }) {
    const gone = withContents(design.deployment, ids);
    const { sites } = design.deployment;
    const left = filterShared(sites, (site) => !gone.has(site.id));
    const thinned = changeSites(withProperty(design.deployment, "sites", left), (site) => without(site, gone));
    const fallbackGone = thinned.fallbackSite !== undefined && gone.has(thinned.fallbackSite);
    const deployment = fallbackGone ? withProperty(thinned, "fallbackSite", undefined) : thinned;
    const removed = withDeployment(design, deployment);
    return withLayout(
      removed,
      withoutPositions(removed.layout, (id) => gone.has(id)),
    );
  },
});

function withContents(deployment: Deployment, ids: readonly string[]): ReadonlySet<string> {
  return new Set(
    ids.flatMap((id) => {
      const found = requireItem(deployment, id);
      return found.kind === "site" ? [id, ...[...found.site.appliances, ...found.site.gateways].map((one) => one.id)] : [id];
    }),
  );
}

function without(site: Site, gone: ReadonlySet<string>): Site {
  const gateways = filterShared(site.gateways, (gateway) => !gone.has(gateway.id));
  const appliances = filterShared(site.appliances, (appliance) => !gone.has(appliance.id));
  const thinned = withProperty(withProperty(site, "gateways", gateways), "appliances", appliances);
  return gateways === site.gateways ? thinned : changeAppliances(thinned, (appliance) => withoutOverridesOf(appliance, gone));
}
