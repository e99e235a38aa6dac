import { filterShared, withProperty } from "../model/change.ts";
import type { Design } from "../model/design.ts";
import type { Layout } from "../model/layout.ts";
import { findNote } from "../model/lookup.ts";
import type { Site } from "../model/site.ts";
import { changeAppliances, changeSites, withDeployment, withLayout, withNotes, withoutPositions, withoutSizes } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { requireItem } from "./find.ts";
import { withoutOverridesOf } from "./gatewayOverrides.ts";
import { namesIn } from "./kinds.ts";

/** Removes sites with all they hold, appliances, gateways and notes, and whatever pointed at them. `isCut` where they are to be pasted elsewhere. */
export const removeItems = defineEdit<{ ids: readonly string[]; isCut?: boolean }>({
  id: "removeItems",
  title: (design, { ids, isCut = false }) => `${isCut ? "Cut" : "Remove"} ${namesIn(design, ids)}`,
  apply(design, { ids }) {
    const gone = withContents(design, ids);
    const { sites } = design.deployment;
    const left = filterShared(sites, (site) => !gone.has(site.id));
    const thinned = changeSites(withProperty(design.deployment, "sites", left), (site) => without(site, gone));
    const fallbackGone = thinned.fallbackSite !== undefined && gone.has(thinned.fallbackSite);
    const deployment = fallbackGone ? withProperty(thinned, "fallbackSite", undefined) : thinned;
    const removed = withDeployment(design, deployment);
    return withLayout(removed, layoutWithout(removed.layout, gone));
  },
});

function layoutWithout(layout: Layout, gone: ReadonlySet<string>): Layout {
  const isGone = (id: string) => gone.has(id);
  const forgotten = withoutSizes(withoutPositions(layout, isGone), isGone);
  const notes = forgotten.notes && filterShared(forgotten.notes, ({ id }) => !gone.has(id));
  return notes ? withNotes(forgotten, notes) : forgotten;
}

function withContents(design: Design, ids: readonly string[]): ReadonlySet<string> {
  return new Set(
    ids.flatMap((id) => {
      if (findNote(design, id)) return [id];
      const found = requireItem(design.deployment, id);
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
