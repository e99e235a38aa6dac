import { describe, expect, it } from "vitest";
import { newAppliance, newGateway, newSite } from "./create.ts";
import { applianceTitle, gatewayTitle, siteTitle, siteTitles } from "./lookup.ts";
import type { Site } from "./site.ts";

const site = (siteName: string | undefined, id = "site-1"): Site => ({ ...newSite(id, "route-1"), siteName });

describe("the title of a site, an appliance or a gateway", () => {
  it.each([
    ["Seattle", "Seattle"],
    [" Zürich 🎈 ", "Zürich 🎈"],
    ["👩‍👩‍👧", "👩‍👩‍👧"],
    ["Sea\u202Eeltt", "Sea\uFFFDeltt"],
    ["a\r\nb\u2028c\u0000", "a\uFFFD\uFFFDb\uFFFDc\uFFFD"],
    ["אבג", "אבג"],
    ["\u2066", "\uFFFD"],
    [" ", "Unnamed site"],
    [undefined, "Unnamed site"],
  ])("of %j is %j: nothing in it turns around what stands beside it", (name, title) => {
    expect(siteTitle(site(name))).toBe(title);
  });

  it("shows what cannot be seen in the names of appliances and gateways, too", () => {
    expect(applianceTitle({ ...newAppliance("appliance-1", "Normal"), hostName: "SEA\u202E1" })).toBe("SEA\uFFFD1");
    expect(gatewayTitle({ ...newGateway("gateway-1"), fqdn: "sbc\u202E1.contoso.com" })).toBe("sbc\uFFFD1");
    expect(gatewayTitle({ ...newGateway("gateway-1"), fqdn: "", address: "10.0.0.1\u2069" })).toBe("10.0.0.1\uFFFD");
  });

  it("has a number where several sites have no name", () => {
    const titles = siteTitles([site("", "site-1"), site("Oslo", "site-2"), site(undefined, "site-3")]);
    expect([...titles.values()]).toEqual(["Unnamed site 1", "Oslo", "Unnamed site 2"]);
  });
});
