import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULE_GROUPS, referenceText } from "./reference.ts";
import { RULES } from "./registry.ts";

const pageOf = (id: string) => readFileSync(new URL(`./${id}/rule.md`, import.meta.url), "utf8");

describe("the rule reference", () => {
  it("has every rule in the catalogue's order, in groups that have a title", () => {
    expect(RULE_GROUPS.flatMap((group) => group.rules)).toEqual(RULES);
    expect(RULE_GROUPS.filter(({ id, title }) => id === title)).toEqual([]);
  });

  it("stands in docs/rules.md as it is made; `npm run rules` renews it", () => {
    expect(readFileSync(new URL("../../../docs/rules.md", import.meta.url), "utf8")).toBe(referenceText(pageOf));
  });

  it("leads from its table to every rule", () => {
    const text = referenceText(pageOf);
    for (const { id } of RULES) {
      expect(text).toContain(`| [${id}](#${id.replace("/", "")}) |`);
      expect(text).toContain(`\n### ${id}\n`);
    }
  });
});
