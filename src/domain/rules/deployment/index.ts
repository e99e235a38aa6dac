import type { Rule } from "../rule.ts";
import { fallbackSite } from "./fallback-site/rule.ts";
import { federationFqdn } from "./federation-fqdn/rule.ts";
import { mediaBypassName } from "./media-bypass-name/rule.ts";
import { proxyForm } from "./proxy-form/rule.ts";
import { sipDomainDuplicate } from "./sip-domain-duplicate/rule.ts";
import { sipDomainOnmicrosoft } from "./sip-domain-onmicrosoft/rule.ts";
import { sipDomainRequired } from "./sip-domain-required/rule.ts";
import { sipDomainValid } from "./sip-domain-valid/rule.ts";
import { siteLimit } from "./site-limit/rule.ts";
import { versionRetired } from "./version-retired/rule.ts";
import { vmDomainDiffers } from "./vm-domain-differs/rule.ts";
import { vmDomainLocal } from "./vm-domain-local/rule.ts";
import { vmDomainUnderSip } from "./vm-domain-under-sip/rule.ts";
import { vmDomainValid } from "./vm-domain-valid/rule.ts";

/** The rules under deployment/, in the order of the catalogue. */
export const DEPLOYMENT_RULES = [
  sipDomainRequired,
  sipDomainValid,
  sipDomainDuplicate,
  sipDomainOnmicrosoft,
  vmDomainValid,
  vmDomainDiffers,
  vmDomainUnderSip,
  vmDomainLocal,
  federationFqdn,
  siteLimit,
  fallbackSite,
  mediaBypassName,
  proxyForm,
  versionRetired,
] as const satisfies readonly Rule[];
