import { describe, expect, it } from "vitest";
import { twoSites } from "../fixtures/twoSites.ts";
import { EDITS } from "./edits/registry.ts";
import { moveOutcome } from "./moveOutcome.ts";

const start = twoSites();
const [seattle, amsterdam] = start.deployment.sites;
const target = amsterdam?.id ?? "";
const idOf = (things: readonly { readonly id: string }[] | undefined, at: number) => things?.at(at)?.id ?? "";
const lastHost = idOf(seattle?.appliances, -1);
const lastGateway = idOf(seattle?.gateways, -1);

describe("what a move comes to", () => {
  it("is the new names and addresses of an appliance, machine by machine", () => {
    const [thing] = moveOutcome(start, [lastHost], target).things;
    expect(thing?.changes.map(({ of }) => of)).toEqual([
      "Host",
      "Domain controller",
      "Central Management Store",
      "Mediation",
      "Edge",
      "Edge, internet side",
    ]);
    expect(thing?.changes[0]).toEqual({
      of: "Host",
      names: { was: ["SEA-HOST3"], becomes: ["AMS-HOST3"] },
      addresses: { was: ["10.20.0.30"], becomes: ["10.31.0.30"] },
    });
    expect(thing?.changes.at(-1)).toEqual({
      of: "Edge, internet side",
      names: { was: [], becomes: [] },
      addresses: { was: ["198.51.100.13"], becomes: ["203.0.113.13"] },
    });
  });

  it("is what both sites carry before and after", () => {
    const [from, to] = moveOutcome(start, [lastHost], target).sites;
    expect([from?.title, from?.before.capacity.atTarget, from?.after.capacity.atTarget]).toEqual(["Seattle", 1000, 500]);
    expect([to?.title, to?.before.capacity.atTarget, to?.after.capacity.atTarget]).toEqual(["Amsterdam", 500, 1000]);
    expect(from?.after.capacity.meetsTarget).toBe(false);
  });

  it("is the name and address of a gateway, and how many gateways both sites have", () => {
    const { things, sites } = moveOutcome(start, [lastGateway], target);
    expect(things[0]?.changes).toEqual([
      {
        of: "Gateway",
        names: { was: ["sbc2.sea.example.net"], becomes: ["sbc3.ams.example.net"] },
        addresses: { was: ["10.20.0.202"], becomes: ["10.31.0.203"] },
      },
    ]);
    expect(sites.map(({ before, after }) => [before.gateways, after.gateways])).toEqual([
      [2, 1],
      [2, 3],
    ]);
  });

  it("has nothing to say of what hands wrote, and changes nothing", () => {
    const design = EDITS.setField.apply(start, { owner: "gateway", id: lastGateway, field: "address", text: "192.0.2.9" });
    expect(moveOutcome(design, [lastGateway], target).things).toEqual([{ id: lastGateway, changes: [] }]);
    expect(start).toEqual(twoSites());
  });
});
