import { isAutomatic } from "../../allocation/fields.ts";
import type { Appliance } from "../../model/appliance.ts";
import type { Deployment } from "../../model/deployment.ts";
import type { Site } from "../../model/site.ts";
import { siteSubnets } from "../../model/siteSubnets.ts";
import type { Text } from "../../model/text.ts";
import { parseAddress, parseList } from "../../net/address.ts";
import { isNetbiosName } from "../../net/name.ts";
import { isInRange, parseRanges } from "../../net/range.ts";
import { contains, isHostOf, parsePrefixLength, parseSubnet } from "../../net/subnet.ts";

const NAMES = ["hostName", "adName", "cmsName", "mediationName", "edgeName"] as const;
const INSIDE = ["adAddress", "cmsAddress", "mediationAddress", "edgeInternalAddress", "hostAddress"] as const;
const OUTSIDE = ["accessAddress", "mediaRelayAddress"] as const;

/**
 * Everything that is wrong with what allocation gave, told plainly and slowly, as a second opinion: names twice or
 * invalid, addresses twice, outside their subnet, reserved, or in the management subnet.
 */
export function allocationConflicts(deployment: Deployment): string[] {
  const names = grouped([
    ...["sip", deployment.mediationPoolName, deployment.edgePoolName].map((text) => ({ user: "the deployment", text })),
    ...deployment.sites.flatMap(namesOf),
  ]);
  const addresses = grouped(deployment.sites.flatMap(addressesOf));
  const reserved = deployment.sites.flatMap((site) => parseRanges(site.reservedRanges));
  return deployment.sites.flatMap((site) => {
    const { corpnet, internet } = siteSubnets(site);
    const management = parseSubnet(site.managementPrefix, parsePrefixLength(site.managementPrefixLength?.trim()));
    return site.appliances.flatMap((appliance) => {
      const automatic = <Field extends string>(fields: readonly Field[]) => fields.filter((field) => isAutomatic(appliance, field));
      return [
        ...automatic(NAMES).flatMap((field) => nameConflicts(appliance, field, names)),
        ...automatic([...INSIDE, ...OUTSIDE]).flatMap((field) => {
          const subnet = INSIDE.some((one) => one === field) ? corpnet : internet;
          const where = `${field} ${appliance[field]} of ${appliance.id}`;
          const address = parseAddress(appliance[field]);
          if (address === undefined) return [`${where} is no address`];
          const others = addresses.get(appliance[field] ?? "")?.filter((user) => user !== userOf(appliance, field)) ?? [];
          return [
            ...(subnet && !isHostOf(subnet, address) ? [`${where} is outside its subnet`] : []),
            ...(management && contains(management, address) ? [`${where} is in the management subnet`] : []),
            ...(reserved.some((range) => isInRange(range, address)) ? [`${where} is reserved`] : []),
            ...others.map((user) => `${where} is used by ${user}`),
          ];
        }),
      ];
    });
  });
}

interface Use {
  readonly user: string;
  readonly text: Text;
}

/** The users of each text, letter case and white space around it aside. */
function grouped(uses: readonly Use[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const { user, text } of uses) {
    const key = text?.trim().toLowerCase() ?? "";
    users.set(key, [...(users.get(key) ?? []), user]);
  }
  return users;
}

function nameConflicts(appliance: Appliance, field: (typeof NAMES)[number], names: ReadonlyMap<string, readonly string[]>): string[] {
  const name = appliance[field] ?? "";
  const users = names.get(name.toLowerCase()) ?? [];
  const where = `${field} ${name} of ${appliance.id}`;
  return [
    ...(users.length === 1 ? [] : [`${where} is used by ${users.join(", ")}`]),
    ...(isNetbiosName(name) ? [] : [`${where} is no name`]),
  ];
}

function namesOf(site: Site): Use[] {
  return [
    ...[site.accessPoolName, site.mediaRelayPoolName].map((text) => ({ user: `${site.id} pool`, text })),
    ...site.appliances.flatMap((one) => NAMES.map((field) => ({ user: `${one.id} ${field}`, text: one[field] }))),
  ];
}

/** One Edge may have its outside addresses alike; everything else is a user of its own. */
function userOf(appliance: Appliance, field: string): string {
  return OUTSIDE.some((one) => one === field) ? `${appliance.id} outside` : `${appliance.id} ${field}`;
}

function addressesOf(site: Site): Use[] {
  return [
    { user: `${site.id} corpnet gateway`, text: site.corpnetDefaultGateway },
    { user: `${site.id} internet gateway`, text: site.internetDefaultGateway },
    ...[...parseList(site.corpnetDns), ...parseList(site.internetDns)].map((text) => ({ user: `${site.id} DNS`, text })),
    ...site.gateways.flatMap((one) => [one.address, one.fqdn].map((text) => ({ user: one.id, text }))),
    ...site.appliances.flatMap((one) => [
      ...[...INSIDE, "baseVmAddress" as const].map((field) => ({ user: `${one.id} ${field}`, text: one[field] })),
      ...[...OUTSIDE, "mediaRelayPublicAddress" as const, "accessPublicAddress" as const].map((field) => ({
        user: `${one.id} outside`,
        text: one[field],
      })),
    ]),
  ];
}
