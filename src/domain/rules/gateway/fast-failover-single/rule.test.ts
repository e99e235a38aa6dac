import { describe, expect, it } from "vitest";
import type { Override } from "../../../model/override.ts";
import type { Site } from "../../../model/site.ts";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withSite } from "../../testing.ts";
import { fastFailoverSingle } from "./rule.ts";

const withTimer = (enableFastFailoverTimer: string | undefined, gateways: number, change?: (site: Site) => Partial<Site>) =>
  withSite(0, (site) => ({ enableFastFailoverTimer, gateways: site.gateways.slice(0, gateways), ...change?.(site) }));
const inOneFile = (...overrides: readonly Override[]) => {
  return ({ appliances }: Site) => ({
    appliances: appliances.map((one, index) => (index === 1 ? { ...one, overrides: [...overrides] } : one)),
  });
};
const timer = (text: string) => ({ section: "TrunkConfiguration", key: "EnableFastFailoverTimer", text });
const second = validDeployment().sites[0]?.gateways[1]?.id ?? "";
const lacksSecond = ["FQDN", "IP", "Port", "Protocol", "VoiceRoutes"].map((key) => ({ section: "Gateway", key, gateway: second }));

describeRule(fastFailoverSingle, {
  valid: {
    "two gateways": withTimer("true", 2),
    "one gateway without the timer": withTimer("false", 1),
    "no gateway, of which another rule speaks": withTimer("true", 0),
    "no line, of which another rule speaks": withTimer(undefined, 1),
    "a version that has no such key": { ...withTimer("true", 1), targetVersion: "1.4.2" },
    "one file turns it off, and has two gateways": withTimer("true", 2, inOneFile(timer("false"))),
  },
  invalid: {
    "one gateway": { in: withTimer("true", 1), times: 1 },
    "in other letters": { in: withTimer("TRUE", 1), times: 1 },
    "the first version that has the key": { ...withTimer("true", 1), targetVersion: "2.0" },
    "one file turns it on": { in: withTimer("false", 1, inOneFile(timer("true"))), times: 1 },
    "one file lacks the second gateway": { in: withTimer("true", 2, inOneFile(...lacksSecond)), times: 1 },
    "one file turns it on, and lacks the second gateway": {
      in: withTimer("false", 2, inOneFile(timer("true"), ...lacksSecond)),
      times: 1,
    },
  },
  field: "enableFastFailoverTimer",
});

describe("the fix of gateway/fast-failover-single", () => {
  it("turns the timer off", () => {
    const mended = mend(fastFailoverSingle, withTimer("true", 1));
    expect(mended?.label).toBe("Turn the fast failover timer off");
    expect(mended?.deployment.sites[0]?.enableFastFailoverTimer).toBe("false");
  });

  it("lets a file share what its site has", () => {
    const mended = mend(fastFailoverSingle, withTimer("false", 1, inOneFile(timer("true"))));
    expect(mended?.label).toBe("Use the site’s value");
    expect(mended?.deployment.sites[0]?.appliances[1]?.overrides).toBeUndefined();
  });
});
