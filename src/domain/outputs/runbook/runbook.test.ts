import { describe, expect, it } from "vitest";
import { awkward } from "../../../fixtures/awkward.ts";
import { large } from "../../../fixtures/large.ts";
import { twoSites } from "../../../fixtures/twoSites.ts";
import type { Deployment } from "../../model/deployment.ts";
import { deploymentTarget, siteTarget } from "../target.ts";
import { wholeOf } from "../testing/targets.ts";
import { runbook } from "./runbook.ts";

function textOf(deployment: Deployment, at?: number): string {
  const whole = wholeOf(deployment);
  const site = at === undefined ? undefined : deployment.sites[at];
  const [document] = runbook.make(site ? siteTarget(whole, site) : deploymentTarget(whole.facts, whole.known));
  if (document?.kind !== "text") throw new Error("A runbook is a text.");
  return document.text;
}

/** A section by its heading, up to the next one of its level or above. */
function sectionOf(text: string, title: string): string {
  const lines = text.split("\r\n");
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, "") === title);
  if (start < 0) throw new Error(`There is no section ${title}.`);
  const level = /^#+/.exec(lines[start] ?? "")?.[0].length ?? 0;
  const end = lines.findIndex((line, index) => index > start && /^#+ /.test(line) && (/^#+/.exec(line)?.[0].length ?? 0) <= level);
  return lines.slice(start, end < 0 ? undefined : end).join("\r\n");
}

/** The commands of a text, in their order. */
const commandsOf = (text: string) => [...text.matchAll(/^ {4}(\$?\w[\w$ =]*?-?\w+-\w[^\r\n]*)$/gm)].map(([, command]) => command ?? "");

/** Where the first match of each pattern stands; every one has to be found. */
function positions(text: string, patterns: readonly RegExp[]): readonly number[] {
  return patterns.map((pattern) => {
    const at = text.search(pattern);
    if (at < 0) throw new Error(`${pattern} is missing.`);
    return at;
  });
}

function expectInOrder(text: string, patterns: readonly RegExp[]): void {
  const found = positions(text, patterns);
  expect(found).toEqual(found.toSorted((one, other) => one - other));
}

const { deployment } = twoSites();
const [seattle, amsterdam] = deployment.sites;
if (!seattle || !amsterdam) throw new Error("The fixture has two sites.");

/** One appliance, one gateway over TCP, no bypass, no proxy, one SIP domain, version 1.4.2. */
const SMALL: Deployment = {
  ...deployment,
  targetVersion: "1.4.2",
  sipDomains: "contoso.com",
  sites: [{ ...amsterdam, appliances: amsterdam.appliances.slice(0, 1), gateways: amsterdam.gateways.slice(0, 1) }],
};

const FULL = textOf(awkward().deployment);
const TLS = textOf(deployment);
const LITTLE = textOf(SMALL);

