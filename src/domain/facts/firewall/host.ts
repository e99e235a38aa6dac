import { applianceTitle } from "../../model/lookup.ts";
import type { SiteContext } from "../siteContext.ts";
import { validAddress } from "../validAddress.ts";
import { ANY, ANYONE, endpoint, type FirewallRow } from "./row.ts";

/** A name that a host must reach, where destinations are filtered, and what for (plan, Host Internet connectivity). */
export interface AllowedName {
  readonly name: string;
  readonly purpose: string;
}

export const ALLOWED_NAMES: readonly AllowedName[] = [
  { name: "*.online.lync.com", purpose: "Skype for Business Online PowerShell; also in the bypass list of a proxy" },
  { name: "the certificate revocation list addresses of Office 365", purpose: "certificate revocation lists" },
  { name: "the addresses of Windows Update", purpose: "Windows Update" },
  { name: "aka.ms/CloudConnectorInstaller", purpose: "the installer of Cloud Connector" },
  { name: "go.microsoft.com", purpose: "updates of Cloud Connector" },
  { name: "download.microsoft.com", purpose: "updates of Cloud Connector" },
];

/** What the Hyper-V hosts need of the internet (plan, Host Internet connectivity requirements). */
export function hostRows({ site, appliances }: SiteContext): readonly FirewallRow[] {
  return appliances.flatMap(({ appliance }): readonly FirewallRow[] => {
    const base = {
      siteId: site.id,
      firewall: "host",
      profile: null,
      direction: "outbound",
      source: endpoint(validAddress(appliance.hostAddress), `Host ${applianceTitle(appliance)}`, appliance.id),
      sourcePort: ANY,
      destination: ANYONE,
    } as const;
    return [
      { ...base, destinationPort: "53", protocol: "TCP/UDP", purpose: "DNS" },
      ...["Certificate revocation lists", "Cloud Connector updates", "Skype for Business Online PowerShell", "Windows Update"].map(
        (purpose) => ({ ...base, destinationPort: "80, 443", protocol: "TCP", purpose }),
      ),
    ];
  });
}
