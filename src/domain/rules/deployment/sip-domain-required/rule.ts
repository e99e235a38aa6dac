import { parseList } from "../../../net/address.ts";
import { deploymentValueRule } from "../../shared.ts";

export const sipDomainRequired = deploymentValueRule({
  id: "deployment/sip-domain-required",
  severity: "error",
  title: "There is at least one SIP domain.",
  reads: ["sipDomains"],
  judge({ text, subject }) {
    if (parseList(text("sipDomains")).length > 0) return [];
    const message =
      "No SIP domain is stated. Every Edge name, certificate and DNS record is made from the first one: write the SIP domains of the users, the default one first.";
    return [{ message, subject: subject("sipDomains") }];
  },
});
