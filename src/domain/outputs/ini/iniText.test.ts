import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoSites } from "../../../fixtures/twoSites.ts";
import type { Deployment } from "../../model/deployment.ts";
import { iniDeployment } from "../../testing/iniDeployment.ts";
import { iniOf } from "./iniOf.ts";
import { iniText } from "./iniText.ts";

/** What each way gives for every appliance of a deployment: the text, or what stands in the way of it. */
function bothWays(deployment: Deployment, errors = 0) {
  return deployment.sites.flatMap((site) =>
    site.appliances.map((appliance) =>
      [iniText, iniOf].map((write) => {
        const ini = write(deployment, site, appliance, { errors });
        return ini.ok ? ini.text : ini.problems;
      }),
    ),
  );
}

function expectTheSame(deployment: Deployment, errors = 0) {
  const all = bothWays(deployment, errors);
  expect(all.map(([text]) => text)).toEqual(all.map(([, text]) => text));
}

describe("iniText", () => {
  it("gives the text that the lines make, whatever the appliances have for themselves", () => {
    fc.assert(
      fc.property(iniDeployment, fc.nat(2), (deployment, errors) => expectTheSame(deployment, errors)),
      { numRuns: 150 },
    );
  });

  it.each([
    ["a text beyond ASCII, of the site or of an appliance", { city: "Malmö" }, { adName: "AD-Å" }],
    ["a text that no line can hold, of the site or of an appliance", { city: "a\nb" }, { adName: "a\nb" }],
    ["white space at an end", { city: " Seattle" }, { adName: "AD " }],
    ["lines that are absent", { cmsShareName: undefined, state: undefined }, { adName: undefined, mediaRelayPublicAddress: undefined }],
    ["other words for a choice", { omsEnabled: "TRUE" }, { hardwareType: "minimum" }],
  ])("does so with %s", (_, ofSite, ofAppliance) => {
    const { deployment } = twoSites();
    const sites = deployment.sites.map((site) => ({ ...site, ...ofSite }));
    expectTheSame({ ...deployment, sites });
    const appliancesToo = sites.map((site) => ({ ...site, appliances: site.appliances.map((one) => ({ ...one, ...ofAppliance })) }));
    expectTheSame({ ...deployment, sites: appliancesToo }, 2);
    expectTheSame({
      ...deployment,
      sites: deployment.sites.map((site, at) => ({ ...site, appliances: appliancesToo[at]?.appliances ?? [] })),
    });
  });

  it("follows a change of what is shared while the site stays the same object", () => {
    const { deployment } = twoSites();
    expectTheSame(deployment);
    expectTheSame({ ...deployment, sipDomains: "adatum.com", targetVersion: "1.4.2" });
    expectTheSame(deployment);
  });
});
