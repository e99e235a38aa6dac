import { certificates } from "../../../facts/certificates.ts";
import type { DeploymentRule } from "../../rule.ts";
import { deploymentSubject } from "../../subjects.ts";

/** What many public certification authorities allow in one certificate. */
const MOST_NAMES = 100;

export const singleTooManyNames: DeploymentRule = {
  id: "certificate/single-too-many-names",
  severity: "warning",
  title: "One certificate for all pools holds at most 100 names.",
  scope: "deployment",
  check(deployment) {
    const [first] = certificates(deployment);
    const names = first?.subjectAlternativeNames.length ?? 0;
    // With option 1 each site has a certificate of its own.
    if (first === undefined || first.option === 1 || names <= MOST_NAMES) return [];
    const message = `The one certificate for all pools holds ${names} names. Many public certification authorities issue at most ${MOST_NAMES}: ask yours, or choose a certificate for each site (option 1) or the wildcard (option 2).`;
    return [{ message, subject: deploymentSubject("certificateOption") }];
  },
};
