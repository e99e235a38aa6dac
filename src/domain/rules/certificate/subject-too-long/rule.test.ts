import { describeRule, validDeployment } from "../../testing.ts";
import { subjectTooLong } from "./rule.ts";

/** A SIP domain of that many characters, in labels of 49 at most. */
function domainOf(length: number): string {
  const rest = length % 50 || 50;
  return [...Array.from({ length: (length - rest) / 50 }, () => "a".repeat(49)), "b".repeat(rest)].join(".");
}

/** Both sites' pools have names of three letters, so that their FQDNs have four characters more than the domain. */
const withDomain = (length: number, certificateOption = "1") => ({
  ...validDeployment(),
  certificateOption,
  sipDomains: domainOf(length),
});

describeRule(subjectTooLong, {
  valid: {
    "short names": validDeployment(),
    "64 characters": withDomain(60),
    "a long domain that is not the first": { ...validDeployment(), sipDomains: `contoso.com ${domainOf(240)}` },
    "no site yet": { ...withDomain(100), sites: [] },
  },
  invalid: {
    "65 characters, in the certificate of each site": { in: withDomain(61), field: "accessPoolName", times: 2 },
    "65 characters, in one certificate for all": { in: withDomain(61, "3"), field: "accessPoolName", times: 1 },
    "a name of more than 253 characters": {
      in: { ...validDeployment(), sipDomains: `contoso.com ${domainOf(251)}` },
      field: "sipDomains",
      times: 1,
    },
  },
});
