import { describe, expect, it } from "vitest";
import { RULE_GROUPS } from "../../../domain/rules/reference.ts";
import { RULES } from "../../../domain/rules/registry.ts";
import { RULE_PAGES } from "./rulePages.ts";
import { ruleRows } from "./ruleRows.ts";

const rows = (search: string) => ruleRows(RULE_GROUPS, search, (id) => RULE_PAGES.get(id) ?? "");
const ids = (search: string) => rows(search).flatMap((row) => (row.kind === "rule" ? [row.rule.id] : []));

describe("the list of rules", () => {
  it("holds every rule under the heading of its group", () => {
    expect(ids("")).toEqual(RULES.map(({ id }) => id));
    expect(rows("")[0]).toMatchObject({ kind: "heading", title: "Deployment" });
  });

  it("finds rules by id, severity, title and the words of their page, all of them, letter case aside", () => {
    expect(ids("address/conflict")).toContain("address/conflict");
    expect(ids("Teams DIRECT routing")).toContain("deployment/version-retired");
    expect(ids("error sip domain").length).toBeGreaterThan(1);
    expect(ids("info address/conflict")).not.toContain("address/conflict");
  });

  it("leaves out headings with nothing below them", () => {
    const headings = rows("name/server-unique").filter((row) => row.kind === "heading");
    expect(headings.length).toBeLessThan(RULE_GROUPS.length);
    expect(rows("no such words anywhere")).toEqual([]);
  });
});
