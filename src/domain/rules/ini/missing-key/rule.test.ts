import { describe, expect, it } from "vitest";
import type { Override } from "../../../model/override.ts";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance, withGateway, withOverride, withSite } from "../../testing.ts";
import { missingKey } from "./rule.ts";

const [gateway] = validDeployment().sites[0]?.gateways ?? [];
const withOverrides = (...overrides: readonly Override[]) => withAppliance(0, 1, () => ({ overrides: [...overrides] }));
const ofGateway = (id: string, ...keys: readonly string[]) => keys.map((key) => ({ section: "Gateway", key, text: "x", gateway: id }));

describeRule(missingKey, {
  valid: {
    "every line is there": validDeployment(),
    "lines without a value": withSite(0, () => ({ city: "", wsusServer: "" })),
    "no line for State, which is always written": withSite(0, () => ({ state: undefined })),
    "one file without a line for State": withOverride("Common", "State", undefined),
    "no line for a key that the target version does not have": {
      ...withSite(0, () => ({ omsEnabled: undefined, forwardPai: undefined })),
      targetVersion: "1.4.2",
    },
    "what no ini holds": withSite(0, () => ({ notes: undefined, requiredCalls: undefined, users: undefined })),
    "an address that allocation has yet to give": withAppliance(0, 0, () => ({ adAddress: undefined })),
    "one gateway less in one file, of which another rule speaks": withOverrides(
      ...["FQDN", "IP", "Port", "Protocol", "VoiceRoutes"].map((key) => ({ section: "Gateway", key, gateway: gateway?.id ?? "" })),
    ),
    "a line that one file alone has": withOverrides({ section: "Common", key: "City", text: "Tacoma" }),
  },
  invalid: {
    "a line of the deployment": {
      in: { ...validDeployment(), onlineSipFederationFqdn: undefined },
      field: "onlineSipFederationFqdn",
      times: 1,
    },
    "a line of a site": { in: withSite(0, () => ({ city: undefined })), field: "city", times: 1 },
    "a line of a gateway": { in: withGateway(0, 0, () => ({ protocol: undefined })), field: "protocol", times: 1 },
    "a line of an appliance": { in: withAppliance(0, 0, () => ({ baseVmAddress: undefined })), field: "baseVmAddress", times: 1 },
    "an address in a file that was imported": {
      in: withAppliance(0, 0, () => ({ adAddress: undefined, automatic: undefined })),
      field: "adAddress",
      times: 1,
    },
    "a key of the target version": {
      in: { ...withSite(0, () => ({ omsEnabled: undefined, forwardPai: undefined })), targetVersion: "2.0" },
      field: "forwardPai",
      times: 1,
    },
    "a shared line in one file": { in: withOverride("Common", "City", undefined), field: "city", times: 1 },
    "a line of the deployment in one file": { in: withOverride("Common", "SIPDomains", undefined), field: "sipDomains", times: 1 },
    "its own line in one file": { in: withOverride("Common", "HardwareType", undefined), field: "hardwareType", times: 1 },
    "a line of a gateway in one file": {
      in: withOverride("Gateway", "Port", undefined, gateway?.id),
      field: `file/Gateway/${gateway?.id}/port`,
      times: 1,
    },
    "two lines of a gateway that one file alone has": {
      in: withOverrides(...ofGateway("gateway-99", "FQDN", "IP", "VoiceRoutes")),
      times: 2,
    },
  },
});

describe("the fix of ini/missing-key", () => {
  it.each([
    ["Write the line without a value", withSite(0, () => ({ city: undefined })), "city", ""],
    ["Write 24, the default", withSite(0, () => ({ corpnetPrefixLength: undefined })), "corpnetPrefixLength", "24"],
    ["Write true, the default", withSite(0, () => ({ enableReferSupport: undefined })), "enableReferSupport", "true"],
  ] as const)("%s", (label, deployment, field, text) => {
    const mended = mend(missingKey, deployment);
    expect(mended?.label).toBe(label);
    expect(mended?.deployment.sites[0]?.[field]).toBe(text);
  });

  it("turns the fast failover timer off where there is no next gateway to try", () => {
    const single = withSite(0, ({ gateways }) => ({ enableFastFailoverTimer: undefined, gateways: gateways.slice(0, 1) }));
    const mended = mend(missingKey, single);
    expect(mended?.label).toBe("Write false, the site having one gateway");
    expect(mended?.deployment.sites[0]?.enableFastFailoverTimer).toBe("false");
  });

  it.each([
    ["Use the site’s value", withOverride("Common", "City", undefined)],
    ["Use the deployment’s value", withOverride("Common", "SIPDomains", undefined)],
    ["Use the site’s value", withOverride("Gateway", "Port", undefined, gateway?.id)],
  ] as const)("%s, in the file that lacks it", (label, deployment) => {
    const mended = mend(missingKey, deployment);
    expect(mended?.label).toBe(label);
    expect(mended?.deployment).toEqual(validDeployment());
  });

  it("writes the default into a file that has the gateway alone", () => {
    const overrides = [
      ...ofGateway("gateway-99", "FQDN", "IP", "Protocol", "VoiceRoutes"),
      { section: "Gateway", key: "Port", gateway: "gateway-99" },
    ];
    expect(mend(missingKey, withOverrides(...overrides))?.label).toBe("Write 5060, the default");
  });

  it("is a person's where there is no default", () => {
    expect(
      mend(
        missingKey,
        withSite(0, () => ({ siteName: undefined })),
      ),
    ).toBeUndefined();
  });
});
