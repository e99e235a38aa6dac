import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withSite } from "../../testing.ts";
import { hostInCorpnet } from "./rule.ts";

const elsewhere = withAppliance(0, 1, () => ({ hostAddress: "192.0.2.7" }));

describeRule(hostInCorpnet, {
  valid: {
    "free addresses of the corpnet, as allocation gives them": validDeployment(),
    "not given": withAppliance(0, 1, () => ({ hostAddress: "" })),
    "in the corpnet": withAppliance(0, 1, () => ({ hostAddress: "10.20.0.99" })),
    "elsewhere before version 2.0": { ...elsewhere, targetVersion: "1.4.2" },
    "no address": withAppliance(0, 1, () => ({ hostAddress: "nonsense" })),
    "a corpnet that is not known": {
      ...elsewhere,
      sites: elsewhere.sites.map((site) => ({ ...site, corpnetSubnet: "nonsense" })),
    },
  },
  invalid: {
    elsewhere: { in: elsewhere, times: 1 },
    "elsewhere in version 2.0": { in: { ...elsewhere, targetVersion: "2.0" }, times: 1 },
    "in the internet subnet": { in: withAppliance(0, 1, () => ({ hostAddress: "198.51.100.99" })), times: 1 },
    "outside of the network that the addresses make": {
      in: withSite(0, ({ appliances }) => ({
        corpnetSubnet: undefined,
        appliances: appliances.map((one) => ({ ...one, hostAddress: "10.21.0.9" })),
      })),
      times: 3,
    },
  },
  field: "hostAddress",
});

describe("the fix of network/host-in-corpnet", () => {
  it("gives the host a free address of the corpnet", () => {
    const mended = mend(hostInCorpnet, elsewhere);
    expect(mended?.label).toBe("Use 10.20.0.22, the next free address");
    expect(mended?.deployment.sites[0]?.appliances[1]?.hostAddress).toBe("10.20.0.22");
  });
});
