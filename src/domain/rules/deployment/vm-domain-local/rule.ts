import { isFqdn, isUnderDomain } from "../../../net/name.ts";
import { quoted } from "../../quoted.ts";
import { deploymentValueRule } from "../../shared.ts";

export const vmDomainLocal = deploymentValueRule({
  id: "deployment/vm-domain-local",
  severity: "info",
  title: "The internal (VM) domain ends in .local.",
  reads: ["vmDomain"],
  judge({ text, subject }) {
    const domain = text("vmDomain");
    if (!isFqdn(domain) || isUnderDomain(domain, "local")) return [];
    const message = `The internal (VM) domain ${quoted(domain)} does not end in .local. A .local domain is preferred, because no name of it can ever be looked up in the internet: use one like cce.local unless there is a reason.`;
    return [{ message, subject: subject("vmDomain") }];
  },
});
