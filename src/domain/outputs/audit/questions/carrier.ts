import { gatewayTitle } from "../../../model/lookup.ts";
import { code, line, listed } from "../../prose/block.ts";
import { aboutSome, ask, type Question } from "../question.ts";
import type { SiteAudit } from "../siteAudit.ts";

/** What carriers and those who look after the gateways know: the need, what the gateways are, and where they send calls. */
export function carrierQuestions({ facts, title }: SiteAudit): readonly Question[] {
  const { site } = facts;
  const unknown = site.gateways.filter(({ makeModel, referSupport }) => !makeModel?.trim() || !referSupport?.trim());
  const servers = [...new Set(facts.trunks.flatMap((trunk) => trunk.mediationAddress ?? []))].map(code);
  const every = site.gateways.length === 1 ? "the gateway" : "every gateway";
  const isServed = site.carrier?.trim() && site.areaCodes?.trim();
  return [
    ...(site.requiredCalls?.trim()
      ? []
      : [ask("carrier", line`How many concurrent calls must ${title} carry at its busiest, and may an appliance be down meanwhile?`)]),
    ...(isServed
      ? []
      : [
          ask(
            "carrier",
            line`Which carrier and which area codes does ${title} serve, and are emergency calls from all of them accepted there?`,
          ),
        ]),
    ...aboutSome(
      unknown.map((one) => code(gatewayTitle(one))),
      {
        one: (gateway) => line`Of which make and model is the gateway ${gateway}, and does it support REFER?`,
        several: (gateways) => line`Of which make and model are the gateways ${gateways}, and do they support REFER?`,
      },
    ).map((text) => ask("carrier", text)),
    ...(site.gateways.length > 0 && servers.length > 1
      ? [ask("carrier", line`Has ${every} a trunk of the same priority to each Mediation Server: ${listed(servers)}?`)]
      : []),
  ];
}
