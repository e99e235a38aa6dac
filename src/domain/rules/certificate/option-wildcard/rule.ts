import { certificateOption } from "../../../facts/certificates.ts";
import { usableSipDomains } from "../../../facts/domains.ts";
import { listed } from "../../quoted.ts";
import type { DeploymentRule } from "../../rule.ts";
import { deploymentSubject } from "../../subjects.ts";

export const optionWildcard: DeploymentRule = {
  id: "certificate/option-wildcard",
  severity: "info",
  title: "The wildcard of certificate option 2 covers the first SIP domain only.",
  scope: "deployment",
  check({ certificateOption: text, sipDomains }) {
    const [first, ...others] = usableSipDomains(sipDomains);
    if (certificateOption(text) !== 2 || first === undefined || others.length === 0) return [];
    const message = `The wildcard of certificate option 2 is ${listed([`*.${first}`])}: it covers the first SIP domain, and of ${listed(others)} the certificate holds the name sip alone. Clients find the pools in the first domain; turn the pool name under every SIP domain on where they shall find them in the others too.`;
    return [{ message, subject: deploymentSubject("certificateOption") }];
  },
};
