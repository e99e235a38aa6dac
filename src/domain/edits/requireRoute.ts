import { siteTitle } from "../model/lookup.ts";
import type { Site } from "../model/site.ts";
import type { VoiceRoute } from "../model/voiceRoute.ts";
import { EditRefused } from "./edit.ts";

/** The voice route of that id. @throws EditRefused when the site has none such */
export function requireRoute(site: Site, id: string): VoiceRoute {
  const route = site.voiceRoutes.find((one) => one.id === id);
  if (route) return route;
  throw new EditRefused(`${siteTitle(site)} has no voice route with the id “${id}”. It may have been removed meanwhile.`);
}
