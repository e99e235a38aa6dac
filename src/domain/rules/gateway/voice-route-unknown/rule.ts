import type { EditCall } from "../../../edits/registry.ts";
import { parseList } from "../../../net/address.ts";
import { fixBy, setFieldFix } from "../../fixes.ts";
import { listed, quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { definedNames, onlyRoute, unknownRoutes, unknownTo } from "../routes.ts";

export const voiceRouteUnknown: SiteRule = {
  id: "gateway/voice-route-unknown",
  severity: "error",
  title: "The voice routes that a gateway names are defined at its site.",
  scope: "site",
  check: (context) =>
    unknownRoutes(context).map(({ reading, names }) => {
      const what = names.length === 1 ? `the voice route ${listed(names)}, which is` : `the voice routes ${listed(names)}, which are`;
      const message = `${capitalised(reading.use)} names ${what} not defined at its site. No call takes a route that does not exist: define it there, or name another.`;
      return { message, subject: reading.subject("voiceRoutes") };
    }),
  fix(design, finding) {
    const site = design.deployment.sites.find((one) => one.id === finding.subject.site);
    const gateway = site?.gateways.find((one) => one.id === finding.subject.id);
    if (site === undefined || gateway === undefined) return undefined;
    const defined = definedNames(site.voiceRoutes);
    const only = onlyRoute(site);
    if (only !== undefined) {
      const names = parseList(gateway.voiceRoutes).map((name) => (defined.has(name.toLowerCase()) ? name : only));
      const once = names.filter((name, index) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === index);
      return setFieldFix(design, finding, once.join(" "), `Use ${quoted(only)}, the site’s only route`);
    }
    // Beside other routes, one for every number would take calls that were meant for them.
    if (site.voiceRoutes.length > 0) return undefined;
    const missing = unknownTo(defined, gateway);
    const calls = missing.map((name): EditCall => ({ edit: "addVoiceRoute", args: { site: site.id, name } }));
    return fixBy(design, `Define ${listed(missing)} for every number`, calls);
  },
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
