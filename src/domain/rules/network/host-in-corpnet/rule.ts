import { hasSince, toVersion } from "../../../model/versions.ts";
import { contains, formatSubnet } from "../../../net/subnet.ts";
import { addressUses } from "../../address/uses.ts";
import { reallocateFix } from "../../allocationFixes.ts";
import type { SiteRule } from "../../rule.ts";

export const hostInCorpnet: SiteRule = {
  id: "network/host-in-corpnet",
  severity: "error",
  title: "From version 2.0 on, the corpnet address of a host lies in the corpnet.",
  scope: "site",
  check(context) {
    const { corpnet } = context.subnets;
    if (corpnet === undefined || !hasSince(toVersion(context.settings.targetVersion), "2.0")) return [];
    const outside = addressUses(context).filter(
      ({ of, address }) => of.field === "hostAddress" && address !== undefined && !contains(corpnet, address),
    );
    return outside.map((use) => {
      const message = `The address of ${use.use}, ${use.text}, lies outside the corpnet ${formatSubnet(corpnet)} of its site. From version 2.0 on the host manages its VMs over the corpnet switch, so its network card there needs an address of that network: give it a free one.`;
      return { message, subject: use.subject };
    });
  },
  fix: reallocateFix,
};
