import { z } from "zod";
import { byNumbers } from "../domain/model/byNumbers.ts";

/** Gives a copy of a value with its properties in canonical order. */
type Order = (value: unknown) => unknown;

/**
 * What puts a value of a schema in canonical order: properties the schema knows in the schema's order, then unknown ones in
 * the order they have; entries of a record in the order of their keys, numbers in them by value (`site-2`, `site-10`).
 * Absent values (`undefined`) are left out, and what the schema does not know is taken as it is.
 */
export function canonicalOrder(schema: z.core.$ZodType): Order {
  if (schema instanceof z.ZodOptional) return canonicalOrder(schema.unwrap());
  if (schema instanceof z.ZodObject) return objectOrder(schema.shape);
  if (schema instanceof z.ZodRecord) return recordOrder(canonicalOrder(schema.valueType));
  if (schema instanceof z.ZodArray) {
    const item = canonicalOrder(schema.element);
    return (value) => (Array.isArray(value) ? value.map(item) : value);
  }
  return asItIs;
}

const asItIs: Order = (value) => value;

function objectOrder(shape: Readonly<Record<string, z.core.$ZodType>>): Order {
  const orders = Object.entries(shape).map(([name, schema]) => [name, canonicalOrder(schema)] as const);
  const known = new Set(Object.keys(shape));
  return (value) => {
    if (!isRecord(value)) return value;
    const copy: Record<string, unknown> = {};
    for (const [name, order] of orders) if (value[name] !== undefined && Object.hasOwn(value, name)) copy[name] = order(value[name]);
    for (const name of Object.keys(value)) if (!known.has(name)) define(copy, name, value[name]);
    return copy;
  };
}

function recordOrder(order: Order): Order {
  return (value) => {
    if (!isRecord(value)) return value;
    const copy: Record<string, unknown> = {};
    for (const name of Object.keys(value).sort(byNumbers)) define(copy, name, order(value[name]));
    return copy;
  };
}

/** Sets a property whose name may be anything: assigning to `__proto__` would set the prototype instead. */
function define(owner: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") owner[name] = value;
  else Object.defineProperty(owner, name, { value, enumerable: true, configurable: true, writable: true });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
