import type { SiteField } from "../../../model/fields/index.ts";
import { findById } from "../../../model/lookup.ts";
import { parsePrefixLength, parseSubnet } from "../../../net/subnet.ts";
import { setFieldFix, sharedValueFix } from "../../fixes.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { siteReadings } from "../../shared.ts";

const LENGTHS = [
  ["corpnetPrefixLength", "corpnet", "corpnetSubnet"],
  ["internetPrefixLength", "internet subnet", "internetSubnet"],
] as const satisfies readonly (readonly [SiteField, string, SiteField])[];

/** The product's own prefix length. */
const USUAL = 24;

export const prefixLength: SiteRule = {
  id: "network/prefix-length",
  severity: "error",
  title: "The prefix lengths of corpnet and internet subnet are whole numbers from 8 to 30.",
  scope: "site",
  check: (context) =>
    LENGTHS.flatMap(([field, network]) =>
      siteReadings(context, [field]).flatMap(({ text, subject }) => {
        const written = text(field);
        if (isSensible(parsePrefixLength(written))) return [];
        const about = subject(field);
        const is = written === "" ? "is not stated" : `is ${quoted(written)}`;
        const message = `The prefix length of the ${network} of ${about.name} ${is}. Every interface there is set up with it: write a whole number from 8 to 30, mostly 24.`;
        return [{ message, subject: about }];
      }),
    ),
  fix(design, finding) {
    const entry = LENGTHS.find(([field]) => field === finding.subject.field);
    const found = findById(design.deployment, finding.subject.id);
    if (found?.kind !== "site" || entry === undefined) return sharedValueFix(design, finding);
    const stated = parseSubnet(found.site[entry[2]])?.prefixLength;
    return setFieldFix(design, finding, String(isSensible(stated) ? stated : USUAL));
  },
};

function isSensible(length: number | undefined): boolean {
  return length !== undefined && length >= 8 && length <= 30;
}
