import { z } from "zod";

/**
 * A copy of a value with its properties in canonical order: those the schema knows in the schema's order, then unknown ones
 * in the order they have. Entries of a record come in the order of their keys, numbers in them by value (`site-2`, `site-10`).
 * Absent values (`undefined`) are left out. What the schema does not know is taken as it is.
 */
export function inCanonicalOrder(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return inCanonicalOrder(schema.unwrap(), value);
  if (schema instanceof z.ZodArray) return Array.isArray(value) ? value.map((one) => inCanonicalOrder(schema.element, one)) : value;
  if (schema instanceof z.ZodObject) return isRecord(value) ? objectInOrder(schema.shape, value) : value;
  if (schema instanceof z.ZodRecord) return isRecord(value) ? recordInOrder(schema.valueType, value) : value;
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectInOrder(shape: Readonly<Record<string, z.core.$ZodType>>, value: Record<string, unknown>): Record<string, unknown> {
  const known = Object.entries(shape).filter(([name]) => value[name] !== undefined && Object.hasOwn(value, name));
  const unknown = Object.entries(value).filter(([name, one]) => !Object.hasOwn(shape, name) && one !== undefined);
  // fromEntries defines properties: a key named __proto__ stays a key.
  return Object.fromEntries([...known.map(([name, one]) => [name, inCanonicalOrder(one, value[name])] as const), ...unknown]);
}

function recordInOrder(schema: z.core.$ZodType, value: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(value).sort(byNumbers);
  return Object.fromEntries(keys.map((key) => [key, inCanonicalOrder(schema, value[key])]));
}

/** Compares texts with the numbers in them taken as numbers; the same everywhere, whatever the locale. */
function byNumbers(one: string, other: string): number {
  const [parts, others] = [one.split(/(\d+)/), other.split(/(\d+)/)];
  for (const [index, part] of parts.entries()) {
    const against = others[index];
    if (against === undefined) return 1;
    if (part === against) continue;
    const difference = index % 2 === 1 ? Number(part) - Number(against) : 0;
    return difference || (part < against ? -1 : 1);
  }
  return parts.length - others.length;
}
