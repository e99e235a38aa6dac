import { isFqdn } from "../../../net/name.ts";
import { quoted } from "../../quoted.ts";
import { deploymentValueRule } from "../../shared.ts";

export const vmDomainValid = deploymentValueRule({
  id: "deployment/vm-domain-valid",
  severity: "error",
  title: "The internal (VM) domain is a valid domain name of two labels or more.",
  reads: ["vmDomain"],
  judge({ text, subject }) {
    const domain = text("vmDomain");
    if (isFqdn(domain)) return [];
    const what =
      domain === ""
        ? "No internal (VM) domain is stated."
        : `${quoted(domain)} is no domain name of two labels or more, so no forest can have it.`;
    const message = `${what} The four VMs of every appliance are named under it: write one like cce.local, the same for the whole deployment.`;
    return [{ message, subject: subject("vmDomain") }];
  },
});
