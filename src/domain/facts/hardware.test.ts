import { describe, expect, it } from "vitest";
import { newAppliance, newGateway, newSite } from "../model/create.ts";
import { HOST_PARTS, hardwareTotal, siteHardware } from "./hardware.ts";
import { siteContext } from "./siteContext.ts";

function hardwareOf(types: readonly string[], makes: readonly (string | undefined)[], id = "site-1") {
  const appliances = types.map((type, index) => newAppliance(`appliance-${index}`, type));
  const gateways = makes.map((makeModel, index) => ({ ...newGateway(`gateway-${index}`), makeModel }));
  return siteHardware(siteContext({}, { ...newSite(id, "route-1"), appliances, gateways }));
}

const quantities = (items: ReturnType<typeof hardwareOf>) => Object.fromEntries(items.map(({ item, quantity }) => [item, quantity]));

describe("hardware", () => {
  it("has the parts that the plan recommends", () => {
    expect(HOST_PARTS.normal).toMatchObject({ memory: expect.stringContaining("64 GB"), adapters: 3 });
    expect(HOST_PARTS.normal.processor).toMatch(/two processors of six cores, 2\.5 GHz/);
    expect(HOST_PARTS.normal.disks).toMatch(/four .*600 GB.* RAID 5/);
    expect(HOST_PARTS.minimum).toMatchObject({ memory: expect.stringContaining("32 GB"), adapters: 2 });
    expect(HOST_PARTS.minimum.processor).toMatch(/i7-4790/);
    expect(HOST_PARTS.minimum.disks).toMatch(/two .*1 TB, 7,200 rpm.* RAID 0/);
  });

  it("counts hosts by type, adapters, licences, the ISO, and gateways by make", () => {
    expect(quantities(hardwareOf(["Normal", "Normal", "minimum"], ["Mediant 800", undefined, "Mediant 800"]))).toEqual({
      "Hyper-V host, Normal": 2,
      "Hyper-V host, Minimum": 1,
      "Network adapter, 1 Gbps": 8,
      "Windows Server 2012 R2 Datacenter licence, English": 3,
      "Windows Server 2012 R2 ISO, English": 1,
      "PSTN gateway or SBC: Mediant 800": 2,
      "PSTN gateway or SBC": 1,
    });
  });

  it("says of the hosts what else they need: dual power supplies, dedicated, Windows Server and its ISO in English", () => {
    const told = hardwareOf(["Normal", "Minimum"], [undefined]).map(({ item, description }) => `${item}: ${description}`);
    for (const type of ["Normal", "Minimum"]) {
      expect(told).toContainEqual(
        expect.stringMatching(new RegExp(`^Hyper-V host, ${type}: .*1 Gbps.*dual power supplies.*no other hypervisor`)),
      );
    }
    expect(told).toContainEqual(
      expect.stringMatching(/^Windows Server 2012 R2 Datacenter licence, English: .*AudioCodes and Sonus.*Standard/),
    );
    expect(told).toContainEqual(expect.stringMatching(/^Windows Server 2012 R2 ISO, English: .*other sites/));
    expect(told).toContainEqual(expect.stringMatching(/^PSTN gateway or SBC: .*two or more/));
  });

  it("has no line for what a site does not need", () => {
    expect(hardwareOf([], [])).toEqual([]);
  });

  it("adds up over the sites; one ISO is enough for all", () => {
    const total = hardwareTotal([hardwareOf(["Normal"], ["X"], "site-1"), hardwareOf(["Normal"], ["Y", "X"], "site-2")]);
    expect(quantities(total)).toMatchObject({
      "Hyper-V host, Normal": 2,
      "Windows Server 2012 R2 ISO, English": 1,
      "PSTN gateway or SBC: X": 2,
      "PSTN gateway or SBC: Y": 1,
    });
    expect(total.every((item) => item.siteId === null)).toBe(true);
  });
});
