import type { ApplianceView } from "../../facts/siteContext.ts";
import { applianceTitle } from "../../model/lookup.ts";
import { appliancesOf } from "../eachAppliance.ts";
import type { Output } from "../output.ts";
import { windowsText } from "../text/lines.ts";
import { missing } from "../text/missing.ts";
import { oneLine } from "../text/oneLine.ts";
import { psString } from "../text/powershell.ts";

/** The commands that make the two switches of a host in Hyper-V; the management switch is made by the product. */
export const switches: Output = {
  id: "switches",
  title: "Virtual switches",
  about: "PowerShell that makes the corpnet switch (shared with the host) and the internet switch (not shared) in Hyper-V",
  scopes: ["appliance"],
  filed: ["appliance"],
  names: ["switches.ps1"],
  make: (target) =>
    appliancesOf(target).map(([view]) => ({
      kind: "text",
      title: `Switches of ${applianceTitle(view.appliance)}`,
      fileName: "switches.ps1",
      language: "powershell",
      text: windowsText(switchLines(view)),
    })),
};

function switchLines(view: ApplianceView): readonly string[] {
  return [
    `# Virtual switches of ${oneLine(applianceTitle(view.appliance))}. Get-NetAdapter lists the adapters; run as administrator:`,
    "# .\\switches.ps1 -CorpnetAdapter 'Ethernet 1' -InternetAdapter 'Ethernet 2'",
    "param(",
    "  [Parameter(Mandatory = $true)] [string] $CorpnetAdapter,",
    "  [Parameter(Mandatory = $true)] [string] $InternetAdapter",
    ")",
    ...switchCommands(view, "$CorpnetAdapter", "$InternetAdapter"),
  ];
}

/** The commands themselves. @param corpnet, internet the adapters, as PowerShell expressions */
export function switchCommands(view: ApplianceView, corpnet: string, internet: string): readonly string[] {
  const command = (name: string, adapter: string, shared: boolean) =>
    `New-VMSwitch -Name ${psString(name)} -NetAdapterName ${adapter} -AllowManagementOS $${shared}`;
  return [
    command(view.ofSite("corpnetSwitchName")?.trim() || missing("corpnet switch"), corpnet, true),
    command(view.ofSite("internetSwitchName")?.trim() || missing("internet switch"), internet, false),
  ];
}
