import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "./registry.ts";
import { ADDED, CATALOGUE } from "./testing/catalogue.ts";

const HERE = new URL("./", import.meta.url);

/** The folders that hold rules, as ids; one holds what tests need. */
function folders(): readonly string[] {
  return readdirSync(HERE, { withFileTypes: true })
    .filter((group) => group.isDirectory() && group.name !== "testing")
    .flatMap((group) => {
      const inside = readdirSync(new URL(`${group.name}/`, HERE), { withFileTypes: true });
      return inside.filter((entry) => entry.isDirectory()).map((entry) => `${group.name}/${entry.name}`);
    });
}

describe("the rule catalogue", () => {
  it("has every rule with its severity, in its order, and those that were added", () => {
    const severities = Object.fromEntries(RULES.map(({ id, severity }) => [id, severity]));
    expect(severities).toEqual({ ...CATALOGUE, ...ADDED });
    const order = RULES.map(({ id }) => id as string).filter((id) => id in CATALOGUE);
    expect(order).toEqual(Object.keys(CATALOGUE));
  });

  it("has every rule folder in it, and a folder for every rule", () => {
    expect(RULES.map((rule) => rule.id as string).toSorted()).toEqual(folders().toSorted());
  });

  it.each(RULES.map((rule) => [rule.id, rule.title]))("%s has a title, tests and a page of its own", (id, title) => {
    expect(title).toMatch(/^[A-Z].*\.$/);
    expect(existsSync(new URL(`${id}/rule.test.ts`, HERE))).toBe(true);
    const page = readFileSync(new URL(`${id}/rule.md`, HERE), "utf8");
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    expect(page).toContain("**Mend:**");
    expect(page).toContain("Source:");
  });
});
