import type { Deployment } from "../model/deployment.ts";
import type { Finding, Subject } from "../model/finding.ts";
import type { Claim, ClaimRule, DeploymentRule, Rule, SiteRule, SiteRuleContext, Statement } from "./rule.ts";
import { deploymentSubject, siteSubject } from "./subjects.ts";

const NONE: readonly Finding[] = [];

function findings(rule: Rule, statements: readonly Statement[]): readonly Finding[] {
  if (statements.length === 0) return NONE;
  return statements.map((statement) => ({ rule: rule.id, severity: rule.severity, ...statement }));
}

/** A rule that throws is itself a finding: the others still speak, and so does the studio. */
function failed(rule: Rule, error: unknown, subject: Subject): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule ${rule.id} could not be checked: ${reason}. Please report it; every other rule was checked.`;
  return { rule: rule.id, severity: "error", message, subject };
}

export function runDeploymentRule(rule: DeploymentRule, deployment: Deployment): readonly Finding[] {
  try {
    return findings(rule, rule.check(deployment));
  } catch (error) {
    return [failed(rule, error, deploymentSubject())];
  }
}

export function runSiteRule(rule: SiteRule, context: SiteRuleContext): readonly Finding[] {
  try {
    return findings(rule, rule.check(context));
  } catch (error) {
    return [failed(rule, error, siteSubject(context.site))];
  }
}

/** Runs the part of a site rule that judges the shared values, where it has one. */
export function runSharedCheck(rule: SiteRule, deployment: Deployment): readonly Finding[] {
  try {
    return findings(rule, rule.checkShared?.(deployment) ?? NONE);
  } catch (error) {
    return [failed(rule, error, deploymentSubject())];
  }
}

/** What one site claims for one rule; a rule that throws claims nothing and says so. */
export interface SiteClaims {
  readonly claims: readonly Claim[];
  readonly failure: readonly Finding[];
}

export function runClaims(rule: ClaimRule, context: SiteRuleContext): SiteClaims {
  try {
    return { claims: rule.claims(context), failure: NONE };
  } catch (error) {
    return { claims: [], failure: [failed(rule, error, siteSubject(context.site))] };
  }
}

/** Judges the claims of one key, which come from more than one group. */
export function runJudge(rule: ClaimRule, claims: readonly Claim[]): readonly Finding[] {
  try {
    return findings(rule, rule.judge(claims));
  } catch (error) {
    return [failed(rule, error, deploymentSubject())];
  }
}
