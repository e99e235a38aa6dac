import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeText } from "../platform/decodeText.ts";
import { type ImportResult, importInis } from "./import/importInis.ts";
import type { Appliance } from "./model/appliance.ts";
import type { Design } from "./model/design.ts";
import { iniOf } from "./outputs/ini/iniOf.ts";

const ESTATE = join(import.meta.dirname, "../../fixtures/estate");

const FILES = readdirSync(ESTATE, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ini"))
  .map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(ESTATE, path))) }));

function imported(result: ImportResult) {
  if (!result.ok) throw new Error(result.message);
  return result;
}

const { design, report } = imported(importInis(FILES, decodeText));

function site(name: string | undefined) {
  const found = design.deployment.sites.find((one) => one.siteName === name);
  if (!found) throw new Error(`There is no site ${name}.`);
  return found;
}

function host(name: string): Appliance {
  const found = design.deployment.sites.flatMap((one) => one.appliances).find((one) => one.hostName === name);
  if (!found) throw new Error(`There is no host ${name}.`);
  return found;
}

/** The files of a design, numbered so that they sort as they stand in it. */
function exported({ deployment }: Design) {
  let number = 100;
  return deployment.sites.flatMap((one) =>
    one.appliances.map((appliance) => {
      const ini = iniOf(deployment, one, appliance);
      if (!ini.ok) throw new Error(ini.problems.map(({ reason }) => reason).join(" "));
      return { path: `${number++}/CloudConnector.ini`, bytes: new TextEncoder().encode(ini.text) };
    }),
  );
}

