import type { Deployment } from "../domain/model/deployment.ts";
import type { IdKind } from "../domain/model/ids.ts";
import type { Layout } from "../domain/model/layout.ts";
import type { Site } from "../domain/model/site.ts";

/** A design in which every id is one object's, and what had to be changed for that. */
export interface UniqueIds {
  readonly deployment: Deployment;
  readonly layout: Layout;
  readonly notes: readonly string[];
}

/** Ids that mean something else: the subject of a finding about the whole deployment. */
const RESERVED = ["deployment", ""];

/**
 * Gives a fresh id to every object whose id another one has already, and moves the counter past every id in use. A file that
 * the studio wrote needs neither; one that was merged by git or edited by hand may.
 */
export function withUniqueIds(deployment: Deployment, layout: Layout): UniqueIds {
  const ids = new Ids(deployment, layout);
  const sites = deployment.sites.map((site) => siteWithUniqueIds(site, ids));
  // Notes come last: an id that a machine and a note have stays the machine's.
  const unique = layout.notes ? { ...layout, notes: layout.notes.map((note) => ({ ...note, id: ids.claim("note", note.id) })) } : layout;
  if (ids.notes.length === 0 && ids.next === deployment.nextId) return { deployment, layout, notes: [] };
  return { deployment: { ...deployment, nextId: ids.next, sites }, layout: unique, notes: ids.notes };
}

function siteWithUniqueIds(site: Site, ids: Ids): Site {
  const before = ids.notes.length;
  const id = ids.claim("site", site.id);
  const voiceRoutes = site.voiceRoutes.map((route) => ({ ...route, id: ids.claim("route", route.id) }));
  const renamed = new Map<string, string>();
  const gateways = site.gateways.map((gateway) => {
    const gatewayId = ids.claim("gateway", gateway.id);
    if (gatewayId !== gateway.id && !renamed.has(gateway.id)) renamed.set(gateway.id, gatewayId);
    return { ...gateway, id: gatewayId };
  });
  // Two gateways of this very site with one id: what names it means the first, which kept it.
  for (const gateway of gateways) renamed.delete(gateway.id);
  const follow = <One extends { gateway?: string | undefined }>(one: One): One => {
    const gateway = one.gateway === undefined ? undefined : renamed.get(one.gateway);
    return gateway === undefined ? one : { ...one, gateway };
  };
  const appliances = site.appliances.map(({ overrides, comments, repeated, ...appliance }) => ({
    ...appliance,
    id: ids.claim("appliance", appliance.id),
    ...(overrides && { overrides: overrides.map(follow) }),
    ...(comments && { comments: comments.map(follow) }),
    ...(repeated && { repeated: repeated.map(follow) }),
  }));
  return ids.notes.length === before ? site : { ...site, id, voiceRoutes, gateways, appliances };
}

/** The ids given out so far, and the counter that fresh ones come from. */
class Ids {
  readonly notes: string[] = [];
  next: number;
  readonly #taken = new Set(RESERVED);

  constructor(deployment: Deployment, { notes = [] }: Layout) {
    const numbers = [...idsIn(deployment), ...notes.map(({ id }) => id)].map((id) => Number(/-(\d{1,15})$/.exec(id)?.[1] ?? 0));
    this.next = numbers.reduce((most, number) => Math.max(most, number + 1), deployment.nextId);
  }

  /** The id itself where it is free, else a fresh one. */
  claim(kind: IdKind, id: string): string {
    if (!this.#taken.has(id)) {
      this.#taken.add(id);
      return id;
    }
    const fresh = `${kind}-${this.next}`;
    this.next += 1;
    this.#taken.add(fresh);
    this.notes.push(`The id “${id}” stood at more than one object; the later ${kind} is now “${fresh}”.`);
    return fresh;
  }
}

function idsIn(deployment: Deployment): string[] {
  return deployment.sites.flatMap((site) => [
    site.id,
    ...[...site.voiceRoutes, ...site.gateways, ...site.appliances].map((one) => one.id),
    ...site.appliances.flatMap(({ overrides = [], comments = [], repeated = [] }) =>
      [...overrides, ...comments, ...repeated].flatMap(({ gateway }) => (gateway === undefined ? [] : [gateway])),
    ),
  ]);
}
