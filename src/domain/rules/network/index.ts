import type { Rule } from "../rule.ts";
import { baseVmDhcp } from "./base-vm-dhcp/rule.ts";
import { baseVmInCorpnet } from "./base-vm-in-corpnet/rule.ts";
import { corpnetDnsRequired } from "./corpnet-dns-required/rule.ts";
import { corpnetGatewayInSubnet } from "./corpnet-gateway-in-subnet/rule.ts";
import { corpnetGatewayRequired } from "./corpnet-gateway-required/rule.ts";
import { edgeDnsRecommended } from "./edge-dns-recommended/rule.ts";
import { edgeDnsRequired } from "./edge-dns-required/rule.ts";
import { edgeHostsFile } from "./edge-hosts-file/rule.ts";
import { edgeSubnetsDiffer } from "./edge-subnets-differ/rule.ts";
import { hostAddressUnknown } from "./host-address-unknown/rule.ts";
import { hostInCorpnet } from "./host-in-corpnet/rule.ts";
import { internetGatewayInSubnet } from "./internet-gateway-in-subnet/rule.ts";
import { managementOverlap } from "./management-overlap/rule.ts";
import { managementPrefix } from "./management-prefix/rule.ts";
import { managementPrefixLength } from "./management-prefix-length/rule.ts";
import { prefixLength } from "./prefix-length/rule.ts";
import { subnetValid } from "./subnet-valid/rule.ts";
import { switchNames } from "./switch-names/rule.ts";

/** The rules under network/, in the order of the catalogue; those that it does not have come last. */
export const NETWORK_RULES = [
  corpnetGatewayRequired,
  corpnetGatewayInSubnet,
  corpnetDnsRequired,
  internetGatewayInSubnet,
  prefixLength,
  managementPrefix,
  managementPrefixLength,
  managementOverlap,
  edgeSubnetsDiffer,
  switchNames,
  edgeDnsRequired,
  edgeDnsRecommended,
  edgeHostsFile,
  hostInCorpnet,
  hostAddressUnknown,
  baseVmInCorpnet,
  baseVmDhcp,
  subnetValid,
] as const satisfies readonly Rule[];
