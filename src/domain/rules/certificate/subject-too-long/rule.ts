import { certificates } from "../../../facts/certificates.ts";
import type { Certificate } from "../../../facts/types.ts";
import type { Deployment } from "../../../model/deployment.ts";
import { quoted } from "../../quoted.ts";
import type { DeploymentRule, Statement } from "../../rule.ts";
import { deploymentSubject, siteSubject } from "../../subjects.ts";

/** The most characters of a common name (X.509), and of a name in DNS. */
const LONGEST_SUBJECT = 64;
const LONGEST_NAME = 253;

export const subjectTooLong: DeploymentRule = {
  id: "certificate/subject-too-long",
  severity: "error",
  title: "The subject name of a certificate has at most 64 characters, each name in it at most 253.",
  scope: "deployment",
  check(deployment) {
    const found = certificates(deployment);
    // Names made from a SIP domain alone are the same in every certificate.
    const long = new Set<string>();
    for (const { subjectAlternativeNames } of found) {
      for (const name of subjectAlternativeNames) if (name.length > LONGEST_NAME) long.add(name);
    }
    return [...[...long].map(aboutName), ...found.flatMap((one) => aboutSubject(deployment, one))];
  },
};

function aboutName(name: string): Statement {
  const message = `The name ${quoted(name)} in the certificate has ${name.length} characters; a name in DNS has at most ${LONGEST_NAME}. No certification authority would issue it: use a shorter SIP domain.`;
  return { message, subject: deploymentSubject("sipDomains") };
}

function aboutSubject({ sites }: Deployment, { subjectName, sites: of }: Certificate): readonly Statement[] {
  const site = subjectName.length > LONGEST_SUBJECT ? sites.find(({ id }) => id === of[0]) : undefined;
  if (site === undefined) return [];
  const message = `The subject name of the certificate, ${quoted(subjectName)}, has ${subjectName.length} characters; a certificate takes at most ${LONGEST_SUBJECT}. It is made from the Access Edge pool and the first SIP domain: shorten the name of the pool, or put a shorter domain first.`;
  return [{ message, subject: siteSubject(site, "accessPoolName") }];
}
