import { allocate } from "../allocation/allocate.ts";
import { freeGatewayAddress } from "../allocation/freeGatewayAddress.ts";
import type { Clip } from "../model/clip.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Gateway } from "../model/gateway.ts";
import { type IdKind, takeId } from "../model/ids.ts";
import type { Layout, Note, Position } from "../model/layout.ts";
import { applianceTitle, gatewayTitle, noteTitle, siteTitle } from "../model/lookup.ts";
import type { Site } from "../model/site.ts";
import { parseAddress } from "../net/address.ts";
import { sameName } from "../net/name.ts";
import { changeSite, withDeployment, withLayout, withMoreNotes, withPositions, withSize } from "./change.ts";
import { sizeOf } from "./clipOf.ts";
import { defineEdit, EditRefused } from "./edit.ts";
import { requireSite } from "./find.ts";
import { freshAppliance, freshGateway, freshSite } from "./freshCopies.ts";
import { GatewayNames } from "./gatewayNames.ts";
import { kindsOfClip } from "./kinds.ts";
import { freePoolNames, numberedSiteName, withNewSite } from "./newSite.ts";
import { returnCut } from "./returnCut.ts";

/**
 * Puts copies into the design: sites with all they hold, appliances and gateways into a site (a new one where none is
 * given), notes onto the canvas. Copies get names and addresses of their own; what only a person can know of a machine stays empty.
 * Sites that were cut come back as they were, once. `isDuplicate` where the copies were asked for in one go, which the title says.
 */
export const pasteItems = defineEdit<{ clip: Clip; site?: string; offset?: Position; isDuplicate?: boolean }>({
  id: "pasteItems",
  title: (_, { clip, isDuplicate = false }) => (isDuplicate ? `Duplicate ${originals(clip)}` : `Paste ${whatOf(clip)}`),
  apply(before, { clip: whole, site, offset }) {
    if (sizeOf(whole) === 0) throw new EditRefused("There is nothing to paste.");
    const ids = new FreshIds(before.deployment);
    const [design, clip] = returnCut(before, whole, ids.take);
    const fresh = clip.sites.map((one) => freshSite(one, ids.take));
    const notes = (clip.notes ?? []).map((note) => ({ ...note, id: ids.take("note") }));
    const withSites = fresh.reduce(enterSite, ids.in(design.deployment));
    const entered = clip.appliances.length + clip.gateways.length > 0 ? enterLoose(withSites, clip, site) : withSites;
    const known = new Set(design.deployment.sites.flatMap((one) => one.appliances.map(({ id }) => id)));
    const named = withDeployment(design, entered);
    const given = withDeployment(named, allocate(named.deployment, { opens: ({ id }) => !known.has(id) }));
    const numbered = withDeployment(given, numberGateways(design.deployment, given.deployment));
    const layout = withMoreNotes(sized(numbered.layout, clip, fresh), beside(design.layout, notes, offset));
    return withLayout(numbered, offset === undefined ? layout : placed(layout, clip, fresh, offset));
  },
});

/** What is pasted: a single thing by the name of its original. */
function whatOf(clip: Clip): string {
  return clip.cut || sizeOf(clip) !== 1 ? originals(clip) : `a copy of ${originals(clip)}`;
}

function originals(clip: Clip): string {
  const [only, ...others] = [
    ...clip.sites.map(siteTitle),
    ...clip.appliances.map(applianceTitle),
    ...clip.gateways.map(gatewayTitle),
    ...(clip.notes ?? []).map((note) => `note “${noteTitle(note)}”`),
  ];
  return only === undefined || others.length > 0 ? kindsOfClip(clip) : only;
}

/** Hands out ids; the counter goes back into the deployment afterwards. */
class FreshIds {
  #deployment: Deployment;

  constructor(deployment: Deployment) {
    this.#deployment = deployment;
  }

