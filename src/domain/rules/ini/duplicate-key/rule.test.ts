import { describe, expect, it } from "vitest";
import { parse } from "../../../../document/parse.ts";
import { serialize } from "../../../../document/serialize.ts";
import { importTexts } from "../../../import/importTexts.ts";
import type { Repeated } from "../../../model/repeated.ts";
import { mend } from "../../testing/fixes.ts";
import { check, describeRule, validDeployment, withAppliance, withSite } from "../../testing.ts";
import { duplicateKey } from "./rule.ts";

const withRepeated = (...repeated: readonly Repeated[]) => withAppliance(0, 1, () => ({ repeated: [...repeated] }));
const withRoutes = (...routes: readonly (readonly [name: string, pattern: string | undefined])[]) =>
  withSite(0, ({ voiceRoutes }) => ({
    voiceRoutes: [...voiceRoutes, ...routes.map(([name, pattern], index) => ({ id: `route-9${index}`, name, pattern }))],
  }));
const gateway = validDeployment().sites[0]?.gateways[0]?.id ?? "";

describeRule(duplicateKey, {
  valid: {
    "nothing stood twice": validDeployment(),
    "an empty list": withRepeated(),
    "two routes with two names": withRoutes(["World", ".*"]),
    "two routes with one name, one of which has no line": withRoutes(["LocalRoute", undefined]),
    "two routes without a name, of which another rule speaks": withRoutes(["", ".*"], [" ", ".*"]),
  },
  invalid: {
    "a key of the site": { in: withRepeated({ section: "Common", key: "City", text: "Tacoma" }), field: "city", times: 1 },
    "a key of the appliance": { in: withRepeated({ section: "Common", key: "ServerName", text: "AD" }), field: "adName", times: 1 },
    "a key three times": {
      in: withRepeated({ section: "Common", key: "City", text: "Tacoma" }, { section: "Common", key: "City", text: "Oslo" }),
      field: "city",
      times: 1,
    },
    "a key that the studio does not know": withRepeated({ section: "Vendor", key: "Serial", text: "1" }),
    "a key of a gateway": withRepeated({ section: "Gateway", key: "Port", text: "5061", gateway }),
    "a section": withRepeated({ section: "Network" }),
    "a route": withRepeated({ section: "HybridVoiceRoutes", key: "LocalRoute", text: "^1" }),
    "two routes with one name, letter case aside": { in: withRoutes(["LOCALROUTE ", ".*"]), field: "voiceRoutes/route-90/name", times: 1 },
  },
});

describe("ini/duplicate-key", () => {
  it("says what an earlier line said, and how often there was one", () => {
    const [twice] = check(duplicateKey, withRepeated({ section: "Common", key: "City", text: "Tacoma" }));
    expect(twice?.message).toMatch(/“City” stood twice in “\[Common\]”.*“Tacoma”/);
    const lines = ["Tacoma", ""].map((text) => ({ section: "Common", key: "City", text }));
    expect(check(duplicateKey, withRepeated(...lines))[0]?.message).toMatch(/stood 3 times.*“Tacoma” and “”/);
  });
});

describe("what stood twice in an ini", () => {
  const text = "[MediationServer]\nServerName=M1\n[Gateway7]\nIP=10.0.0.1\nIP=10.0.0.2\n[Common]\nCity=A\nCity=B\n[Common]\nState=C\n";
  const imported = () => {
    const result = importTexts([{ path: "HOST1/CloudConnector.ini", text }]);
    if (!result.ok) throw new Error(result.message);
    return result.design;
  };

  it("is told once for each key and section, until it is settled", () => {
    const { deployment } = imported();
    expect(check(duplicateKey, deployment).map(({ message }) => message)).toEqual([
      expect.stringMatching(/“IP” stood twice in “\[Gateway\]”.*“10.0.0.1”/),
      expect.stringMatching(/“City” stood twice in “\[Common\]”.*“A”/),
      expect.stringContaining("The section “[Common]” stood twice"),
    ]);
    const settled = [1, 2, 3].reduce((current) => mend(duplicateKey, current)?.deployment ?? current, deployment);
    expect(check(duplicateKey, settled)).toEqual([]);
    expect(settled).toEqual({ ...deployment, sites: settled.sites });
  });

  it("is still told when the design was saved and opened again", () => {
    const design = imported();
    const opened = parse(serialize(design));
    if (!opened.ok) throw new Error(opened.message);
    expect(check(duplicateKey, opened.design.deployment)).toEqual(check(duplicateKey, design.deployment));
  });

  it("is told no longer of a gateway that has gone", () => {
    const { deployment } = imported();
    const sites = deployment.sites.map((site) => ({ ...site, gateways: [] }));
    expect(check(duplicateKey, { ...deployment, sites })).toHaveLength(2);
  });
});

describe("the fix of ini/duplicate-key", () => {
  it("forgets the earlier lines of the one key", () => {
    const city = { section: "Common", key: "City", text: "Tacoma" };
    const mended = mend(duplicateKey, withRepeated(city, { section: "Common" }, { ...city, text: "Oslo" }));
    expect(mended?.label).toBe("The last one is right: forget the earlier one");
    expect(mended?.deployment.sites[0]?.appliances[1]?.repeated).toEqual([{ section: "Common" }]);
    expect(mended && mend(duplicateKey, mended.deployment)?.deployment.sites[0]?.appliances[1]?.repeated).toBeUndefined();
  });

  it("removes a route that says the same as the other, and leaves two patterns to a person", () => {
    const mended = mend(duplicateKey, withRoutes(["localroute", ".*"]))?.deployment;
    expect(mended?.sites[0]?.voiceRoutes.map(({ name }) => name)).toEqual(["LocalRoute"]);
    expect(mend(duplicateKey, withRoutes(["localroute", "^1"]))).toBeUndefined();
  });
});
