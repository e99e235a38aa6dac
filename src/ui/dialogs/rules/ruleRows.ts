import type { RuleGroup } from "../../../domain/rules/reference.ts";
import type { Rule } from "../../../domain/rules/rule.ts";

/** A row of the list of rules: the heading of a group, or a rule. */
export type RuleRow =
  | { readonly kind: "heading"; readonly key: string; readonly title: string }
  | { readonly kind: "rule"; readonly key: string; readonly rule: Rule };

/**
 * The rules in which every word occurs, in title, id, severity or page, under the headings of their groups.
 * @param pageOf the page of a rule
 */
export function ruleRows(groups: readonly RuleGroup[], search: string, pageOf: (id: string) => string): readonly RuleRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = ({ id, severity, title }: Rule) => {
    const text = [id, severity, title, pageOf(id)].join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return groups.flatMap((group): readonly RuleRow[] => {
    const found = group.rules.filter(matches);
    if (found.length === 0) return [];
    return [
      { kind: "heading", key: `group ${group.id}`, title: group.title },
      ...found.map((rule) => ({ kind: "rule", key: rule.id, rule }) as const),
    ];
  });
}
