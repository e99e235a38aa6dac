import { ALLOCATED_FIELDS } from "../../allocation/fields.ts";
import { settle } from "../../allocation/settle.ts";
import { withProperty } from "../../model/change.ts";
import type { Deployment } from "../../model/deployment.ts";
import type { Design } from "../../model/design.ts";
import { fieldOf } from "../../model/fields/index.ts";
import { Ids } from "../../model/ids.ts";
import { applianceTitle, siteTitle } from "../../model/lookup.ts";
import type { Site } from "../../model/site.ts";
import { sameName } from "../../net/name.ts";
import type { Addition, AdditionChoice, Renaming } from "./addition.ts";
import { joinSite } from "./joinSite.ts";
import { settingsNotTaken } from "./notTaken.ts";
import { intoDeployment } from "./ownValues.ts";
import { renameTaken } from "./renameTaken.ts";
import { movedPositions, movedSizes, renumber } from "./renumber.ts";

type Added = Pick<Design, "deployment" | "layout">;

/**
 * Works out what adding designs to an open one makes of it, one after the other. Everything gets an id from the open
 * design's counter; every appliance's file says what it said, apart from names that are changed.
 */
export function planAddition(open: Deployment, designs: readonly Added[], choice: AdditionChoice): Addition {
  const nothing: Addition = {
    base: open,
    deployment: open,
    positions: {},
    sizes: {},
    notes: [],
    sameSites: [],
    renamings: [],
    own: [],
    notTaken: [],
    gaveWay: [],
  };
  const added = designs
    .filter(({ deployment, layout }) => deployment.sites.length > 0 || layout.notes?.length)
    .reduce((plan, one) => withDesign(plan, one, choice), nothing);
  const deployment = settle(open, added.deployment);
  return { ...added, deployment, gaveWay: waysGiven(added.deployment, deployment) };
}

function withDesign(plan: Addition, added: Added, choice: AdditionChoice): Addition {
  const into = plan.deployment;
  const ids = new Ids(into);
  const { sites, idOf } = renumber(added.deployment, ids);
  const notes = (added.layout.notes ?? []).map((note) => ({ ...note, id: ids.take("note") }));
  const incoming: Deployment = { ...added.deployment, sites: [...sites] };
  const same = sameSites(into, sites);
  const joins = new Map(choice.join ? same.map(([own, other]) => [own.id, other.id]) : []);
  const renamed = renameTaken(into, incoming, joins);
  const from = choice.rename ? renamed.deployment : incoming;
  const merged = merge({ ...into, nextId: ids.nextId }, from, joins);
  const alone = sites.filter(({ id }) => !joins.has(id));
  return {
    ...plan,
    ...merged,
    positions: { ...plan.positions, ...movedPositions(added.layout.positions, alone, idOf) },
    sizes: { ...plan.sizes, ...movedSizes(added.layout.sizes ?? {}, alone, idOf) },
    notes: [...plan.notes, ...notes],
    sameSites: [...plan.sameSites, ...same.map(([own]) => siteTitle(own))],
    renamings: [...plan.renamings, ...renamed.renamings],
    own: [...plan.own, ...merged.own],
    notTaken: [...plan.notTaken, ...settingsNotTaken(into, added.deployment), ...merged.notTaken],
  };
}

/** Pairs of an added site and the one of the same name that is there already. */
function sameSites(open: Deployment, added: readonly Site[]): readonly (readonly [Site, Site])[] {
  return added.flatMap((site): (readonly [Site, Site])[] => {
    const name = site.siteName?.trim();
    const other = name ? open.sites.find((one) => sameName(one.siteName?.trim() ?? "", name)) : undefined;
    return other ? [[site, other]] : [];
  });
}

type Merged = Pick<Addition, "deployment" | "own" | "notTaken">;

function merge(into: Deployment, from: Deployment, joins: ReadonlyMap<string, string>): Merged {
  return from.sites.reduce<Merged>(
    ({ deployment, own, notTaken }, site) => {
      const target = deployment.sites.find(({ id }) => id === joins.get(site.id));
      const joined = target && joinSite(deployment, target, from, site);
      if (joined) {
        const sites = deployment.sites.map((one) => (one === target ? joined.site : one));
        return { deployment: { ...deployment, sites }, own: [...own, ...joined.own], notTaken: [...notTaken, ...joined.notTaken] };
      }
      const moved = site.appliances.map((appliance) => intoDeployment({ deployment: from, site, appliance }, deployment));
      const alone = withProperty(
        site,
        "appliances",
        moved.map(({ appliance }) => appliance),
      );
      return {
        deployment: { ...deployment, sites: [...deployment.sites, alone] },
        own: [...own, ...moved.flatMap((one) => one.own)],
        notTaken,
      };
    },
    { deployment: into, own: [], notTaken: [] },
  );
}

/** What allocation gave anew, because something else has it now. */
function waysGiven(before: Deployment, after: Deployment): readonly Renaming[] {
  const old = new Map(before.sites.flatMap((site) => site.appliances.map((one) => [one.id, one])));
  return after.sites
    .flatMap((site) => site.appliances)
    .flatMap((appliance) => {
      const was = old.get(appliance.id);
      if (was === undefined || was === appliance) return [];
      return ALLOCATED_FIELDS.filter((field) => was[field] !== appliance[field]).map((field): Renaming => {
        const { group, label } = fieldOf("appliance", field) ?? { group: field, label: "" };
        return { what: `${group}: ${label}`, owner: applianceTitle(appliance), from: was[field] ?? "", to: appliance[field] ?? "" };
      });
    });
}
