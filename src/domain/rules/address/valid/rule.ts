import type { SiteField } from "../../../model/fields/index.ts";
import { parseAddress, parseList } from "../../../net/address.ts";
import { freeAddressFix, reallocateFix } from "../../allocationFixes.ts";
import { gatewayReadings } from "../../gatewayReadings.ts";
import { listed, quoted } from "../../quoted.ts";
import type { SiteRule, SiteRuleContext, Statement } from "../../rule.ts";
import { siteReadings } from "../../shared.ts";
import { type AddressUse, addressUses } from "../uses.ts";

const FORM = "An address is four decimal numbers from 0 to 255 without leading zeros, such as 10.20.0.12: correct it.";

const DEFAULT_GATEWAYS = [
  ["corpnetDefaultGateway", "corpnet default gateway"],
  ["internetDefaultGateway", "internet default gateway"],
] as const satisfies readonly (readonly [SiteField, string])[];

const DNS_SERVERS = [
  ["corpnetDns", "corpnet DNS servers"],
  ["internetDns", "internet DNS servers"],
] as const satisfies readonly (readonly [SiteField, string])[];

export const addressValid: SiteRule = {
  id: "address/valid",
  severity: "error",
  title: "Every address is an IPv4 address: four decimal octets without leading zeros.",
  scope: "site",
  check: (context) => [...ofSite(context), ...ofAppliances(context), ...ofGateways(context)],
  fix: (design, finding) => (finding.subject.field === "baseVmAddress" ? freeAddressFix : reallocateFix)(design, finding),
};

function ofAppliances(context: SiteRuleContext): readonly Statement[] {
  return addressUses(context)
    .filter((use) => use.text !== "" && use.address === undefined && !isSeveral(use))
    .map((use) => ({ message: `${quoted(use.text)} is no address for ${use.use}. ${FORM}`, subject: use.subject }));
}

/** Several addresses of an Edge are another rule's business. */
function isSeveral({ of, text }: AddressUse): boolean {
  return of.edge === true && parseList(text).length > 1;
}

function ofSite(context: SiteRuleContext): readonly Statement[] {
  const gateways = DEFAULT_GATEWAYS.flatMap(([field, what]) =>
    siteReadings(context, [field]).flatMap(({ text, subject }) => {
      const value = text(field);
      if (value === "" || parseAddress(value) !== undefined) return [];
      return [{ message: `${quoted(value)} is no address for the ${what} of ${subject(field).name}. ${FORM}`, subject: subject(field) }];
    }),
  );
  const servers = DNS_SERVERS.flatMap(([field, what]) =>
    siteReadings(context, [field]).flatMap(({ text, subject }) => {
      const wrong = parseList(text(field)).filter((item) => parseAddress(item) === undefined);
      if (wrong.length === 0) return [];
      const message = `Among the ${what} of ${subject(field).name}, ${listed(wrong)} ${wrong.length === 1 ? "is no address" : "are no addresses"}. ${FORM}`;
      return [{ message, subject: subject(field) }];
    }),
  );
  return [...gateways, ...servers];
}

function ofGateways(context: SiteRuleContext): readonly Statement[] {
  return gatewayReadings(context, ["address"]).flatMap(({ use, text, subject }) => {
    const value = text("address");
    if (value === "" || parseAddress(value) !== undefined) return [];
    return [{ message: `${quoted(value)} is no address for ${use}. ${FORM}`, subject: subject("address") }];
  });
}
