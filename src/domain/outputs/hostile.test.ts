import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFqdn } from "../net/name.ts";
import { archiveFiles } from "./archive.ts";
import type { Language, TableDocument, TextDocument } from "./output.ts";
import { OUTPUTS } from "./registry.ts";
import { cellText } from "./table/cellText.ts";
import { csvText } from "./table/csv.ts";
import { hostileDeployment } from "./testing/hostile.ts";
import { readCells, readLine } from "./testing/markdown.ts";
import { linesOf, readPsCommand } from "./testing/readers.ts";
import { documentsOf, wholeOf } from "./testing/targets.ts";

/** How each kind of text is read by whoever it is for; throws or fails where it would be misread. */
const READ: Readonly<Record<Language, (text: string) => void>> = {
  // Held to its own laws, round trip included.
  ini: () => undefined,
  bind(text) {
    for (const line of linesOf(text, /^;/)) expect(line).toMatch(/^[\w-]+(?:\.[\w-]+)+\.\t3600\tIN\tA\t\d+\.\d+\.\d+\.\d+$/);
  },
  hosts(text) {
    const names = linesOf(text, /^#/).map((line) => {
      const [address = "", name = "", ...others] = line.split(/ +/);
      expect(others).toEqual([]);
      expect(address).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
      expect(isFqdn(name)).toBe(true);
      return name.toLowerCase();
    });
    expect(new Set(names).size).toBe(names.length);
  },
  powershell(text) {
    const known = [
      "New-VMSwitch",
      ...["ResourceRecordA", "ClientSubnet", "ZoneScope", "QueryResolutionPolicy"].map((noun) => `Add-DnsServer${noun}`),
    ];
    const parameter = /^ {2}\[Parameter\(Mandatory = \$true\)\] \[string(?:\[\])?\] \$\w+,?$/;
    const commands = linesOf(text, new RegExp(`^#|^param\\($|${parameter.source}|^\\)$`)).map(readPsCommand);
    expect(commands.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  },
  inf(text) {
    for (const line of linesOf(text, /^;/)) expect(line).toMatch(/^(?:\[\w+\]|[\w.]+=(?:"[^"\\]*"|\w+|[\d.]+))$/);
  },
  openssl(text) {
    expect(text).not.toMatch(/\\\n/);
    for (const line of linesOf(text, /^#/)) expect(line).toMatch(/^(?:\[\w+\]|[\w.]+ = [\w.,@* -]+)$/);
  },
  batch(text) {
    const [netsh, reg, ...others] = linesOf(text, /^@rem /);
    expect(netsh).toMatch(/^netsh winhttp set proxy proxy-server="[\w.:-]+" bypass-list="[\w.*;-]+;<local>"$/);
    expect(reg).toMatch(/^reg add /);
    expect(others).toEqual([]);
  },
  markdown: readMarkdown,
};

const FENCE = /^ {4}(`{3,})powershell$/;
const RUNBOOK_COMMAND = /^[A-Z][a-z]+-(?:Cc|Cs|Msol|VM|Windows|Dns|Execution|Command|Item|PC)\w*$/;

/** Every line is read as what it is: a heading, words, a row with as many cells as its table has columns, or a command. */
function readMarkdown(text: string): void {
  let [fence, columns] = ["", 0];
  for (const line of text.split("\r\n")) {
    if (fence !== "") {
      if (line === `    ${fence}`) fence = "";
      else readRunbookCommand(line.slice(4));
      continue;
    }
    fence = FENCE.exec(line)?.[1] ?? "";
    if (fence !== "") continue;
    if (!line.startsWith("|")) {
      columns = 0;
      readLine(line.replace(/^(?:#{1,3} |- |\d+\. +)/, ""));
      continue;
    }
    const cells = readCells(line);
    columns ||= cells.length;
    expect(cells).toHaveLength(columns);
  }
  expect(fence).toBe("");
}

function readRunbookCommand(line: string): void {
  if (/^(?:netsh winhttp set proxy|reg add) /.test(line)) return;
  const { name } = readPsCommand(line.replace(/^\$bypass = /, "").replaceAll("@{add='Night'}", "Night"));
  expect(name).toMatch(RUNBOOK_COMMAND);
}

function readTable({ table }: TableDocument): void {
  const [heading, ...rows] = csvParseRows(csvText(table).replace(/^\uFEFF/, ""));
  expect(heading).toEqual(table.columns.map(({ title }) => title));
  expect(rows).toHaveLength(table.rows.length);
  for (const [at, row] of rows.entries()) {
    const cells = table.columns.map(({ kind }, index) => cellText(table.rows[at]?.cells[index] ?? null, kind));
    expect(row.map((cell, index) => (cell === `'${cells[index]}` ? cells[index] : cell))).toEqual(cells);
    for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  }
}

function readText({ language, text }: TextDocument): void {
  expect(text).not.toMatch(/\p{Surrogate}|\0/u);
  READ[language](text);
}

describe("whatever a design holds", () => {
  it.each(OUTPUTS.map((output) => [output.id, output] as const))("%s is well-formed", (_, output) => {
    fc.assert(
      fc.property(hostileDeployment, (deployment) => {
        for (const document of documentsOf(output, deployment)) {
          if (document.kind === "table") readTable(document);
          else if (document.kind === "text") readText(document);
          else expect(document.reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("every file of the archive has a safe path of its own", () => {
    fc.assert(
      fc.property(hostileDeployment, (deployment) => {
        const paths = archiveFiles(deployment, wholeOf(deployment).known).files.map(({ path }) => path);
        expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
        for (const path of paths) {
          expect(path).not.toMatch(/[<>:"\\|?*\p{Cc}\p{Surrogate}]|^\/|\/\//u);
          for (const part of path.split("/")) expect(part).not.toMatch(/^\.{0,2}$|[. ]$/);
        }
      }),
      { numRuns: 20 },
    );
  });
});
