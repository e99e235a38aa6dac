import { describe, expect, it } from "vitest";
import type { Override } from "../../../model/override.ts";
import { check, describeRule, validDeployment, withAppliance, withOverride } from "../../testing.ts";
import { unknownKey } from "./rule.ts";

const gateway = validDeployment().sites[0]?.gateways[0]?.id ?? "";
const withOverrides = (...overrides: readonly Override[]) => withAppliance(0, 1, () => ({ overrides: [...overrides] }));

describeRule(unknownKey, {
  valid: {
    "no file was imported": validDeployment(),
    "a known key, letter case aside": withOverride("Common", "CITY", "Tacoma"),
    "a known key of a gateway": withOverride("Gateway", "Port", "5070", gateway),
    "a voice route, whose name may be anything": withOverride("HybridVoiceRoutes", "Vendor", ".*"),
    "a key without a text, which is not written": withOverride("Common", "Vendor", undefined),
  },
  invalid: {
    "a key of a known section": { in: withOverride("Common", "OMSWorkspace", "contoso"), field: "file/Common//omsworkspace", times: 1 },
    "a key of another section": { in: withOverride("Network", "City", "Oslo"), field: "file/Network//city", times: 1 },
    "a key of a gateway": { in: withOverride("Gateway", "Trunk", "1", gateway), field: `file/Gateway/${gateway}/trunk`, times: 1 },
    "a gateway without a number": { in: withOverride("Gateway", "Port", "5060"), field: "file/Gateway//port", times: 1 },
    "a section with two keys": {
      in: withOverrides({ section: "Vendor", key: "Model", text: "x" }, { section: "Vendor", key: "Serial", text: "" }),
      field: "file/Vendor//model",
      times: 1,
    },
    "an empty section": { in: withOverrides({ section: "Vendor", key: "" }), field: "file/Vendor//", times: 1 },
    "keys of two sections": {
      in: withOverrides({ section: "Vendor", key: "Model", text: "x" }, { section: "Common", key: "Extra", text: "x" }),
      fields: ["file/Vendor//model", "file/Common//extra"],
    },
  },
});

describe("ini/unknown-key", () => {
  it("names the keys, and of thousands only how many there are", () => {
    const keys = Array.from({ length: 5000 }, (_, index) => ({ section: "Vendor", key: `Key${index}`, text: "" }));
    const findings = check(unknownKey, withOverrides(...keys));
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining("“Key0”, “Key1”, “Key2”, “Key3” and 4996 more")]);
  });
});
