import { analyse } from "../analysis.ts";
import { addAppliance } from "../edits/addAppliance.ts";
import { Draft } from "../edits/draft.ts";
import type { Design } from "../model/design.ts";
import { type Address, formatAddress } from "../net/address.ts";
import { formatSubnet } from "../net/subnet.ts";
import type { Answers } from "./answers.ts";
import { type PlannedSite, planOf } from "./plan.ts";
import type { Problem } from "./problem.ts";

export type DesignResult =
  | { readonly ok: true; readonly design: Design }
  /** There is at least one problem. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Draws the design that the answers come to: sized, addressed, without an error of any rule. It holds what was answered,
 * what allocation gives and the product's defaults, nothing else.
 */
export function designFrom(answers: Answers): DesignResult {
  const plan = planOf(answers);
  if (plan.problems.length > 0) return { ok: false, problems: plan.problems };
  const { customer, sip, vm } = plan.domains;
  const draft = new Draft().deployment({
    ...(customer !== "" && { customer }),
    targetVersion: answers.version,
    sipDomains: sip.join(" "),
    vmDomain: vm ?? "",
  });
  // Everything that a hand has given stands before the first address is allocated, so that none has to make way.
  const drawn = plan.sites.map((site) => ({ site, ids: addSites(draft, site) }));
  for (const { site, ids } of drawn) addAppliances(draft, site, ids, answers.hardware === "Minimum" ? "Minimum" : "Normal");
  const fallback = drawn.find(({ site }) => site.answers.key === answers.fallback) ?? drawn[0];
  if (draft.design.deployment.sites.length > 1) draft.deployment({ fallbackSite: fallback?.ids[0] ?? "" });
  return judged(draft.design);
}

/** Draws the PSTN sites of a location with their networks and gateways. @returns their ids */
function addSites(draft: Draft, { answers, parts, sides, trunks, target, gateways }: PlannedSite): readonly string[] {
  return parts.map((part, index) => {
    const id = draft.addSite({
      siteName: part.name,
      countryCode: answers.countryCode.trim().toUpperCase(),
      city: answers.city.trim(),
      ...(sides.corpnet.subnet && { corpnetSubnet: formatSubnet(sides.corpnet.subnet) }),
      ...(sides.internet.subnet && { internetSubnet: formatSubnet(sides.internet.subnet) }),
      corpnetDefaultGateway: written(sides.corpnet.router),
      internetDefaultGateway: written(sides.internet.router),
      corpnetDns: sides.corpnet.dns.map(formatAddress).join(" "),
      internetDns: sides.internet.dns.map(formatAddress).join(" "),
      requiredCalls: String(part.calls),
      redundancyTarget: target,
    });
    for (let number = index * gateways; number < (index + 1) * gateways; number += 1) {
      const address = written(trunks.addresses[number]);
      draft.addGateway(id, { fqdn: trunks.names[number] ?? address, address, port: trunks.port, protocol: trunks.protocol });
    }
    return id;
  });
}

/** Adds the appliances, which get names and addresses by themselves, and states the public addresses of their Edges. */
function addAppliances(
  draft: Draft,
  { parts, publicAddresses }: PlannedSite,
  ids: readonly string[],
  hardwareType: "Normal" | "Minimum",
): void {
  const open = publicAddresses.values();
  parts.forEach(({ appliances }, index) => {
    const site = ids[index];
    draft.run(addAppliance, { ...(site !== undefined && { site }), hardwareType, count: appliances });
    for (const { id } of draft.design.deployment.sites.find((one) => one.id === site)?.appliances ?? []) {
      const address = open.next().value;
      if (address !== undefined) draft.appliance(id, { mediaRelayPublicAddress: formatAddress(address) });
    }
  });
}

function written(address: Address | undefined): string {
  return address === undefined ? "" : formatAddress(address);
}

/** The design, unless a rule finds an error in it that no question asked about: then its sentences. */
function judged(design: Design): DesignResult {
  const errors = analyse(design.deployment).findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return { ok: true, design };
  return { ok: false, problems: errors.map(({ message }) => ({ step: "networks" as const, message })) };
}