describe("the runbook", () => {
  it("goes from the tenant to the last call", () => {
    expectInOrder(FULL, [
      /^## Once, before the first appliance/m,
      /^## Site Seattle/m,
      /^## Site O'Brien & "Söhne" \$x/m,
      /^## Tenant/m,
      /^## Validation/m,
      /^## Later changes/m,
      /^## When something fails/m,
    ]);
    expectInOrder(sectionOf(FULL, "Once, before the first appliance"), [
      /Tenant prerequisites/,
      /Verify the SIP domains .*`contoso\.com` and `fabrikam\.com`/,
      /dedicated tenant account .*Skype for Business Administrator.*no multi-factor/,
      /Request the certificates .*`ap1\.contoso\.com` and `ap2\.contoso\.com`/,
      /firewall requests/,
      /DNS requests/,
    ]);
  });

  it("deploys the first appliance of a site in the order of its steps, with the design’s names", () => {
    expectInOrder(sectionOf(TLS, "First appliance: SEA-HOST1"), [
      /\.NET Framework 4\.6\.1/,
      /Install-WindowsFeature -Name Hyper-V/,
      /New-VMSwitch -Name 'SfB CCE Corpnet Switch' .*-AllowManagementOS \$true/,
      /New-VMSwitch -Name 'SfB CCE Internet Switch' .*-AllowManagementOS \$false/,
      /CloudConnectorInstaller/,
      /Set-CcSiteDirectory '\\\\sea-files\\cce'/,
      /Set-CcApplianceDirectory 'C:\\CloudConnector\\ApplianceRoot'/,
      /`Seattle\/SEA-HOST1\/CloudConnector\.ini`/,
      /Set-CcExternalCertificateFilePath -Path 'C:\\CloudConnector\\ap1\.contoso\.com\.pfx' -Target EdgeServer/,
      /Set-CcExternalCertificateFilePath -Path '[^']+' -Target MediationServer/,
      /Start-CcDownload/,
      /Convert-CcIsoToVhdx -IsoFilePath '[^']+'$/m,
      /Set-ExecutionPolicy RemoteSigned/,
      /Register-CcAppliance/,
      /Install-CcAppliance/,
    ]);
  });

  it("deploys each further appliance: registered on it, published on all that are there, deployed on it", () => {
    const third = sectionOf(TLS, "Further appliance: SEA-HOST3");
    expectInOrder(third, [
      /New-VMSwitch/,
      /Set-CcSiteDirectory '\\\\sea-files\\cce'/,
      /`Seattle\/SEA-HOST3\/CloudConnector\.ini`/,
      /CceService and CABackupFile as on the first/,
      /Register-CcAppliance/,
      /\*\*SEA-HOST1\*\* and \*\*SEA-HOST2\*\*/,
      /Publish-CcAppliance/,
      /Install-CcAppliance/,
    ]);
    expect(third).not.toMatch(/Start-CcDownload|Convert-CcIsoToVhdx|Create the share/);
  });

  it.each([
    ["1", "ap1", "ap2"],
    ["2", "ap1", "ap1"],
    ["3", "ap1", "ap1"],
  ])("installs at each site the certificate that covers it, with option %s", (certificateOption, inSeattle, inAmsterdam) => {
    const text = textOf({ ...deployment, certificateOption });
    const named = (title: string) =>
      [...sectionOf(text, title).matchAll(/'C:\\CloudConnector\\(.*)\.contoso\.com\.pfx'/g)].map(([, pool]) => pool);
    expect(named("First appliance: SEA-HOST1")).toEqual([inSeattle]);
    expect(named("First appliance: AMS-HOST1")).toEqual([inAmsterdam]);
    expect(named("Further appliance: AMS-HOST2")).toEqual([inAmsterdam]);
    expect(named("Replacing the Edge certificate")).toEqual([...new Set([inSeattle, inAmsterdam])]);
  });

  it("prepares the names of the Edges where a gateway lies in a SIP domain: perimeter DNS, DNS on the internet interface, hosts file", () => {
    const text = textOf(withGatewayIn("sbc1.contoso.com"));
    expectInOrder(text.slice(text.indexOf("## Site Amsterdam")), [
      /it answers for `contoso\.com` itself, with an A record of `sbc1\.contoso\.com` with `10\.31\.0\.201`/,
      /InternetDNSIPAddress: `203\.0\.113\.2`/,
      /Resolve-DnsName -Name '_sipfederationtls\._tcp\.contoso\.com' -Type SRV -Server '203\.0\.113\.2'/,
      /Register-CcAppliance/,
      /put `Amsterdam\/AMS-HOST1\/hosts` on \*\*AMS-EDGE1\*\*/,
    ]);
    expect(sectionOf(text, "Site Seattle")).not.toContain("_sipfederationtls");
    expect(sectionOf(text, "Site Seattle")).toContain("The Edges look up names of the internet at `198.51.100.2`");
  });

  it("says where Edges without a DNS server of their own look names up", () => {
    const sites = [{ ...seattle, internetDns: "" }, amsterdam];
    expect(sectionOf(textOf({ ...deployment, sites }), "Site Seattle")).toContain("which must forward names of the internet");
  });

  it("copies the disk image to the other sites instead of converting the ISO again", () => {
    const first = sectionOf(TLS, "First appliance: AMS-HOST1");
    expect(first).toMatch(/Copy-Item -Path '\\\\sea-files\\cce\\Bits\\VHD\\\*' -Destination '\\\\ams-files\\cce\\Bits\\VHD'/);
    expect(first).not.toContain("Convert-CcIsoToVhdx");
  });

  it("has the trunks of each gateway, and over TLS the certificates both ways", () => {
    const gateways = sectionOf(TLS, "Gateways of Seattle");
    expect(gateways).toMatch(/\*\*sbc1\*\*: one trunk over TLS .*`SEA-MED1\.cce\.local:5067`, `SEA-MED2\.cce\.local:5067` and `SEA-MED3/);
    expectInOrder(gateways, [
      /Export-CcRootCertificate/,
      /common name and DNS name .*`sbc1\.sea\.example\.net`/,
      /import the root CA and chain/,
    ]);
    expect(sectionOf(TLS, "Gateways of Amsterdam")).toMatch(/over TCP .*:5068/);
    expect(sectionOf(TLS, "Gateways of Amsterdam")).not.toContain("Export-CcRootCertificate");
  });

  it("sets up the tenant, its users, and a hybrid user per Mediation Server", () => {
    expectInOrder(sectionOf(TLS, "Tenant"), [
      /Set-CsTenantHybridConfiguration -PeerDestination 'ap1\.contoso\.com' -UseOnPremDialPlan \$false/,
      /Set-CsTenantFederationConfiguration -SharedSipAddressSpace \$True/,
      /Set-CsUser -Identity .* -EnterpriseVoiceEnabled \$true -HostedVoiceMail \$true -OnPremLineURI 'tel:\+/,
      /Set-CsUserPstnSettings -Identity .* -HybridPstnSite 'Seattle'/,
      /Set-CsUserPstnSettings -Identity .* -HybridPstnSite 'Amsterdam'/,
      /Get-CsOnlineUser -Identity 'SEA-MED1@contoso\.com'/,
      /Set-MsolUser -UserPrincipalName 'SEA-MED1@contoso\.com' -Department HybridMediationServer/,
      /Set-CsHybridMediationServer -Identity 'SEA-MED1' -Fqdn 'SEA-MED1\.cce\.local' -AccessProxyExternalFqdn 'ap1\.contoso\.com'/,
      /Set-CsHybridMediationServer -Identity 'AMS-MED2' -Fqdn 'AMS-MED2\.cce\.local' -AccessProxyExternalFqdn 'ap2\.contoso\.com'/,
      /New-CsTenantUpdateTimeWindow/,
      /Set-CsHybridPSTNSite -Identity 'Seattle' -EnableAutoUpdate \$true -BitsUpdateTimeWindow .* -OsUpdateTimeWindow/,
    ]);
  });

  it.each([
    [
      "Changing a deployed site with several appliances",
      [
        "Uninstall-CcAppliance",
        "Unregister-CcAppliance",
        "Import-CcConfiguration",
        "Register-CcAppliance",
        "Publish-CcAppliance",
        "Install-CcAppliance",
      ],
    ],
    ["Removing an appliance", ["Enter-CcUpdate", "Unregister-CcAppliance", "Uninstall-CcAppliance", "Publish-CcAppliance"]],
    [
      "Replacing the Edge certificate",
      [
        "Enter-CcUpdate",
        "Set-CcExternalCertificateFilePath -Target EdgeServer -Path 'C:\\CloudConnector\\ap1.contoso.com.pfx' -Import",
        "Set-CcExternalCertificateFilePath -Target EdgeServer -Path 'C:\\CloudConnector\\ap2.contoso.com.pfx' -Import",
        "Register-CcAppliance -Local",
        "Exit-CcUpdate",
      ],
    ],
    ["Adding a SIP domain", []],
    [
      "Changing the first SIP domain",
      [
        "Unregister-CcAppliance",
        "Remove-CsHybridPSTNSite -Identity 'Seattle'",
        "Remove-CsHybridPSTNSite -Identity 'Amsterdam'",
        "Uninstall-CcAppliance",
        "Register-CcAppliance",
        "Install-CcAppliance",
      ],
    ],
    ["Upgrading by hand", ["Register-CcAppliance", "Start-CcDownload", "Install-CcAppliance -Upgrade", "Switch-CcVersion"]],
    ["Maintenance of a host", ["Enter-CcUpdate", "Exit-CcUpdate"]],
  ])("has the commands of “%s” in their order", (title, commands) => {
    expect(commandsOf(sectionOf(TLS, title))).toEqual(commands);
  });

  it("changes a site with one appliance without publishing", () => {
    const text = textOf({ ...SMALL, targetVersion: "2.1" });
    const section = sectionOf(text, "Changing a deployed site with one appliance");
    expect(commandsOf(section)).toEqual([
      "Uninstall-CcAppliance",
      "Unregister-CcAppliance",
      "Import-CcConfiguration",
      "Register-CcAppliance",
      "Install-CcAppliance",
    ]);
    expect(text).not.toContain("several appliances");
  });

  it("ends with a call each way from inside and outside, per site", () => {
    const section = sectionOf(TLS, "Validation");
    for (const site of ["Seattle", "Amsterdam"])
      expect(section).toMatch(
        new RegExp(`\\*\\*${site}\\*\\*: .*a call out and a call in, each from the internal network and from the internet`),
      );
    expect(section).toContain("Resolve-DnsName -Name '_sipfederationtls._tcp.fabrikam.com' -Type SRV");
  });
});

describe("the runbook has a step only where the design needs it:", () => {
  it.each([
    ["further appliances", /Further appliance|Publish-CcAppliance|several appliances/, TLS, LITTLE],
    ["certificates over TLS", /Export-CcRootCertificate|-Target MediationServer|TLS:/, TLS, LITTLE],
    ["media bypass", /New-CsNetworkMediaBypassConfiguration|hybridconfigservice|[Mm]edia bypass/, FULL, TLS],
    ["a proxy", /netsh winhttp|-PauseBeforeUpdate/, FULL, TLS],
    ["copying the disk image", /Copy-Item|VHDX/, TLS, LITTLE],
    [
      "narrowed Mediation ports",
      /Set-CsMediationServer -Identity 'MediationServer:mspool\.cce\.local' -AudioPortStart 50000 -AudioPortCount 2000/,
      FULL,
      TLS,
    ],
    ["gateways without REFER", /REFER/, FULL, TLS],
    ["the fast failover timer, from 2.0", /EnableFastFailoverTimer is true/, TLS, LITTLE],
    ["Import-CcConfiguration, from 2.0", /Import-CcConfiguration/, TLS, LITTLE],
    ["the host in the corpnet, from 2.0", /must have an address in the corpnet subnet/, TLS, LITTLE],
    [".NET 4.6.1, from 2.1", /4\.6\.1/, TLS, LITTLE],
    ["CceService and CABackupFile, from 2.0", /CceService|CABackupFile/, TLS, LITTLE],
    ["the Skype for Business Administrator, from 2.0", /Skype for Business Administrator/, TLS, LITTLE],
    ["the passwords before 2.0", /Safe Mode Administrator, Domain Administrator and Virtual Machine Administrator/, LITTLE, TLS],
    ["the Global Administrator before 2.0", /Global Administrator/, LITTLE, TLS],
    ["the whole chain, from 1.4.2", /whole chain/, LITTLE, textOf({ ...SMALL, targetVersion: "1.4.1" })],
    ["-Target, from 1.4.2", /-Target EdgeServer/, LITTLE, textOf({ ...SMALL, targetVersion: "1.4.1" })],
    ["the group policy of 1.4.1", /Do not forcefully unload/, textOf({ ...SMALL, targetVersion: "1.4.1" }), LITTLE],
    ["the hosts file of the Edge", /\/hosts`/, textOf(withGatewayIn("sbc1.contoso.com")), TLS],
    ["a perimeter DNS that answers for a SIP domain", /answers for `contoso\.com` itself/, textOf(withGatewayIn("sbc1.contoso.com")), TLS],
    ["other appliances that take over", /(?:other|another) appliances?|next Mediation Server/i, TLS, LITTLE],
    ["another gateway that takes over", /the other gateways|to the next gateway/, TLS, LITTLE],
    ["the fast failover timer when a gateway fails", /EnableFastFailoverTimer/, TLS, LITTLE],
    ["the only appliance that fails", /\| The only gateway or the only appliance/, LITTLE, TLS],
    ["OMS, from 2.1", /OMSEnabled/, textOf(withOms("2.1")), textOf(withOms("2.0"))],
  ])("%s", (_, pattern, needing, other) => {
    expect(needing).toMatch(pattern);
    expect(other).not.toMatch(pattern);
  });

  it("and every command of the small design is one that it needs", () => {
    const known = new Set(commandsOf(LITTLE).map((command) => /\w+-\w+/.exec(command)?.[0]));
    expect(
      [...known].filter(
        (name) =>
          /Publish|Export-Cc|Bypass|Import-Cc|Copy-Item|MediationServer$/.test(name ?? "") && name !== "Set-CsHybridMediationServer",
      ),
    ).toEqual([]);
  });
});

