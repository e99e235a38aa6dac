import type { Severity } from "../model/finding.ts";
import { groupBy } from "../model/groupBy.ts";
import { RULES } from "./registry.ts";
import type { Rule } from "./rule.ts";

/** What the groups of the catalogue are called; a rule's group is the first part of its id. */
const GROUP_TITLES: Readonly<Record<string, string>> = {
  deployment: "Deployment",
  site: "Sites",
  network: "Networks",
  address: "Addresses",
  name: "Names",
  gateway: "Gateways",
  port: "Ports",
  certificate: "Certificates",
  version: "Versions",
  ini: "Ini files",
};

/** What a severity means for the deployment. */
export const SEVERITY_MEANINGS: Readonly<Record<Severity, string>> = {
  error: "The deployment would fail, be refused at registration, be unsupported, or not meet the stated need.",
  warning: "It works, with a known risk.",
  info: "Worth knowing.",
};

export interface RuleGroup {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** The catalogue in groups, both in its order. */
export const RULE_GROUPS: readonly RuleGroup[] = [...groupBy(RULES, (rule) => rule.id.split("/")[0] ?? "")].map(([id, rules]) => ({
  id,
  title: GROUP_TITLES[id] ?? id,
  rules,
}));

/** A rule's page without its heading, which is the id. */
export function pageBody(page: string): string {
  return page.replace(/^# .*\n+/, "").trim();
}

/**
 * The whole catalogue as one Markdown document.
 * @param pageOf the page of a rule: its `rule.md`
 */
export function referenceText(pageOf: (id: string) => string): string {
  const meanings = Object.entries(SEVERITY_MEANINGS).map(([severity, meaning]) => `- **${severity}**: ${meaning}`);
  const rows = RULES.map(({ id, severity, title }) => `| [${id}](#${anchorOf(id)}) | ${severity} | ${title.replaceAll("|", "\\|")} |`);
  const parts = [
    "# Rules",
    `What CCE Studio checks: ${RULES.length} rules. \`npm run rules\` makes this page from them; the studio shows the same in its rule reference.`,
    meanings.join("\n"),
    ["| rule | severity | what must hold |", "|---|---|---|", ...rows].join("\n"),
    ...RULE_GROUPS.flatMap(({ title, rules }) => [`## ${title}`, ...rules.map((rule) => ruleText(rule, pageOf(rule.id)))]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function ruleText({ id, severity, title }: Rule, page: string): string {
  return [`### ${id}`, `**${severity}** · ${title}`, pageBody(page)].join("\n\n");
}

/** The anchor that GitHub and GitLab give a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
}
