import type { CertificateCost, CertificateOption } from "../../../domain/facts/certificateOptions.ts";
import type { Certificate } from "../../../domain/facts/types.ts";

/** What each certificate option is called, and what it means (plan, Certificate requirements). */
export const OPTIONS: Readonly<Record<Certificate["option"], { readonly title: string; readonly explanation: string }>> = {
  1: { title: "1 · One per site", explanation: "Each names the Edge pool of its site." },
  2: { title: "2 · Wildcard", explanation: "One for all sites: a wildcard covers every pool under the first SIP domain." },
  3: { title: "3 · Every pool named", explanation: "One for all sites, without a wildcard: it names every pool." },
};

/** What is asked for under an option: `2 certificates of 3 names each, 4 names in all`. */
export function amountText({ certificates, most, names }: CertificateOption): string {
  if (certificates.length === 0) return "No certificate yet";
  const each = certificates.every((one) => one.subjectAlternativeNames.length === most) ? "" : "up to ";
  const isEach = certificates.length > 1 && each === "";
  const inAll = names.length > most ? `, ${counted(names.length, "name")} in all` : "";
  return `${counted(certificates.length, "certificate")} of ${each}${counted(most, "name")}${isEach ? " each" : ""}${inAll}`;
}

/** What growing costs, in words. */
export function costText({ added, reissued, names, sites }: CertificateCost): string {
  const install = sites === 0 ? "" : `, to install in ${counted(sites, "site")}`;
  if (added === 0 && reissued === 0) return sites === 0 ? "nothing" : `nothing new${install}`;
  const asked = [
    ...(added > 0 ? [counted(added, "more certificate")] : []),
    ...(reissued > 0 ? [`${counted(reissued, "certificate")} reissued`] : []),
  ];
  return `${asked.join(", ")} (${counted(names, "more name")})${install}`;
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString("en-US")} ${what}${count === 1 ? "" : "s"}`;
}

/** The names of a certificate as a request form asks for them. */
export function certificateText({ subjectName, subjectAlternativeNames }: Certificate): string {
  return `SN:\n${subjectName}\nSAN:\n${subjectAlternativeNames.join("\n")}\n`;
}
