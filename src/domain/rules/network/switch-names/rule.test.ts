import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { switchNames } from "./rule.ts";

const CORPNET = "SfB CCE Corpnet Switch";

describeRule(switchNames, {
  valid: {
    "the defaults": validDeployment(),
    "names of one's own": withSite(0, () => ({ corpnetSwitchName: "1", internetSwitchName: "2", managementSwitchName: "3" })),
    "one file's own": withOverride("Network", "CorpnetSwitchName", "vSwitch7"),
  },
  invalid: {
    "no name for the corpnet": { in: withSite(0, () => ({ corpnetSwitchName: "" })), field: "corpnetSwitchName", times: 1 },
    "absent for the internet": { in: withSite(0, () => ({ internetSwitchName: undefined })), field: "internetSwitchName", times: 1 },
    "white space for the management": { in: withSite(1, () => ({ managementSwitchName: " " })), field: "managementSwitchName", times: 1 },
    "none at all": {
      in: withSite(0, () => ({ corpnetSwitchName: "", internetSwitchName: "", managementSwitchName: "" })),
      fields: ["corpnetSwitchName", "internetSwitchName", "managementSwitchName"],
    },
    "two alike, in other letters": {
      in: withSite(0, () => ({ internetSwitchName: CORPNET.toUpperCase() })),
      field: "internetSwitchName",
      times: 1,
    },
    "all three alike": {
      in: withSite(0, () => ({ corpnetSwitchName: "v", internetSwitchName: "v", managementSwitchName: "V" })),
      fields: ["internetSwitchName", "managementSwitchName"],
    },
    "two alike in the file of one appliance": {
      in: withOverride("Network", "ManagementSwitchName", CORPNET),
      field: "managementSwitchName",
      times: 1,
    },
    "no name in the file of one appliance": {
      in: withOverride("Network", "InternetSwitchName", ""),
      field: "internetSwitchName",
      times: 1,
    },
    "two alike at the site, and a third name in one file": {
      in: withSite(0, ({ appliances }) => ({
        internetSwitchName: CORPNET,
        appliances: appliances.map((one) => ({ ...one, overrides: [{ section: "Network", key: "ManagementSwitchName", text: "m" }] })),
      })),
      field: "internetSwitchName",
      times: 1,
    },
  },
});

describe("the fix of network/switch-names", () => {
  it("writes the default, or lets one file have the name of its site", () => {
    expect(
      mend(
        switchNames,
        withSite(0, () => ({ internetSwitchName: CORPNET })),
      )?.label,
    ).toBe("Write “SfB CCE Internet Switch”");
    expect(mend(switchNames, withOverride("Network", "ManagementSwitchName", CORPNET))?.label).toBe("Use the site’s value");
  });
});
