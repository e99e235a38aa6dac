import type { Appliance } from "../model/appliance.ts";
import { mapShared } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Site } from "../model/site.ts";
import { siteSubnets } from "../model/siteSubnets.ts";
import { type Choice, type Open, openFields, withoutOpen } from "./choice.ts";
import { withServerAddresses } from "./corpnetBlock.ts";
import { withEdgeAddress } from "./edgeAddress.ts";
import { ADDRESS_FIELDS, type AddressField, CORPNET_FIELDS, INTERNET_FIELDS } from "./fields.ts";
import { withHostAddress } from "./hostAddress.ts";
import { type SiteAddresses, siteAddresses } from "./siteAddresses.ts";
import { UsedAddresses } from "./usedAddresses.ts";

/**
 * Gives addresses from each site's subnets, free and clear of everything in use anywhere in the deployment, of reserved
 * ranges and of the site's management subnet. A site without a valid subnet is left as it is; where a subnet is full, the
 * field stays empty (`allocationNotices` says so).
 * @returns the deployment with the open addresses written and marked automatic; the very same where nothing changes
 */
export function allocateAddresses(deployment: Deployment, choice: Choice): Deployment {
  const open = openFields(deployment, choice, fieldsWithSubnet);
  if (open.size === 0) return deployment;
  const concerned = new Set(deployment.sites.filter((site) => site.appliances.some((appliance) => open.has(appliance))));
  const used = new UsedAddresses(withoutOpen(deployment.sites, open));
  const sites = mapShared(deployment.sites, (site) => {
    if (!concerned.has(site)) return site;
    const appliances = allocateSite(site, siteAddresses(site, used), open);
    return appliances === site.appliances ? site : { ...site, appliances };
  });
  return sites === deployment.sites ? deployment : { ...deployment, sites };
}

function fieldsWithSubnet(site: Site): readonly AddressField[] {
  const { corpnet, internet } = siteSubnets(site);
  if (corpnet && internet) return ADDRESS_FIELDS;
  return corpnet ? CORPNET_FIELDS : internet ? INTERNET_FIELDS : [];
}

function allocateSite(site: Site, addresses: SiteAddresses, open: Open<AddressField>): Appliance[] {
  const openOf = site.appliances.map((appliance) => open.get(appliance) ?? []);
  const servers = mapShared(site.appliances, (appliance, index) => {
    const fields = openOf[index] ?? [];
    const inside = withServerAddresses(appliance, index, fields, addresses);
    return withEdgeAddress(inside, index, fields, addresses);
  });
  // Hosts come last: none takes what a server of another appliance would have had.
  return mapShared(servers, (appliance, index) => withHostAddress(appliance, index, openOf[index] ?? [], addresses));
}
