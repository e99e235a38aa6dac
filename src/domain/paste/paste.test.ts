import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pasteRows } from "../edits/pasteRows.ts";
import { Drawing } from "../edits/testing/drawing.ts";
import type { Design } from "../model/design.ts";
import { guessReading } from "./matchColumns.ts";
import { planPaste } from "./planPaste.ts";
import { readTable } from "./readTable.ts";

function rowsOf(text: string): readonly (readonly string[])[] {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.message);
  return table.rows;
}

/** Pastes a text as it is understood by itself. */
function pasted(design: Design, text: string): { readonly design: Design; readonly words: readonly string[] } {
  const rows = rowsOf(text);
  const plan = planPaste(design.deployment, rows, guessReading(rows));
  return { design: pasteRows.apply(design, { rows: plan.rows }), words: plan.planned.map(({ words }) => words) };
}

function drawing(): Drawing {
  const drawing = new Drawing();
  drawing.addSite("Seattle", 2, "10.20.0.0/24", "198.51.100.0/24");
  return drawing;
}

describe("a table", () => {
  it.each([
    [
      "tabs, as a spreadsheet copies",
      "a\tb\nc\t",
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    ["commas", 'a,"b, c"\r\n', [["a", "b, c"]]],
    [
      "semicolons",
      'a;b\n;\n"x\ny";z',
      [
        ["a", "b"],
        ["x\ny", "z"],
      ],
    ],
    [
      "rows of unlike length",
      "a\nb\tc",
      [
        ["a", ""],
        ["b", "c"],
      ],
    ],
  ])("is read from %s", (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each([
    ["nothing", " \n\t\n", /There is no row yet/],
    ["too many rows", "a\n".repeat(5_001), /There are 5,001 rows; up to 5,000/],
    ["too many columns", "a\t".repeat(61), /There are 62 columns; up to 60/],
    ["too long a text", "a".repeat(4 * 1024 * 1024 + 1), /longer than 4 million/],
  ])("is refused with a sentence: %s", (_, text, sentence) => {
    const table = readTable(text);
    expect(table.ok ? "" : table.message).toMatch(sentence);
  });
});

describe("the reading of a table", () => {
  it.each([
    ["Site\tCity\tConcurrent calls", "sites", ["siteName", "city", "requiredCalls"]],
    ["PSTN site\tHost name\tMediationServer IP", "appliances", ["site", "hostName", "mediationAddress"]],
    ["Site;SBC;IP;Port;Remark", "gateways", ["site", "fqdn", "address", "port", undefined]],
    ["Server\tIP address", "addresses", ["name", "address"]],
  ])("follows the headings %s", (heading, kind, columns) => {
    const reading = guessReading(rowsOf(`${heading}\nx`));
    expect(reading).toEqual({ kind, hasHeading: true, columns });
  });

  it("follows the cells where there is no heading", () => {
    expect(guessReading(rowsOf("SEA-AD1\t10.20.0.10"))).toEqual({ kind: "addresses", hasHeading: false, columns: ["name", "address"] });
    expect(guessReading(rowsOf("Paris\nLondon")).kind).toBe("sites");
  });
});

describe("pasting", () => {
  it("adds sites, and changes those that are there by name", () => {
    const { design, words } = pasted(drawing().design, "Site name\tCountry\tCalls\nseattle\tUS\t900\nParis\tFR\t450");
    expect(words).toEqual(["Changes Site name, Country code, Concurrent calls needed of Seattle", "New PSTN site Paris"]);
    expect(design.deployment.sites.map(({ siteName, countryCode, requiredCalls }) => [siteName, countryCode, requiredCalls])).toEqual([
      ["seattle", "US", "900"],
      ["Paris", "FR", "450"],
    ]);
  });

  it("adds appliances with free names and addresses for what the rows do not say", () => {
    const { design, words } = pasted(drawing().design, "Site\tHost name\tHardware\nSeattle\tHV-07\tMinimum\nParis\tHV-08\t");
    expect(words).toEqual(["New appliance HV-07 in Seattle", "New appliance HV-08 in the new PSTN site Paris"]);
    const [seattle, paris] = design.deployment.sites;
    expect(seattle?.appliances.at(-1)).toMatchObject({ hostName: "HV-07", hardwareType: "Minimum", mediationAddress: "10.20.0.28" });
    expect(paris?.appliances[0]).toMatchObject({ hostName: "HV-08", hardwareType: "Normal", adName: "PAR-AD1" });
  });

  it("adds gateways to the only site without being told which", () => {
    const { design } = pasted(drawing().design, "SBC\tIP\tPort\tProtocol\nsbc1.contoso.com\t10.20.0.201\t5067\tTLS");
    expect(design.deployment.sites[0]?.gateways[0]).toMatchObject({
      fqdn: "sbc1.contoso.com",
      address: "10.20.0.201",
      port: "5067",
      protocol: "TLS",
      voiceRoutes: "LocalRoute",
    });
  });

  it("gives addresses to machines by their name, and says which it does not know", () => {
    const start = drawing();
    const { design, words } = pasted(start.design, "sea-med1\t10.20.0.77\nNOBODY\t10.20.0.78");
    expect(words).toEqual(["Changes the address of the Mediation Server of SEA-HOST1", "Nothing in the design is called “NOBODY”."]);
    expect(design.deployment.sites[0]?.appliances[0]?.mediationAddress).toBe("10.20.0.77");
  });

  it("leaves out a second row about one thing, and a row that names nothing", () => {
    const { words } = pasted(drawing().design, "Site name\tCity\nParis\tParis\nPARIS\tLyon\n\tRome");
    expect(words).toEqual(["New PSTN site Paris", "“PARIS” stands in a row above already.", "It names no site."]);
  });

  it("takes any text without failing, and a table that names each thing once changes nothing more the second time", () => {
    const cell = fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.replaceAll(/["\t\r\n]/g, " "));
    const textOf = (rows: readonly (readonly string[])[]) => ["Site\tHost name\tIP", ...rows.map((row) => row.join("\t"))].join("\n");
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(() => pasted(drawing().design, textOf(rows))).not.toThrow();
        const names = rows.map(([, name = ""]) => name.trim().toLowerCase());
        const text = textOf(rows.filter((_, index) => names.indexOf(names[index] ?? "") === index));
        const once = pasted(drawing().design, text).design;
        expect(pasted(once, text).design).toBe(once);
      }),
    );
  });
});
