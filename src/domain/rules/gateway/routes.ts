import { isListable } from "../../edits/routeNames.ts";
import type { SiteContext } from "../../facts/siteContext.ts";
import type { Gateway } from "../../model/gateway.ts";
import type { Site } from "../../model/site.ts";
import type { VoiceRoute } from "../../model/voiceRoute.ts";
import { parseList } from "../../net/address.ts";
import { type GatewayReading, overridingReading, sharedReadings } from "../gatewayReadings.ts";

/** A gateway with the routes that it names and that are not defined where it stands so. */
export interface UnknownRoutes {
  readonly reading: GatewayReading;
  readonly names: readonly string[];
}

/** The gateways that name routes which their site, or the one file that has them so, does not define. Letter case does not count. */
export function unknownRoutes(context: SiteContext): readonly UnknownRoutes[] {
  const { site, overriding } = context;
  const shared = definedNames(site.voiceRoutes);
  const found: UnknownRoutes[] = [];
  const told = new Set<string>();
  const tell = (reading: GatewayReading, defined: ReadonlySet<string>) => {
    const { gateway, view } = reading;
    const unknown = unknownTo(defined, gateway);
    if (unknown.length === 0) return;
    const names = unknown.filter((name) => !told.has(`${gateway.id} ${name.toLowerCase()}`));
    if (names.length > 0) found.push({ reading, names });
    if (view === undefined) for (const name of names) told.add(`${gateway.id} ${name.toLowerCase()}`);
  };
  for (const reading of sharedReadings(context)) tell(reading, shared);
  for (const view of overriding) {
    if (view.gateways === site.gateways && view.voiceRoutes === site.voiceRoutes) continue;
    const defined = view.voiceRoutes === site.voiceRoutes ? shared : definedNames(view.voiceRoutes);
    for (const gateway of view.gateways) tell(overridingReading(site, view, gateway), defined);
  }
  return found;
}

/** The routes that a gateway names and nobody defines, each once. */
export function unknownTo(defined: ReadonlySet<string>, { voiceRoutes }: Gateway): readonly string[] {
  const names = parseList(voiceRoutes).filter((name) => !defined.has(name.toLowerCase()));
  return names.length === 0 ? names : [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/** The names of the routes that have a line, in lower case. */
export function definedNames(routes: readonly VoiceRoute[]): ReadonlySet<string> {
  return new Set(routes.flatMap(({ name, pattern }) => (pattern === undefined ? [] : [name?.trim().toLowerCase() ?? ""])));
}

/** The name of a site's only route, if a gateway can name it; undefined where there are several, or none. */
export function onlyRoute({ voiceRoutes }: Site): string | undefined {
  const [only, ...others] = voiceRoutes;
  const name = only?.name?.trim();
  return others.length === 0 && only?.pattern !== undefined && isListable(name) ? name : undefined;
}
