import { describe, expect, it } from "vitest";
import type { ReadFile } from "./readFile.ts";
import { readIni } from "./readIni.ts";

function read(...lines: string[]): ReadFile {
  const result = readIni("a.ini", lines.join("\r\n"));
  if (!result.ok) throw new Error(result.reason);
  return result.file;
}

function texts(file: ReadFile) {
  return Object.fromEntries(
    [...file.own.entries(), ...file.common.texts.entries()].map(([field, text]) => [`${field.ini.section}.${field.ini.key}`, text]),
  );
}

function notes(file: ReadFile) {
  return file.notes.map(({ line, severity, message }) => `${severity} ${line}: ${message}`);
}

describe("readIni", () => {
  it.each(["\r\n", "\n", "\r"])("takes %j for a line end", (end) => {
    const result = readIni("a.ini", ["[Common]", "SiteName=A", "", "[Network]", "CorpnetIPPrefixLength=24"].join(end));
    expect(result.ok && texts(result.file)).toEqual({ "Common.SiteName": "A", "Network.CorpnetIPPrefixLength": "24" });
  });

  it("takes sections, keys and white space as people write them", () => {
    const file = read("  [ COMMON ]", "\tsitename\t =  Den Haag \u0085", "[primarycms];x", "SHARENAME=", "[HYBRIDvoiceRoutes]", "A=b=c");
    expect(texts(file)).toEqual({ "Common.SiteName": "Den Haag", "PrimaryCMS.ShareName": "" });
    expect(file.common.routes).toEqual([{ name: "A", pattern: "b=c" }]);
    expect(file.notes).toEqual([]);
  });

  it("reads every documented spelling as the current key", () => {
    const edge = ["[EdgeServer]", "InternalMachineName=E1", "InternalMachineIPs=10.0.0.4"];
    const network = ["[Network]", "InternetIPPrefix=28", "WSUSServer=w", "WSUSStatusServer=s", "EnableReferSupport=false"];
    const file = read(...edge, ...network, "[PrimaryCMS]", "CmsFileStore=share");
    expect(texts(file)).toEqual({
      "EdgeServer.InternalServerName": "E1",
      "EdgeServer.InternalServerIPs": "10.0.0.4",
      "Network.InternetIPPrefixLength": "28",
      "Common.WSUSServer": "w",
      "Common.WSUSStatusServer": "s",
      "TrunkConfiguration.EnableReferSupport": "false",
      "PrimaryCMS.ShareName": "share",
    });
    expect(file.common.unknown).toEqual([]);
  });

  it("lets a section that was only reached by an older spelling have its heading later", () => {
    expect(read("[Network]", "WSUSServer=w", "[Common]", "City=A").notes).toEqual([]);
  });

  it("orders gateways by number and leaves out those that say nothing", () => {
    const file = read("[GateWay10]", "IP=10.0.0.10", "[gateway2]", "IP=10.0.0.2", "Slot=1", "[Gateway3]", "[Gateway 04]", "IP=10.0.0.4");
    expect(file.common.gateways.map(({ number, texts: own }) => [number, own.texts])).toEqual([
      ["2", ["10.0.0.2"]],
      ["4", ["10.0.0.4"]],
      ["10", ["10.0.0.10"]],
    ]);
    expect(file.common.gateways[0]?.unknown).toEqual([{ section: "Gateway", key: "Slot", text: "1", after: "IP" }]);
  });

  it("counts the last of what stands twice, and names the line", () => {
    const file = read("[Common]", "City=A", "CITY=B", "[Network]", "WSUSServer=w", "[common]", "State=X", "WSUSServer=w");
    expect(texts(file)).toEqual({ "Common.City": "B", "Common.WSUSServer": "w", "Common.State": "X" });
    expect(notes(file)).toEqual([
      "warning 3: CITY in [Common] already stands in line 2, with “A”; this one, “B”, counts.",
      "warning 6: [common] stands here for the second time; of keys that stand twice, the last counts.",
      "warning 8: WSUSServer in [Common] already stands in line 5, with the same value.",
    ]);
  });

  it("keeps what an earlier line said of a key that stands twice, and which sections do", () => {
    const file = read(
      ...["[Common]", "City=A", "CITY=B", "city=B", "Vendor=1", "Vendor=2", "[HybridVoiceRoutes]", "Local=.*", "LOCAL=^1"],
      ...[
        "[Gateway02]",
        "IP=1",
        "Port=1",
        "[gateway 2]",
        "IP=2",
        "Port=1",
        "[EdgeServer]",
        "InternalMachineName=E",
        "InternalServerName=E",
      ],
    );
    expect(file.common.repeated).toEqual([
      { section: "Common", key: "City", text: "A" },
      { section: "Common", key: "City", text: "B" },
      { section: "Common", key: "Vendor", text: "1" },
      { section: "HybridVoiceRoutes", key: "LOCAL", text: ".*" },
      { section: "Gateway", gatewayNumber: "2" },
      { section: "Gateway", gatewayNumber: "2", key: "IP", text: "1" },
      { section: "EdgeServer", key: "InternalServerName", text: "E" },
    ]);
  });

  it("tells every line that it cannot read with its number and text, and reads on", () => {
    const file = read("Owner=me", "hello", "[Common]", "City=A", "=nothing", "State=B", "[Network] 24");
    expect(texts(file)).toEqual({ "Common.City": "A", "Common.State": "B" });
    expect(notes(file)).toEqual([
      "error 1: “Owner=me” stands before the first section, so nobody can tell what it belongs to; it was left out.",
      "error 2: “hello” is neither a comment, a section nor a key; it was left out.",
      "error 5: “=nothing” is neither a comment, a section nor a key; it was left out.",
      "error 7: “24” stands behind the heading [Network]; it was left out.",
    ]);
  });

  it.each(["[Common]   ; see [x]", "[Common]# [y]", "[ Common ]\t;]"])("ends the heading %j before its comment", (heading) => {
    const file = read(heading, "City=A");
    expect(texts(file)).toEqual({ "Common.City": "A" });
    expect([file.notes, file.common.comments.length]).toEqual([[], 1]);
  });

  it("takes everything up to the last bracket for a name, as the product does", () => {
    expect(read("[Common]", "[a]b]", "x=1").common.unknown).toEqual([{ section: "a]b", key: "x", text: "1", after: "Common" }]);
  });

  it("lets no mutilated heading give its keys to the section before", () => {
    const file = read(
      ...["[Common]", "IP=1", "[MediationServer", "IP=2", "[Vendor ; ours", "IP=3", "[ ]", "IP=4", "; why", "[", "IP=5"],
      ...["[Common]", "City=A"],
    );
    expect(texts(file)).toEqual({ "Common.IP": "1", "MediationServer.IP": "2", "Common.City": "A" });
    expect(file.common.unknown).toEqual([{ section: "Vendor", key: "IP", text: "3", after: "MediationServer" }]);
    expect(notes(file)).toEqual([
      "error 3: The heading “[MediationServer” has no “]”; it was read as [MediationServer].",
      "error 5: The heading “[Vendor” has no “]”; it was read as [Vendor].",
      "error 7: “[]” is a heading without a name; it was left out, and what stands under it.",
      "error 8: “IP=4” stands under the heading without a name in line 7, so nobody can tell what it belongs to; it was left out.",
      "error 10: “[” is a heading without a name; it was left out, and what stands under it.",
      "error 11: “IP=5” stands under the heading without a name in line 10, so nobody can tell what it belongs to; it was left out.",
      "warning 12: [Common] stands here for the second time; of keys that stand twice, the last counts.",
    ]);
    expect(file.common.comments).toEqual([{ text: " why", section: "Common" }]);
  });

  it("keeps what it does not know, with its place", () => {
    const file = read("[Vendor]", "Model=X", "Model2=Y", "[Common]", "First=1", "City=A", "Second=2", "[Empty]", "[Gateway]", "IP=1");
    expect(file.common.unknown).toEqual([
      { section: "Vendor", key: "Model", text: "X", after: "" },
      { section: "Vendor", key: "Model2", text: "Y", after: "" },
      { section: "Common", key: "First", text: "1", after: "" },
      { section: "Common", key: "Second", text: "2", after: "City" },
      { section: "Empty", key: "", text: undefined, after: "Common" },
      { section: "Gateway", key: "IP", text: "1", after: "Empty" },
    ]);
  });

  it("keeps comments with what they stand before, and not those the studio writes itself", () => {
    const studio = ["; DRAFT - 12 errors", "; Cloud Connector Edition configuration, made with CCE Studio"];
    const file = read(...studio, "#Build 5", "[Common]", ";a", "City=A", ";b", "[Gateway2]", ";c", "IP=1", ";d");
    expect(file.common.comments).toEqual([
      { text: "Build 5" },
      { text: "a", section: "Common", key: "City" },
      { text: "b", section: "Gateway", gatewayNumber: "2" },
      { text: "c", section: "Gateway", gatewayNumber: "2", key: "IP" },
      { text: "d", section: "Gateway", gatewayNumber: "2", key: "" },
    ]);
  });

  it.each([
    ["", "empty"],
    [" \r\n\t\uFEFF", "empty"],
    ["[Common]\0", "binary"],
    ["x".repeat(1024 * 1024 + 1), "1 MiB"],
    ["[.ShellClassInfo]\r\nIconResource=x", "[Common]"],
    ["{}", "[Common]"],
  ])("refuses what is no configuration (case %#)", (text, reason) => {
    expect(readIni("a.ini", text)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });

  it("reads the largest and oddest file in a moment", () => {
    const many = ["[Common]", ...Array.from({ length: 60_000 }, (_, index) => `;\nK${index}=`)].join("\n");
    const spaces = `[Common]\nCity=a${" ".repeat(1_000_000)}b\n[Gateway${"0".repeat(40_000)}x]`;
    const gateways = Array.from({ length: 55_000 }, (_, index) => `[Gateway${index}]\nIP=`).join("\n");
    const started = performance.now();
    for (const text of [many, spaces, gateways]) expect(readIni("a.ini", text).ok).toBe(true);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
