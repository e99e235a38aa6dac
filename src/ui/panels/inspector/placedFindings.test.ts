import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../../domain/model/finding.ts";
import { placeFindings } from "./placedFindings.ts";

function finding(severity: Severity, field?: string): Finding {
  const subject = { kind: "appliance", id: "appliance-1", name: "SEA-HOST1", site: "site-1" } as const;
  return { rule: "name/required", severity, message: "It is missing.", subject: field === undefined ? subject : { ...subject, field } };
}

const [whole, wrong, risky, noted, elsewhere] = [
  finding("info"),
  finding("error", "adName"),
  finding("warning", "adName"),
  finding("info", "siteName"),
  finding("error", "customer"),
];
const placed = placeFindings("appliance", [whole, wrong, risky, noted, elsewhere]);

describe("an object's findings", () => {
  it("stand under the field that they are about, in their order", () => {
    expect(placed.of("adName")).toEqual([wrong, risky]);
    expect(placed.of("siteName")).toEqual([noted]);
    expect(placed.of("adAddress")).toEqual([]);
  });

  it("stand at the top when they are about the whole or a field that is not shown: none is lost", () => {
    expect(placed.general).toEqual([whole, elsewhere]);
  });

  it("are counted for the group that holds their field", () => {
    expect(placed.count("Domain controller")).toEqual({ error: 1, warning: 1, info: 0 });
    expect(placed.count("Edge")).toEqual({ error: 0, warning: 0, info: 0 });
  });

  it("leave a field without any its very same empty list, so that it need not be drawn again", () => {
    expect(placed.of("adAddress")).toBe(placeFindings("appliance", []).of("cmsAddress"));
  });
});
