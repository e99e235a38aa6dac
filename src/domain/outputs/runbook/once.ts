import { ALLOWED_NAMES } from "../../facts/firewall/host.ts";
import { firewallProfile } from "../../facts/firewall/row.ts";
import { certificatesOf } from "../certificates/certificates.ts";
import { type Block, code, heading, type Inline, line, list, listed, step, steps } from "../prose/block.ts";
import type { RunbookContext } from "./context.ts";

/** What is done once, before the first appliance of any site. */
export function onceSection(context: RunbookContext): readonly Block[] {
  const { target, differs, sipDomains } = context;
  const domains = listed(sipDomains.map(code));
  const certificates = certificatesOf(target);
  const subjects = listed(certificates.map(({ subjectName }) => code(subjectName)));
  const profile = firewallProfile(target.deployment.firewallProfile);
  return [
    heading(2, ["Once, before the first appliance"]),
    steps([
      step(
        line`Tenant prerequisites: an Office 365 tenant with Phone System and Skype for Business Online; no Lync or Skype for Business servers on premises; users homed online; an online dial plan. With directory synchronisation, accounts are created on premises first.`,
      ),
      step(
        sipDomains.length === 0
          ? line`Verify the SIP domains at Office 365: the design has none yet.`
          : line`Verify the SIP domains at Office 365: ${domains}, the first being the default. A domain under onmicrosoft.com cannot be used.`,
      ),
      step(
        line`Create a dedicated tenant account with the role ${differs.tenantRole}: no multi-factor authentication, a password that never expires.`,
      ),
      step(
        certificates.length === 0
          ? line`Request the certificates of the Access Edges: the design has no names for them yet.`
          : line`Request the certificates of the Access Edges: ${subjects}. The requests are in ${code("certificates")}; the private key must be exportable, for every Edge ${certificates[0]?.option === 1 ? "of a pool" : "of every site"} gets the same.`,
      ),
      step(
        differs.fullChain
          ? line`Export each certificate as .pfx with its private key and the whole chain, root and intermediates included.`
          : line`Export each certificate as .pfx with its private key.`,
      ),
      step(
        line`Hand over the firewall requests, external profile ${profile}: ${code("firewall.csv")} of each site; where names are filtered, ${listed(ALLOWED_NAMES.map(({ name }): Inline => name))}.`,
      ),
      step(
        line`Hand over the DNS requests: create what ${code("dns")} says, verify what is there at Office 365, and never create a record for ${sipNames(context)}.`,
      ),
      step(
        line`Provide hosts, ISO and gateways as in ${code("hardware.csv")}, and on each host a local administrator account and the tenant’s remote PowerShell module.`,
      ),
    ]),
  ];
}

function sipNames({ sipDomains }: RunbookContext) {
  return sipDomains.length === 0 ? (["sip in a SIP domain"] as const) : listed(sipDomains.map((domain) => code(`sip.${domain}`)));
}

/** What an architect must have said (domain, §11). */
export function knowSection(): readonly Block[] {
  return [
    heading(2, ["Know before you start"]),
    list([
      line`Voice routing is global and by the dialled number alone: no least-cost or location routing. Where a site stretches over carriers or area codes, emergency calls may be refused.`,
      line`Dial-in and the escalation of a PSTN call to a conference need Audio Conferencing.`,
      line`SiteName must match the PSTN site in the tenant, if it exists there; registering the first appliance creates it.`,
      line`Internal server certificates live 2 years, the internal CA 5 years.`,
      line`The product line was retired on July 31, 2021; its successor is Teams Direct Routing.`,
    ]),
  ];
}
