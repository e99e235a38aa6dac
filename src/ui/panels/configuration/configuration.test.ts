import { describe, expect, it } from "vitest";
import { setField } from "../../../domain/edits/setField.ts";
import { setOverride } from "../../../domain/edits/setOverride.ts";
import type { Design } from "../../../domain/model/design.ts";
import type { Finding } from "../../../domain/model/finding.ts";
import { lineField } from "../../../domain/model/lineField.ts";
import { iniOf } from "../../../domain/outputs/ini/iniOf.ts";
import { FIXTURES } from "../../../fixtures/index.ts";
import { SEVERAL_ID } from "../../../store/sessionStore.ts";
import { fieldDomId } from "../inspector/fieldDomId.ts";
import { applianceRows } from "./applianceRows.ts";
import { chosenAppliance } from "./chosenAppliance.ts";
import { type ShownLine, shownLines } from "./shownLines.ts";
import { focusedLines } from "./useFocusedLines.ts";

const design = FIXTURES["two-sites"]();
const [seattle, amsterdam] = design.deployment.sites.map((site) => site.id);
const first = design.deployment.sites[0]?.appliances[0]?.id ?? "";
const third = design.deployment.sites[0]?.appliances[2]?.id ?? "";

function fileOf({ deployment }: Design) {
  const [site] = deployment.sites;
  const appliance = site?.appliances[0];
  const ini = site && appliance && iniOf(deployment, site, appliance);
  if (!ini?.ok) throw new Error("The first appliance of the design has a file.");
  return ini.lines;
}

function show(of: Design, errors: readonly Finding[] = [], before?: Design): readonly ShownLine[] {
  return shownLines(fileOf(of), { site: seattle ?? "", appliance: first, errors, before: before && fileOf(before) });
}

const lineOf = (lines: readonly ShownLine[], text: string) => lines.find((line) => line.text.startsWith(text));

describe("whose file is shown", () => {
  const chosen = (selection: readonly string[], last?: string) => chosenAppliance(design.deployment, selection, last)?.appliance?.hostName;

  it("is the selected appliance's", () => {
    expect(chosen([third])).toBe("SEA-HOST3");
    expect(chosen([third], first)).toBe("SEA-HOST3");
  });

  it("is that of an appliance of the selected site", () => {
    expect(chosen([amsterdam ?? ""], first)).toBe("AMS-HOST1");
    expect(chosen([seattle ?? ""])).toBe("SEA-HOST1");
  });

  it("stays when one goes from a line to the value that its site or the deployment shares", () => {
    expect(chosen([seattle ?? ""], third)).toBe("SEA-HOST3");
    expect(chosen([], third)).toBe("SEA-HOST3");
  });

  it("is the first one's at the start, and nobody's in an empty design", () => {
    expect(chosen([])).toBe("SEA-HOST1");
    expect(chosenAppliance(FIXTURES.empty().deployment, [], undefined)).toBeUndefined();
  });

  it("tells of a site without appliances", () => {
    const bare = design.deployment.sites.map((site) => ({ ...site, appliances: [] }));
    expect(chosenAppliance({ ...design.deployment, sites: bare }, [amsterdam ?? ""], undefined)).toMatchObject({
      site: { siteName: "Amsterdam" },
      appliance: undefined,
    });
  });
});

describe("the list of appliances", () => {
  it("has a heading for every site that holds some", () => {
    const [one, two] = design.deployment.sites;
    if (one === undefined || two === undefined) throw new Error("There are two sites.");
    expect(applianceRows([{ ...one, appliances: [] }, two]).map((row) => row.title)).toEqual(["Amsterdam", "AMS-HOST1", "AMS-HOST2"]);
  });
});

