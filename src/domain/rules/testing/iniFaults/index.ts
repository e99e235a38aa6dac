import type { IniFault } from "../iniFiles.ts";
import { ADDRESS_FAULTS } from "./address.ts";
import { CERTIFICATE_FAULTS } from "./certificate.ts";
import { DEPLOYMENT_FAULTS } from "./deployment.ts";
import { GATEWAY_FAULTS } from "./gateway.ts";
import { INI_FAULTS } from "./ini.ts";
import { NAME_FAULTS } from "./name.ts";
import { PORT_FAULTS } from "./port.ts";

/** A fault for every rule that can be broken by ini files, by the rule's id. */
export const FAULTS: Readonly<Record<string, IniFault>> = {
  ...DEPLOYMENT_FAULTS,
  ...ADDRESS_FAULTS,
  ...NAME_FAULTS,
  ...GATEWAY_FAULTS,
  ...PORT_FAULTS,
  ...CERTIFICATE_FAULTS,
  ...INI_FAULTS,
};

/** Rules that speak of every import: of what is always so, or of what no ini can say. */
export const ALWAYS: readonly string[] = ["deployment/version-retired", "deployment/fallback-site"];

/** Rules about what no ini holds, or what an import never gives, and why; their own tests break them in a design. */
export const NOT_IN_INI: Readonly<Record<string, string>> = {
  "deployment/media-bypass-name": "media bypass is in no ini",
  "deployment/proxy-form": "the proxy of the hosts is in no ini",
  "site/required-calls": "what a site needs is in no ini",
  "site/reserved-ranges": "what allocation leaves alone is in no ini",
  "network/subnet-valid": "only prefix lengths are in an ini",
  "name/host-unique": "an import gives no host name twice",
  "gateway/refer-unsupported": "whether a gateway supports REFER is in no ini",
  "port/mediation-range": "the media ports of the Mediation Servers are in no ini",
  "port/mediation-capacity": "the media ports of the Mediation Servers are in no ini",
  "certificate/option-wildcard": "the certificate option is in no ini",
  "certificate/single-too-many-names": "the certificate option is in no ini",
  "version/key-unsupported": "the target version is inferred from the keys that are there",
  "ini/value-unwritable": "a value that was read from a line can be written into one",
};
