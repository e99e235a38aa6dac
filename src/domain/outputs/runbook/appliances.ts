import { memberFqdn } from "../../facts/domains.ts";
import { isNarrowed, mediationPorts, portCount } from "../../facts/ports.ts";
import { bypassList, proxyServer } from "../../facts/proxy.ts";
import type { ApplianceView } from "../../facts/siteContext.ts";
import { gatewayTitle } from "../../model/lookup.ts";
import { type Block, code, heading, type Inline, line, listed, type Step, step, steps } from "../prose/block.ts";
import { proxyCommands } from "../proxy/proxy.ts";
import { switchCommands } from "../switches/switches.ts";
import { missing } from "../text/missing.ts";
import { psString } from "../text/powershell.ts";
import { hostOf, type RunbookContext, type RunbookSite } from "./context.ts";
import { APPLIANCE_DIRECTORY, edgeCertificateFile, GATEWAY_CHAIN_FILE, ISO_FILE, siteDirectory } from "./places.ts";

/** The appliances of a site, one after the other. */
export function applianceSections(context: RunbookContext, site: RunbookSite): readonly Block[] {
  const [first, ...further] = site.appliances;
  if (first === undefined) return [];
  return [
    heading(3, [`First appliance: ${hostOf(first)}`]),
    steps([
      ...hostSteps(context, site, first),
      ...directorySteps(context, site, first, true),
      ...certificateSteps(context, site),
      step(line`Download the bits into the site directory:`, ["Start-CcDownload"]),
      ...imageSteps(context, site),
      ...policySteps(context),
      step(line`Register the appliance. It asks for ${passwords(context)}.`, ["Register-CcAppliance"]),
      step(line`Deploy it. This takes hours; do not close the console.`, ["Install-CcAppliance"]),
      ...afterSteps(context, site, first),
    ]),
    ...further.flatMap((view, index) => furtherSection(context, site, view, [first, ...further.slice(0, index)])),
  ];
}

function furtherSection(
  context: RunbookContext,
  site: RunbookSite,
  view: ApplianceView,
  before: readonly ApplianceView[],
): readonly Block[] {
  const there = listed(before.map((one): Inline => ({ strong: hostOf(one) })));
  const same = context.differs.passwords.filter(({ sameInSite }) => sameInSite).map(({ name }) => name);
  return [
    heading(3, [`Further appliance: ${hostOf(view)}`]),
    steps([
      ...hostSteps(context, site, view),
      ...directorySteps(context, site, view, false),
      ...certificateSteps(context, site),
      ...policySteps(context),
      step(
        same.length === 0
          ? line`Register the appliance. It asks for ${passwords(context)}.`
          : line`Register the appliance. It asks for ${passwords(context)}; ${listed(same)} as on the first appliance.`,
        ["Register-CcAppliance"],
      ),
      step(line`Publish it on every appliance that is already there, on each host: ${there}.`, ["Publish-CcAppliance"]),
      step(line`Deploy it, on ${{ strong: hostOf(view) }} again.`, ["Install-CcAppliance"]),
      ...afterSteps(context, site, view),
    ]),
  ];
}

/** The host by itself: features, network, proxy, switches, the product. */
function hostSteps({ differs, proxy }: RunbookContext, { facts }: RunbookSite, view: ApplianceView): readonly Step[] {
  const address = view.own("hostAddress")?.trim();
  const server = proxyServer(proxy);
  return [
    step(
      differs.needsDotNet461
        ? line`Windows Server 2012 R2 Datacenter (English) with Hyper-V, and .NET Framework 4.6.1 or later:`
        : line`Windows Server 2012 R2 Datacenter (English) with Hyper-V and .NET Framework:`,
      ["Install-WindowsFeature -Name Hyper-V -IncludeManagementTools -Restart"],
    ),
    ...(proxy === ""
      ? []
      : [
          step(
            line`Tell the host its proxy (${code("proxy.cmd")} of the site): the management network and the corpnet must not go through it.`,
            server === undefined ? [] : proxyCommands(server, bypassList(facts.context)),
          ),
        ]),
    step(line`Switches in Hyper-V, the corpnet switch shared with the host, the internet switch not (${code("switches.ps1")}):`, [
      ...switchCommands(view, psString(missing("corpnet adapter")), psString(missing("internet adapter"))),
    ]),
    ...(differs.hostInCorpnet
      ? [
          step(
            address
              ? line`The host’s adapter on the corpnet switch must have an address in the corpnet subnet: ${code(address)}.`
              : line`The host’s adapter on the corpnet switch must have an address in the corpnet subnet; the design does not know it yet.`,
          ),
        ]
      : []),
    step(line`Install the product from ${code("https://aka.ms/CloudConnectorInstaller")} and see that its commands are there:`, [
      "Get-Command *-Cc*",
    ]),
  ];
}

