import { describe, expect, it } from "vitest";
import type { Finding, Severity, Subject } from "../../../domain/model/finding.ts";
import { lineField, lineNamed } from "../../../domain/model/lineField.ts";
import { FIXTURES } from "../../../fixtures/index.ts";
import { ALL_PROBLEMS } from "./filter.ts";
import {
  fieldLabel,
  filterFindings,
  type ListedRule,
  type ProblemRow,
  problemRows,
  problemRowsByRule,
  problemRowsBySite,
} from "./problemList.ts";

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

function shown(row: ProblemRow): string {
  if (row.kind === "heading") return `${row.title} (${row.count})`;
  return row.kind === "rule" ? `${row.rule.id} (${row.count})` : row.finding.message;
}

describe("the name of a line", () => {
  it("is written as the file writes it", () => {
    const line = { section: "HybridVoiceRoutes", key: "DACH" };
    const subject = { kind: "appliance", id: "appliance-9", ...lineNamed(line) } as const;
    expect(fieldLabel(finding("warning", "Slow.", subject))).toBe("[HybridVoiceRoutes] DACH");
  });
});

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
    expect(rows.map(shown)).toEqual([
      "Deployment (1)",
      "The product is retired.",
      "Seattle (1)",
      "The need is not met.",
      "Amsterdam (1)",
      "Two machines share 10.31.0.12.",
    ]);
  });

  it("groups by rule, the worst first, in the order of the catalogue", () => {
    const rules: readonly ListedRule[] = [
      { id: "site/need", severity: "warning", title: "The need is met." },
      { id: "address/conflict", severity: "error", title: "No address is used twice." },
      { id: "name/required", severity: "error", title: "Every server has a name." },
      { id: "address/valid", severity: "error", title: "Every address is one." },
    ];
    const findings = [
      { ...inAmsterdam, rule: "name/required" },
      { ...inAmsterdam, rule: "address/conflict" },
      { ...ofSeattle, rule: "site/need" },
      { ...inAmsterdam, rule: "name/required", message: "Another name is missing." },
    ];
    expect(problemRowsByRule(findings, rules).map(shown)).toEqual([
      "address/conflict (1)",
      "Two machines share 10.31.0.12.",
      "name/required (2)",
      "Two machines share 10.31.0.12.",
      "Another name is missing.",
      "site/need (1)",
      "The need is not met.",
    ]);
  });

  it("loses no finding of a site that is gone already", () => {
    expect(problemRowsBySite([inAmsterdam], []).at(1)).toMatchObject({ finding: inAmsterdam });
  });

  it("names the field as the inspector does", () => {
    expect(fieldLabel(ofSeattle)).toBe("Concurrent calls needed");
    expect(fieldLabel(inAmsterdam)).toBe("Domain controller · Address");
    expect(fieldLabel(ofAll)).toBe("");
    expect(fieldLabel(finding("error", "", { kind: "site", field: "voiceRoutes/route-1/name" }))).toBe("Voice routes · Name");
    expect(fieldLabel(finding("error", "", { kind: "site", field: "voiceRoutes" }))).toBe("Voice routes");
    const ofLine = (override: Parameters<typeof lineField>[0]) =>
      fieldLabel(finding("error", "", { kind: "appliance", field: lineField(override) }));
    expect(ofLine({ section: "Gateway", gateway: "gateway-3", key: "IP" })).toBe("Gateway · Address");
    expect(ofLine({ section: "Vendor", key: "a/b" })).toBe("[Vendor] a/b");
  });
});
