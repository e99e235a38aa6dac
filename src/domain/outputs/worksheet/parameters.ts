import type { ApplianceParameter, DeploymentParameter, GatewayParameter, SiteParameter } from "./parameter.ts";

// The tables of the plan, Determine deployment parameters, by who has the value.

const NETBIOS = "NetBIOS name, 15 characters at most";

/** The same in the whole deployment. */
export const DEPLOYMENT_PARAMETERS: readonly DeploymentParameter[] = [
  { title: "SIP domains", field: "sipDomains", note: "the first is the default" },
  { title: "Virtual machine domain name", field: "vmDomain", note: "never the production domain" },
  { title: "O365 online service FQDNs", field: "onlineSipFederationFqdn", note: "the default in nearly all cases" },
  { title: "Mediation component pool name", field: "mediationPoolName", note: NETBIOS },
  { title: "Edge pool internal name", field: "edgePoolName", note: NETBIOS },
  {
    title: "Pool name under every SIP domain",
    field: "poolNamePerSipDomain",
    note: "true: the certificates have the pool’s name under each SIP domain; in no file",
  },
  { title: "Media bypass", field: "mediaBypass", note: "true or false; set in the tenant, Always Bypass mode only" },
  { title: "Media bypass name", field: "mediaBypassName", note: "an FQDN that resolves inside only, to every Mediation Server" },
  {
    title: "Proxy of the hosts",
    field: "proxy",
    note: "host:port, e.g. proxy.example.net:8080; empty: none; set by proxy.cmd on each host",
  },
];

/** The same in all appliances of the site. */
export const SITE_PARAMETERS: readonly SiteParameter[] = [
  { title: "SiteName", field: "siteName", note: "matches the PSTN site in Office 365, if it exists there" },
  { title: "Country code", field: "countryCode" },
  { title: "City", field: "city", note: "optional" },
  { title: "State", field: "state", note: "optional" },
  { title: "Site directory", field: "siteDirectory", note: "share of all appliances of the site" },
  { title: "WSUSServer", field: "wsusServer", note: "empty where WSUS is not needed" },
  { title: "WSUSStatusServer", field: "wsusStatusServer", note: "empty where WSUS is not needed" },
  { title: "OMS monitoring", field: "omsEnabled" },
];

/** What the site is to carry; in no file. */
export const NEED_PARAMETERS: readonly SiteParameter[] = [
  { title: "Concurrent calls needed", field: "requiredCalls" },
  { title: "Redundancy target", field: "redundancyTarget" },
  { title: "Users", field: "users" },
  { title: "Location", field: "location" },
  { title: "Carrier", field: "carrier" },
  { title: "Area codes", field: "areaCodes" },
];

export const NETWORK_PARAMETERS: readonly SiteParameter[] = [
  { title: "Subnet mask for internal network", field: "corpnetPrefixLength" },
  { title: "Subnet mask for external network", field: "internetPrefixLength" },
  { title: "Switch name for internal network", field: "corpnetSwitchName" },
  { title: "Switch name for external network", field: "internetSwitchName" },
  { title: "Default gateway for internal network", field: "corpnetDefaultGateway", note: "gives access to the internet" },
  { title: "Default gateway for external interface of Edge component", field: "internetDefaultGateway" },
  { title: "DNS server for internal network", field: "corpnetDns", note: "resolves internet names" },
  { title: "DNS server for external interface of Edge component", field: "internetDns" },
  { title: "Management switch name", field: "managementSwitchName", note: "made and removed by the deployment" },
  { title: "Management subnet address", field: "managementPrefix", note: "another subnet than every other one" },
  { title: "Management subnet mask", field: "managementPrefixLength" },
];

export const COMPONENT_PARAMETERS: readonly SiteParameter[] = [
  { title: "File share name", field: "cmsShareName" },
  { title: "Access pool external name", field: "accessPoolName", note: `${NETBIOS}; never sip; the certificate has its FQDN` },
  { title: "Media Relay name", field: "mediaRelayPoolName", note: NETBIOS },
  {
    title: "External media port range for traffic to and from Edge component",
    field: "mediaRelayPortRange",
    note: "a count, from 50000 up",
  },
];

export const TRUNK_PARAMETERS: readonly SiteParameter[] = [
  { title: "Enable REFER support", field: "enableReferSupport", note: "false where a gateway does not support it" },
  {
    title: "EnableFastFailoverTimer",
    field: "enableFastFailoverTimer",
    note: "false where answers take more than 10 seconds; set the gateway alike",
  },
  { title: "ForwardCallHistory", field: "forwardCallHistory", note: "History-Info and Referred-By" },
  { title: "Forward PAI", field: "forwardPai", note: "P-Asserted-Identity and Privacy" },
];

/** Another in each appliance. */
export const APPLIANCE_PARAMETERS: readonly ApplianceParameter[] = [
  { title: "Host name", field: "hostName", note: "in no file; the appliance is registered under it" },
  { title: "Host address on the corpnet switch", field: "hostAddress", note: "from 2.0 in the corpnet subnet" },
  { title: "HardwareType", field: "hardwareType", note: "Normal: 500 calls, Minimum: 50" },
  { title: "Base VM IP address", field: "baseVmAddress", note: "used once, on the first appliance; empty: DHCP" },
  { title: "Cloud Connector domain controller name", field: "adName", note: NETBIOS },
  { title: "Cloud Connector domain controller IP", field: "adAddress" },
  { title: "Central Management Store (CMS) machine", field: "cmsName", note: `${NETBIOS}; the CMS pool has the same name` },
  { title: "CMS machine IP address", field: "cmsAddress" },
  { title: "Mediation component name", field: "mediationName", note: NETBIOS },
  { title: "Mediation component machine IP address", field: "mediationAddress" },
  { title: "Edge server internal name", field: "edgeName", note: NETBIOS },
  { title: "Edge server internal IP", field: "edgeInternalAddress" },
  { title: "External IP of Access Edge", field: "accessAddress", note: "public, or the translated one behind NAT" },
  { title: "Public IP of Access Edge", field: "accessPublicAddress", note: "in no file; only where it differs from the Media Relay’s" },
  { title: "External IP of Media Relay Edge", field: "mediaRelayAddress", note: "normally that of the Access Edge" },
  {
    title: "External IP of Media Relay Edge (if Edge is behind NAT)",
    field: "mediaRelayPublicAddress",
    note: "the public address of the NAT",
  },
];

/** Each gateway of the site; N is its number. */
export const GATEWAY_PARAMETERS: readonly GatewayParameter[] = [
  { title: "Make and model", field: "makeModel", note: "qualified for Skype for Business" },
  { title: "Name", field: "fqdn", note: "FQDN, needed for TLS; else the IP address will do" },
  { title: "IP address", field: "address" },
  { title: "Port #", field: "port", note: "where the gateway listens" },
  { title: "Protocol for SIP traffic", field: "protocol" },
  { title: "Voice routes", field: "voiceRoutes" },
  { title: "Supports REFER", field: "referSupport" },
];
