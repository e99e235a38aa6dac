import type { SiteRule } from "../../rule.ts";
import { applianceSubject } from "../../subjects.ts";

export const baseVmDhcp: SiteRule = {
  id: "network/base-vm-dhcp",
  severity: "info",
  title: "The base VM of a site has an address.",
  scope: "site",
  check({ site, appliances }) {
    const [first] = appliances;
    // The disk image is made once, on one of the appliances, and copied to the others.
    if (first === undefined || appliances.some((view) => view.own("baseVmAddress")?.trim())) return [];
    const subject = applianceSubject(site, first.appliance, "baseVmAddress");
    const message = `No address is stated for the base VM of ${subject.name}. The VM of which the disk image is made then asks for one by DHCP: see that the corpnet has a DHCP server, or write a free address of it.`;
    return [{ message, subject }];
  },
};
