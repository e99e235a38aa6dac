import { type Address, formatAddress } from "../net/address.ts";
import { contains } from "../net/subnet.ts";
import { quoted } from "../rules/quoted.ts";
import type { ReadNetworks } from "./fit.ts";
import type { Problems } from "./problem.ts";
import { SIDE_NAMES } from "./sides.ts";

/** What is stated for each address so far. */
type Uses = Map<Address, string>;

/** Says where one stated address would be two things. Default gateways may be shared by sites. */
export function requireDistinct(networks: ReadNetworks, problems: Problems): void {
  const uses: Uses = new Map();
  networks.sites.forEach(({ title }, index) => {
    for (const name of SIDE_NAMES) {
      const router = networks.sides[index]?.[name].router;
      if (router !== undefined) uses.set(router, `a default gateway of ${quoted(title)}`);
    }
  });
  requireOwnGateways(networks, uses, problems);
  requireOwnPublic(networks, uses, problems);
}

/** Takes addresses for a use. @returns the first that is taken already, with what it is */
function take(addresses: readonly Address[], use: string, uses: Uses): [address: string, already: string] | undefined {
  let taken: [string, string] | undefined;
  for (const address of addresses) {
    const already = uses.get(address);
    if (already !== undefined) taken ??= [formatAddress(address), already];
    else uses.set(address, use);
  }
  return taken;
}

function requireOwnGateways({ sites, gateways }: ReadNetworks, uses: Uses, problems: Problems): void {
  sites.forEach(({ answers, title }, index) => {
    const taken = take(gateways[index]?.addresses ?? [], `a gateway’s at ${quoted(title)}`, uses);
    if (taken === undefined) return;
    const message = `${taken[0]} is ${taken[1]} already, so no other gateway at ${quoted(title)} can have it. Write another address.`;
    if (answers.gatewayAddresses.trim() === "") problems.general("gatewayHost", message);
    else problems.site(answers.key, "gatewayAddresses", message);
  });
}

function requireOwnPublic({ sites, sides, publicAddresses }: ReadNetworks, uses: Uses, problems: Problems): void {
  const subnets = sides.flatMap((one) => SIDE_NAMES.map((name) => one[name].subnet)).filter((subnet) => subnet !== undefined);
  sites.forEach(({ answers, title }, index) => {
    const addresses = publicAddresses[index] ?? [];
    const inside = addresses.find((address) => subnets.some((subnet) => contains(subnet, address)));
    const taken = take(addresses, `the public address of an Edge of ${quoted(title)}`, uses);
    if (taken === undefined && inside === undefined) return;
    const [address, already] = taken ?? [formatAddress(inside ?? 0), "in the network of a site"];
    const message = `${address} is ${already} already, so it cannot be the public address of an Edge of ${quoted(title)}. Write another one.`;
    if (answers.publicAddresses.trim() === "") problems.general("publicRange", message);
    else problems.site(answers.key, "publicAddresses", message);
  });
}
