import { memberFqdn } from "../../facts/domains.ts";
import type { ApplianceView } from "../../facts/siteContext.ts";
import { type Block, code, heading, line, paragraph, type Step, step, steps } from "../prose/block.ts";
import { missing } from "../text/missing.ts";
import { psString } from "../text/powershell.ts";
import { hostOf, type RunbookContext, type RunbookSite } from "./context.ts";
import { pstnSite } from "./places.ts";

/** The tenant: hybrid connectivity, users, a hybrid user per Mediation Server, media bypass. */
export function tenantSection(context: RunbookContext): readonly Block[] {
  return [
    heading(2, ["Tenant"]),
    paragraph([`In remote PowerShell of the tenant, as ${context.differs.tenantRole}.`]),
    steps([...connectivitySteps(context), ...userSteps(context)]),
    ...mediationUserSection(context),
    ...bypassSection(context),
    ...updateSection(context),
  ];
}

function connectivitySteps({ fallback }: RunbookContext): readonly Step[] {
  const peer = fallback?.accessFqdn ?? missing("Access Edge FQDN of the fallback site");
  return [
    step(
      fallback
        ? line`Connect the tenant. Calls of users without a site go to ${{ strong: fallback.title }}:`
        : line`Connect the tenant. Calls of users without a site go to the fallback site, which the design does not name yet:`,
      [
        `Set-CsTenantHybridConfiguration -PeerDestination ${psString(peer)} -UseOnPremDialPlan $false`,
        "Set-CsTenantFederationConfiguration -SharedSipAddressSpace $True",
      ],
    ),
  ];
}

function userSteps({ sites, sipDomains }: RunbookContext): readonly Step[] {
  const user = psString(`${missing("user")}@${sipDomains[0] ?? missing("SIP domain")}`);
  return [
    step(line`For each user, once licensed for Phone System:`, [
      `Set-CsUser -Identity ${user} -EnterpriseVoiceEnabled $true -HostedVoiceMail $true -OnPremLineURI ${psString(`tel:+${missing("number")}`)}`,
    ]),
    ...sites.map(({ site, title }) =>
      step(line`For each user of ${{ strong: title }}:`, [
        `Set-CsUserPstnSettings -Identity ${user} -HybridPstnSite ${psString(pstnSite(site))}`,
      ]),
    ),
  ];
}

/** Each Mediation Server has a user in the default SIP domain, so that calls can become conferences. */
function mediationUserSection(context: RunbookContext): readonly Block[] {
  const { sites, sipDomains } = context;
  const domain = sipDomains[0] ?? missing("SIP domain");
  const users = sites.flatMap((site) => site.appliances.map((view) => mediationUser(site, view, domain)));
  if (users.length === 0) return [];
  return [
    heading(3, ["A hybrid user for each Mediation Server"]),
    steps([
      step(line`Create these users, all in the default SIP domain ${code(domain)}, and give each a licence for Skype for Business Online.`),
      step(
        line`Wait until each shows (up to an hour), then take its licence away:`,
        users.map(({ principal }) => `Get-CsOnlineUser -Identity ${principal}`),
      ),
      step(
        line`Set the department, else the user expires after 30 days (Azure AD PowerShell):`,
        users.map(({ principal }) => `Set-MsolUser -UserPrincipalName ${principal} -Department HybridMediationServer`),
      ),
      step(
        line`Say which Mediation Server each stands for:`,
        users.map(
          ({ name, fqdn, access }) => `Set-CsHybridMediationServer -Identity ${name} -Fqdn ${fqdn} -AccessProxyExternalFqdn ${access}`,
        ),
      ),
    ]),
  ];
}

function mediationUser(site: RunbookSite, view: ApplianceView, domain: string) {
  const name = view.own("mediationName")?.trim() || missing(`Mediation Server of ${hostOf(view)}`);
  return {
    name: psString(name),
    principal: psString(`${name}@${domain}`),
    fqdn: psString(memberFqdn(name, view.ofDeployment("vmDomain")) ?? missing(`FQDN of ${name}`)),
    access: psString(site.accessFqdn ?? missing("Access Edge FQDN")),
  };
}

function bypassSection({ mediaBypass, target }: RunbookContext): readonly Block[] {
  if (!mediaBypass) return [];
  const isSplit = target.deployment.sites.length > 1;
  const name = target.deployment.mediaBypassName?.trim() || missing("media bypass name");
  return [
    heading(3, ["Media bypass"]),
    steps([
      step(
        line`Create the internal record of ${code(name)}, one address per Mediation Server, as in ${code("dns/internal")}; it must not be resolved from outside.${isSplit ? " Its answer depends on the client’s subnet: each gets the addresses of its own site." : ""}`,
      ),
      step(line`Switch it on, in Always Bypass mode, the only one there is:`, [
        `Set-CsTenantHybridConfiguration -HybridConfigServiceInternalUrl ${psString(`http://${name}/hybridconfig/hybridconfigservice.svc`)}`,
        "$bypass = New-CsNetworkMediaBypassConfiguration -AlwaysBypass $true -Enabled $true",
        "Set-CsNetworkConfiguration -MediaBypassSettings $bypass",
      ]),
      step(line`It may take a day until every Mediation Server knows; see it on each of them:`, ["Get-CsNetworkConfiguration -LocalStore"]),
    ]),
  ];
}

function updateSection({ sites }: RunbookContext): readonly Block[] {
  if (sites.length === 0) return [];
  return [
    heading(3, ["Update windows"]),
    steps([
      step(line`Make a window, at most 20 per tenant; daily, weekly or monthly, for example each night:`, [
        "New-CsTenantUpdateTimeWindow -Identity Night -Daily -StartTime 22:00 -Duration 6:00",
      ]),
      step(
        line`Give it to the sites, for the product and for Windows:`,
        sites.map(
          ({ site }) =>
            `Set-CsHybridPSTNSite -Identity ${psString(pstnSite(site))} -EnableAutoUpdate $true -BitsUpdateTimeWindow @{add='Night'} -OsUpdateTimeWindow @{add='Night'}`,
        ),
      ),
    ]),
  ];
}
