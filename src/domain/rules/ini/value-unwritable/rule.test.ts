import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iniOf } from "../../../outputs/ini/iniOf.ts";
import { mend } from "../../testing/fixes.ts";
import { check, describeRule, validDeployment, withAppliance, withGateway, withOverride, withSite } from "../../testing.ts";
import { valueUnwritable } from "./rule.ts";

const routeOf = (text: { readonly name?: string; readonly pattern?: string }) =>
  withSite(0, ({ voiceRoutes }) => ({ voiceRoutes: voiceRoutes.map((route) => ({ ...route, ...text })) }));
const [route] = validDeployment().sites[0]?.voiceRoutes ?? [];

describeRule(valueUnwritable, {
  valid: {
    "every value is one line": validDeployment(),
    "white space inside": withSite(0, () => ({ city: "New York" })),
    "an empty value": withSite(0, () => ({ city: "" })),
    "an absent value": withSite(0, () => ({ city: undefined })),
    "what would be a comment or a section, were it at the start of a line": withSite(0, () => ({ city: ";[x]=y" })),
    "other alphabets and an emoji": withSite(0, () => ({ city: "Zürich 大阪 🎈" })),
    "notes of several lines, which no ini holds": withSite(0, () => ({ notes: " first\nsecond " })),
    "a pattern with “=”": routeOf({ pattern: "^=;[" }),
    "a route without a pattern, which is not written": withSite(0, () => ({ voiceRoutes: [{ id: "route-9", name: " " }] })),
    "an appliance's value that its own file has otherwise": withAppliance(0, 0, () => ({
      adName: "SEA-AD1 ",
      overrides: [{ section: "Common", key: "ServerName", text: "SEA-AD9" }],
    })),
  },
  invalid: {
    "a space at the end": { in: withSite(0, () => ({ city: "Seattle " })), field: "city", times: 1 },
    "a tab at the start": { in: withSite(1, () => ({ state: "\tNH" })), field: "state", times: 1 },
    "a line break": { in: withSite(0, () => ({ corpnetSwitchName: "a\nb" })), field: "corpnetSwitchName" },
    "a carriage return at the end": { in: withAppliance(0, 1, () => ({ adName: "SEA-AD2\r" })), field: "adName" },
    "a NUL": { in: withGateway(0, 0, () => ({ fqdn: "sbc\0.example.net" })), field: "fqdn", times: 1 },
    "next line, which .NET takes for white space": { in: withGateway(0, 0, () => ({ port: "5060\u0085" })), field: "port" },
    "half of a character": { in: withSite(0, () => ({ city: "a\ud83d" })), field: "city" },
    "a value of the deployment": { in: { ...validDeployment(), vmDomain: "cce.local " }, field: "vmDomain", times: 1 },
    "a route's pattern": { in: routeOf({ pattern: ".* " }), field: `voiceRoutes/${route?.id}/pattern`, times: 1 },
    "a route's name": { in: routeOf({ name: "Local\n" }), field: `voiceRoutes/${route?.id}/name`, times: 1 },
    "a route without a name": { in: routeOf({ name: "" }), field: `voiceRoutes/${route?.id}/name`, times: 1 },
    "a route whose name ends where a value begins": { in: routeOf({ name: "a=b" }), field: `voiceRoutes/${route?.id}/name`, times: 1 },
    "one file's own value of a shared key": { in: withOverride("Common", "City", " Tacoma"), field: "city", times: 1 },
    "one file's own value of a gateway": {
      in: withOverride("Gateway", "IP", "10.20.0.9 ", "gateway-9"),
      field: "file/Gateway/gateway-9/ip",
      times: 1,
    },
    "one file's own route": { in: withOverride("HybridVoiceRoutes", "Local", ".*\n"), field: "file/HybridVoiceRoutes//local" },
    "a key that the studio does not know": { in: withOverride("Vendor", "Serial", " 1"), field: "file/Vendor//serial" },
    "such a key that would be read as a section": { in: withOverride("Vendor", "[Serial", "1"), field: "file/Vendor//[serial" },
  },
});

describe("ini/value-unwritable and the writer of the file", () => {
  it("tell the same values: an appliance without a file has a finding", () => {
    const oddText = fc.constantFrom(" a", "a\n", "a\0", "", "a=b", "[x]", ";x", "\ud83d", "a", undefined);
    const line = fc.record({
      section: fc.constantFrom("Common", "Vendor", "Ven\ndor", "HybridVoiceRoutes", "Gateway"),
      key: fc.constantFrom("City", "ServerName", "Serial", "Se=rial", "[Serial", "IP"),
      gateway: fc.constantFrom(undefined, validDeployment().sites[0]?.gateways[0]?.id, "gateway-99"),
      text: oddText,
    });
    const spoiled = fc.record({
      overrides: fc.array(line, { maxLength: 3 }),
      name: oddText,
      pattern: oddText,
      city: oddText,
      fqdn: oddText,
    });
    fc.assert(
      fc.property(spoiled, ({ overrides, name, pattern, city, fqdn }) => {
        const deployment = withSite(0, ({ gateways, appliances }) => ({
          city,
          voiceRoutes: [{ id: "route-9", name, pattern }],
          gateways: gateways.map((one) => ({ ...one, fqdn })),
          appliances: appliances.map((one) => ({ ...one, overrides })),
        }));
        const found = new Set(check(valueUnwritable, deployment).flatMap(({ subject }) => [subject.id, subject.kind]));
        const [site] = deployment.sites;
        const [appliance] = site?.appliances ?? [];
        if (site === undefined || appliance === undefined) throw new Error("Seattle has no appliance.");
        const isWritten = iniOf(deployment, site, appliance).ok;
        const isTold = found.has(appliance.id) || found.has(site.id) || found.has("gateway");
        expect([isWritten, isWritten || isTold]).toEqual([isWritten, true]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the fix of ini/value-unwritable", () => {
  it("takes white space away from the ends", () => {
    const mended = mend(
      valueUnwritable,
      withSite(0, () => ({ city: " New York\r\n" })),
    );
    expect(mended?.label).toBe("Write “New York”");
    expect(mended?.deployment.sites[0]?.city).toBe("New York");
  });

  it("leaves nothing where nothing but white space was", () => {
    expect(
      mend(
        valueUnwritable,
        withSite(0, () => ({ state: "\t " })),
      ),
    ).toMatchObject({ label: "Leave it empty" });
  });

  it("writes the items of a list in one line", () => {
    expect(
      mend(
        valueUnwritable,
        withSite(0, () => ({ corpnetDns: "10.20.0.2\n10.20.0.3" })),
      )?.deployment.sites[0]?.corpnetDns,
    ).toBe("10.20.0.2 10.20.0.3");
  });

  it("mends where the value stands: at a route, and in the file of one appliance", () => {
    expect(mend(valueUnwritable, routeOf({ pattern: ".* " }))?.deployment.sites[0]?.voiceRoutes[0]?.pattern).toBe(".*");
    const mended = mend(valueUnwritable, withOverride("Common", "City", "Tacoma "))?.deployment;
    expect(mended?.sites[0]?.appliances[1]?.overrides).toEqual([{ section: "Common", key: "City", text: "Tacoma" }]);
  });

  it("is a person's where a value breaks in the middle", () => {
    expect(
      mend(
        valueUnwritable,
        withAppliance(0, 0, () => ({ adName: "SEA\nAD1" })),
      ),
    ).toBeUndefined();
    expect(mend(valueUnwritable, routeOf({ name: "a=b" }))).toBeUndefined();
  });
});
