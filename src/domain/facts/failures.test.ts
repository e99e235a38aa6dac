import { describe, expect, it } from "vitest";
import { EVERY_REDUNDANCY, failures } from "./failures.ts";

/** The table of the domain, §4, as its rows read here. */
const TABLE: readonly (readonly [down: string, inbound: string, outbound: string, action: string])[] = [
  [
    "Edge",
    "Fail: the Mediation Server cannot redirect them to another appliance’s Edge.",
    "Succeed: Office 365 notices and takes another appliance.",
    "Shut down the whole appliance.",
  ],
  [
    "Mediation",
    "Fail here; gateways try the next Mediation Server.",
    "Not through this appliance.",
    "Wait for the automatic recovery, or drain the appliance.",
  ],
  ["CMS or AD", "Go on.", "Go on.", "Do not restart Mediation, which needs both, nor the CMS while AD is down."],
  [
    "Whole appliance",
    "Gateways use the other appliances.",
    "Office 365 uses the other appliances.",
    "The capacity of the site falls by this appliance.",
  ],
  [
    "One gateway of several",
    "Through the other gateways.",
    "Rerouted to the next gateway; with EnableFastFailoverTimer also when there is no answer within 10 seconds.",
    "Repair the gateway.",
  ],
  ["The only gateway or the only appliance, its Edge or its Mediation Server", "Fail.", "Fail.", "Add a second one."],
];

describe("when a part fails (domain, §4)", () => {
  it("calls each way have this happen to them, and this is to be done", () => {
    expect(failures(EVERY_REDUNDANCY).map(({ down, inbound, outbound, action }) => [down, inbound, outbound, action])).toEqual(TABLE);
  });

  it("nothing takes over where there is one appliance and one gateway", () => {
    const alone = { several: false, single: true };
    const rows = failures({ appliances: alone, gateways: alone, fastFailover: false });
    expect(rows.map(({ down, inbound, outbound }) => [down, inbound, outbound])).toEqual([
      ["CMS or AD", "Go on.", "Go on."],
      ["The only gateway or the only appliance, its Edge or its Mediation Server", "Fail.", "Fail."],
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/other|another|next|EnableFastFailoverTimer/);
  });

  it("the next gateway has a time limit only with EnableFastFailoverTimer", () => {
    const several = { several: true, single: false };
    const [, , , , gateway, ...more] = failures({ appliances: several, gateways: several, fastFailover: false });
    expect(gateway?.outbound).toBe("Rerouted to the next gateway.");
    expect(more).toEqual([]);
  });
});
