import type { IniFault } from "../iniFiles.ts";
import { ADDRESS_FAULTS } from "./address.ts";
import { CERTIFICATE_FAULTS } from "./certificate.ts";
import { DEPLOYMENT_FAULTS } from "./deployment.ts";
import { GATEWAY_FAULTS } from "./gateway.ts";
import { INI_FAULTS } from "./ini.ts";
import { NAME_FAULTS } from "./name.ts";
import { NETWORK_FAULTS } from "./network.ts";
import { PORT_FAULTS } from "./port.ts";
import { SITE_FAULTS } from "./site.ts";

/** A fault for every rule that can be broken by ini files, by the rule's id. */
export const FAULTS: Readonly<Record<string, IniFault>> = {
  ...DEPLOYMENT_FAULTS,
  ...SITE_FAULTS,
  ...NETWORK_FAULTS,
  ...ADDRESS_FAULTS,
  ...NAME_FAULTS,
  ...GATEWAY_FAULTS,
  ...PORT_FAULTS,
  ...CERTIFICATE_FAULTS,
  ...INI_FAULTS,
};

/** Rules that speak of these files even without a fault: of what is always so, of what no ini can say, or of what is seldom given. */
export const ALWAYS: readonly string[] = [
  "deployment/version-retired",
  "deployment/fallback-site",
  "network/base-vm-dhcp",
  "network/host-address-unknown",
];

/** Rules about what no ini holds, or what an import never gives, and why; their own tests break them in a design. */
export const NOT_IN_INI: Readonly<Record<string, string>> = {
  "deployment/media-bypass-name": "media bypass is in no ini",
  "deployment/proxy-form": "the proxy of the hosts is in no ini",
  "site/name-unique": "files with one SiteName are one site",
  "site/appliance-required": "every file is an appliance",
  "site/capacity-short": "what a site needs is in no ini",
  "site/redundancy-unreachable": "what a site aims at is in no ini",
  "site/directory-unique": "the site directory is in no ini",
  "site/directory-unc": "the site directory is in no ini",
  "site/required-calls": "what a site needs is in no ini",
  "site/reserved-ranges": "what allocation leaves alone is in no ini",
  "network/subnet-valid": "only prefix lengths are in an ini",
  "network/host-in-corpnet": "the host's address is in no ini",
  "name/host-unique": "an import gives no host name twice",
  "gateway/refer-unsupported": "whether a gateway supports REFER is in no ini",
  "port/mediation-range": "the media ports of the Mediation Servers are in no ini",
  "port/mediation-capacity": "the media ports of the Mediation Servers are in no ini",
  "certificate/option-wildcard": "the certificate option is in no ini",
  "certificate/single-too-many-names": "the certificate option is in no ini",
  "version/key-unsupported": "the target version is inferred from the keys that are there",
  "ini/value-unwritable": "a value that was read from a line can be written into one",
};
