import { isJsonObject, itemsOf, type JsonObject } from "../json.ts";
import type { Migration } from "./index.ts";

/** Members that version 0 called otherwise. */
const RENAMED: Readonly<Record<string, string>> = { name: "siteName", ip: "address", capacityNeeded: "requiredCalls" };

/**
 * Version 0 was flat: the deployment's values stood beside the format, sites were called `pstnSites`, ids were numbers,
 * values were numbers and lists where the ini has them, and every object held its own place (`x`, `y`).
 */
export const fromVersion0: Migration = {
  from: 0,
  migrate(file) {
    const { $schema, format, version: _, pstnSites, nextId, ...values } = file;
    const positions: Record<string, unknown> = {};
    const sites = itemsOf(pstnSites).map((site) => siteOf(site, positions));
    return {
      $schema,
      format,
      version: 1,
      deployment: { ...textual(values), nextId, sites },
      layout: { positions },
    };
  },
};

function siteOf(site: unknown, positions: Record<string, unknown>): unknown {
  if (!isJsonObject(site)) return site;
  const { voiceRoutes, gateways, appliances, ...own } = site;
  return {
    ...withoutPlace(own, "site", positions),
    voiceRoutes: withoutPlaces(voiceRoutes, "route", positions),
    gateways: withoutPlaces(gateways, "gateway", positions),
    appliances: withoutPlaces(appliances, "appliance", positions),
  };
}

function withoutPlaces(values: unknown, kind: string, positions: Record<string, unknown>): unknown[] {
  return itemsOf(values).map((one) => (isJsonObject(one) ? withoutPlace(one, kind, positions) : one));
}

/** An object with a current id, its place moved to the positions and its values as texts. */
function withoutPlace(value: JsonObject, kind: string, positions: Record<string, unknown>): JsonObject {
  const { id: number, x, y, ...rest } = value;
  const id = `${kind}-${String(number)}`;
  if (x !== undefined && y !== undefined) positions[id] = { x, y };
  const { name, ...others } = rest;
  // A route is the only object whose name keeps being called so.
  return { id, ...(kind === "route" ? { name, ...textual(others) } : textual(rest)) };
}

function textual(values: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [RENAMED[name] ?? name, asText(value)]));
}

/** Numbers, booleans and lists of texts as the text an ini holds; anything else as it is. */
function asText(value: unknown): unknown {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? value.join(" ") : value;
}
