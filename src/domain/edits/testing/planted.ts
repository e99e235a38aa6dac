import type { Design } from "../../model/design.ts";
import { notesOf } from "../../model/lookup.ts";

/** The name of a property that no schema knows. */
const UNKNOWN = "x-planted";

/** Plants an unknown property in every object of the design; each says where it was planted. */
export function planted(design: Design): Design {
  return plant(design, "design") as Design;
}

function plant(value: unknown, where: string): unknown {
  if (Array.isArray(value)) return value.map((part, index) => plant(part, `${where}/${identityOf(part) ?? index}`));
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, plant(part, `${where}/${key}`)] as const);
  // Positions and sizes are maps of ids: an unknown entry there would be the place or the size of something.
  return /\/(?:positions|sizes)$/.test(where) ? Object.fromEntries(parts) : { ...Object.fromEntries(parts), [UNKNOWN]: where };
}

/** What tells which object of the design it is, wherever it stands. */
function identityOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ("id" in value && typeof value.id === "string") return value.id;
  if (!("section" in value && "key" in value)) return undefined;
  return `${value.section}.${value.key}.${"gateway" in value ? value.gateway : ""}`;
}

/** Objects of the design that had the property when planted, are still there, and have lost it. */
export function uprooted(before: Design, after: Design): string[] {
  const had = new Map([...objectsOf(before)].filter(([, object]) => UNKNOWN in object));
  return [...objectsOf(after)].filter(([path, object]) => had.has(path) && !(UNKNOWN in object)).map(([path]) => path);
}

/** Every object by a path that stays the same when it moves to another place among its siblings or to another site. */
function objectsOf(design: Design): ReadonlyMap<string, object> {
  const found = new Map<string, object>([
    ["design", design],
    ["deployment", design.deployment],
    ["layout", design.layout],
    ...Object.entries(design.layout.positions).map(([id, position]) => [`position ${id}`, position] as const),
    ...Object.entries(design.layout.sizes ?? {}).map(([id, size]) => [`size ${id}`, size] as const),
    ...notesOf(design).map((note) => [note.id, note] as const),
  ]);
  for (const site of design.deployment.sites) {
    for (const one of [site, ...site.voiceRoutes, ...site.gateways, ...site.appliances]) found.set(one.id, one);
    for (const { id, overrides } of site.appliances) {
      for (const one of overrides ?? []) found.set(`${id} ${identityOf(one)}`, one);
    }
  }
  return found;
}
