import type { Appliance } from "../model/appliance.ts";
import { mapShared } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import { type Choice, openFields } from "./choice.ts";
import { NAME_FIELDS, type NameField, withAllAllocated } from "./fields.ts";
import { type NameScheme, nameScheme } from "./pattern.ts";
import { UsedNames } from "./usedNames.ts";

/**
 * Gives host and server names by each site's pattern. An appliance gets the smallest number from 1 for which none of its
 * five names is used by anything else in the deployment, letter case aside.
 * @returns the deployment with the open names written and marked automatic; the very same where nothing changes
 */
export function allocateNames(deployment: Deployment, choice: Choice): Deployment {
  const open = openFields(deployment, choice, () => NAME_FIELDS);
  if (open.size === 0) return deployment;
  const leaving = [...open].flatMap(([appliance, fields]) => fields.map((field) => appliance[field]));
  const used = new UsedNames(deployment, leaving);
  const firstToTry = new Map<string, number>();
  const sites = mapShared(deployment.sites, (site) => {
    if (!site.appliances.some((appliance) => open.has(appliance))) return site;
    const scheme = nameScheme(site);
    const appliances = mapShared(site.appliances, (appliance) => withNames(appliance, open.get(appliance) ?? [], scheme, used, firstToTry));
    return appliances === site.appliances ? site : { ...site, appliances };
  });
  return sites === deployment.sites ? deployment : { ...deployment, sites };
}

function withNames(
  appliance: Appliance,
  open: readonly NameField[],
  scheme: NameScheme,
  used: UsedNames,
  firstToTry: Map<string, number>,
): Appliance {
  if (open.length === 0) return appliance;
  const isFree = (field: NameField, number: number) => {
    const name = scheme.nameOf(field, number);
    // An appliance that already has one name of a number is to get the others of it.
    return !used.has(name) || (!open.includes(field) && appliance[field]?.trim().toLowerCase() === name.toLowerCase());
  };
  const whole = open.length === NAME_FIELDS.length;
  let number = whole ? (firstToTry.get(scheme.key) ?? 1) : 1;
  while (!NAME_FIELDS.every((field) => isFree(field, number))) number += 1;
  // For a whole appliance no smaller number can become free again while names are only added.
  if (whole) firstToTry.set(scheme.key, number + 1);
  const names = Object.fromEntries(open.map((field) => [field, scheme.nameOf(field, number)]));
  for (const name of Object.values(names)) used.add(name);
  return withAllAllocated(appliance, names);
}
