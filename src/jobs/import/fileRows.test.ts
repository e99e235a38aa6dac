import { describe, expect, it } from "vitest";
import { finished, type IniText, readingTexts } from "../../domain/import/readTexts.ts";
import { doubtsAmong, type Offer } from "../../domain/incoming.ts";
import { twoSites } from "../../fixtures/twoSites.ts";
import { fileRows } from "./fileRows.ts";

function offer(texts: readonly IniText[], designs: Offer["designs"] = []): Offer {
  return { read: finished(readingTexts(texts)), designs, leftOut: [] };
}

const ini = (name: string, ...lines: string[]) =>
  ["[Common]", "SiteName=Oslo", "[MediationServer]", `ServerName=${name}`, ...lines].join("\r\n");

const FILES: readonly IniText[] = [
  { path: "Oslo/HV1/a.ini", text: ini("M1"), encoding: "UTF-16 LE" },
  { path: "Backup/HV1/a.ini", text: ini("M1"), encoding: "ASCII" },
  { path: "Oslo/HV2/a.ini", text: ini("M2", "no key"), encoding: "UTF-8" },
  { path: "old/a.ini", text: ini("M2", "IP=10.0.0.2"), encoding: "ASCII" },
  { path: "desktop.ini", text: "[.ShellClassInfo]" },
];

describe("the files of an import", () => {
  it("begin with those in doubt and those with copies, with what is odd about each; what cannot be read is not among them", () => {
    const given = offer(FILES, [{ path: "z.json", design: twoSites(), notes: ["It was migrated."] }]);
    const rows = fileRows(given, doubtsAmong(given));
    expect(rows).toEqual([
      expect.objectContaining({ path: "Oslo/HV2/a.ini", inDoubt: true, advice: undefined, encoding: undefined, unreadable: 1 }),
      expect.objectContaining({ path: "old/a.ini", inDoubt: true, advice: expect.stringContaining("looks like a backup") }),
      {
        path: "Oslo/HV1/a.ini",
        kind: "ini",
        copies: ["Backup/HV1/a.ini"],
        inDoubt: false,
        advice: undefined,
        encoding: "UTF-16 LE",
        unreadable: 0,
        remarks: [],
      },
      expect.objectContaining({ path: "z.json", kind: "design", remarks: ["It was migrated."] }),
    ]);
  });
});
