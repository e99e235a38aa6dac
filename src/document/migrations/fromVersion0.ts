import type { FieldKind } from "../../domain/model/fields/field.ts";
import { FIELDS_OF } from "../../domain/model/fields/index.ts";
import type { SubjectKind } from "../../domain/model/finding.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import type { Migration } from "./index.ts";

type Kind = SubjectKind | "route";

/** Members that version 0 called otherwise, by the kind of object that has them. */
const RENAMED: Readonly<Partial<Record<Kind, ReadonlyMap<string, string>>>> = {
  site: new Map([
    ["name", "siteName"],
    ["capacityNeeded", "requiredCalls"],
  ]),
  gateway: new Map([["ip", "address"]]),
};

/** The kinds of fields that version 0 kept as lists. */
const LISTS: ReadonlySet<FieldKind> = new Set(["fqdn-list", "address-list", "name-list", "range-list"]);

/** The catalogue leaves out voice routes: their names are keys of their own. */
const ROUTE_FIELDS: ReadonlyMap<string, FieldKind> = new Map([
  ["name", "text"],
  ["pattern", "text"],
]);

/**
 * Version 0 was flat: the deployment's values stood beside the format, sites were called `pstnSites`, ids were numbers,
 * values were numbers and lists where the ini has them, and every object held its own place (`x`, `y`). What it did not
 * know stays where it stood.
 */
export const fromVersion0: Migration = {
  from: 0,
  migrate(file) {
    const { pstnSites, nextId, deployment, layout, ...others } = file;
    const positions: [string, unknown][] = [];
    const { known, unknown } = sorted(others, "deployment");
    const sites = eachOf(pstnSites, (site) => siteOf(site, positions));
    return {
      ...unknown,
      version: 1,
      deployment: joined(deployment, { ...known, ...present({ nextId, sites }) }),
      layout: joined(layout, { positions: joined(isJsonObject(layout) ? layout.positions : undefined, Object.fromEntries(positions)) }),
    };
  },
};

/** Version 0 had no such member of its own: what stands there is kept beside what comes there; what is no object, as it is. */
function joined(found: unknown, members: JsonObject): unknown {
  if (found === undefined) return members;
  return isJsonObject(found) ? { ...found, ...members } : found;
}

function siteOf(site: unknown, positions: [string, unknown][]): unknown {
  if (!isJsonObject(site)) return site;
  const { voiceRoutes, gateways, appliances, ...own } = site;
  const inside = (values: unknown, kind: Kind) => eachOf(values, (one) => (isJsonObject(one) ? withoutPlace(one, kind, positions) : one));
  return {
    ...withoutPlace(own, "site", positions),
    ...present({
      voiceRoutes: inside(voiceRoutes, "route"),
      gateways: inside(gateways, "gateway"),
      appliances: inside(appliances, "appliance"),
    }),
  };
}

function eachOf(values: unknown, change: (value: unknown) => unknown): unknown {
  return Array.isArray(values) ? values.map(change) : values;
}

function present(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** An object with a current id, its place moved to the positions and its values as texts. */
function withoutPlace(value: JsonObject, kind: Kind, positions: [string, unknown][]): JsonObject {
  const { id: number, ...rest } = value;
  const id = typeof number === "number" ? `${kind}-${number}` : number;
  const { x, y, ...placeless } = rest;
  const hasPlace = typeof id === "string" && x !== undefined && y !== undefined;
  if (hasPlace) positions.push([id, { x, y }]);
  const { known, unknown } = sorted(hasPlace ? placeless : rest, kind);
  return { ...present({ id }), ...known, ...unknown };
}

/** What the catalogue knows of an object's members, under current names and as texts, and the others as they are. */
function sorted(values: JsonObject, kind: Kind): { readonly known: JsonObject; readonly unknown: JsonObject } {
  const fields = kind === "route" ? ROUTE_FIELDS : new Map(FIELDS_OF[kind].map((field) => [field.name, field.kind]));
  const renamed = (name: string) => {
    const current = RENAMED[kind]?.get(name);
    return current === undefined || Object.hasOwn(values, current) ? name : current;
  };
  const entries = Object.entries(values).map(([name, value]) => [renamed(name), value] as const);
  const known = entries.flatMap(([name, value]) => {
    const fieldKind = fields.get(name);
    return fieldKind === undefined ? [] : [[name, asText(value, fieldKind)] as const];
  });
  return { known: Object.fromEntries(known), unknown: Object.fromEntries(entries.filter(([name]) => !fields.has(name))) };
}

/** Numbers, booleans and lists of texts as the text an ini holds; anything else as it is, for the schema to judge. */
function asText(value: unknown, kind: FieldKind): unknown {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return LISTS.has(kind) && Array.isArray(value) && value.every((one) => typeof one === "string") ? value.join(" ") : value;
}
