import type { SiteContext } from "../../facts/siteContext.ts";
import type { GatewayField } from "../../model/fields/index.ts";
import type { Severity } from "../../model/finding.ts";
import { contextOf } from "../contextOf.ts";
import { removeLineFix } from "../fixes.ts";
import { type GatewayReading, gatewayReadings, sharedReading } from "../gatewayReadings.ts";
import type { SiteRule, Statement } from "../rule.ts";
import { writeFix } from "../writeFix.ts";

/** A rule about each gateway by itself. */
interface GatewayRule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** The fields that it reads; a file that has one of them otherwise is judged by itself. */
  readonly reads: readonly GatewayField[];
  judge(gateway: GatewayReading): readonly Statement[];
  /** The text that mends a field which a finding names, where that leaves nothing to decide. */
  mend?(gateway: GatewayReading, field: GatewayField, context: SiteContext): string | undefined;
}

/** Makes a rule about each gateway by itself: as its site has it, and as single files have it otherwise. */
export function gatewayRule({ reads, judge, mend, ...base }: GatewayRule): SiteRule {
  return {
    ...base,
    scope: "site",
    check: (context) => gatewayReadings(context, reads).flatMap(judge),
    fix(design, finding) {
      const context = contextOf(design, finding);
      const { id, field: named } = finding.subject;
      for (const gateway of context && named ? gatewayReadings(context, reads) : []) {
        const field = reads.find((one) => gateway.subject(one).id === id && gateway.subject(one).field === named);
        if (context === undefined || field === undefined) continue;
        if (hasGoodValue(context, gateway, field)) return removeLineFix(design, finding, "Use the site’s value");
        const text = mend?.(gateway, field, context);
        if (text !== undefined) return writeFix(design, finding, text);
      }
      return undefined;
    },
  };

  /** Whether the site has a value for what one file has otherwise, and nothing is wrong with that one. */
  function hasGoodValue({ site }: SiteContext, { gateway, view }: GatewayReading, field: GatewayField): boolean {
    const shared = view && site.gateways.find((one) => one.id === gateway.id);
    return shared !== undefined && judge(sharedReading(site, shared)).every(({ subject }) => subject.field !== field);
  }
}