describe("the estate of ini files written by hand", () => {
  it("becomes the sites and hosts that its files and folders name", () => {
    expect(design.deployment.sites.map((one) => [one.siteName, one.appliances.map(({ hostName }) => hostName)])).toEqual([
      ["Amsterdam", ["AMS-CCE1", undefined]],
      ["Munich", ["MUC-CCE1", "MUC-CCE2"]],
      ["Osaka", [undefined]],
      ["Seattle", ["SEA-CCE1", "SEA-CCE2", "SEA-CCE3"]],
      ["Singapore", ["SIN-CCE1", "SIN-CCE2"]],
      ["São Paulo", ["GRU-CCE1"]],
      [undefined, ["LAB-HV01"]],
      ["", ["LYS-CCE1", undefined]],
    ]);
    expect(report.files).toHaveLength(14);
    expect(report.version.version).toBe("2.1");
  });

  it("merges the backup copy and leaves out what is no configuration", () => {
    expect(report.merged).toEqual([{ path: "Backup 2019-03/SEA-CCE1/CloudConnector.ini", sameAs: "Seattle/SEA-CCE1/CloudConnector.ini" }]);
    expect(report.leftOut).toEqual([{ path: "desktop.ini", reason: expect.stringContaining("[Common]") }]);
  });

  it("is read to the last line", () => {
    expect(report.errors).toBe(0);
  });

  it("tells the lines of a file it could not read, and keeps the rest", () => {
    const path = "Sao Paulo/GRU-CCE1/CloudConnector.ini";
    const sound = readFileSync(join(ESTATE, path), "utf8");
    const text = sound.replace(";Configuração", "Configuração").replace("; Owner", "Owner").replace("# this line", "this line");
    const bytes = new TextEncoder().encode(text);
    const faulty = imported(importInis([{ path, bytes }], decodeText));
    const errors = faulty.report.notes.filter(({ severity }) => severity === "error");
    expect(errors.map((one) => [one.path, one.line])).toEqual([
      [path, 1],
      [path, 2],
      [path, 39],
    ]);
    expect(faulty.report.errors).toBe(3);
    expect(errors[1]?.message).toContain("Owner=telecom@contoso.com");
    expect(faulty.design.deployment.sites[0]?.city).toBe("São Paulo");
  });

  it("reads every encoding, and warns where it had to guess", () => {
    expect(site("Munich").city).toBe("München");
    expect(site("Munich").corpnetSwitchName).toBe("Corpnet (München)");
    expect(host("MUC-CCE2").overrides?.some(({ key }) => key === "City")).toBe(false);
    expect(site("Osaka").city).toBe("大阪");
    const guessed = report.notes.filter(({ message }) => message.includes("Windows-1252"));
    expect(guessed.map(({ path }) => path)).toEqual(["Munich/MUC-CCE2/CloudConnector.ini"]);
    expect(guessed[0]?.message).toContain("lines 1, 10, 20.");
    const encodings = report.files.map(({ path, encoding }) => [path.split("/").at(-2), encoding]);
    expect(encodings.filter(([, encoding]) => encoding !== "ASCII")).toEqual([
      ["MUC-CCE1", "UTF-16 LE"],
      ["MUC-CCE2", "Windows-1252"],
      ["ApplianceRoot", "UTF-8"],
      ["GRU-CCE1", "UTF-8 with BOM"],
    ]);
  });

  it("understands older spellings, keys in other sections and every letter case", () => {
    expect(host("AMS-CCE1")).toMatchObject({ edgeName: "AMS-EDGE1", edgeInternalAddress: "10.31.0.13", hardwareType: "Minimum" });
    expect(site("Amsterdam")).toMatchObject({
      internetPrefixLength: "28",
      wsusServer: "http://wsus.ams.contoso.net:8530",
      cmsShareName: "CmsFileStore",
      enableReferSupport: "false",
    });
    expect(host("AMS-CCE1").overrides?.map(({ key }) => key)).toEqual(undefined);
    expect(host("SEA-CCE2").overrides).toBeUndefined();
  });

  it("takes the Media Relay's public address for the Access Edge where both have one address", () => {
    expect(host("AMS-CCE1").accessPublicAddress).toBe("203.0.113.4");
    expect(host("MUC-CCE1").accessPublicAddress).toBeUndefined();
    expect(host("SEA-CCE1").accessPublicAddress).toBeUndefined();
  });

  it("keeps what disagrees as overrides of the file that differs", () => {
    const differing = report.disagreements.filter(({ path }) => path.startsWith("Seattle/SEA-CCE3"));
    expect(differing.map(({ section, key, shared, own }) => [section, key, shared, own])).toEqual([
      ["Common", "SIPDomains", "contoso.com fabrikam.com", "contoso.com"],
      ["Common", "SiteName", "Seattle", "SEATTLE"],
      ["MediationServer", "PoolName", "mspool", "mspool3"],
      ["Gateway", "Port", "5067", "5061"],
      ["Gateway", "FQDN", undefined, "10.20.0.210"],
      ["Gateway", "IP", undefined, "10.20.0.210"],
      ["Gateway", "Port", undefined, "5060"],
      ["Gateway", "Protocol", undefined, "TCP"],
      ["Gateway", "VoiceRoutes", undefined, "Internal"],
      ["HybridVoiceRoutes", "Internal", undefined, "^\\+1425555(\\d{4})$"],
    ]);
    expect(host("SEA-CCE3").overrides).toHaveLength(differing.length + 1);
    expect(host("SEA-CCE3").overrides?.at(-1)).toMatchObject({ key: "PbxSlot", text: "4", after: "VoiceRoutes" });
  });

  it("warns of two files for one Mediation Server", () => {
    const twice = report.notes.filter(({ message }) => message.includes("Both are kept"));
    expect(twice.map(({ path }) => path)).toEqual(["Singapore/SIN-CCE2/CloudConnector.ini", "Singapore/SIN-CCE2/CloudConnector.ini"]);
  });

  it("lists what it does not know, and what is missing", () => {
    const unknown = report.unknown.filter(({ path }) => path.startsWith("Sao Paulo"));
    expect(unknown.map(({ section, key, text }) => `[${section}] ${key}=${text}`)).toEqual([
      "[Vendor] Model=Mediant CCE",
      "[Vendor] SerialNo=0042-7",
      "[Vendor] Licence=ABC=DEF==",
      "[Common] OMSWorkspace=contoso-br",
      "[Network] CorpnetVlan=120",
      "[TrunkConfiguration] SessionTimer=true",
      "[Gateway1] Trunk=PRI-1",
    ]);
    const missing = report.missing.filter(({ path }) => path.startsWith("Singapore/SIN-CCE2"));
    expect(missing.map(({ key }) => key)).toEqual(["State", "OMSEnabled"]);
  });

  it("writes every file back, and a second round gives the same bytes", () => {
    const first = exported(design);
    const again = imported(importInis(first, decodeText));
    expect(again.report.errors).toBe(0);
    const second = exported(again.design);
    expect(second.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(first.map(({ bytes }) => new TextDecoder().decode(bytes)));
  });

  it("does not depend on the order of the files", () => {
    const other = imported(importInis([...FILES].reverse(), decodeText));
    expect(JSON.stringify(other)).toBe(JSON.stringify({ ok: true, design, report }));
  });
});
