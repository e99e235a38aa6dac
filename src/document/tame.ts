/** No design nests deeper; beyond it, programs that recurse over the value would exhaust their stack. */
const DEPTH_LIMIT = 64;

/** What `tame` found: the depth is bearable, and so many keys named `__proto__` are gone. */
export type Tamed = { readonly ok: true; readonly removed: number } | { readonly ok: false; readonly depth: number };

/**
 * Makes a freshly parsed JSON value safe to work with, in place: takes away keys named `__proto__`, which assignment would
 * turn into another prototype, and refuses absurd nesting. Itself it does not recurse.
 */
export function tame(value: unknown): Tamed {
  let removed = 0;
  let level: object[] = isObject(value) ? [value] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > DEPTH_LIMIT) return { ok: false, depth: DEPTH_LIMIT };
    const next: object[] = [];
    for (const one of level) {
      if (Object.hasOwn(one, "__proto__")) {
        Reflect.deleteProperty(one, "__proto__");
        removed += 1;
      }
      for (const inner of Object.values(one)) if (isObject(inner)) next.push(inner);
    }
    level = next;
  }
  return { ok: true, removed };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
