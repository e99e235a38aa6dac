import { parseList } from "../../../net/address.ts";
import type { DeploymentRule } from "../../rule.ts";
import { deploymentSubject } from "../../subjects.ts";

export const sipDomainRequired: DeploymentRule = {
  id: "deployment/sip-domain-required",
  severity: "error",
  title: "There is at least one SIP domain.",
  scope: "deployment",
  check({ sipDomains }) {
    if (parseList(sipDomains).length > 0) return [];
    const message =
      "No SIP domain is stated. Every Edge name, certificate and DNS record is made from the first one: write the SIP domains of the users, the default one first.";
    return [{ message, subject: deploymentSubject("sipDomains") }];
  },
};
