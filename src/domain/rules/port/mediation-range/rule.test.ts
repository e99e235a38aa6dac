import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withSite } from "../../testing.ts";
import { mediationRange } from "./rule.ts";

const withPorts = (mediationPortStart: string | undefined, mediationPortEnd: string | undefined) =>
  withSite(0, () => ({ mediationPortStart, mediationPortEnd }));

describeRule(mediationRange, {
  valid: {
    "the product's default": validDeployment(),
    "the widest range": withPorts("1024", "65535"),
    "one port": withPorts("50000", "50000"),
    "white space around a number": withPorts(" 50000 ", "51000 "),
  },
  invalid: {
    "a port below 1024": { in: withPorts("1023", "57500"), field: "mediationPortStart", times: 1 },
    "a port above 65535": { in: withPorts("49152", "65536"), field: "mediationPortEnd", times: 1 },
    "an end before the start": { in: withPorts("57500", "49152"), field: "mediationPortEnd", times: 1 },
    "no number": { in: withPorts("all", "57500"), field: "mediationPortStart", times: 1 },
    nothing: { in: withPorts("", undefined), fields: ["mediationPortStart", "mediationPortEnd"] },
  },
});

describe("the fix of port/mediation-range", () => {
  it("writes both ends of the product's default", () => {
    const mended = mend(mediationRange, withPorts("57500", ""));
    expect(mended?.label).toBe("Use 49152–57500, the product’s default");
    expect(mended?.deployment.sites[0]).toMatchObject({ mediationPortStart: "49152", mediationPortEnd: "57500" });
  });
});
