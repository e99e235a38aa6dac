import { describe, expect, it } from "vitest";
import { type Field, fieldOf } from "../../../domain/model/fields/index.ts";
import type { SubjectKind } from "../../../domain/model/finding.ts";
import { stateOf } from "./fieldState.ts";

function field(owner: SubjectKind, name: string): Field {
  const found = fieldOf(owner, name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found;
}

describe("the mark of a field", () => {
  it("tells an absent line from an empty one", () => {
    expect(stateOf(field("site", "city"), undefined, undefined)?.kind).toBe("absent");
    expect(stateOf(field("site", "city"), "", undefined)?.kind).toBe("empty");
    expect(stateOf(field("site", "city"), "Seattle", undefined)).toBeUndefined();
  });

  it("makes no such difference where no ini holds the field", () => {
    expect(stateOf(field("deployment", "customer"), undefined, undefined)).toBeUndefined();
    expect(stateOf(field("deployment", "customer"), "", undefined)).toBeUndefined();
  });

  it("tells what allocation wrote", () => {
    expect(stateOf(field("appliance", "adName"), "SEA-AD1", "made")?.kind).toBe("automatic");
  });

  it("does not call a line absent that allocation has still to give", () => {
    expect(stateOf(field("appliance", "adAddress"), undefined, "awaited")?.kind).toBe("awaited");
    expect(stateOf(field("appliance", "adAddress"), undefined, undefined)?.kind).toBe("absent");
  });

  it("leaves lists of choices to speak for themselves", () => {
    expect(stateOf(field("appliance", "hardwareType"), undefined, undefined)).toBeUndefined();
    expect(stateOf(field("deployment", "fallbackSite"), "", undefined)).toBeUndefined();
  });
});
