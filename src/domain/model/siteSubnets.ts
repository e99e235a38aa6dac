import { parseAddress } from "../net/address.ts";
import { parsePrefixLength, parseSubnet, type Subnet, subnetOf } from "../net/subnet.ts";
import type { Site } from "./site.ts";
import type { Text } from "./text.ts";

/** The two subnets an appliance stands in; undefined where nothing valid tells. */
export interface StatedOrDerivedSubnets {
  readonly corpnet: Subnet | undefined;
  readonly internet: Subnet | undefined;
}

/**
 * The subnets of a site (ini format, Subnets): as stated; else the network of the site's prefix length that holds most
 * of its valid addresses, the first one in a tie. A stated text that is no subnet gives none, and so does a prefix length
 * that is none or lies outside 8–30, in the stated subnet or in its own field; where its field is empty, the stated one tells.
 */
export function siteSubnets(site: Site): StatedOrDerivedSubnets {
  return {
    corpnet: subnet(site.corpnetSubnet, site.corpnetPrefixLength, () =>
      site.appliances.flatMap((one) => [one.adAddress, one.cmsAddress, one.mediationAddress, one.edgeInternalAddress]),
    ),
    internet: subnet(site.internetSubnet, site.internetPrefixLength, () =>
      site.appliances.flatMap((one) => [one.accessAddress, one.mediaRelayAddress]),
    ),
  };
}

function subnet(stated: Text, lengthText: Text, voters: () => readonly Text[]): Subnet | undefined {
  const written = lengthText?.trim() ?? "";
  const length = sensible(parsePrefixLength(written));
  if (written !== "" && length === undefined) return undefined;
  if (stated === undefined || stated.trim() === "") return length === undefined ? undefined : majority(voters(), length);
  const found = parseSubnet(stated, length);
  return sensible(found?.prefixLength) === undefined ? undefined : found;
}

function sensible(prefixLength: number | undefined): number | undefined {
  return prefixLength !== undefined && prefixLength >= 8 && prefixLength <= 30 ? prefixLength : undefined;
}

/** Votes are counted in the order of the appliances, so the first one's AD decides a tie it takes part in. */
function majority(texts: readonly Text[], prefixLength: number): Subnet | undefined {
  const votes = new Map<number, number>();
  for (const text of texts) {
    const address = parseAddress(text?.trim());
    if (address === undefined) continue;
    const { network } = subnetOf(address, prefixLength);
    votes.set(network, (votes.get(network) ?? 0) + 1);
  }
  let winner: Subnet | undefined;
  let most = 0;
  for (const [network, count] of votes) {
    if (count > most) [winner, most] = [{ network, prefixLength }, count];
  }
  return winner;
}
