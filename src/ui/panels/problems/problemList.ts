import { fieldOf, fieldOfKey } from "../../../domain/model/fields/index.ts";
import type { Finding, Severity } from "../../../domain/model/finding.ts";
import { groupBy } from "../../../domain/model/groupBy.ts";
import { siteTitles } from "../../../domain/model/lookup.ts";
import type { Site } from "../../../domain/model/site.ts";
import type { Rule } from "../../../domain/rules/rule.ts";
import { SEVERITIES } from "../../kit/severities.ts";
import type { ProblemFilter } from "./filter.ts";

/** A row of the list: a finding, or the heading of what follows: a site's, or a rule's with the way to its page. */
export type ProblemRow =
  | { readonly kind: "heading"; readonly key: string; readonly title: string; readonly count: number }
  | { readonly kind: "rule"; readonly key: string; readonly rule: ListedRule; readonly count: number }
  | { readonly kind: "problem"; readonly key: string; readonly finding: Finding };

/** What the list has to know of a rule. */
export type ListedRule = Pick<Rule, "id" | "title"> & { readonly severity: Severity };

/** What a finding's field is called; empty where it is about the object as a whole. A VM's field is named with its VM. */
export function fieldLabel({ subject }: Finding): string {
  const { kind, field: name } = subject;
  if (name === undefined) return "";
  const [list, , part] = name.split("/");
  if (list === "voiceRoutes") return part === undefined ? "Voice routes" : `Voice routes · ${part === "name" ? "Name" : "Pattern"}`;
  if (name.startsWith("file/")) return lineLabel(name, subject.line);
  // An appliance may have a value of its own in the place of a shared one.
  const field = fieldOf(kind, name) ?? fieldOf("site", name) ?? fieldOf("deployment", name);
  if (field === undefined) return name;
  const isOfVm = kind === "appliance" && field.group !== "Appliance";
  return isOfVm ? `${field.group} · ${field.label}` : field.label;
}

/** What a line of an appliance's file is called: like the field that it is of, or by section and key where it is of none. */
function lineLabel(name: string, line: string | undefined): string {
  const [, section = "", , ...key] = name.split("/");
  const field = fieldOfKey(section, key.join("/"));
  return field ? `${field.group} · ${field.label}` : (line ?? `[${section}] ${key.join("/")}`);
}

/** The findings that a filter lets through, in their order. */
export function filterFindings(findings: readonly Finding[], { hidden, text }: ProblemFilter): readonly Finding[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (hidden.size === 0 && words.length === 0) return findings;
  return findings.filter((finding) => {
    if (hidden.has(finding.severity)) return false;
    const shown = [finding.message, finding.subject.name, fieldLabel(finding), finding.rule].join(" ").toLowerCase();
    return words.every((word) => shown.includes(word));
  });
}

/** The rows of a plain list. */
export function problemRows(findings: readonly Finding[]): readonly ProblemRow[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { kind, id, field } = finding.subject;
    const name = [finding.rule, kind, id, field].join(" ");
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { kind: "problem", key: nth === 0 ? name : `${name} ${nth}`, finding };
  });
}

/** The rows under a heading per site, in the order of the design; first what concerns the whole deployment. */
export function problemRowsBySite(findings: readonly Finding[], sites: readonly Site[]): readonly ProblemRow[] {
  const groups = new Map<string, Finding[]>([["", []], ...sites.map((site): [string, Finding[]] => [site.id, []])]);
  for (const finding of findings) (groups.get(siteOf(finding)) ?? groups.get(""))?.push(finding);
  const titles = siteTitles(sites);
  return [...groups].flatMap(([id, group]): readonly ProblemRow[] => {
    if (group.length === 0) return [];
    return [{ kind: "heading", key: `heading ${id}`, title: titles.get(id) ?? "Deployment", count: group.length }, ...problemRows(group)];
  });
}

/** The rows under a heading per rule, the worst first, in the order of the catalogue. */
export function problemRowsByRule(findings: readonly Finding[], rules: readonly ListedRule[]): readonly ProblemRow[] {
  const groups = groupBy(findings, (finding) => finding.rule);
  const inOrder = SEVERITIES.flatMap((severity) => rules.filter((rule) => rule.severity === severity && groups.has(rule.id)));
  return inOrder.flatMap((rule): readonly ProblemRow[] => {
    const group = groups.get(rule.id) ?? [];
    return [{ kind: "rule", key: `heading ${rule.id}`, rule, count: group.length }, ...problemRows(group)];
  });
}

function siteOf({ subject }: Finding): string {
  return subject.site ?? (subject.kind === "site" ? subject.id : "");
}
