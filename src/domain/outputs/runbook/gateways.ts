import { formatPorts, isNarrowed, mediationPorts } from "../../facts/ports.ts";
import { gatewayReading, siteGateways } from "../../facts/trunks.ts";
import { gatewayTitle } from "../../model/lookup.ts";
import { hasSince, type Version } from "../../model/versions.ts";
import { type Block, code, heading, type Inline, line, listed, type Step, step, steps } from "../prose/block.ts";
import { psString } from "../text/powershell.ts";
import { hostOf, type RunbookContext, type RunbookSite } from "./context.ts";
import { ROOT_CERTIFICATE_FOLDER } from "./places.ts";

/** The gateways of a site: their trunks, certificates over TLS, REFER and media ports. */
export function gatewaySection({ version }: RunbookContext, site: RunbookSite): readonly Block[] {
  const gateways = siteGateways(site.facts.context);
  if (gateways.length === 0) return [];
  return [
    heading(3, [`Gateways of ${site.title}`]),
    steps([
      ...gateways.map((gateway) => {
        const trunks = site.facts.trunks.filter(({ gatewayId }) => gatewayId === gateway.id);
        const targets = trunks.map(
          (one): Inline => code(`${one.mediationFqdn ?? one.mediationAddress ?? "not known"}:${one.mediationPort}`),
        );
        const make = gateway.makeModel?.trim();
        const what = make ? `${gatewayTitle(gateway)} (${make})` : gatewayTitle(gateway);
        return step(
          line`On ${{ strong: what }}: one trunk over ${gatewayReading(gateway).protocol} to every Mediation Server of the site, all with the same priority, never to the pool: ${listed(targets)}. It listens on port ${code(gatewayReading(gateway).port ?? "not known")}.`,
        );
      }),
      ...tlsSteps(site),
      ...referSteps(site),
      ...failoverSteps(site, version),
      ...portSteps(site),
    ]),
  ];
}

function tlsSteps(site: RunbookSite): readonly Step[] {
  if (site.tlsGateways.length === 0) return [];
  const hosts = listed(site.appliances.map((view): Inline => ({ strong: hostOf(view) })));
  const gateways = listed(site.tlsGateways.map((gateway): Inline => ({ strong: gatewayTitle(gateway) })));
  const names = listed(site.tlsGateways.map((gateway) => code(gateway.fqdn?.trim() || "not known")));
  return [
    step(line`TLS: export the root certificate of each appliance’s CA, on ${hosts}, and import it on ${gateways}:`, [
      `Export-CcRootCertificate -Path ${psString(ROOT_CERTIFICATE_FOLDER)}`,
    ]),
    step(line`TLS: each gateway has a certificate whose common name and DNS name are its FQDN: ${names}.`),
    step(
      line`TLS: import the root CA and chain of the gateways’ certificates on the Mediation Server of ${hosts}, where they are not there yet.`,
    ),
  ];
}

function referSteps({ site, facts }: RunbookSite): readonly Step[] {
  const without = siteGateways(facts.context).filter((gateway) => gatewayReading(gateway).refer === false);
  if (without.length === 0) return [];
  const isOff = site.enableReferSupport?.trim().toLowerCase() === "false";
  const names = listed(without.map(gatewayTitle));
  return [
    step(
      isOff
        ? line`${names}: without REFER, as EnableReferSupport=false of the site says.`
        : line`${names}: does not support REFER, but the site has EnableReferSupport=true; set it to false before you deploy.`,
    ),
  ];
}

/** From 2.0: how long an answer may take, which the gateway has to agree on (domain, §11). */
function failoverSteps({ site }: RunbookSite, version: Version): readonly Step[] {
  const timer = site.enableFastFailoverTimer?.trim().toLowerCase();
  if (!hasSince(version, "2.0") || (timer !== "true" && timer !== "false")) return [];
  return [
    step(
      timer === "true"
        ? line`EnableFastFailoverTimer is true: a call not answered within 10 seconds goes to the next gateway, or is dropped. Set the gateways alike; destinations that are slow to answer need false.`
        : line`EnableFastFailoverTimer is false: a call waits for its answer. Set the gateways alike.`,
    ),
  ];
}

function portSteps({ site }: RunbookSite): readonly Step[] {
  const ports = mediationPorts(site);
  if (ports === undefined || !isNarrowed(ports)) return [];
  return [step(line`Narrow the media ports towards the Mediation Servers to ${code(formatPorts(ports))} on the gateways too.`)];
}
