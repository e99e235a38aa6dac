import { type Holds, holdsExactly } from "../../../domain/find/nearly.ts";
import type { Rule } from "../../../domain/rules/rule.ts";

/**
 * The rules whose id and title hold all that is typed; those whose id has it first, as an id is what one reads and types.
 * @param most how many are wanted
 */
export function matchingRules<One extends Pick<Rule, "id" | "title">>(
  rules: readonly One[],
  query: string,
  most: number,
  holds: Holds = holdsExactly,
): readonly One[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const isIn = (text: string) => words.every((word) => holds(text.toLowerCase(), word));
  return rules
    .filter(({ id, title }) => isIn(`${id} ${title}`))
    .sort((one, other) => Number(isIn(other.id)) - Number(isIn(one.id)))
    .slice(0, most);
}
