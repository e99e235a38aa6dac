import { groupBy } from "../../model/groupBy.ts";
import { plainTitle } from "../../model/lookup.ts";
import type { Output, OutputTarget } from "../output.ts";
import { type Block, heading, type Line, list, listed, paragraph, strong } from "../prose/block.ts";
import { proseDocument } from "../prose/proseDocument.ts";
import { counted, countOf, glance, siteEstate, siteTable } from "./estate.ts";
import { type MissingFact, missingOfDeployment, missingOfSite } from "./missing.ts";
import { PEOPLE, type Question, type Who } from "./question.ts";
import { carrierQuestions } from "./questions/carrier.ts";
import { certificateQuestions, deploymentCertificateQuestions } from "./questions/certificates.ts";
import { deploymentDnsQuestions, dnsQuestions } from "./questions/dns.ts";
import { findingQuestions } from "./questions/findings.ts";
import { firewallQuestions } from "./questions/firewall.ts";
import { hostQuestions } from "./questions/hosts.ts";
import { deploymentTenantQuestions, tenantQuestions } from "./questions/tenant.ts";
import { type SiteAudit, siteAudits } from "./siteAudit.ts";
import { wrongBlocks } from "./wrong.ts";

/** An estate as it was found: what it is, what is wrong, what is missing and whom to ask, site by site. */
export const audit: Output = {
  id: "audit",
  title: "Audit",
  about: "what the estate is, what is wrong with it, what is missing and whom to ask, site by site",
  scopes: ["deployment", "site"],
  filed: ["deployment"],
  names: ["audit.md"],
  make: (target) => [proseDocument("Audit", "audit.md", auditBlocks(target))],
};

/** The audit of a deployment or one site, as data. */
export function auditBlocks(target: OutputTarget): readonly Block[] {
  const { deployment, known, scope } = target;
  const audits = siteAudits(target);
  const questions = new Map(audits.map((one) => [one, siteQuestions(one, target)]));
  const counts = new Map([...questions].map(([one, asked]) => [one, asked.length]));
  const [only] = scope === "site" ? audits : [];
  const whose = only?.title ?? (plainTitle(deployment.customer) || "Cloud Connector Edition");
  const ofDeployment = scope === "site" ? [] : deploymentQuestions(target);
  const asked = [...ofDeployment, ...[...questions.values()].flat()].length;
  const findings = scope === "site" ? audits.flatMap((one) => one.findings) : known.findings;
  const errors = counted(countOf(findings, "error"), "error");
  const warnings = counted(countOf(findings, "warning"), "warning");
  return [
    heading(1, [`Audit: ${whose}`]),
    paragraph([
      `${counted(audits.length, "PSTN site")}, ${errors}, ${warnings}, ${counted(asked, "question")} to ask. `,
      "Cloud Connector Edition was retired on July 31, 2021; its successor is Teams Direct Routing.",
    ]),
    ...(scope === "site" ? [] : [...glance(target, audits), ...siteTable(audits, counts), ...deploymentSection(target)]),
    ...audits.flatMap((one) => siteSection(one, questions.get(one) ?? [])),
  ];
}

function deploymentSection(target: OutputTarget): readonly Block[] {
  const findings = target.known.findings.filter(({ subject }) => subject.kind === "deployment");
  return [
    heading(2, ["The deployment as a whole"]),
    ...wrongBlocks(findings),
    ...missingBlocks(missingOfDeployment(target.deployment)),
    ...questionBlocks(deploymentQuestions(target)),
  ];
}

function siteSection(one: SiteAudit, questions: readonly Question[]): readonly Block[] {
  return [
    heading(2, [one.title]),
    ...siteEstate(one),
    ...wrongBlocks(one.findings),
    ...missingBlocks(missingOfSite(one)),
    ...questionBlocks(questions),
  ];
}

function deploymentQuestions(target: OutputTarget): readonly Question[] {
  const findings = target.known.findings.filter(({ subject }) => subject.kind === "deployment");
  return [
    ...findingQuestions(findings),
    ...deploymentTenantQuestions(target),
    ...deploymentDnsQuestions(target),
    ...deploymentCertificateQuestions(target),
  ];
}

function siteQuestions(one: SiteAudit, target: OutputTarget): readonly Question[] {
  return [
    ...findingQuestions(one.findings),
    ...hostQuestions(one),
    ...carrierQuestions(one),
    ...dnsQuestions(one),
    ...certificateQuestions(one, target),
    ...firewallQuestions(one),
    ...tenantQuestions(one),
  ];
}

function missingBlocks(missing: readonly MissingFact[]): readonly Block[] {
  if (missing.length === 0) return [];
  const groups = groupBy(missing, ({ of, who }) => JSON.stringify([who, of]));
  const rows = [...groups.values()].flatMap((facts): readonly (readonly Line[])[] => {
    const [first] = facts;
    return first ? [[listed(facts.map(({ what }) => what)), listed(first.of), [PEOPLE[first.who]]]] : [];
  });
  return [heading(3, ["What is missing"]), { kind: "table", columns: ["What", "Of", "Who knows"], rows }];
}

function questionBlocks(questions: readonly Question[]): readonly Block[] {
  if (questions.length === 0) return [];
  const byWho = groupBy(questions, ({ who }) => who);
  return [
    heading(3, ["Whom to ask"]),
    ...(Object.keys(PEOPLE) as readonly Who[]).flatMap((who): readonly Block[] => {
      const asked = byWho.get(who);
      return asked === undefined ? [] : [paragraph([strong(PEOPLE[who])]), list(asked.map(({ text }) => text))];
    }),
  ];
}
