import { newSite } from "../model/create.ts";
import type { Deployment } from "../model/deployment.ts";
import { certificatesUnder } from "./certificates.ts";
import { usableSipDomains } from "./domains.ts";
import type { Certificate } from "./types.ts";

/** What has to be done with certificates when the deployment grows. */
export interface CertificateCost {
  /** Certificates that there were none of. */
  readonly added: number;
  /** Certificates that need other names than before, and so have to be asked for anew. */
  readonly reissued: number;
  /** Names that come, over all of these. */
  readonly names: number;
  /** Sites whose Edges install a certificate, new or anew. */
  readonly sites: number;
}

/** One of the certificate options, worked out for a deployment. */
export interface CertificateOption {
  readonly option: Certificate["option"];
  readonly certificates: readonly Certificate[];
  /** Every name of the SANs once, in their order. */
  readonly names: readonly string[];
  /** Names in the certificate that has the most. */
  readonly most: number;
  /** How many sites are covered. */
  readonly sites: number;
  readonly furtherSite: CertificateCost;
  readonly furtherDomain: CertificateCost;
}

/** The three certificate options side by side, as this deployment would have them: what is asked for, and what growing costs. */
export function certificateOptions(deployment: Deployment): readonly CertificateOption[] {
  const [wider, broader] = [withFurtherSite(deployment), withFurtherDomain(deployment)];
  return ([1, 2, 3] as const).map((option) => {
    const certificates = certificatesUnder(deployment, option);
    return {
      option,
      certificates,
      names: [...new Set(certificates.flatMap((one) => one.subjectAlternativeNames))],
      most: Math.max(0, ...certificates.map((one) => one.subjectAlternativeNames.length)),
      sites: new Set(certificates.flatMap((one) => one.sites)).size,
      furtherSite: costOf(certificates, certificatesUnder(wider, option)),
      furtherDomain: costOf(certificates, certificatesUnder(broader, option)),
    };
  });
}

/** What it costs to come from the certificates of before to those of after; one that was there before keeps its subject name. */
function costOf(before: readonly Certificate[], after: readonly Certificate[]): CertificateCost {
  const known = new Map(before.map((one) => [one.subjectName, one]));
  const sites = new Set<string>();
  let [added, reissued, names] = [0, 0, 0];
  for (const certificate of after) {
    const old = known.get(certificate.subjectName);
    const had = new Set(old?.subjectAlternativeNames);
    const come = certificate.subjectAlternativeNames.filter((name) => !had.has(name)).length;
    if (old === undefined) added += 1;
    else if (come > 0) reissued += 1;
    names += come;
    // Who has it already, and it stays as it is, has nothing to do.
    const isSame = old !== undefined && come === 0;
    for (const site of certificate.sites) if (!isSame || !old.sites.includes(site)) sites.add(site);
  }
  return { added, reissued, names, sites: sites.size };
}

/** The same with a site more, whose pool is called like no other. */
function withFurtherSite(deployment: Deployment): Deployment {
  const pools = new Set(deployment.sites.map(({ accessPoolName }) => accessPoolName?.trim().toLowerCase()));
  const accessPoolName = unusedName((number) => `further${number}`, pools);
  return { ...deployment, sites: [...deployment.sites, { ...newSite("further-site", "further-route"), accessPoolName }] };
}

/** The same with a SIP domain more. */
function withFurtherDomain(deployment: Deployment): Deployment {
  const domains = usableSipDomains(deployment.sipDomains);
  const further = unusedName((number) => `further${number}.example`, new Set(domains.map((domain) => domain.toLowerCase())));
  return { ...deployment, sipDomains: [...domains, further].join(" ") };
}

function unusedName(nameOf: (number: number) => string, taken: ReadonlySet<string | undefined>): string {
  let number = 1;
  while (taken.has(nameOf(number))) number += 1;
  return nameOf(number);
}