function withOms(targetVersion: string): Deployment {
  return { ...deployment, targetVersion, sites: deployment.sites.map((site) => ({ ...site, omsEnabled: "true" })) };
}

function withGatewayIn(fqdn: string): Deployment {
  const gateways = amsterdam?.gateways.map((one, index) => (index === 0 ? { ...one, fqdn } : one)) ?? [];
  return { ...deployment, sites: deployment.sites.map((site) => (site === amsterdam ? { ...site, gateways } : site)) };
}

describe("a runbook", () => {
  it("of one site speaks of that site alone, tenant steps included", () => {
    const text = textOf(deployment, 1);
    expect(text).toContain("# Runbook: Amsterdam");
    expect(text).toContain("Further appliance: AMS-HOST2");
    expect(text).not.toMatch(/SEA-MED|Site Seattle|-HybridPstnSite 'Seattle'/);
    // Calls without a site go where the deployment says, and the disk image comes from the first site.
    expect(text).toContain("-PeerDestination 'ap1.contoso.com'");
    expect(text).toContain("\\\\sea-files\\cce\\Bits");
  });

  it("of more than 20 sites leaves the steps of each to its own", () => {
    const many = large().deployment;
    const text = textOf(many);
    expect(text).toContain("- Branch 001: `Branch 001/runbook.md`");
    expect(text).not.toContain("First appliance");
    expect(text.length).toBeLessThan(60_000);
  });

  it("says that errors stand, and what is missing", () => {
    const text = textOf({ ...deployment, vmDomain: "", fallbackSite: undefined, sites: [{ ...seattle, siteDirectory: "" }, amsterdam] });
    expect(text).toMatch(/\*\*DRAFT\*\* – \d+ errors? stands?\./);
    expect(text).toContain("Set-CcSiteDirectory '<UNC path of the site directory>'");
    expect(text).toContain("-PeerDestination '<Access Edge FQDN of the fallback site>'");
    expect(text).toContain("-Fqdn '<FQDN of SEA-MED1>'");
    expect(textOf({ ...deployment, sites: [{ ...seattle, siteName: "" }] })).toContain("-HybridPstnSite '<SiteName>'");
    expect(TLS).not.toContain("DRAFT");
  });

  it("quotes every name for PowerShell", () => {
    expect(FULL).toContain("Set-CsUserPstnSettings -Identity '<user>@contoso.com' -HybridPstnSite 'O''Brien & \"Söhne\" $x'");
    expect(FULL).toContain("Set-CcSiteDirectory '\\\\ams-files\\cce $ ‘‘share’’'");
    expect(FULL).toContain("New-VMSwitch -Name 'Switch ‘‘A’’ `n $(x)'");
  });
});
