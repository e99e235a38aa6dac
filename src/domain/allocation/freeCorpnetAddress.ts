import type { Deployment } from "../model/deployment.ts";
import type { Site } from "../model/site.ts";
import { formatAddress } from "../net/address.ts";
import { siteAddresses } from "./siteAddresses.ts";
import { UsedAddresses } from "./usedAddresses.ts";

/** An address of a site's corpnet that nothing in the deployment uses; undefined where the subnet is full or not known. */
export function freeCorpnetAddress(deployment: Deployment, site: Site): string | undefined {
  const { corpnet } = siteAddresses(site, new UsedAddresses(deployment.sites));
  const address = corpnet?.free.any(corpnet.start);
  return address === undefined ? undefined : formatAddress(address);
}