  readonly take = (kind: IdKind): string => {
    const [id, next] = takeId(this.#deployment, kind);
    this.#deployment = next;
    return id;
  };

  in(deployment: Deployment): Deployment {
    return { ...deployment, nextId: this.#deployment.nextId };
  }
}

function enterSite(deployment: Deployment, site: Site): Deployment {
  const named = { ...site, siteName: numberedSiteName(deployment, site.siteName), ...freePoolNames(deployment) };
  return { ...deployment, sites: [...deployment.sites, named] };
}

function enterLoose(deployment: Deployment, clip: Clip, siteId: string | undefined): Deployment {
  const [site, founded] = siteId === undefined ? withNewSite(deployment) : [requireSite(deployment, siteId), deployment];
  const ids = new FreshIds(founded);
  const appliances = clip.appliances.map((one) => freshAppliance(one, ids.take, new Map()));
  const gateways = clip.gateways.map((one) => routed(freshGateway(one, ids.take), site));
  return changeSite(ids.in(founded), site.id, (one) => ({
    ...one,
    appliances: [...one.appliances, ...appliances],
    gateways: [...one.gateways, ...gateways],
  }));
}

/** A gateway whose routes the site does not have takes the site's first one. */
function routed(gateway: Gateway, site: Site): Gateway {
  const names = site.voiceRoutes.map((route) => route.name?.trim() ?? "").filter((name) => name !== "");
  const isKnown = gateway.voiceRoutes?.split(/\s+/).every((route) => names.some((name) => sameName(name, route))) ?? false;
  const [first] = names;
  return isKnown || first === undefined ? gateway : { ...gateway, voiceRoutes: first };
}

/** New gateways get the next number of the name they were copied with, and a free address where they had one in the corpnet. */
function numberGateways(before: Deployment, after: Deployment): Deployment {
  const known = new Set(before.sites.flatMap((site) => site.gateways.map(({ id }) => id)));
  const names = new GatewayNames(after);
  let numbered = after;
  for (const site of after.sites) {
    for (const gateway of site.gateways) {
      if (known.has(gateway.id)) continue;
      const address = gateway.address?.trim() ? (freeGatewayAddress(numbered, requireSite(numbered, site.id)) ?? "") : gateway.address;
      // Where no name exists, the address stands in its place.
      const fqdn = parseAddress(gateway.fqdn?.trim()) === undefined ? names.freeFor(gateway.fqdn) : address;
      names.rename(gateway.fqdn, fqdn);
      numbered = changeSite(numbered, site.id, (one) => ({
        ...one,
        gateways: one.gateways.map((other) => (other.id === gateway.id ? { ...other, fqdn, address } : other)),
      }));
    }
  }
  return numbered;
}

/** A site that a hand had placed is placed again, so far from the original. */
function placed(layout: Layout, clip: Clip, fresh: readonly Site[], offset: Position): Layout {
  const positions = clip.sites.flatMap((site, index): [string, Position][] => {
    const place = clip.positions[site.id];
    const id = fresh[index]?.id;
    return place && id !== undefined ? [[id, { x: place.x + offset.x, y: place.y + offset.y }]] : [];
  });
  return withPositions(layout, Object.fromEntries(positions));
}

/** Frames are as large as the originals. */
function sized(layout: Layout, clip: Clip, fresh: readonly Site[]): Layout {
  return clip.sites.reduce((sofar, { id }, index) => {
    const [size, copy] = [clip.sizes?.[id], fresh[index]];
    return size && copy ? withSize(sofar, copy.id, size) : sofar;
  }, layout);
}

/** Copies of notes lie beside their originals, and beside copies that lie there already. */
function beside(layout: Layout, notes: readonly Note[], offset: Position = { x: 0, y: 0 }): readonly Note[] {
  const isTaken = (x: number, y: number) => layout.notes?.some((note) => note.x === x && note.y === y) ?? false;
  const isStill = offset.x === 0 && offset.y === 0;
  let [x, y] = [offset.x, offset.y];
  while (!isStill && notes.some((note) => isTaken(note.x + x, note.y + y))) [x, y] = [x + offset.x, y + offset.y];
  return notes.map((note) => ({ ...note, x: note.x + x, y: note.y + y }));
}
