import type { Site } from "../../model/site.ts";
import { fileName } from "../paths.ts";
import { missing } from "../text/missing.ts";
import type { RunbookSite } from "./context.ts";

/** Folder on every host; the product takes no spaces in the appliance directory. */
const ROOT = "C:\\CloudConnector";

/** Where files lie on a host. Proposals: the design holds none of them. */
export const APPLIANCE_DIRECTORY = `${ROOT}\\ApplianceRoot`;
export const ISO_FILE = `${ROOT}\\WindowsServer2012R2.iso`;
export const GATEWAY_CHAIN_FILE = `${ROOT}\\gateways.cer`;
export const ROOT_CERTIFICATE_FOLDER = `${ROOT}\\RootCertificate`;

/** Named like the request of the certificate, which may be that of another site’s pool. */
export function edgeCertificateFile({ certificate }: RunbookSite): string {
  return `${ROOT}\\${certificate ? fileName(certificate.subjectName, "certificate") : missing("subject name of the certificate")}.pfx`;
}

export function siteDirectory({ site }: RunbookSite): string {
  return site.siteDirectory?.trim() || missing("UNC path of the site directory");
}

/** The site as the tenant knows it. */
export function pstnSite({ siteName }: Site): string {
  return siteName?.trim() || missing("SiteName");
}
