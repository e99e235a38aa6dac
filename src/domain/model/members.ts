import { textOf } from "./change.ts";
import type { Deployment } from "./deployment.ts";
import { overrideOf } from "./effective.ts";
import type { Field } from "./fields/index.ts";
import { type Found, heldBy, idOf } from "./lookup.ts";
import type { Site } from "./site.ts";
import type { Text } from "./text.ts";

/** What can be selected together and edited at once. */
export type MemberKind = Found["kind"];

/** Things of one kind that are looked at together. */
export type Members = readonly Found[];

/** A text that some of several things have in a field, and the ids of those. */
export interface HeldText {
  readonly text: Text;
  readonly ids: readonly string[];
}

/** What several things have in one field. */
export interface CommonField {
  /** The texts there are, the most frequent first; of more than one the field is mixed. Absent and empty are two. */
  readonly texts: readonly HeldText[];
  /** How many have a value of their own in the place of a shared one. */
  readonly own: number;
  /** Where the field is shared: the texts of those who share it, with the things that would have each. */
  readonly shared: readonly HeldText[];
}

/** The things of some ids by their kind, in the order of the design; ids of nothing are left out. */
export function membersOf(deployment: Deployment, ids: readonly string[]): Readonly<Record<MemberKind, Members>> {
  const wanted = new Set(ids);
  const members: Record<MemberKind, Found[]> = { site: [], appliance: [], gateway: [] };
  for (const site of deployment.sites) {
    if (wanted.has(site.id)) members.site.push({ kind: "site", site });
    for (const appliance of site.appliances) if (wanted.has(appliance.id)) members.appliance.push({ kind: "appliance", site, appliance });
    for (const gateway of site.gateways) if (wanted.has(gateway.id)) members.gateway.push({ kind: "gateway", site, gateway });
  }
  return members;
}

/** The appliances whose files have a text of their own for a field of the deployment, a site or a gateway; `id` is that of its owner. */
export function withOwnValue(deployment: Deployment, { owner, ini }: Field, id: string): readonly Found[] {
  if (ini === undefined || owner === "appliance") return [];
  const gateway = owner === "gateway" ? id : undefined;
  const sites = owner === "deployment" ? deployment.sites : deployment.sites.filter((site) => holds(site, id));
  return sites.flatMap((site) =>
    site.appliances
      .filter((appliance) => overrideOf(appliance, ini.section, ini.key, gateway) !== undefined)
      .map((appliance): Found => ({ kind: "appliance", site, appliance })),
  );
}

function holds({ id, gateways }: Site, wanted: string): boolean {
  return id === wanted || gateways.some((gateway) => gateway.id === wanted);
}

/** What several things have in a field: their own, or for appliances one that their site or the deployment shares. */
export function commonField(deployment: Deployment, members: Members, field: Field): CommonField {
  const texts = new Map<Text, string[]>();
  const shared = new Map<Text, string[]>();
  let own = 0;
  for (const member of members) {
    const held = holderOf(deployment, member, field);
    const text = textOf(held, field.name);
    const override = ownValueOf(member, field);
    if (override) own += 1;
    if (field.owner !== member.kind) addTo(shared, text, member);
    addTo(texts, override ? override.text : text, member);
  }
  return { texts: byFrequency(texts), own, shared: byFrequency(shared) };
}

/** The text one thing has in a field, an own value in the place of a shared one included. */
export function memberText(deployment: Deployment, member: Found, field: Field): Text {
  const override = ownValueOf(member, field);
  return override ? override.text : textOf(holderOf(deployment, member, field), field.name);
}

/** The one text all of them have; undefined also where none has any. Ask `isMixed` first. */
export function onlyText({ texts }: CommonField): Text {
  return texts.length === 1 ? texts[0]?.text : undefined;
}

/** Whether not all of them have the same. */
export function isMixed({ texts }: CommonField): boolean {
  return texts.length > 1;
}

function holderOf(deployment: Deployment, member: Found, { owner }: Field): Readonly<Record<string, unknown>> {
  if (owner === member.kind) return heldBy(member);
  return owner === "deployment" ? deployment : member.site;
}

function ownValueOf(member: Found, { owner, ini }: Field) {
  return member.kind === "appliance" && owner !== "appliance" && ini ? overrideOf(member.appliance, ini.section, ini.key) : undefined;
}

function addTo(holders: Map<Text, string[]>, text: Text, member: Found): void {
  const ids = holders.get(text);
  if (ids) ids.push(idOf(member));
  else holders.set(text, [idOf(member)]);
}

function byFrequency(holders: ReadonlyMap<Text, readonly string[]>): readonly HeldText[] {
  return [...holders].map(([text, ids]) => ({ text, ids })).sort((one, other) => other.ids.length - one.ids.length);
}

/** The ids of the sites that hold some things, each once. */
export function sitesOf(members: Members): readonly string[] {
  return [...new Set(members.map(({ site }) => site.id))];
}
