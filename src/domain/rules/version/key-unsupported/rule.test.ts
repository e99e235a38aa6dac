import { describe, expect, it } from "vitest";
import type { Deployment } from "../../../model/deployment.ts";
import type { Site } from "../../../model/site.ts";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { keyUnsupported } from "./rule.ts";

const on = (targetVersion: string, texts: Partial<Site>): Deployment => ({ ...withSite(0, () => texts), targetVersion });
const ofDeployment = (targetVersion: string, texts: Partial<Deployment>): Deployment => ({ ...validDeployment(), targetVersion, ...texts });
const inOneFile = (targetVersion: string, text: string): Deployment => ({
  ...withOverride("TrunkConfiguration", "ForwardPAI", text),
  targetVersion,
});

describeRule(keyUnsupported, {
  valid: {
    "everything with the newest version": on("2.1", { omsEnabled: "true", forwardPai: "true" }),
    "the defaults with the oldest": on("1.4.1", {}),
    "the first version that has the key": on("2.0", { forwardPai: "true", enableFastFailoverTimer: "false" }),
    "the default in other letters": on("1.4.2", { enableFastFailoverTimer: "TRUE" }),
    "an empty value, and none": on("1.4.2", { omsEnabled: "", forwardPai: undefined }),
    "nonsense, of which another rule speaks": on("1.4.2", { omsEnabled: "maybe" }),
    "no media bypass": ofDeployment("1.4.2", { mediaBypass: "false", mediaBypassName: " " }),
    "one file has the default for itself": inOneFile("1.4.2", "false"),
  },
  invalid: {
    "OMS before 2.1": { in: on("2.0.1", { omsEnabled: "true" }), field: "omsEnabled", times: 1 },
    "a key of 2.0 before": { in: on("1.4.2", { forwardCallHistory: "True" }), field: "forwardCallHistory", times: 1 },
    "a default that was turned off": { in: on("1.4.1", { enableFastFailoverTimer: "false" }), field: "enableFastFailoverTimer" },
    "media bypass before 2.0": {
      in: ofDeployment("1.4.2", { mediaBypass: "true", mediaBypassName: "bypass.contoso.com" }),
      fields: ["mediaBypass", "mediaBypassName"],
    },
    "in the file of one appliance": { in: inOneFile("1.4.2", "true"), field: "forwardPai", times: 1 },
  },
});

describe("the fix of version/key-unsupported", () => {
  it("sets the value back to its default", () => {
    const mended = mend(keyUnsupported, on("1.4.2", { enableFastFailoverTimer: "false" }));
    expect(mended?.label).toBe("Set it back to true");
    expect(mended?.deployment.sites[0]?.enableFastFailoverTimer).toBe("true");
  });

  it("leaves empty what has no default", () => {
    expect(mend(keyUnsupported, ofDeployment("1.4.2", { mediaBypassName: "bypass.contoso.com" }))?.label).toBe("Leave it empty");
  });

  it("lets a file share what its site has", () => {
    expect(mend(keyUnsupported, inOneFile("1.4.2", "true"))?.label).toBe("Use the site’s value");
  });
});
