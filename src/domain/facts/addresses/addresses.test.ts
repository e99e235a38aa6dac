import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoSites } from "../../../fixtures/twoSites.ts";
import { FreeAddresses } from "../../allocation/freeAddresses.ts";
import type { Deployment } from "../../model/deployment.ts";
import { formatAddress } from "../../net/address.ts";
import { type AddressRange, isInRange } from "../../net/range.ts";
import { formatSubnet, lastAddress, subnetOf } from "../../net/subnet.ts";
import { DeploymentFacts } from "../deploymentFacts.ts";
import { freeRanges } from "./freeRanges.ts";

const { deployment } = twoSites();
const [SEATTLE, AMSTERDAM] = deployment.sites;
if (!SEATTLE || !AMSTERDAM) throw new Error("The fixture has two sites.");

const shown = ({ first, last }: AddressRange) => `${formatAddress(first)}-${formatAddress(last)}`;

function subnetsOf(changed: Deployment, at = 0) {
  const site = changed.sites[at];
  return site ? new DeploymentFacts(changed).subnets(site) : [];
}

describe("the addresses of a site", () => {
  const uses = new DeploymentFacts(deployment).ofSite(SEATTLE).addresses;

  it("are those of its appliances, gateways, default gateways and DNS servers, each with owner, component and subnet", () => {
    const lines = uses.map(({ owner, component, side, text, subnet }) =>
      [owner, component, side, text, subnet ? formatSubnet(subnet) : "–"].join(" | "),
    );
    expect(lines.slice(0, 6)).toEqual([
      "SEA-HOST1 | Hyper-V host | corpnet | 10.20.0.14 | 10.20.0.0/24",
      "SEA-HOST1 | Domain controller | corpnet | 10.20.0.10 | 10.20.0.0/24",
      "SEA-HOST1 | CMS server | corpnet | 10.20.0.11 | 10.20.0.0/24",
      "SEA-HOST1 | Mediation Server | corpnet | 10.20.0.12 | 10.20.0.0/24",
      "SEA-HOST1 | Edge, internal | corpnet | 10.20.0.13 | 10.20.0.0/24",
      "SEA-HOST1 | Access Edge, Media Relay | internet | 198.51.100.11 | 198.51.100.0/24",
    ]);
    expect(lines.slice(-7)).toEqual([
      "sbc1 | PSTN gateway | internal | 10.20.0.201 | 10.20.0.0/24",
      "sbc2 | PSTN gateway | internal | 10.20.0.202 | 10.20.0.0/24",
      "Network | Default gateway | corpnet | 10.20.0.1 | 10.20.0.0/24",
      "Network | Default gateway | internet | 198.51.100.1 | 198.51.100.0/24",
      "Network | DNS server | corpnet | 10.20.0.2 | 10.20.0.0/24",
      "Network | DNS server | corpnet | 10.20.0.3 | 10.20.0.0/24",
      "Network | DNS server | internet | 198.51.100.2 | 198.51.100.0/24",
    ]);
  });

  it("keep a text that is no address as it was written", () => {
    const site = { ...SEATTLE, appliances: SEATTLE.appliances.map((one, index) => (index === 0 ? { ...one, adAddress: "10.20.0" } : one)) };
    const [, controller] = new DeploymentFacts({ ...deployment, sites: [site] }).ofSite(site).addresses;
    expect(controller).toMatchObject({ text: "10.20.0", address: undefined, subnet: undefined });
  });
});

describe("the subnets of a site", () => {
  it("are corpnet, internet and management, with what is used and free", () => {
    const plans = subnetsOf(deployment, 1);
    expect(plans.map(({ side, subnet, used }) => [side, formatSubnet(subnet), used])).toEqual([
      ["corpnet", "10.31.0.0/24", 14],
      ["internet", "203.0.113.0/24", 4],
      ["management", "192.168.213.0/24", 0],
    ]);
    expect(plans.map(({ free }) => free.map(shown))).toEqual([
      ["10.31.0.3-10.31.0.9", "10.31.0.15-10.31.0.17", "10.31.0.23-10.31.0.200", "10.31.0.203-10.31.0.254"],
      ["203.0.113.3-203.0.113.10", "203.0.113.13-203.0.113.254"],
      [],
    ]);
  });

  it("show reserved ranges of any site within them, and take them from what is free", () => {
    const sites = [{ ...SEATTLE, reservedRanges: "10.30.255.250-10.31.0.9 10.99.0.0/24" }, AMSTERDAM];
    const [corpnet] = subnetsOf({ ...deployment, sites }, 1);
    expect(corpnet?.reserved.map(shown)).toEqual(["10.31.0.0-10.31.0.9"]);
    expect(corpnet?.free.map(shown)[0]).toBe("10.31.0.15-10.31.0.17");
  });

  it("count what another site uses in them", () => {
    const gateways = AMSTERDAM.gateways.map((one) => ({ ...one, address: "10.20.0.99" }));
    const [corpnet] = subnetsOf({ ...deployment, sites: [SEATTLE, { ...AMSTERDAM, gateways }] });
    expect(corpnet?.free.some((range) => isInRange(range, 0x0a140063))).toBe(false);
  });

  it("have free exactly what allocation may give", () => {
    const address = fc.integer({ min: -20, max: 90 });
    const span = fc.tuple(address, fc.nat({ max: 12 }));
    const network = fc.constantFrom(0x0a140040, 0x00fffff0, 0xe0000000 - 32, 0xffffffc0);
    fc.assert(
      fc.property(
        network,
        fc.integer({ min: 26, max: 30 }),
        fc.array(address),
        fc.array(span, { maxLength: 4 }),
        (start, length, used, spans) => {
          const subnet = subnetOf(start, length);
          const blocked = spans.map(([first, size]) => ({ first: start + first, last: start + first + size }));
          const inside = [...new Set(used.map((offset) => start + offset))].filter(
            (one) => one >= subnet.network && one <= lastAddress(subnet),
          );
          const allocation = new FreeAddresses(subnet, (one) => inside.includes(one), blocked);
          const free = freeRanges(subnet, inside, blocked);
          for (let one = subnet.network; one <= lastAddress(subnet); one++)
            expect([one, free.some((range) => isInRange(range, one))]).toEqual([one, allocation.isFree(one)]);
        },
      ),
    );
  });
});
