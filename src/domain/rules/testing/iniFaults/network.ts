import type { IniFault } from "../iniFiles.ts";

const ofSite = (key: string, value: string): IniFault => ({ lines: { [`Network.${key}`]: value } });

/** Faults of networks that an ini can hold, by the rule that tells them. */
export const NETWORK_FAULTS: Readonly<Record<string, IniFault>> = {
  "network/corpnet-gateway-required": ofSite("CorpnetDefaultGateway", ""),
  "network/corpnet-gateway-in-subnet": ofSite("CorpnetDefaultGateway", "10.21.0.1"),
  "network/corpnet-dns-required": ofSite("CorpnetDNSIPAddress", ""),
  "network/internet-gateway-in-subnet": ofSite("InternetDefaultGateway", "198.51.101.1"),
  "network/prefix-length": ofSite("CorpnetIPPrefixLength", "32"),
  "network/management-prefix": ofSite("ManagementIPPrefix", "192.168.213.1"),
  "network/management-prefix-length": ofSite("ManagementIPPrefixLength", "30"),
  "network/management-overlap": ofSite("ManagementIPPrefix", "10.20.0.0"),
  "network/edge-subnets-differ": { lines: { "EdgeServer.ExternalSIPIPs": "10.20.0.99", "EdgeServer.ExternalMRIPs": "10.20.0.99" } },
  "network/switch-names": ofSite("InternetSwitchName", "SfB CCE Corpnet Switch"),
  "network/edge-dns-required": { lines: { "Gateway1.FQDN": "sbc1.contoso.com", "Network.InternetDNSIPAddress": "" } },
  "network/edge-dns-recommended": ofSite("InternetDNSIPAddress", ""),
  "network/edge-hosts-file": { lines: { "Gateway1.FQDN": "sbc1.contoso.com" } },
  "network/base-vm-in-corpnet": { of: "appliance", lines: { "Common.BaseVMIP": "192.0.2.7" } },
};
