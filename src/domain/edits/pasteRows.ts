import { allocate } from "../allocation/allocate.ts";
import { markHandMade } from "../allocation/fields.ts";
import { textOf, withProperty } from "../model/change.ts";
import { newAppliance, newGateway } from "../model/create.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Design } from "../model/design.ts";
import { takeId } from "../model/ids.ts";
import type { Site } from "../model/site.ts";
import { sameName } from "../net/name.ts";
import { addSite } from "./addSite.ts";
import { changeAppliance, changeSite, withDeployment } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { requireItem } from "./find.ts";
import { setField } from "./setField.ts";

type Texts = Readonly<Record<string, string>>;

/** What one row says: of a thing that is there (`id`), or of a new one in the site called `site`, which is added where there is none. */
export type PastedRow =
  | { readonly kind: "site"; readonly id?: string; readonly texts: Texts }
  | { readonly kind: "appliance" | "gateway"; readonly id?: string; readonly site: string; readonly texts: Texts };

/** Enters the rows of a spreadsheet: things by name, new ones with free names and addresses for what the rows do not say. */
export const pasteRows = defineEdit<{ rows: readonly PastedRow[] }>({
  id: "pasteRows",
  title: (_, { rows }) => `Paste ${rows.length.toLocaleString("en-US")} ${rows.length === 1 ? "row" : "rows"}`,
  apply(design, { rows }) {
    const each = onePerThing(rows);
    const sites = each.filter((row) => row.kind === "site");
    const withSites = sites.reduce(pasteSite, design);
    const entered = each.filter((row) => row.kind !== "site").reduce(pasteInSite, withSites);
    if (entered === design) return design;
    const known = new Set(design.deployment.sites.flatMap((site) => site.appliances.map((one) => one.id)));
    const settled = withDeployment(design, entered.deployment);
    return withDeployment(settled, allocate(settled.deployment, { opens: ({ id }) => !known.has(id) }));
  },
});

/** Of several rows for one thing that is there, the last text of each field counts, as if nothing else had been pasted. */
function onePerThing(rows: readonly PastedRow[]): readonly PastedRow[] {
  const byId = new Map<string, Texts>();
  for (const { id, texts } of rows) if (id !== undefined) byId.set(id, { ...byId.get(id), ...texts });
  const first = new Set<string>();
  return rows.flatMap((row) => {
    if (row.id === undefined) return [row];
    if (first.has(row.id)) return [];
    first.add(row.id);
    return [{ ...row, texts: byId.get(row.id) ?? row.texts }];
  });
}

function pasteSite(design: Design, row: PastedRow): Design {
  const { siteName, ...texts } = row.texts;
  const added = row.id === undefined ? addSite.apply(design, siteName === undefined ? {} : { name: siteName }) : design;
  const id = row.id ?? added.deployment.sites.at(-1)?.id ?? "";
  const all = row.id === undefined || siteName === undefined ? texts : { siteName, ...texts };
  return Object.entries(all).reduce((next, [field, text]) => setField.apply(next, { owner: "site", id, field, text }), added);
}

/** Allocation is left to the end: it would look at every address again for each row. */
function pasteInSite(design: Design, row: PastedRow): Design {
  if (row.kind === "site") return design;
  const deployment =
    row.id === undefined ? withNew(design, row.kind, row.site, row.texts) : withTexts(design.deployment, row.id, row.texts);
  return deployment === design.deployment ? design : { ...design, deployment };
}

function withNew(design: Design, kind: "appliance" | "gateway", siteName: string, texts: Texts): Deployment {
  const known = siteCalled(design.deployment, siteName);
  const founded = known ? design.deployment : addSite.apply(design, siteName === "" ? {} : { name: siteName }).deployment;
  const site = known ?? founded.sites.at(-1);
  const [id, numbered] = takeId(founded, kind);
  return changeSite(numbered, site?.id ?? "", (one) =>
    kind === "appliance"
      ? { ...one, appliances: [...one.appliances, { ...newAppliance(id, "Normal"), ...texts }] }
      : { ...one, gateways: [...one.gateways, { ...newGateway(id), ...routeOf(one), ...texts }] },
  );
}

/** A new gateway takes the site's first route where the site has not the default one. */
function routeOf(site: Site): { voiceRoutes?: string } {
  const [first] = site.voiceRoutes;
  const name = first?.name?.trim();
  return name ? { voiceRoutes: name } : {};
}

function withTexts(deployment: Deployment, id: string, texts: Texts): Deployment {
  const { site, kind } = requireItem(deployment, id);
  return changeSite(deployment, site.id, (one) => {
    if (kind === "appliance") return changeAppliance(one, id, (appliance) => Object.entries(texts).reduce(writeByHand, appliance));
    const gateways = one.gateways.map((gateway) =>
      gateway.id === id ? Object.entries(texts).reduce((next, [field, text]) => withProperty(next, field, text), gateway) : gateway,
    );
    return gateways.every((gateway, index) => gateway === one.gateways[index]) ? one : { ...one, gateways };
  });
}

function writeByHand(appliance: Site["appliances"][number], [field, text]: [string, string]): Site["appliances"][number] {
  return textOf(appliance, field) === text ? appliance : markHandMade(withProperty(appliance, field, text), field);
}

/** The first site of that name, letter case aside. */
function siteCalled(deployment: Deployment, name: string): Site | undefined {
  return deployment.sites.find((site) => sameName(site.siteName?.trim() ?? "", name));
}
