import { describe, expect, it } from "vitest";
import { formatSubnet } from "../net/subnet.ts";
import { newAppliance, newSite } from "./create.ts";
import type { Site } from "./site.ts";
import { siteSubnets } from "./siteSubnets.ts";

function corpnetOf(texts: Partial<Site>): string | undefined {
  const appliances = ["10.20.0.10", "10.30.0.10", "10.30.0.20"].map((adAddress, index) => ({
    ...newAppliance(`appliance-${index}`, "Normal"),
    adAddress,
  }));
  const { corpnet } = siteSubnets({ ...newSite("site-1", "route-1"), appliances, ...texts });
  return corpnet && formatSubnet(corpnet);
}

describe("the subnet of a site", () => {
  it.each([
    ["is the network that holds most of its addresses", { corpnetPrefixLength: "24" }, "10.30.0.0/24"],
    ["reads a prefix length with a leading zero", { corpnetPrefixLength: "024" }, "10.30.0.0/24"],
    ["is what was stated", { corpnetSubnet: "10.20.0.0/25" }, "10.20.0.0/25"],
    ["is what was stated, with the prefix length of its field", { corpnetSubnet: "10.20.0.0", corpnetPrefixLength: "16" }, "10.20.0.0/16"],
    ["is what was stated, where the prefix length is empty", { corpnetSubnet: "10.20.0.0/24", corpnetPrefixLength: "" }, "10.20.0.0/24"],
    ["is none where the prefix length is absent", { corpnetPrefixLength: undefined }, undefined],
    ["is none with an invalid prefix length", { corpnetPrefixLength: "x" }, undefined],
    ["is none with an invalid prefix length, even a stated one", { corpnetSubnet: "10.20.0.0/24", corpnetPrefixLength: "x" }, undefined],
    ["is none with a prefix length that makes no sense", { corpnetSubnet: "10.20.0.0/24", corpnetPrefixLength: "31" }, undefined],
    ["is none with a stated prefix length that makes no sense", { corpnetSubnet: "10.20.0.0/31" }, undefined],
    ["is none where the stated one is no subnet", { corpnetSubnet: "10.20" }, undefined],
  ])("%s", (_, texts, subnet) => {
    expect(corpnetOf(texts)).toBe(subnet);
  });
});