describe("the lines of the file", () => {
  it("lead to the object that holds their text", () => {
    const lines = show(design);
    expect(lineOf(lines, "SIPDomains=")?.target).toEqual({ owner: "deployment", id: "deployment", field: "sipDomains" });
    expect(lineOf(lines, "SiteName=")?.target).toEqual({ owner: "site", id: seattle, field: "siteName" });
    expect(lineOf(lines, "HardwareType=")?.target).toEqual({ owner: "appliance", id: first, field: "hardwareType" });
    expect(lineOf(lines, "Protocol=")?.target).toMatchObject({ owner: "gateway", field: "protocol" });
    expect(lineOf(lines, "LocalRoute=")?.target).toMatchObject({
      owner: "site",
      field: expect.stringMatching(/^voiceRoutes\/.+\/pattern$/),
    });
    expect(lineOf(lines, "[Common]")?.target).toBeUndefined();
  });

  it("lead to the appliance where its file has a text of its own", () => {
    const own = setOverride.apply(design, { appliance: first, section: "Common", key: "SiteName", text: "Elsewhere" });
    expect(lineOf(show(own), "SiteName=")?.target).toEqual({ owner: "appliance", id: first, field: "siteName" });
  });

  it("lead to the very line of the appliance's own that no field shows", () => {
    const gateway = design.deployment.sites[0]?.gateways[1]?.id ?? "";
    const place = { section: "Gateway", key: "Port", gateway };
    const own = setOverride.apply(design, { appliance: first, ...place, text: "5099" });
    const unknown = setOverride.apply(own, { appliance: first, section: "Common", key: "Extra", text: "1" });
    const lines = show(unknown);
    expect(lineOf(lines, "Port=5099")?.target).toEqual({ owner: "appliance", id: first, field: lineField(place) });
    expect(lineOf(lines, "Extra=1")?.target?.field).toBe(lineField({ section: "Common", key: "Extra" }));
  });

  it("are marked for the errors about them, and for no others", () => {
    const finding: Finding = {
      rule: "name/site",
      severity: "error",
      message: "Seattle is taken.",
      subject: { kind: "site", id: seattle ?? "", name: "Seattle", field: "siteName" },
    };
    const lines = show(design, [finding, { ...finding, subject: { ...finding.subject, id: amsterdam ?? "", field: "city" } }]);
    expect(lines.filter((line) => line.errors.length > 0)).toEqual([
      expect.objectContaining({ text: "SiteName=Seattle", errors: ["Seattle is taken."] }),
    ]);
  });

  it("are marked for an error in either half of a route", () => {
    const route = design.deployment.sites[0]?.voiceRoutes[0]?.id;
    const subject = { kind: "site", id: seattle ?? "", name: "Seattle", field: `voiceRoutes/${route}/name` } as const;
    const lines = show(design, [{ rule: "route/name", severity: "error", message: "No.", subject }]);
    expect(lines.filter((line) => line.errors.length > 0).map((line) => line.text)).toEqual(["LocalRoute=.*"]);
  });

  it("are marked as changed against the file before the last step", () => {
    const after = setField.apply(design, { owner: "site", id: seattle ?? "", field: "city", text: "Tacoma" });
    expect(
      show(after, [], design)
        .filter((line) => line.changed)
        .map((line) => line.text),
    ).toEqual(["City=Tacoma"]);
    expect(show(after).some((line) => line.changed)).toBe(false);
  });

  it("are known by every control that shows their text", () => {
    const marked = (control: string, selection: readonly string[] = []) => {
      const lines = show(design);
      return focusedLines(lines, control, selection).map((number) => lines[number - 1]?.text);
    };
    const [gateway, other] = design.deployment.sites[0]?.gateways ?? [];
    const route = design.deployment.sites[0]?.voiceRoutes[0]?.id;
    expect(marked(fieldDomId(seattle ?? "", "siteName"))).toEqual(["SiteName=Seattle"]);
    expect(marked(fieldDomId(first, "siteName"))).toEqual(["SiteName=Seattle"]);
    expect(marked(fieldDomId("deployment", "vmDomain"))).toEqual(["VirtualMachineDomain=cce.local"]);
    expect(marked(fieldDomId(seattle ?? "", `voiceRoutes/${route}/name`))).toEqual(["LocalRoute=.*"]);
    expect(marked(fieldDomId(gateway?.id ?? "", "address"))).toEqual([`IP=${gateway?.address}`]);
    expect(marked(fieldDomId(SEVERAL_ID, "hardwareType"))).toEqual(["HardwareType=Normal"]);
    expect(marked(fieldDomId(SEVERAL_ID, "address"), [other?.id ?? ""])).toEqual([`IP=${other?.address}`]);
    expect(marked(fieldDomId(amsterdam ?? "", "siteName"))).toEqual([]);
    expect(marked(fieldDomId(seattle ?? "", "corpnetSubnet"))).toEqual([]);
  });

  it("are numbered from 1", () => {
    expect(
      show(design)
        .slice(0, 3)
        .map((line) => line.number),
    ).toEqual([1, 2, 3]);
  });
});
