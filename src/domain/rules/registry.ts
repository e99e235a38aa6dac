import { ADDRESS_RULES } from "./address/index.ts";
import { CERTIFICATE_RULES } from "./certificate/index.ts";
import { DEPLOYMENT_RULES as DEPLOYMENT_GROUP } from "./deployment/index.ts";
import { GATEWAY_RULES } from "./gateway/index.ts";
import { INI_RULES } from "./ini/index.ts";
import { NAME_RULES } from "./name/index.ts";
import { NETWORK_RULES } from "./network/index.ts";
import { PORT_RULES } from "./port/index.ts";
import type { ClaimRule, DeploymentRule, Rule, SiteRule } from "./rule.ts";
import { SITE_RULES as SITE_GROUP } from "./site/index.ts";
import { VERSION_RULES } from "./version/index.ts";

/** Every rule of the catalogue, in its order. */
export const RULES: readonly Rule[] = [
  ...DEPLOYMENT_GROUP,
  ...SITE_GROUP,
  ...NETWORK_RULES,
  ...ADDRESS_RULES,
  ...NAME_RULES,
  ...GATEWAY_RULES,
  ...PORT_RULES,
  ...CERTIFICATE_RULES,
  ...VERSION_RULES,
  ...INI_RULES,
];

export const DEPLOYMENT_RULES = RULES.filter((rule): rule is DeploymentRule => rule.scope === "deployment");
export const SITE_RULES = RULES.filter((rule): rule is SiteRule => rule.scope === "site");
export const CLAIM_RULES = RULES.filter((rule): rule is ClaimRule => rule.scope === "claims");
