import type { SiteField } from "../index.ts";
import { DESIGN_ONLY, type FieldHelp } from "./help.ts";

const PARAMETERS = "Plan, Determine deployment parameters";
const TRUNK = "configuration file, TrunkConfiguration";
const STUDIO = "The studio's own way of giving names and addresses; no file holds it.";

/** Help for the fields of a PSTN site. */
export const SITE_HELP: Readonly<Record<SiteField, FieldHelp>> = {
  siteName: {
    about:
      "The name of the PSTN site, the same in all its appliances and another in every other site. Registering the first appliance creates the site in the tenant.",
    source: `${PARAMETERS} (site name).`,
  },
  countryCode: {
    about: "The country that the site dials in.",
    form: "Two capital letters of ISO 3166-1, like NL; may be empty.",
    source: `${PARAMETERS} (country code).`,
  },
  city: { about: "The city of the site, for whoever reads the tenant's settings. It may be empty.", source: `${PARAMETERS} (city).` },
  state: {
    about:
      "The state or province of the site. The value may be empty; the line is always written, as version 2.1 does not install without it.",
    source: `${PARAMETERS} (state); configuration file, Common.`,
  },
  wsusServer: {
    about: "The server that the VMs take their Windows updates from. Empty: from Microsoft, through the internet.",
    form: "A host or a URL; may be empty.",
    source: `${PARAMETERS} (WSUS server).`,
  },
  wsusStatusServer: {
    about: "The server that the VMs report their updates to, mostly the WSUS server itself.",
    form: "A host or a URL; may be empty.",
    source: `${PARAMETERS} (WSUS status server).`,
  },
  omsEnabled: {
    about: "Whether the appliances report to Operations Management Suite.",
    source: "Plan, Monitoring and troubleshooting; configuration file, Common.",
  },
  corpnetSubnet: {
    about:
      "The network of the appliances' inner sides. New appliances take their addresses from it; the file holds its prefix length alone.",
    source: "Plan, Determine deployment parameters; the subnet itself is the design's.",
  },
  internetSubnet: {
    about: "The network of the Edges' internet sides, another one than the corpnet. New Edges take their addresses from it.",
    source: "Plan, Determine deployment parameters (the Edge's other subnet); the subnet itself is the design's.",
  },
  corpnetPrefixLength: {
    about: "How many bits of a corpnet address are the network. It follows the corpnet subnet.",
    form: "A number from 1 to 32; 8 to 30 makes sense.",
    source: `${PARAMETERS} (subnet masks); configuration file, Network.`,
  },
  internetPrefixLength: {
    about: "How many bits of an address on the internet side are the network. It follows the internet subnet.",
    form: "A number from 1 to 32; 8 to 30 makes sense.",
    source: `${PARAMETERS} (subnet masks); configuration file, Network.`,
  },
  corpnetSwitchName: {
    about: "The Hyper-V switch on the host that the four VMs reach the internal network by. It has to be there before deployment.",
    source: `${PARAMETERS} (switch names).`,
  },
  internetSwitchName: {
    about: "The Hyper-V switch on the host that the Edge reaches the internet by. It has to be there before deployment.",
    source: `${PARAMETERS} (switch names).`,
  },
  corpnetDefaultGateway: {
    about: "The router on the inner side of all VMs. It has to lead to the internet as well, as deployment needs it.",
    source: `${PARAMETERS} (default gateway for internal network).`,
  },
  internetDefaultGateway: {
    about: "The router on the Edge's internet side.",
    source: `${PARAMETERS} (default gateway for internet network); configuration file, Network.`,
  },
  corpnetDns: {
    about: "The DNS servers by which the VMs find names of the internet. Without one that does, deployment does not finish.",
    source: `${PARAMETERS} (DNS server for internal network).`,
  },
  internetDns: {
    about: "The DNS servers on the Edge's internet side. Needed where a gateway's name lies in a SIP domain.",
    source: "Plan, DNS name resolution for the Edge component.",
  },
  managementSwitchName: {
    about: "The switch that the host makes for itself while it deploys, to set up the VMs. It is taken away afterwards.",
    source: `${PARAMETERS} (management switch).`,
  },
  managementPrefix: {
    about:
      "The network between the host and its VMs while it deploys. It has to be another than every network in use; all hosts may have the same.",
    form: "The first address of a network, like 192.168.213.0.",
    source: `${PARAMETERS} (management subnet).`,
  },
  managementPrefixLength: {
    about: "How many bits of an address of the management network are the network.",
    form: "A number from 8 to 29.",
    source: `${PARAMETERS} (management subnet); configuration file, Network.`,
  },
  cmsShareName: {
    about: "The file share on the Central Management Store that replication uses. The usual name mostly does.",
    source: `${PARAMETERS} (file share name); configuration file, PrimaryCMS.`,
  },
  accessPoolName: {
    about:
      "The name of the site's Access Edges, under the first SIP domain: what external DNS and the certificate name. Another in every site, and never sip.",
    source: `${PARAMETERS}; Plan, Certificate requirements.`,
  },
  mediaRelayPoolName: {
    about:
      "The name of the site's Media Relays, under the first SIP domain. It may be that of the Access Edges, and is another in every site.",
    source: `${PARAMETERS}; configuration file, EdgeServer.`,
  },
  mediaRelayPortRange: {
    about: "How many ports the Media Relay uses for media, from port 50000 on. Two carry one call.",
    form: "An even number from 100 to 10000.",
    source: "Plan, Ports and protocols; configuration file, EdgeServer.",
  },
  enableReferSupport: {
    about: "Whether the trunks to the gateways use SIP REFER for transfers. Off where a gateway of the site cannot take it.",
    source: `${PARAMETERS} (Enable REFER support).`,
  },
  enableFastFailoverTimer: {
    about:
      "Whether a call that a gateway has not answered within 10 seconds goes to the next one, or is dropped. Slow destinations need it off.",
    source: `${PARAMETERS} (EnableFastFailoverTimer).`,
  },
  forwardCallHistory: {
    about:
      "Whether the gateways are told the first caller of calls that ring elsewhere too, are forwarded or transferred (History-Info, Referred-By).",
    source: `${PARAMETERS} (ForwardCallHistory); ${TRUNK}.`,
  },
  forwardPai: {
    about: "Whether the caller's asserted identity and wish for privacy pass between the gateways and Office 365.",
    source: `${PARAMETERS} (ForwardPAI); ${TRUNK}.`,
  },
  requiredCalls: {
    about: "How many calls the site has to carry at once. Capacity is judged against it.",
    source: "Plan, Cloud Connector Edition topologies; the need itself is the design's.",
  },
  redundancyTarget: {
    about: "How many appliances may fail while the site still carries the calls it needs.",
    form: "n: none. n+1: one, 99.8 % availability. n+2: two, 99.9 %.",
    source: "Plan, Multiple Cloud Connector appliances within a single PSTN site.",
  },
  users: { about: "How many people the site serves, for whoever reads the design. Nothing is computed from it.", source: DESIGN_ONLY },
  location: { about: "Where the appliances stand: building, room, rack.", source: DESIGN_ONLY },
  areaCodes: {
    about:
      "The area codes of the site's numbers. Routing goes by the number that is dialled alone, so several of them deserve a look at emergency calls.",
    source: "Plan, Multiple PSTN sites with one or more Cloud Connectors per site.",
  },
  carrier: { about: "Who provides the site's lines. It stands on the worksheet.", source: DESIGN_ONLY },
  siteDirectory: {
    about: "The share that all appliances of the site use for bits and settings. Another in every site.",
    form: "A UNC path, like \\\\server\\share.",
    source: "Plan, Requirements for deployment (site directory); the configuration file does not hold it.",
  },
  notes: { about: "What others should know of the site. The notes go onto the worksheet.", source: DESIGN_ONLY },
  mediationPortStart: {
    about: "The first port that the Mediation Servers use for media. The runbook sets another than the usual one.",
    form: "A port from 1 to 65535.",
    source: "Plan, Ports and protocols.",
  },
  mediationPortEnd: {
    about: "The last port that the Mediation Servers use for media. Four carry one call.",
    form: "A port from 1 to 65535.",
    source: "Plan, Ports and protocols.",
  },
  namePattern: {
    about: "How names of new appliances and servers are made. Changing it renames what the studio has named, nothing else.",
    form: "Text with {site}, {role} and {n} in it; the names it makes have at most 15 characters.",
    source: STUDIO,
  },
  corpnetFirstHost: {
    about: "Where in the corpnet subnet the first appliance's addresses begin.",
    form: "A whole number: 10 is 10.20.0.10 in 10.20.0.0/24.",
    source: STUDIO,
  },
  corpnetHostStep: {
    about: "How far the addresses of one appliance are from those of the next. Each takes four.",
    form: "A whole number.",
    source: STUDIO,
  },
  internetFirstHost: {
    about: "Where in the internet subnet the first Edge's address stands.",
    form: "A whole number: 11 is 198.51.100.11 in 198.51.100.0/24.",
    source: STUDIO,
  },
  reservedRanges: {
    about: "What others use in the site's subnets. The studio gives none of it out, and tells where something lies in it.",
    form: "Addresses, ranges like 10.20.0.1-10.20.0.9 and subnets, separated by spaces.",
    source: STUDIO,
  },
};
