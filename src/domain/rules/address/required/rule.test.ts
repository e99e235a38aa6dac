import { describe, expect, it } from "vitest";
import type { Site } from "../../../model/site.ts";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withOverride, withSite } from "../../testing.ts";
import { addressRequired } from "./rule.ts";

/** The site without internal addresses, its corpnet as stated. */
const bare =
  (corpnetSubnet: string | undefined) =>
  ({ appliances }: Site): Partial<Site> => ({
    corpnetSubnet,
    appliances: appliances.map((one) => ({
      ...one,
      adAddress: undefined,
      cmsAddress: undefined,
      mediationAddress: undefined,
      edgeInternalAddress: "",
    })),
  });

describeRule(addressRequired, {
  valid: {
    "every address is stated": validDeployment(),
    "no address before a NAT, of a host or of a base VM": withAppliance(0, 0, () => ({
      mediaRelayPublicAddress: "",
      hostAddress: undefined,
      baseVmAddress: undefined,
    })),
    "no address, and a subnet that cannot be read, of which another rule speaks": withSite(0, bare("banana")),
    "an address that is none, of which another rule speaks": withAppliance(0, 0, () => ({ adAddress: "nonsense" })),
  },
  invalid: {
    "no address at all and no subnet to take any from, said once": {
      in: withSite(0, bare(undefined)),
      field: "corpnetSubnet",
      times: 1,
    },
    "no domain controller address": { in: withAppliance(0, 0, () => ({ adAddress: undefined })), field: "adAddress", times: 1 },
    "an empty Media Relay address": { in: withAppliance(0, 0, () => ({ mediaRelayAddress: " " })), field: "mediaRelayAddress" },
    "none in the appliance's own file": { in: withOverride("PrimaryCMS", "IP", ""), field: "cmsAddress" },
  },
});

describe("the fix of address/required", () => {
  it("gives a free address, and the Edge its other one", () => {
    expect(
      mend(
        addressRequired,
        withAppliance(0, 0, () => ({ cmsAddress: "" })),
      )?.label,
    ).toBe("Use 10.20.0.11, the next free address");
    expect(
      mend(
        addressRequired,
        withAppliance(0, 0, () => ({ mediaRelayAddress: "" })),
      )?.label,
    ).toBe("Use 198.51.100.11, as the Access Edge does");
  });

  it("has none to give without a subnet", () => {
    expect(mend(addressRequired, withSite(0, bare(undefined)))).toBeUndefined();
  });
});