function directorySteps({ target }: RunbookContext, site: RunbookSite, view: ApplianceView, isFirst: boolean): readonly Step[] {
  const ini = `${target.folders.ofAppliance(view.appliance)}/CloudConnector.ini`;
  const share = siteDirectory(site);
  return [
    step(
      isFirst
        ? line`Create the share ${code(share)}, writable for every appliance of the site, and set it as site directory:`
        : line`Set the same site directory:`,
      [`Set-CcSiteDirectory ${psString(share)}`],
    ),
    step(line`Set the appliance directory, a local folder without spaces in its path:`, [
      `Set-CcApplianceDirectory ${psString(APPLIANCE_DIRECTORY)}`,
    ]),
    step(line`Put ${code(ini)} into the appliance directory as ${code("CloudConnector.ini")}.`),
  ];
}

function certificateSteps({ differs }: RunbookContext, site: RunbookSite): readonly Step[] {
  const target = differs.certificateTarget ? " -Target EdgeServer" : "";
  const path = `Set-CcExternalCertificateFilePath -Path ${psString(edgeCertificateFile(site))}${target}`;
  const edge = step(line`Tell where the certificate of the Edge is, with its private key:`, [path]);
  if (site.tlsGateways.length === 0) return [edge];
  const gateways = listed(site.tlsGateways.map(gatewayTitle));
  return [
    edge,
    differs.certificateTarget
      ? step(line`TLS to ${gateways}: tell where the root CA and chain of the gateways’ certificates are:`, [
          `Set-CcExternalCertificateFilePath -Path ${psString(GATEWAY_CHAIN_FILE)} -Target MediationServer`,
        ])
      : step(
          line`TLS to ${gateways}: once deployed, import the root CA and chain of the gateways’ certificates on the Mediation Server by hand.`,
        ),
  ];
}

/** The disk image of the VMs: converted at the first site, copied to the others. */
function imageSteps({ allSites, proxy }: RunbookContext, site: RunbookSite): readonly Step[] {
  const [first] = allSites;
  const pause = proxy === "" ? "" : " -PauseBeforeUpdate";
  const convert = [`Convert-CcIsoToVhdx -IsoFilePath ${psString(ISO_FILE)}${pause}`];
  const paused = proxy === "" ? line`` : line` It pauses before Windows Update: set the proxy in the base VM, then go on.`;
  if (first === undefined || first.site === site.site) {
    return [step(line`Convert the ISO into the disk image of the VMs.${paused}`, convert)];
  }
  const folder = (of: RunbookSite, rest: string) => psString(`${siteDirectory(of)}\\Bits\\VHD${rest}`);
  return [
    step(line`Copy the disk image (VHDX) of ${{ strong: first.title }} into this site directory instead of converting the ISO again:`, [
      `Copy-Item -Path ${folder(first, "\\*")} -Destination ${folder(site, "")}`,
    ]),
  ];
}

function policySteps({ version }: RunbookContext): readonly Step[] {
  const policy = step(line`Let the product’s scripts run:`, ["Set-ExecutionPolicy RemoteSigned"]);
  if (version !== "1.4.1") return [policy];
  return [
    policy,
    step(
      line`In the local group policy, enable ${code("Administrative Templates > System > User Profiles > Do not forcefully unload the user registry at user logoff")}.`,
    ),
  ];
}

function passwords({ differs }: RunbookContext) {
  return line`the passwords ${listed(differs.passwords.map(({ name }) => name))}, and for the tenant account`;
}

/** What a deployed appliance still needs: names that its Edge cannot look up, and a narrowed media range. */
function afterSteps({ target }: RunbookContext, site: RunbookSite, view: ApplianceView): readonly Step[] {
  const ports = mediationPorts(site.site);
  const pool = memberFqdn(view.ofDeployment("mediationPoolName"), view.ofDeployment("vmDomain")) ?? missing("Mediation pool FQDN");
  const edge = view.own("edgeName")?.trim() || missing("Edge server");
  return [
    ...(site.gatewaysInSipDomain.length > 0
      ? [
          step(
            line`As the Edge looks up names outside alone, put ${code(`${target.folders.ofAppliance(view.appliance)}/hosts`)} on ${{ strong: edge }} as ${code("C:\\Windows\\System32\\drivers\\etc\\hosts")}.`,
          ),
        ]
      : []),
    ...(ports && isNarrowed(ports)
      ? [
          step(line`Narrow the media ports of the Mediation Server, on it; the gateways’ own range alike:`, [
            `Set-CsMediationServer -Identity ${psString(`MediationServer:${pool}`)} -AudioPortStart ${ports.first} -AudioPortCount ${portCount(ports)}`,
          ]),
        ]
      : []),
  ];
}
