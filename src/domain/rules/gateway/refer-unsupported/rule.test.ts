import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withSite } from "../../testing.ts";
import { referUnsupported } from "./rule.ts";

const withRefer = (enableReferSupport: string | undefined, referSupport: string | undefined, ownText?: string) =>
  withSite(0, ({ gateways, appliances }) => ({
    enableReferSupport,
    gateways: gateways.map((one, index) => (index === 0 ? { ...one, referSupport } : one)),
    appliances: appliances.map((one, index) =>
      index === 1 && ownText !== undefined
        ? { ...one, overrides: [{ section: "TrunkConfiguration", key: "EnableReferSupport", text: ownText }] }
        : one,
    ),
  }));

describeRule(referUnsupported, {
  valid: {
    "nothing is known about the gateways": validDeployment(),
    "a gateway that supports it": withRefer("true", "true"),
    "one that does not, and a site without it": withRefer("false", "false"),
    "a text that is neither": withRefer("yes", "false"),
    "no line, of which another rule speaks": withRefer(undefined, "false"),
    "one file has it off as well": withRefer("false", "false", "FALSE"),
  },
  invalid: {
    "a gateway that does not support it": { in: withRefer("true", "false"), field: "referSupport", times: 1 },
    "in other letters": { in: withRefer("True", "FALSE"), field: "referSupport", times: 1 },
    "one file turns it on": { in: withRefer("false", "false", "true"), field: "enableReferSupport", times: 1 },
  },
});

describe("the fix of gateway/refer-unsupported", () => {
  it("turns it off for the site", () => {
    const mended = mend(referUnsupported, withRefer("true", "false"));
    expect(mended?.label).toBe("Turn REFER support off for the site");
    expect(mended?.deployment.sites[0]?.enableReferSupport).toBe("false");
  });

  it("lets a file share what its site has", () => {
    expect(mend(referUnsupported, withRefer("false", "false", "true"))?.label).toBe("Use the site’s value");
  });
});
