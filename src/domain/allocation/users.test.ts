import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIXTURES } from "../../fixtures/index.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Site } from "../model/site.ts";
import { siteClaims } from "./claims.ts";
import { UsedAddresses } from "./usedAddresses.ts";
import { UsedNames } from "./usedNames.ts";
import { usersIn } from "./users.ts";

const small = FIXTURES["two-sites"]().deployment;
const large = FIXTURES["thirty-sites"]().deployment;

/** The same, counted from nothing. */
function counted(values: readonly (string | number)[]) {
  const users = new Map<string | number, number>();
  for (const value of values) users.set(value, (users.get(value) ?? 0) + 1);
  return users;
}

function expectTrue(sites: readonly Site[]) {
  const { names, addresses } = usersIn(sites);
  expect(new Map(names)).toEqual(counted(sites.flatMap((site) => siteClaims(site).names)));
  expect(new Map(addresses)).toEqual(counted(sites.flatMap((site) => siteClaims(site).addresses)));
}

describe("the users of names and addresses", () => {
  it("are those that a count from nothing finds, whichever sites were asked about before", () => {
    const change = fc.record({
      of: fc.constantFrom(small, large),
      site: fc.nat(40),
      what: fc.constantFrom("rename", "number", "drop", "turn"),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        for (const { of, site, what } of changes) expectTrue(changed(of, site % of.sites.length, what));
      }),
      { numRuns: 60 },
    );
  });

  it("are asked for while something is given: what is given counts, and other sites that are asked about meanwhile change nothing", () => {
    const [names, addresses] = [new UsedNames(small), new UsedAddresses(small.sites)];
    names.add("New-Host");
    addresses.add(1);
    usersIn(large.sites);
    expect(names.has("NEW-HOST") && names.has("SIP") && names.has("sea-host1")).toBe(true);
    expect(names.has("nobody")).toBe(false);
    expect(addresses.users(1)).toBe(1);
    const [used = 0] = siteClaims(small.sites[0] as Site).addresses;
    expect(addresses.users(used)).toBeGreaterThan(0);
  });
});

/** The sites of a deployment with one of them changed. */
function changed({ sites }: Deployment, index: number, what: string): readonly Site[] {
  const one = sites[index] as Site;
  const replaced = (site: Site) => sites.map((other) => (other === one ? site : other));
  if (what === "drop") return sites.filter((site) => site !== one);
  if (what === "turn") return sites.toReversed();
  if (what === "rename")
    return replaced({ ...one, appliances: one.appliances.map((each) => ({ ...each, hostName: sites[0]?.appliances[0]?.hostName })) });
  return replaced({ ...one, corpnetDefaultGateway: "10.20.0.11" });
}
