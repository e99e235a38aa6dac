import { describe, expect, it } from "vitest";
import { capacity } from "../../../domain/outputs/capacity/capacity.ts";
import { firewall } from "../../../domain/outputs/firewall/firewall.ts";
import { hosts } from "../../../domain/outputs/hosts/hosts.ts";
import { large } from "../../../fixtures/large.ts";
import { twoSites } from "../../../fixtures/twoSites.ts";
import { shownForSelection } from "./shownFor.ts";

const { deployment } = twoSites();
const [seattle] = deployment.sites;
const [host] = seattle?.appliances ?? [];
if (!seattle || !host) throw new Error("The fixture has sites with appliances.");

describe("what an output is shown for", () => {
  it("is what is selected, as far as the output can be made for it", () => {
    expect(shownForSelection(firewall, deployment, [seattle.id])).toEqual({ scope: "site", id: seattle.id });
    expect(shownForSelection(hosts, deployment, [host.id])).toEqual({ scope: "appliance", id: host.id });
    expect(shownForSelection(hosts, deployment, [seattle.id])).toEqual({ scope: "appliance", id: host.id });
    expect(shownForSelection(capacity, deployment, [host.id])).toEqual({ scope: "site", id: seattle.id });
  });

  it("is all where nothing is selected; of many sites the first, unless they are compared", () => {
    const many = large().deployment;
    expect(shownForSelection(firewall, deployment, [])).toEqual({ scope: "deployment" });
    expect(shownForSelection(firewall, many, [])).toEqual({ scope: "site", id: many.sites[0]?.id });
    expect(shownForSelection(capacity, many, [])).toEqual({ scope: "deployment" });
  });
});
