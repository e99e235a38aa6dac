import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { hostAddressUnknown } from "./rule.ts";

const unknown = withAppliance(0, 1, () => ({ hostAddress: undefined }));

describeRule(hostAddressUnknown, {
  valid: {
    "every host has its address": validDeployment(),
    "before version 2.0": { ...unknown, targetVersion: "1.4.2" },
    "a corpnet that is not known, of which others speak": {
      ...unknown,
      sites: unknown.sites.map((site) => ({ ...site, corpnetSubnet: "nonsense" })),
    },
    "no address, of which another rule speaks": withAppliance(0, 1, () => ({ hostAddress: "nonsense" })),
  },
  invalid: {
    "absent, as after an import": { in: unknown, times: 1 },
    "in version 2.0": { in: { ...unknown, targetVersion: "2.0" }, times: 1 },
    "only a space, and no host name either": { in: withAppliance(0, 0, () => ({ hostAddress: " ", hostName: "" })), times: 1 },
  },
  field: "hostAddress",
});

describe("the fix of network/host-address-unknown", () => {
  it("gives the host the first free address behind its servers’", () => {
    const mended = mend(hostAddressUnknown, unknown);
    expect(mended?.label).toBe("Use 10.20.0.22, the next free address");
    expect(mended?.deployment.sites[0]?.appliances[1]?.hostAddress).toBe("10.20.0.22");
  });

  it("makes up no address for a host that exists: an appliance that was read from a file", () => {
    const imported = (hostAddress: string | undefined) => withAppliance(0, 1, () => ({ hostAddress, automatic: undefined }));
    expect(mend(hostAddressUnknown, imported(undefined))).toBeUndefined();
    expect(mend(hostAddressUnknown, imported(""))?.label).toBe("Use 10.20.0.22, the next free address");
  });
});
