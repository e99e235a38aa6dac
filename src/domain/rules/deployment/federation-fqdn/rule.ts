import { sameName } from "../../../net/name.ts";
import { setFieldFix } from "../../fixes.ts";
import { quoted } from "../../quoted.ts";
import { deploymentValueRule } from "../../shared.ts";

const WORLDWIDE = "sipfed.online.lync.com";

export const federationFqdn = deploymentValueRule({
  id: "deployment/federation-fqdn",
  severity: "warning",
  title: "OnlineSipFederationFqdn is the worldwide default.",
  reads: ["onlineSipFederationFqdn"],
  judge({ text, subject }) {
    const fqdn = text("onlineSipFederationFqdn");
    if (sameName(fqdn, WORLDWIDE)) return [];
    const what = fqdn === "" ? "OnlineSipFederationFqdn has no value" : `OnlineSipFederationFqdn is ${quoted(fqdn)}`;
    const message = `${what}. In the worldwide Office 365 calls reach the cloud only through ${WORLDWIDE}: write that, unless the tenant is in another cloud that names its own.`;
    return [{ message, subject: subject("onlineSipFederationFqdn") }];
  },
  fix: (design, finding) => setFieldFix(design, finding, WORLDWIDE),
});
