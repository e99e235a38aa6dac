import type { EditCall } from "../edits/registry.ts";
import type { SiteContext } from "../facts/siteContext.ts";
import type { SiteCapacity } from "../facts/types.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Design } from "../model/design.ts";
import type { Finding, Severity, Subject } from "../model/finding.ts";

/** What a rule says about one subject: sentences with the values in them, why it matters and how to mend it. */
export interface Statement {
  readonly message: string;
  readonly subject: Subject;
  /** How many things are wrong, where it is said once of several: a fix of another finding may not make it more. */
  readonly extent?: number;
}

/** A mend of one finding that leaves nothing to decide. */
export interface Fix {
  /** What the button says and the undo list keeps, e.g. `Use 10.20.0.22, the next free address`. */
  readonly label: string;
  readonly calls: readonly EditCall[];
}

/** What every rule has, whatever it looks at. */
export interface RuleBase {
  /** `group/name`, the folder it lives in; never changes its meaning. */
  readonly id: string;
  readonly severity: Severity;
  /** What must hold, in one line: the entry of the catalogue. */
  readonly title: string;
  /**
   * The mend of one of its findings, worked out only when it is asked for. It removes the finding and adds no error.
   * @param design the design in which the rule has just found it
   * @returns undefined where a person has to decide
   */
  fix?(design: Design, finding: Finding): Fix | undefined;
}

/** A rule over the shared values and the list of sites. It runs at every change, so it looks into no site's contents. */
export interface DeploymentRule extends RuleBase {
  readonly scope: "deployment";
  check(deployment: Deployment): readonly Statement[];
}

/** What a rule of a site may look at. */
export interface SiteRuleContext extends SiteContext {
  readonly capacity: SiteCapacity;
}

/** A rule over one site; its statements are kept until the site or a shared setting changes. */
export interface SiteRule extends RuleBase {
  readonly scope: "site";
  check(context: SiteRuleContext): readonly Statement[];
  /** What it says, once, about the shared values themselves; it runs at every change and looks into no site's contents. */
  checkShared?(deployment: Deployment): readonly Statement[];
}

/**
 * One use of something that may not be used twice. There are tens of thousands of them, and hardly any is ever told of: a class that
 * makes subject and words when they are asked for suits it.
 */
export interface Claim {
  /** What is used, in a form in which two uses of the same are equal. */
  readonly key: string | number;
  readonly subject: Subject;
  /** The id of the site that makes the claim. */
  readonly site: string;
  /** What the use is, for the message, e.g. `the Mediation Server`. */
  readonly use: string;
  /** Claims of one group, by identity, may share the key, e.g. the addresses of one Edge. */
  readonly group: string | object;
}

/** A rule over uses across sites: each site lists its claims, and only where a key is claimed more than once is it judged. */
export interface ClaimRule extends RuleBase {
  readonly scope: "claims";
  claims(context: SiteRuleContext): readonly Claim[];
  /** @param claims two or more claims of one key, in the order of the design */
  judge(claims: readonly Claim[]): readonly Statement[];
}

/** A rule keeps no state between runs; it is a function of what it is given. */
export type Rule = DeploymentRule | SiteRule | ClaimRule;
