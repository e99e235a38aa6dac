/**
 * Whether two plain values say the same: a property that is undefined is none, and the order of properties tells nothing.
 * Comparing is several times as quick as writing both as texts.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, index) => sameValue(value, other[index]))
    );
  }
  return sayTheSame(one as Plain, other as Plain);
}

type Plain = Readonly<Record<string, unknown>>;

function sayTheSame(one: Plain, other: Plain): boolean {
  for (const key of Object.keys(one)) if (!sameValue(one[key], ownOf(other, key))) return false;
  for (const key of Object.keys(other)) if (other[key] !== undefined && ownOf(one, key) === undefined) return false;
  return true;
}

/** A name such as `toString` is everybody's, and nobody's own. */
function ownOf(object: Plain, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
