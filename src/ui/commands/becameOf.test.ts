import { describe, expect, it } from "vitest";
import { moveItems } from "../../domain/edits/moveItems.ts";
import { setField } from "../../domain/edits/setField.ts";
import type { Design } from "../../domain/model/design.ts";
import { twoSites } from "../../fixtures/twoSites.ts";
import { becameOf } from "./becameOf.ts";

const start = twoSites();
const [seattle, amsterdam] = start.deployment.sites;
const idsOf = (things: readonly { readonly id: string }[] | undefined) => things?.map(({ id }) => id) ?? [];
const [first = "", second = ""] = idsOf(seattle?.gateways);

function told(ids: readonly string[], design: Design = start): string {
  return becameOf(ids, design.deployment, moveItems.apply(design, { ids, site: amsterdam?.id ?? "" }).deployment);
}

describe("what became of what was moved", () => {
  it("is the name of an appliance", () => {
    expect(told(idsOf(seattle?.appliances).slice(-1))).toBe(" It is AMS-HOST3 there, with addresses of that site.");
  });

  it("is the name and the address of a gateway, as far as they are others", () => {
    expect(told([second])).toBe(" It is sbc3.ams.example.net there, and its address is now 10.31.0.203.");
    const named = (text: string) => setField.apply(start, { owner: "gateway", id: second, field: "fqdn", text });
    expect(told([second], named("trunk.contoso.com"))).toBe(" Its address is now 10.31.0.203.");
    expect(told([second], named("10.20.0.202"))).toBe(" Its address is now 10.31.0.203.");
  });

  it("is that the address of a carrier's is as before", () => {
    const design = setField.apply(start, { owner: "gateway", id: second, field: "address", text: "192.0.2.9" });
    expect(told([second], design)).toBe(" Its address is still 192.0.2.9.");
  });

  it("is told of each of some gateways", () => {
    expect(told([first, second])).toBe(" There, sbc1 is sbc3.ams.example.net (10.31.0.203); sbc2 is sbc4.ams.example.net (10.31.0.204).");
  });

  it("is told of each of some appliances, and of a gateway among them, as far as there is room", () => {
    const appliances = idsOf(seattle?.appliances);
    expect(told(appliances.slice(1))).toBe(" There, SEA-HOST2 is AMS-HOST3; SEA-HOST3 is AMS-HOST4.");
    expect(told([...appliances, second])).toBe(
      " There, SEA-HOST1 is AMS-HOST3; SEA-HOST2 is AMS-HOST4; SEA-HOST3 is AMS-HOST5; 1 more has a name or an address of that site.",
    );
  });
});
