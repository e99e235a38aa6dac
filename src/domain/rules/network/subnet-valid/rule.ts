import type { Site } from "../../../model/site.ts";
import { parseAddress } from "../../../net/address.ts";
import { parsePrefixLength, parseSubnet } from "../../../net/subnet.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule, Statement } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";

const STATED = [
  { field: "corpnetSubnet", length: "corpnetPrefixLength", what: "corpnet subnet" },
  { field: "internetSubnet", length: "internetPrefixLength", what: "internet subnet" },
] as const;

export const subnetValid: SiteRule = {
  id: "network/subnet-valid",
  severity: "error",
  title: "A stated subnet is a network with its prefix length.",
  scope: "site",
  check: ({ site }) => STATED.flatMap((stated) => judge(site, stated)),
};

function judge(site: Site, { field, length, what }: (typeof STATED)[number]): readonly Statement[] {
  const text = site[field]?.trim() ?? "";
  const apart = site[length]?.trim() ?? "";
  if (text === "" || parseSubnet(text, parsePrefixLength(apart)) !== undefined) return [];
  // The prefix length stands apart and is none: that field has a rule of its own.
  if (parseAddress(text) !== undefined && apart !== "") return [];
  const message = `The ${what} ${quoted(text)} cannot be read: it takes an address and a prefix length from 0 to 32, as in 192.0.2.0/24. No address can be given or checked before it is corrected; left empty, the subnet follows from the addresses.`;
  return [{ message, subject: siteSubject(site, field) }];
}
