import { ADDRESS_FIELDS, ALLOCATED_FIELDS, type AllocatedField, INTERNET_FIELDS } from "../allocation/fields.ts";
import { freeCorpnetAddress } from "../allocation/freeCorpnetAddress.ts";
import type { EditCall } from "../edits/registry.ts";
import type { Design } from "../model/design.ts";
import type { Finding } from "../model/finding.ts";
import { applianceTitle, findById } from "../model/lookup.ts";
import { type Address, parseAddress } from "../net/address.ts";
import { attempt, fixBy } from "./fixes.ts";
import { shown } from "./quoted.ts";
import type { Fix } from "./rule.ts";

/** A fix that gives an appliance a free name or address in place of the one that a finding is about, if allocation gives that field. */
export function reallocateFix(design: Design, { subject }: Finding): Fix | undefined {
  const field = ALLOCATED_FIELDS.find((one) => one === subject.field);
  if (subject.kind !== "appliance" || field === undefined) return undefined;
  if (field === "accessAddress" || field === "mediaRelayAddress") return edgeFix(design, subject.id, field);
  const moved = reallocated(design, subject.id, [field]);
  const text = moved?.textOf(field);
  if (moved === undefined || text === undefined) return undefined;
  return { label: `Use ${text}, the next free ${field.endsWith("Address") ? "address" : "name"}`, calls: moved.calls };
}

/** An Edge has one address outside: it takes the partner's, and where that cannot be, both get another. */
function edgeFix(design: Design, id: string, field: "accessAddress" | "mediaRelayAddress"): Fix | undefined {
  const alone = reallocated(design, id, [field]);
  if (alone && !alone.isApart) {
    const partner = field === "accessAddress" ? "Media Relay" : "Access Edge";
    return { label: `Use ${alone.textOf(field)}, as the ${partner} does`, calls: alone.calls };
  }
  const both = reallocated(design, id, INTERNET_FIELDS);
  return both && { label: `Use ${both.textOf(field)}, the next free address`, calls: both.calls };
}

/** An appliance after it was given new names or addresses, and how. */
interface Reallocated {
  readonly calls: readonly EditCall[];
  /** Whether its Access Edge and Media Relay have two addresses. */
  readonly isApart: boolean;
  textOf(field: AllocatedField): string | undefined;
}

function reallocated(design: Design, id: string, fields: readonly AllocatedField[]): Reallocated | undefined {
  const calls: readonly EditCall[] = [{ edit: "reallocate", args: { appliance: id, fields } }];
  const after = attempt(design, calls);
  const found = after && findById(after.deployment, id);
  if (found?.kind !== "appliance") return undefined;
  const { appliance } = found;
  return { calls, isApart: appliance.accessAddress !== appliance.mediaRelayAddress, textOf: (field) => appliance[field] };
}

/**
 * A fix that leaves an address to the finding's object, of which it is a fact (a gateway's, a host's …), and gives what
 * allocation would have placed there another one.
 */
export function makeWayFix(design: Design, address: Address): Fix | undefined {
  const moved: string[] = [];
  const calls: EditCall[] = [];
  for (const appliance of design.deployment.sites.flatMap((site) => site.appliances)) {
    const fields = ADDRESS_FIELDS.filter((field) => parseAddress(appliance[field]?.trim()) === address);
    if (fields.length === 0) continue;
    moved.push(shown(applianceTitle(appliance)));
    calls.push({ edit: "reallocate", args: { appliance: appliance.id, fields } });
  }
  const whom = moved.length > 2 ? `${moved.length} appliances` : moved.join(" and ");
  return fixBy(design, `Give ${whom} the next free address instead`, calls);
}

/** A fix that gives the base VM, of which a site makes one, a free address of the corpnet in all appliances that state the same. */
export function freeAddressFix(design: Design, { subject }: Finding): Fix | undefined {
  const field = "baseVmAddress";
  const found = findById(design.deployment, subject.id);
  if (found?.kind !== "appliance" || subject.field !== field) return undefined;
  const { site, appliance } = found;
  const text = freeCorpnetAddress(design.deployment, site);
  if (text === undefined) return undefined;
  const calls = site.appliances
    .filter((one) => one[field]?.trim() === appliance[field]?.trim())
    .map(({ id }): EditCall => ({ edit: "setField", args: { owner: "appliance", id, field, text } }));
  return fixBy(design, `Use ${text}, the next free address`, calls);
}
