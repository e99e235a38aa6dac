import type { ApplianceField } from "../index.ts";
import type { FieldHelp } from "./help.ts";

const PARAMETERS = "Plan, Determine deployment parameters";
const UNIQUE = "It is another in every appliance of the deployment.";

/** A server's name within the internal domain. */
const serverName = (what: string, section: string, more = ""): FieldHelp => ({
  about: `The name of ${what} within the internal domain. ${more}${UNIQUE}`,
  source: `${PARAMETERS}; configuration file, ${section}.`,
});

/** A server's address in the corpnet. */
const serverAddress = (what: string, section: string): FieldHelp => ({
  about: `The corpnet address of ${what}. ${UNIQUE}`,
  source: `${PARAMETERS}; configuration file, ${section}.`,
});

/** Help for the fields of an appliance. */
export const APPLIANCE_HELP: Readonly<Record<ApplianceField, FieldHelp>> = {
  hostName: {
    about:
      "The name of the Hyper-V host that runs the four VMs. The appliance registers under it, and its files go into a folder of that name.",
    source: `${PARAMETERS}; the configuration file does not hold it.`,
  },
  hostAddress: {
    about: "The host's own address on the corpnet switch. From 2.0 on it has to lie in the corpnet subnet.",
    source: "Plan, Requirements for deployment.",
  },
  hardwareType: {
    about: "The size of the host: what it has to have, and how many calls it carries at once.",
    form: "Normal: 500 calls. Minimum: 50 calls.",
    source: "Plan, Cloud Connector Edition topologies and Requirements for deployment.",
  },
  baseVmAddress: {
    about: "The address of the temporary VM that makes the disk image, used once on the first appliance. Empty: it asks for one by DHCP.",
    source: `${PARAMETERS} (base VM IP address).`,
  },
  adName: serverName("the domain controller of the appliance", "Common"),
  adAddress: serverAddress("the domain controller", "Common"),
  cmsName: serverName("the Central Management Store", "PrimaryCMS", "Its pool is called the same. "),
  cmsAddress: serverAddress("the Central Management Store", "PrimaryCMS"),
  mediationName: serverName("the Mediation Server", "MediationServer", "Gateways connect to it. "),
  mediationAddress: serverAddress("the Mediation Server, which gateways and the internal firewall are told", "MediationServer"),
  edgeName: serverName("the Edge Server", "EdgeServer"),
  edgeInternalAddress: serverAddress("the Edge Server's inner side", "EdgeServer"),
  accessAddress: {
    about: "The address of the Edge's signalling on its internet side. Behind NAT it is the translated one.",
    form: "One IPv4 address: public, or private behind NAT.",
    source: `${PARAMETERS} (external IP of the Access Edge); configuration file, EdgeServer.`,
  },
  mediaRelayAddress: {
    about: "The address of the Edge's media on its internet side, normally that of the Access Edge.",
    form: "One IPv4 address: public, or private behind NAT.",
    source: `${PARAMETERS}; configuration file, EdgeServer.`,
  },
  mediaRelayPublicAddress: {
    about: "The public address that NAT gives to the Media Relay. Without NAT the line stays, with nothing in it.",
    source: `${PARAMETERS}; configuration file, EdgeServer.`,
  },
  accessPublicAddress: {
    about: "The public address that NAT gives to the Access Edge, where that is not the Media Relay's. External DNS names it.",
    source: "Plan, Requirements for deployment (external DNS records); the configuration file does not hold it.",
  },
};
