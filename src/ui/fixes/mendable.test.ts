import { describe, expect, it } from "vitest";
import { analyse } from "../../domain/analysis.ts";
import type { Design } from "../../domain/model/design.ts";
import { withSameNames } from "../../domain/testing/withSameNames.ts";
import { FIXTURES } from "../../fixtures/index.ts";
import { applyFixAll } from "./applyFixAll.ts";
import { lookAtNext } from "./mendable.ts";
import { studioWith } from "./testing.ts";

/** What is known once every problem has been looked at that is looked at. */
function mendable(design: Design, rule: string) {
  const analysis = analyse(design.deployment);
  for (;;) {
    const known = lookAtNext(design, rule, analysis);
    if (known) return known;
  }
}

/** Two sites without a name; one appliance's file writes the empty name itself. */
function nameless(): Design {
  const design = FIXTURES["two-sites"]();
  const sites = design.deployment.sites.map((site, index) => ({
    ...site,
    siteName: "",
    appliances: site.appliances.map((one, at) =>
      index === 0 && at === 0 ? { ...one, overrides: [{ section: "Common", key: "SiteName", text: "" }] } : one,
    ),
  }));
  return { ...design, deployment: { ...design.deployment, sites } };
}

describe("the problems of a rule that have a fix", () => {
  it("are all, where each has one", () => {
    const { count, fixes } = mendable(withSameNames(FIXTURES["two-sites"]()), "name/server-unique");
    expect(count).toBeGreaterThan(1);
    expect(fixes).toBe(count);
  });

  it("are counted apart from those that are a person’s to decide", () => {
    expect(mendable(nameless(), "site/name-required")).toEqual({ count: 3, fixes: 1 });
  });

  it("are not counted where there are very many, until all were seen to", async () => {
    const large = FIXTURES.large();
    const sites = large.deployment.sites.slice(0, 20).map((site) => ({ ...site, siteName: "" }));
    const design = { ...large, deployment: { ...large.deployment, sites } };
    expect(mendable(design, "site/name-required")).toEqual({ count: 20, fixes: undefined });
    await applyFixAll(studioWith(design), "site/name-required");
    expect(mendable(design, "site/name-required")).toEqual({ count: 20, fixes: 0 });
  });

  it("are none once all of them were fixed that can be", async () => {
    const studio = studioWith(nameless());
    await applyFixAll(studio, "site/name-required");
    expect(mendable(studio.document.getState().design, "site/name-required")).toEqual({ count: 2, fixes: 0 });
  });
});
