import { groupBy } from "../../model/groupBy.ts";
import { type Block, code, heading, type Inline, line, listed, paragraph, type Step, step, steps } from "../prose/block.ts";
import { psString } from "../text/powershell.ts";
import { hostOf, type RunbookContext, type RunbookSite } from "./context.ts";
import { edgeCertificateFile, pstnSite } from "./places.ts";

/** What is done later: changing, removing, certificates, SIP domains, upgrades. */
export function changeSections(context: RunbookContext): readonly Block[] {
  if (context.sites.every(({ appliances }) => appliances.length === 0)) return [];
  return [
    heading(2, ["Later changes"]),
    ...changingSection(context),
    ...removingSection(context),
    ...certificateSection(context),
    ...addingDomainSection(context),
    ...firstDomainSection(context),
    ...upgradeSection(context),
    ...maintenanceSection(),
  ];
}

function hosts(sites: readonly RunbookSite[]): readonly Inline[] {
  return sites.flatMap(({ appliances }) => appliances.map((view): Inline => ({ strong: hostOf(view) })));
}

const isAlone = ({ appliances }: RunbookSite) => appliances.length === 1;
const hasSeveral = ({ appliances }: RunbookSite) => appliances.length > 1;

function importStep({ differs }: RunbookContext): readonly Step[] {
  return differs.importConfiguration ? [step(line`Read it in:`, ["Import-CcConfiguration"])] : [];
}

const UNINSTALL = step(line`Take the deployment down:`, ["Uninstall-CcAppliance"]);
const UNREGISTER = step(line`Take the registration back:`, ["Unregister-CcAppliance"]);
const NEW_FILE = step(line`Put the new ${code("CloudConnector.ini")} into the appliance directory.`);
const REGISTER = step(line`Register it again:`, ["Register-CcAppliance"]);
const INSTALL = step(line`Deploy it again:`, ["Install-CcAppliance"]);

function changingSection(context: RunbookContext): readonly Block[] {
  const [alone, several] = [context.sites.filter(isAlone), context.sites.filter(hasSeveral)];
  const blocks: Block[] = [];
  if (alone.length > 0) {
    blocks.push(
      heading(3, ["Changing a deployed site with one appliance"]),
      paragraph(line`On ${listed(hosts(alone))}; the site is down meanwhile.`),
      steps([UNINSTALL, UNREGISTER, NEW_FILE, ...importStep(context), REGISTER, INSTALL]),
    );
  }
  if (several.length > 0) {
    blocks.push(
      heading(3, ["Changing a deployed site with several appliances"]),
      paragraph(line`One host after the other, the next only when calls go through the last one again: ${listed(hosts(several))}.`),
      steps([
        UNINSTALL,
        UNREGISTER,
        NEW_FILE,
        ...importStep(context),
        REGISTER,
        step(line`Publish it on the other hosts of the site, each:`, ["Publish-CcAppliance"]),
        INSTALL,
      ]),
    );
  }
  return blocks;
}

/** Documents differ on the order; this one is for removing, the reverse for changing. */
function removingSection({ sites }: RunbookContext): readonly Block[] {
  return [
    heading(3, ["Removing an appliance"]),
    steps([
      step(line`Take it out of the trunks of the gateways, and drain it:`, ["Enter-CcUpdate"]),
      UNREGISTER,
      UNINSTALL,
      ...(sites.some(hasSeveral) ? [step(line`Publish on every host that stays in its site, each:`, ["Publish-CcAppliance"])] : []),
      step(line`Remove its DNS records, its firewall rows and the hybrid user of its Mediation Server.`),
    ]),
  ];
}

function certificateSection({ sites, differs }: RunbookContext): readonly Block[] {
  const target = differs.certificateTarget ? " -Target EdgeServer" : "";
  const deployed = sites.filter(({ appliances }) => appliances.length > 0);
  const byCertificate = [...groupBy(deployed, edgeCertificateFile)];
  return [
    heading(3, ["Replacing the Edge certificate"]),
    paragraph(line`Host by host: ${listed(hosts(sites))}.`),
    steps([
      step(line`Drain the appliance:`, ["Enter-CcUpdate"]),
      ...byCertificate.map(([file, ofFile]) =>
        step(line`Import the new certificate, on the hosts of ${listed(ofFile.map(({ title }): Inline => ({ strong: title })))}:`, [
          `Set-CcExternalCertificateFilePath${target} -Path ${psString(file)} -Import`,
        ]),
      ),
      step(line`Only if the .pfx has another password than before:`, ["Register-CcAppliance -Local"]),
      step(line`Let calls in again:`, ["Exit-CcUpdate"]),
    ]),
  ];
}

function addingDomainSection({ sipDomains }: RunbookContext): readonly Block[] {
  return [
    heading(3, ["Adding a SIP domain"]),
    steps([
      step(line`Add and verify the domain at Office 365, with its records there.`),
      step(
        sipDomains.length === 0
          ? line`Write it into the design.`
          : line`Write it into the design behind ${listed(sipDomains.map(code))}, and export the files anew.`,
      ),
      step(line`Request the certificates anew: each has a name of the new domain. Then set their path as on the first appliance.`),
      step(line`Create what DNS needs in the new domain.`),
      step(line`Change every deployed site as above, one host after the other.`),
    ]),
  ];
}

function firstDomainSection({ sites, allSites }: RunbookContext): readonly Block[] {
  const others = sites.length === allSites.length ? "" : " Every other site of the deployment takes part likewise, at the same time.";
  return [
    heading(3, ["Changing the first SIP domain"]),
    paragraph(line`It names every Edge pool, so that everything is registered anew: certificates, DNS, hybrid users, fallback.${others}`),
    steps([
      step(line`New files and certificates for every appliance.`),
      step(line`On each of ${listed(hosts(sites))}:`, ["Unregister-CcAppliance"]),
      step(
        line`Remove every site from the tenant:`,
        sites.map(({ site }) => `Remove-CsHybridPSTNSite -Identity ${psString(pstnSite(site))}`),
      ),
      step(line`On each host again, with the new file and certificate in place:`, [
        "Uninstall-CcAppliance",
        "Register-CcAppliance",
        "Install-CcAppliance",
      ]),
    ]),
  ];
}

function upgradeSection({ sites, version }: RunbookContext): readonly Block[] {
  return [
    heading(3, ["Upgrading by hand"]),
    paragraph(line`Host by host: ${listed(hosts(sites))}. The previous version was supported for 60 days.`),
    steps([
      step(line`Uninstall the old package of the product and install the new one.`),
      step(
        line`Put a new ${code("CloudConnector.ini")} of the new version into the appliance directory: choose it as target version in the design (now ${version}) and export.`,
      ),
      step(line`Register, download, deploy beside the old version and switch over:`, [
        "Register-CcAppliance",
        "Start-CcDownload",
        "Install-CcAppliance -Upgrade",
        "Switch-CcVersion",
      ]),
    ]),
  ];
}

function maintenanceSection(): readonly Block[] {
  return [
    heading(3, ["Maintenance of a host"]),
    steps([
      step(line`Drain it: calls go on, new ones are refused:`, ["Enter-CcUpdate"]),
      step(line`Do the work; then let calls in again:`, ["Exit-CcUpdate"]),
    ]),
  ];
}
