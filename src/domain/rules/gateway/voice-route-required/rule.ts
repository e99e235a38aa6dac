import { parseList } from "../../../net/address.ts";
import { gatewayRule } from "../gatewayRule.ts";
import { onlyRoute } from "../routes.ts";

export const voiceRouteRequired = gatewayRule({
  id: "gateway/voice-route-required",
  severity: "error",
  title: "Every gateway names at least one voice route.",
  reads: ["voiceRoutes"],
  judge({ gateway, use, subject }) {
    if (parseList(gateway.voiceRoutes).length > 0) return [];
    const message = `No voice route is named for ${use} (VoiceRoutes). Calls to the PSTN go to the gateways that name a route for the dialled number, so this one would get none: name one of the site's routes.`;
    return [{ message, subject: subject("voiceRoutes") }];
  },
  mend: (_, __, { site }) => onlyRoute(site),
});
