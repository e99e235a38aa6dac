import type { GatewayField } from "../index.ts";
import { DESIGN_ONLY, type FieldHelp } from "./help.ts";

const SECTION = "Plan, Determine deployment parameters (voice gateways); configuration file, Gateway1 … GatewayN.";

/** Help for the fields of a gateway. */
export const GATEWAY_HELP: Readonly<Record<GatewayField, FieldHelp>> = {
  fqdn: {
    about: "The name of the gateway. With TLS it is what the gateway's certificate must name.",
    form: "A full domain name, like sbc1.example.net; without TLS and without a name, the gateway's address.",
    source: SECTION,
  },
  address: { about: "Where the Mediation Servers of the site reach the gateway, inside the internal network.", source: SECTION },
  port: {
    about: "The port on which the gateway listens for SIP. Towards the Mediation Server it is 5068 with TCP and 5067 with TLS.",
    form: "A port from 1 to 65535.",
    source: "Plan, Determine deployment parameters (voice gateway port) and Ports and protocols.",
  },
  protocol: {
    about: "How signalling is carried. With TLS each side must trust the other's certificate.",
    source: SECTION,
  },
  voiceRoutes: {
    about: "Which calls the gateway takes: those of these voice routes of its site. A gateway without a route gets none.",
    source: "Plan, Determine deployment parameters (voice gateways); configuration file, HybridVoiceRoutes.",
  },
  makeModel: { about: "What the gateway is, for whoever sets it up. It stands in the gateway plan.", source: DESIGN_ONLY },
  referSupport: {
    about: "Whether the gateway can take a SIP REFER. Where one of a site cannot, the site's REFER support is to be off.",
    source: "Plan, Determine deployment parameters (Enable REFER support).",
  },
};
