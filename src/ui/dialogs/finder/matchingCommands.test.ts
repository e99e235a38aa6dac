import { describe, expect, it } from "vitest";
import { holdsNearly } from "../../../domain/find/nearly.ts";
import type { Command } from "../../commands/command.ts";
import type { Studio } from "../../studio.tsx";
import { matchingCommands } from "./matchingCommands.ts";

const command = (id: string, label: string, isPossible = true): Command => ({ id, label, enabled: () => isPossible, run: () => {} });
const COMMANDS = [
  command("tidy", "Rearrange and tidy all"),
  command("undo", "Undo", false),
  command("tidy-site", "Tidy the site", false),
  command("tidy-first", "Tidy first"),
];

function found(query: string) {
  // No command here looks at the studio.
  const { now, later } = matchingCommands(COMMANDS, query, {} as Studio);
  return [now.map(({ id }) => id), later.map(({ id }) => id)];
}

describe("finding commands", () => {
  it("gives those that begin with what is typed first, and apart those that cannot be done now", () => {
    expect(found("tidy")).toEqual([["tidy-first", "tidy"], ["tidy-site"]]);
    expect(found("Site tidy")).toEqual([[], ["tidy-site"]]);
    expect(found("undo")).toEqual([[], ["undo"]]);
    expect(found("tidy nothing")).toEqual([[], []]);
  });

  it("knows a command by other words as well, after those that are called so, and by a slip where it is asked to", () => {
    const called = [{ ...command("theme", "Switch theme"), alsoCalled: "dark light" }, command("lamp", "Make light")];
    const ids = (query: string, holds?: typeof holdsNearly) => matchingCommands(called, query, {} as Studio, holds).now.map(({ id }) => id);
    expect(ids("dark")).toEqual(["theme"]);
    expect(ids("light")).toEqual(["lamp", "theme"]);
    expect(ids("thme")).toEqual([]);
    expect(ids("thme", holdsNearly)).toEqual(["theme"]);
  });

  it("has of nothing asked for only what can be done", () => {
    expect(found(" ")).toEqual([["tidy", "tidy-first"], []]);
  });
});
