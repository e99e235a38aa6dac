import { describe, expect, it } from "vitest";
import type { Finding, Severity, Subject } from "../../../domain/model/finding.ts";
import { FIXTURES } from "../../../fixtures/index.ts";
import { ALL_PROBLEMS, fieldLabel, filterFindings, problemRows, problemRowsBySite } from "./problemList.ts";

const { sites } = FIXTURES["two-sites"]().deployment;
const [seattle, amsterdam] = sites.map((site) => site.id);

function finding(severity: Severity, message: string, subject: Partial<Subject> = {}): Finding {
  return {
    rule: "address/duplicate",
    severity,
    message,
    subject: { kind: "deployment", id: "deployment", name: "Deployment", ...subject },
  };
}

const inAmsterdam = finding("error", "Two machines share 10.31.0.12.", {
  kind: "appliance",
  id: "appliance-9",
  name: "AMS-HOST1",
  site: amsterdam,
  field: "adAddress",
});
const ofSeattle = finding("warning", "The need is not met.", { kind: "site", id: seattle ?? "", name: "Seattle", field: "requiredCalls" });
const ofAll = finding("info", "The product is retired.");
const all = [inAmsterdam, ofSeattle, ofAll];

describe("the list of problems", () => {
  it("leaves out the severities that are hidden", () => {
    expect(filterFindings(all, { ...ALL_PROBLEMS, hidden: new Set(["warning", "info"]) })).toEqual([inAmsterdam]);
  });

  it("finds every word in message, subject, field or rule, letter case aside", () => {
    expect(filterFindings(all, { ...ALL_PROBLEMS, text: "ams-host1 SHARE" })).toEqual([inAmsterdam]);
    expect(filterFindings(all, { ...ALL_PROBLEMS, text: "address/duplicate need" })).toEqual([ofSeattle]);
    expect(filterFindings(all, { ...ALL_PROBLEMS, text: "no such words" })).toEqual([]);
  });

  it("is the very same list without a filter", () => {
    expect(filterFindings(all, { ...ALL_PROBLEMS, text: "  " })).toBe(all);
  });

  it("gives every row a key of its own", () => {
    const keys = problemRows([ofAll, ofAll, ofSeattle]).map((row) => row.key);
    expect(new Set(keys).size).toBe(3);
  });

  it("groups by site in the order of the design, the deployment first", () => {
    const rows = problemRowsBySite(all, sites);
    expect(rows.map((row) => (row.kind === "heading" ? `${row.title} (${row.count})` : row.finding.message))).toEqual([
      "Deployment (1)",
      "The product is retired.",
      "Seattle (1)",
      "The need is not met.",
      "Amsterdam (1)",
      "Two machines share 10.31.0.12.",
    ]);
  });

  it("loses no finding of a site that is gone already", () => {
    expect(problemRowsBySite([inAmsterdam], []).at(1)).toMatchObject({ finding: inAmsterdam });
  });

  it("names the field as the inspector does", () => {
    expect(fieldLabel(ofSeattle)).toBe("Concurrent calls needed");
    expect(fieldLabel(inAmsterdam)).toBe("Domain controller · Address");
    expect(fieldLabel(ofAll)).toBe("");
    expect(fieldLabel(finding("error", "", { kind: "site", field: "voiceRoutes/route-1/name" }))).toBe("Voice routes");
  });
});
