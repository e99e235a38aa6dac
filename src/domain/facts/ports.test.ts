import { describe, expect, it } from "vitest";
import { newSite } from "../model/create.ts";
import { mediationPortCalls, relayPortCalls } from "./capacity.ts";
import { CLIENT_MEDIA_PORTS, edgeMediaPorts, formatPorts, isNarrowed, mediationPorts, portCount } from "./ports.ts";

describe("media ports", () => {
  it("of clients are fixed, 50000 to 50019", () => {
    expect(formatPorts(CLIENT_MEDIA_PORTS)).toBe("50000-50019");
  });

  it("of a Mediation Server are 49152 to 57500 unless narrowed: 2,087 calls at four ports each", () => {
    const { mediationPortStart: _, mediationPortEnd: __, ...site } = newSite("site-1", "route-1");
    const ports = mediationPorts(site);
    expect(ports && [formatPorts(ports), portCount(ports), isNarrowed(ports)]).toEqual(["49152-57500", 8349, false]);
    expect(mediationPortCalls("49152", "57500")).toBe(2087);
    const narrow = mediationPorts({ ...site, mediationPortStart: "50000", mediationPortEnd: "50999" });
    expect(narrow && [portCount(narrow), isNarrowed(narrow)]).toEqual([1000, true]);
    expect(mediationPortCalls("50000", "50999")).toBe(250);
    expect(mediationPorts({ ...site, mediationPortStart: "57501" })).toBeUndefined();
  });

  it.each([
    ["10000", "50000-59999", 5000],
    ["1000", "50000-50999", 500],
    ["100", "50000-50099", 50],
  ])("of an Edge start at 50000: a count of %s is %s, %i calls at two ports each", (count, range, calls) => {
    const ports = edgeMediaPorts(count);
    expect(ports && formatPorts(ports)).toBe(range);
    expect(relayPortCalls(count)).toBe(calls);
  });

  it.each(["", "0", "many", "-2", "20000"])("of an Edge are not known for a count of %j", (count) => {
    expect(edgeMediaPorts(count)).toBeUndefined();
  });
});
