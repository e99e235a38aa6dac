import { type Hardware, hardwareOf } from "./capacity.ts";
import type { SiteContext } from "./siteContext.ts";
import { siteGateways } from "./trunks.ts";

/** The parts of a host that the plan recommends (plan, Requirements for deployment). */
export interface HostParts {
  readonly processor: string;
  readonly memory: string;
  readonly disks: string;
  /** Network adapters of 1 Gbps. */
  readonly adapters: number;
}

export const HOST_PARTS: Readonly<Record<Hardware, HostParts>> = {
  normal: {
    processor: "64-bit, two processors of six cores, 2.5 GHz or more",
    memory: "64 GB ECC RAM",
    disks: "four SAS disks of 600 GB, 10,000 rpm, in RAID 5",
    adapters: 3,
  },
  minimum: {
    processor: "Intel i7-4790, four cores",
    memory: "32 GB DDR3-1600",
    disks: "two SATA disks of 1 TB, 7,200 rpm, in RAID 0",
    adapters: 2,
  },
};

/** So many of something to be bought or provided. */
export interface HardwareItem {
  /** The id of the site; null for the whole deployment. */
  readonly siteId: string | null;
  readonly item: string;
  readonly quantity: number;
  readonly description: string;
}

const ISO = "Windows Server 2012 R2 ISO, English";

/** What a site needs: hosts by type with their parts, network adapters, licences, the ISO, and its gateways by make. */
export function siteHardware(context: SiteContext): readonly HardwareItem[] {
  const types = context.appliances.map((view) => hardwareOf(view.own("hardwareType")));
  const count = (type: Hardware) => types.filter((one) => one === type).length;
  const adapters = types.reduce((sum, type) => sum + HOST_PARTS[type].adapters, 0);
  const items: readonly Omit<HardwareItem, "siteId">[] = [
    { item: "Hyper-V host, Normal", quantity: count("normal"), description: hostDescription("normal") },
    { item: "Hyper-V host, Minimum", quantity: count("minimum"), description: hostDescription("minimum") },
    {
      item: "Network adapter, 1 Gbps",
      quantity: adapters,
      description: `In the hosts: ${HOST_PARTS.normal.adapters} in each Normal, ${HOST_PARTS.minimum.adapters} in each Minimum one.`,
    },
    {
      item: "Windows Server 2012 R2 Datacenter licence, English",
      quantity: types.length,
      description: "One per host, with the Hyper-V role. AudioCodes and Sonus appliances come with Standard and are supported.",
    },
    {
      item: ISO,
      quantity: types.length > 0 ? 1 : 0,
      description: "For the VMs; once converted, the disk image serves the other sites too.",
    },
    ...gatewayItems(context),
  ];
  return items.filter(({ quantity }) => quantity > 0).map((item) => ({ siteId: context.site.id, ...item }));
}

function hostDescription(type: Hardware): string {
  const { processor, memory, disks, adapters } = HOST_PARTS[type];
  return `${processor}; ${memory}; ${disks}; ${adapters} network adapters of 1 Gbps; dual power supplies. Dedicated, no other hypervisor.`;
}

function gatewayItems(context: SiteContext): readonly Omit<HardwareItem, "siteId">[] {
  const quantities = new Map<string, number>();
  for (const { makeModel } of siteGateways(context)) {
    const make = makeModel?.trim() ?? "";
    quantities.set(make, (quantities.get(make) ?? 0) + 1);
  }
  return [...quantities].map(([make, quantity]) => ({
    item: make === "" ? "PSTN gateway or SBC" : `PSTN gateway or SBC: ${make}`,
    quantity,
    description: "Qualified for Skype for Business; two or more per site are recommended.",
  }));
}

/** What all sites need together; one ISO is enough for all of them. */
export function hardwareTotal(sites: readonly (readonly HardwareItem[])[]): readonly HardwareItem[] {
  const total = new Map<string, HardwareItem>();
  for (const one of sites.flat()) {
    const quantity = one.item === ISO ? 1 : (total.get(one.item)?.quantity ?? 0) + one.quantity;
    total.set(one.item, { ...one, siteId: null, quantity });
  }
  return [...total.values()];
}
