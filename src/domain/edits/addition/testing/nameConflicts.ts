import type { Appliance } from "../../../model/appliance.ts";
import type { Deployment } from "../../../model/deployment.ts";
import { effectiveText } from "../../../model/effective.ts";
import { groupBy } from "../../../model/groupBy.ts";
import type { Site } from "../../../model/site.ts";

/** How many names of a deployment are used twice that must not be, told plainly as a second opinion, kind by kind. */
export function nameConflicts(deployment: Deployment): Readonly<Record<string, number>> {
  const each = deployment.sites.flatMap((site) => site.appliances.map((appliance) => ({ site, appliance })));
  const of = (name: "adName" | "cmsName" | "mediationName" | "edgeName") =>
    each.map((one) => ({ user: `${one.appliance.id} ${name}`, text: effectiveText({ deployment, ...one }, "appliance", name) }));
  const servers = [...of("adName"), ...of("cmsName"), ...of("mediationName"), ...of("edgeName")];
  const pools = (name: "accessPoolName" | "mediaRelayPoolName") => [
    ...deployment.sites.map((site) => ({ user: site.id, text: site[name] })),
    ...each.map(({ site, appliance }) => ({ user: site.id, text: ofSite(deployment, site, appliance, name) })),
  ];
  const internal = (["mediationPoolName", "edgePoolName"] as const).flatMap((name) =>
    each.map((one) => ({ user: "pools", text: effectiveText({ deployment, ...one }, "deployment", name) })),
  );
  return {
    servers: twice(servers),
    hosts: twice(each.map(({ appliance }) => ({ user: appliance.id, text: appliance.hostName }))),
    sites: twice(deployment.sites.map(({ id, siteName }) => ({ user: id, text: siteName }))),
    directories: twice(deployment.sites.map(({ id, siteDirectory }) => ({ user: id, text: siteDirectory }))),
    externalPools: twice([...pools("accessPoolName"), ...pools("mediaRelayPoolName")]),
    poolsAndServers: twice([...internal, ...servers.map(({ text }) => ({ user: "servers", text }))]),
  };
}

function ofSite(deployment: Deployment, site: Site, appliance: Appliance, name: "accessPoolName" | "mediaRelayPoolName") {
  return effectiveText({ deployment, site, appliance }, "site", name);
}

/** How many texts have users of more than one kind, letter case and blank ones aside. */
function twice(uses: readonly { readonly user: string; readonly text: string | undefined }[]): number {
  const used = uses.filter(({ text }) => text?.trim());
  const groups = groupBy(used, ({ text }) => text?.trim().toLowerCase());
  return [...groups.values()].filter((group) => new Set(group.map(({ user }) => user)).size > 1).length;
}
