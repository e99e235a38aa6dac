import type { Rule } from "../rule.ts";
import { accessPublicRequired } from "./access-public-required/rule.ts";
import { addressConflict } from "./conflict/rule.ts";
import { addressInSubnet } from "./in-subnet/rule.ts";
import { mediaRelayDiffers } from "./media-relay-differs/rule.ts";
import { publicConflict } from "./public-conflict/rule.ts";
import { publicIsPublic } from "./public-is-public/rule.ts";
import { publicRequired } from "./public-required/rule.ts";
import { publicUnneeded } from "./public-unneeded/rule.ts";
import { addressRequired } from "./required/rule.ts";
import { addressSingle } from "./single/rule.ts";
import { addressUsable } from "./usable/rule.ts";
import { addressValid } from "./valid/rule.ts";

/** The rules under address/, in the order of the catalogue. */
export const ADDRESS_RULES = [
  addressRequired,
  addressValid,
  addressSingle,
  addressInSubnet,
  addressUsable,
  addressConflict,
  publicRequired,
  accessPublicRequired,
  publicUnneeded,
  publicIsPublic,
  publicConflict,
  mediaRelayDiffers,
] as const satisfies readonly Rule[];
