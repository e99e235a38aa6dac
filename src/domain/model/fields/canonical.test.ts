import { describe, expect, it } from "vitest";
import { canonicalText, sameMeaning, writtenText } from "./canonical.ts";
import { type Field, fieldOf } from "./index.ts";

function field(owner: "deployment" | "site" | "appliance" | "gateway", name: string): Field {
  const found = fieldOf(owner, name);
  if (!found) throw new Error(`There is no field ${name}.`);
  return found;
}

describe("sameMeaning", () => {
  it.each([
    [field("site", "omsEnabled"), "True", "true", true],
    [field("appliance", "hardwareType"), "NORMAL", "Normal", true],
    [field("appliance", "hardwareType"), "", "Normal", false],
    [field("gateway", "protocol"), "tls", "TLS", true],
    [field("gateway", "port"), "05060", "5060", true],
    [field("gateway", "port"), "50b60", "5060", false],
    [field("gateway", "voiceRoutes"), "A, B;C", "A B C", true],
    [field("deployment", "sipDomains"), "a.com b.com", "b.com a.com", false],
    [field("site", "city"), "Oslo", "oslo", false],
    [field("site", "city"), " Oslo\u0085", "Oslo", true],
    [field("site", "city"), undefined, "", false],
    [field("site", "city"), undefined, undefined, true],
  ])("of %o: %j and %j: %s", (one, left, right, same) => {
    expect(sameMeaning(one, left, right)).toBe(same);
    expect(sameMeaning(one, right, left)).toBe(same);
  });
});

describe("writtenText", () => {
  it("leaves numbers and nonsense as they are, while their meaning is compared", () => {
    expect(writtenText(field("gateway", "port"), "05060")).toBe("05060");
    expect(canonicalText(field("gateway", "port"), "05060")).toBe("5060");
    expect(writtenText(field("site", "omsEnabled"), "YES")).toBe("YES");
  });
});
