import type { ApplianceView } from "../../../facts/siteContext.ts";
import type { SiteRule, Statement } from "../../rule.ts";
import { overridesAny } from "../../shared.ts";
import { applianceSubject, siteSubject } from "../../subjects.ts";
import { writeFix } from "../../writeFix.ts";
import { DEFAULT_RELAY_RANGE, mostCalls, relayRangeOf } from "../readings.ts";

const FIELD = "mediaRelayPortRange";

export const mediaRelayCapacity: SiteRule = {
  id: "port/media-relay-capacity",
  severity: "warning",
  title: "The Media Relay has two ports for each call that the hardware carries.",
  scope: "site",
  check({ site, appliances, overriding }) {
    const own = overriding.filter((view) => overridesAny(view, "site", [FIELD]));
    const sharing = own.length === 0 ? appliances : appliances.filter((view) => !own.includes(view));
    return [
      ...judge(site[FIELD], sharing, () => siteSubject(site, FIELD)),
      ...own.flatMap((view) => judge(view.ofSite(FIELD), [view], () => applianceSubject(site, view.appliance, FIELD))),
    ];
  },
  fix: (design, finding) => writeFix(design, finding, DEFAULT_RELAY_RANGE, `Write ${DEFAULT_RELAY_RANGE}, the product’s default`),
};

function judge(text: string | undefined, views: readonly ApplianceView[], subject: () => Statement["subject"]): readonly Statement[] {
  const ports = relayRangeOf(text);
  const calls = mostCalls(views);
  if (ports === undefined || ports / 2 >= calls) return [];
  const message = `The ${ports} ports of the Media Relay are enough for ${ports / 2} calls, but the hardware carries ${calls}. Calls over the Edge fail when the ports are used up: write ${2 * calls} or more, and open them in the external firewall.`;
  return [{ message, subject: subject() }];
}
