import { applianceLimit, hasSince, toVersion, type Version } from "../model/versions.ts";
import type { SharedSettings } from "./settings.ts";

/** A password that an engineer chooses; the studio never holds one. */
export interface Password {
  readonly name: string;
  readonly use: string;
  /** Whether the appliances of a site must have the same. */
  readonly sameInSite: boolean;
  /** The versions that ask for it. */
  readonly asked: "always" | "before 2.0" | "from 2.0";
}

/** Every password that some version asks for when an appliance is registered (domain, §2). */
export const PASSWORDS: readonly Password[] = [
  { name: "External certificate", use: "Protects the private key in the .pfx file of the Edge.", sameInSite: false, asked: "always" },
  {
    name: "Safe Mode Administrator",
    use: "Safe mode of the domain controller of the internal domain.",
    sameInSite: false,
    asked: "before 2.0",
  },
  {
    name: "Domain Administrator",
    use: "Administrator of the internal domain, which is not the production domain.",
    sameInSite: false,
    asked: "before 2.0",
  },
  {
    name: "Virtual Machine Administrator",
    use: "Administrator of the VMs, for the management network.",
    sameInSite: false,
    asked: "before 2.0",
  },
  { name: "CceService", use: "Account of the management service; reaches the site directory.", sameInSite: true, asked: "from 2.0" },
  { name: "CABackupFile", use: "Protects the copy of the internal CA in the site directory.", sameInSite: true, asked: "from 2.0" },
];

/** What differs between the versions of the product (domain, §2). */
export interface VersionFacts {
  readonly appliancesPerSite: number;
  /** Whether the host's adapter on the corpnet switch must have an address in the corpnet. */
  readonly hostInCorpnet: boolean;
  /** Whether the host needs .NET Framework 4.6.1 or later. */
  readonly needsDotNet461: boolean;
  readonly mediaBypass: boolean;
  readonly passwords: readonly Password[];
  readonly tenantRole: "Global Administrator" | "Skype for Business Administrator";
  /** Whether the .pfx holds the whole chain with root and intermediates beside the private key. */
  readonly fullChain: boolean;
  /** Whether Set-CcExternalCertificateFilePath has -Target (domain, §11). */
  readonly certificateTarget: boolean;
  /** Whether Import-CcConfiguration exists (outputs, Runbook). */
  readonly importConfiguration: boolean;
}

export function versionFacts(version: Version): VersionFacts {
  const from2 = hasSince(version, "2.0");
  const from142 = hasSince(version, "1.4.2");
  return {
    appliancesPerSite: applianceLimit(version),
    hostInCorpnet: from2,
    needsDotNet461: hasSince(version, "2.1"),
    mediaBypass: from2,
    passwords: PASSWORDS.filter(({ asked }) => asked === "always" || (asked === "from 2.0") === from2),
    tenantRole: from2 ? "Skype for Business Administrator" : "Global Administrator",
    fullChain: from142,
    certificateTarget: from142,
    importConfiguration: from2,
  };
}

/** Whether clients inside send media straight to the gateways: it is switched on, and the version has it. */
export function hasMediaBypass({ mediaBypass, targetVersion }: Pick<SharedSettings, "mediaBypass" | "targetVersion">): boolean {
  return mediaBypass?.trim().toLowerCase() === "true" && versionFacts(toVersion(targetVersion)).mediaBypass;
}
