import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { hostUnknown } from "./rule.ts";

describeRule(hostUnknown, {
  valid: {
    "every host is named": validDeployment(),
    "a name that is no good, of which another rule speaks": withAppliance(0, 0, () => ({ hostName: "host.contoso.com" })),
  },
  invalid: {
    "absent, as after an import": withAppliance(0, 0, () => ({ hostName: undefined })),
    "only a space, and no Mediation Server either": withAppliance(0, 0, () => ({ hostName: " ", mediationName: "" })),
  },
  field: "hostName",
});

describe("the fix of name/host-unknown", () => {
  it("gives the host the free name of its number", () => {
    expect(
      mend(
        hostUnknown,
        withAppliance(0, 1, () => ({ hostName: "" })),
      )?.label,
    ).toBe("Use SEA-HOST2, the next free name");
  });

  it("makes up no name for a host that exists: an appliance that was read from a file", () => {
    expect(
      mend(
        hostUnknown,
        withAppliance(0, 1, () => ({ hostName: undefined })),
      ),
    ).toBeUndefined();
  });
});
