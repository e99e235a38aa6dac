import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withGateway, withOverride, withSite } from "../../testing.ts";
import { valueInvalid } from "./rule.ts";

const gateway = validDeployment().sites[0]?.gateways[0]?.id;

describeRule(valueInvalid, {
  valid: {
    "the product's defaults": validDeployment(),
    "other letter case": withSite(0, () => ({ enableReferSupport: "TRUE", forwardPai: "False" })),
    "white space at the ends, of which another rule speaks": withSite(0, () => ({ omsEnabled: " true " })),
    "no HardwareType, which means Normal": withAppliance(0, 0, () => ({ hardwareType: "" })),
    "no Protocol, of which another rule speaks": withGateway(0, 0, () => ({ protocol: "" })),
    "what is absent": withSite(0, () => ({ enableReferSupport: undefined })),
    "a number where a text may be anything": withSite(0, () => ({ city: "1" })),
    "a choice that no ini holds": { ...validDeployment(), firewallProfile: "maximum" },
    "one file's own, other choice": withOverride("TrunkConfiguration", "ForwardPAI", "true"),
  },
  invalid: {
    "a third hardware": { in: withAppliance(0, 1, () => ({ hardwareType: "Large" })), field: "hardwareType", times: 1 },
    "a protocol of another layer": { in: withGateway(0, 1, () => ({ protocol: "UDP" })), field: "protocol", times: 1 },
    "yes for true": { in: withSite(0, () => ({ enableReferSupport: "yes" })), field: "enableReferSupport", times: 1 },
    "empty for false": { in: withSite(1, () => ({ omsEnabled: "" })), field: "omsEnabled", times: 1 },
    "one file's own": { in: withOverride("TrunkConfiguration", "ForwardPAI", "maybe"), field: "forwardPai", times: 1 },
    "one file's own protocol": { in: withOverride("Gateway", "Protocol", "SIP", gateway), field: `file/Gateway/${gateway}/protocol` },
  },
});

describe("the fix of ini/value-invalid", () => {
  it("writes what other words for true and false mean", () => {
    const mended = mend(
      valueInvalid,
      withSite(0, () => ({ enableReferSupport: "No" })),
    );
    expect(mended).toMatchObject({ label: "Write “false”" });
    expect(mended?.deployment.sites[0]?.enableReferSupport).toBe("false");
  });

  it("writes the product's default where nothing stands", () => {
    expect(
      mend(
        valueInvalid,
        withSite(0, () => ({ enableFastFailoverTimer: " " })),
      )?.deployment.sites[0]?.enableFastFailoverTimer,
    ).toBe("true");
  });

  it("is a person's where a text means neither", () => {
    expect(
      mend(
        valueInvalid,
        withAppliance(0, 0, () => ({ hardwareType: "Large" })),
      ),
    ).toBeUndefined();
  });
});
