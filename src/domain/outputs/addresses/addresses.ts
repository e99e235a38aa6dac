import type { SubnetPlan } from "../../facts/addresses/subnets.ts";
import type { AddressUse, NetworkSide } from "../../facts/addresses/uses.ts";
import { formatAddress } from "../../net/address.ts";
import type { AddressRange } from "../../net/range.ts";
import { formatSubnet } from "../../net/subnet.ts";
import { isAbout } from "../eachAppliance.ts";
import type { Output, OutputTarget } from "../output.ts";
import { siteTitles } from "../siteNames.ts";
import { type ColumnOf, makeTable, type Table } from "../table/table.ts";

/** Every address with its owner, and every subnet with what is left of it. */
export const addresses: Output = {
  id: "addresses",
  title: "Address plan",
  about: "every address with its owner; every subnet with its free and reserved ranges",
  scopes: ["deployment", "site", "appliance"],
  filed: ["deployment"],
  names: ["address-plan.csv", "subnets.csv"],
  make(target) {
    const plan = { kind: "table", title: "Addresses", fileName: "address-plan.csv", table: addressTable(target) } as const;
    if (target.scope === "appliance") return [plan];
    return [plan, { kind: "table", title: "Subnets", fileName: "subnets.csv", table: subnetTable(target) }];
  },
};

const INTERFACES: Readonly<Record<NetworkSide, string>> = {
  corpnet: "Corpnet",
  internet: "Internet",
  public: "Public, before the NAT",
  internal: "Internal network",
};

function addressTable(target: OutputTarget): Table {
  const { deployment, facts, sites } = target;
  const titleOf = siteTitles(deployment);
  const uses = sites.flatMap((site) => inOrder(facts.ofSite(site).addresses)).filter(({ subject }) => isAbout(target, [subject]));
  const columns: readonly ColumnOf<AddressUse>[] = [
    { id: "site", title: "Site", kind: "text", cell: ({ siteId }) => titleOf(siteId) },
    { id: "owner", title: "Host or owner", kind: "text", cell: ({ owner }) => owner },
    { id: "component", title: "Component", kind: "text", cell: ({ component }) => component },
    { id: "interface", title: "Interface", kind: "text", cell: ({ side }) => INTERFACES[side] },
    { id: "address", title: "Address", kind: "address", cell: ({ text }) => text },
    { id: "subnet", title: "Subnet", kind: "address", cell: ({ subnet }) => (subnet ? formatSubnet(subnet) : "") },
    { id: "note", title: "Note", kind: "text", cell: ({ address }) => (address === undefined ? "not a valid IPv4 address" : "") },
  ];
  const table = makeTable(uses, columns, ({ subject, siteId }) => [...new Set([subject, siteId])]);
  return { ...table, first: ["address", "owner", "component", "interface"] };
}

/** By address, those that are none last: so a network team reads it. */
function inOrder(uses: readonly AddressUse[]): readonly AddressUse[] {
  const rank = ({ address }: AddressUse) => address ?? Number.POSITIVE_INFINITY;
  return [...uses].sort((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)));
}

const SIDES: Readonly<Record<SubnetPlan["side"], string>> = { corpnet: "Corpnet", internet: "Internet", management: "Management" };

function subnetTable({ deployment, facts, sites }: OutputTarget): Table {
  const titleOf = siteTitles(deployment);
  const columns: readonly ColumnOf<SubnetPlan>[] = [
    { id: "site", title: "Site", kind: "text", cell: ({ siteId }) => titleOf(siteId) },
    { id: "network", title: "Network", kind: "text", cell: ({ side }) => SIDES[side] },
    { id: "subnet", title: "Subnet", kind: "address", cell: ({ subnet }) => formatSubnet(subnet) },
    { id: "used", title: "Addresses used", kind: "number", cell: ({ used }) => used },
    { id: "reserved", title: "Reserved", kind: "value", cell: ({ reserved }) => ranges(reserved) },
    { id: "free", title: "Free", kind: "value", cell: ({ side, free }) => (side === "management" ? "" : ranges(free)) },
    { id: "freeCount", title: "Addresses free", kind: "number", cell: ({ free }) => countOf(free) },
  ];
  return makeTable(
    sites.flatMap((site) => facts.subnets(site)),
    columns,
    ({ siteId }) => [siteId],
  );
}

function ranges(all: readonly AddressRange[]): string {
  return all.map(({ first, last }) => (first === last ? formatAddress(first) : `${formatAddress(first)}-${formatAddress(last)}`)).join(" ");
}

function countOf(all: readonly AddressRange[]): number {
  return all.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
