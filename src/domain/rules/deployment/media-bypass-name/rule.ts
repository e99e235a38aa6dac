import { hasMediaBypass } from "../../../facts/versionFacts.ts";
import { isFqdn } from "../../../net/name.ts";
import { quoted } from "../../quoted.ts";
import type { DeploymentRule } from "../../rule.ts";
import { deploymentSubject } from "../../subjects.ts";

export const mediaBypassName: DeploymentRule = {
  id: "deployment/media-bypass-name",
  severity: "error",
  title: "With media bypass, its name is a valid FQDN.",
  scope: "deployment",
  check(deployment) {
    const name = deployment.mediaBypassName?.trim() ?? "";
    if (!hasMediaBypass(deployment) || isFqdn(name)) return [];
    const what = name === "" ? "has no name" : `has the name ${quoted(name)}, which is no valid FQDN`;
    const message = `Media bypass is on but ${what}, so clients cannot find out that they are inside. Write a name within a SIP domain that is resolved inside only, such as “voice.contoso.com”.`;
    return [{ message, subject: deploymentSubject("mediaBypassName") }];
  },
};
