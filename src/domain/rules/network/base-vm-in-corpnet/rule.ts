import { contains, formatSubnet } from "../../../net/subnet.ts";
import { addressUses } from "../../address/uses.ts";
import { freeAddressFix } from "../../allocationFixes.ts";
import type { SiteRule } from "../../rule.ts";

export const baseVmInCorpnet: SiteRule = {
  id: "network/base-vm-in-corpnet",
  severity: "error",
  title: "The address of a base VM lies in the corpnet.",
  scope: "site",
  check(context) {
    const { corpnet } = context.subnets;
    if (corpnet === undefined) return [];
    const outside = addressUses(context).filter(
      ({ of, address }) => of.field === "baseVmAddress" && address !== undefined && !contains(corpnet, address),
    );
    return outside.map((use) => {
      const message = `The address of ${use.use}, ${use.text}, lies outside the corpnet ${formatSubnet(corpnet)} of its site. The base VM is connected there and needs the internet while the disk image is made: give it a free address of that network, or none for DHCP.`;
      return { message, subject: use.subject };
    });
  },
  fix: freeAddressFix,
};
