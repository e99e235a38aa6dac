import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { hostUnique } from "./rule.ts";

const seattleHost = validDeployment().sites[0]?.appliances[0]?.hostName ?? "";

describeRule(hostUnique, {
  valid: {
    "every host differs": validDeployment(),
    "a host is called like a server": withAppliance(0, 0, ({ adName }) => ({ hostName: adName })),
    "two hosts are unknown": withAppliance(0, 0, () => ({ hostName: "" })),
  },
  invalid: {
    "a host of the same site": withAppliance(0, 1, () => ({ hostName: seattleHost })),
    "a host of another site, in other letters": withAppliance(1, 0, () => ({ hostName: seattleHost.toLowerCase() })),
  },
  field: "hostName",
});

describe("the fix of name/host-unique", () => {
  it("gives the host a free name of its site's pattern", () => {
    expect(
      mend(
        hostUnique,
        withAppliance(0, 1, () => ({ hostName: "SEA-HOST1" })),
      )?.label,
    ).toBe("Use SEA-HOST4, the next free name");
  });
});
