import { describe, expect, it } from "vitest";
import { RULES } from "../../../domain/rules/registry.ts";
import { matchingRules } from "./matchingRules.ts";

const ids = (query: string, most = 40) => matchingRules(RULES, query, most).map(({ id }) => id);

describe("finding rules", () => {
  it("finds one by its id", () => {
    expect(ids("Address/Conflict")[0]).toBe("address/conflict");
    expect(ids("single-gateway")).toEqual(["site/single-gateway"]);
    expect(ids("address/conflict")).not.toContain("address/public-conflict");
  });

  it("gives all whose id has a word, then those that speak of it", () => {
    const rules = [
      { id: "site/one", title: "Addresses conflict with nothing." },
      { id: "address/conflict", title: "Each is used once." },
    ];
    expect(matchingRules(rules, "conflict", 9).map(({ id }) => id)).toEqual(["address/conflict", "site/one"]);
    expect(matchingRules(rules, "conflict", 1)).toHaveLength(1);
  });

  it("wants every word, in id or title, and finds nothing for nothing", () => {
    const [rule] = RULES;
    expect(ids(`${rule?.id} ${rule?.title}`)).toEqual([rule?.id]);
    expect(ids("conflict nowhere-at-all")).toEqual([]);
    expect(ids(" ")).toEqual([]);
  });
});
