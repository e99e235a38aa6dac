import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importTexts } from "./import/importTexts.ts";
import type { Deployment } from "./model/deployment.ts";
import { canonicalText } from "./model/fields/canonical.ts";
import { INI_FIELDS, INI_SECTIONS } from "./model/fields/index.ts";
import { foldersOf } from "./outputs/folders.ts";
import { iniOf } from "./outputs/ini/iniOf.ts";
import { iniDeployment, iniText } from "./testing/iniDeployment.ts";
import { meaning } from "./testing/meaning.ts";

interface File {
  readonly path: string;
  readonly text: string;
}

/** Every appliance's file, numbered so that they sort as they stand in the design. */
function filesOf(whole: Deployment): File[] {
  let number = 100;
  return whole.sites.flatMap((one) =>
    one.appliances.map((own) => {
      const ini = iniOf(whole, one, own);
      if (!ini.ok) throw new Error(ini.problems.map(({ reason }) => reason).join(" "));
      return { path: `${number++}/CloudConnector.ini`, text: ini.text };
    }),
  );
}

/** Every appliance's file where an export puts it. */
function exported(whole: Deployment): File[] {
  const folders = foldersOf(whole);
  const texts = filesOf(whole).map(({ text: written }) => written);
  const paths = whole.sites.flatMap((one) => one.appliances.map((own) => `${folders.ofAppliance(own)}/CloudConnector.ini`));
  return texts.map((written, index) => ({ path: paths[index] ?? "", text: written }));
}

function imported(files: readonly File[]) {
  const result = importTexts(files);
  if (!result.ok) throw new Error(result.message);
  return result;
}

function meanings(whole: Deployment) {
  return whole.sites.map((one) => one.appliances.map((own) => meaning(whole, one, own)));
}

describe("writing a deployment and reading it back", () => {
  it("gives the same in everything an ini expresses", () => {
    fc.assert(
      fc.property(iniDeployment, (whole) => {
        expect(meanings(imported(filesOf(whole)).design.deployment)).toEqual(meanings(whole));
      }),
      { numRuns: 80 },
    );
  });

  it("gives the same bytes the second time", () => {
    fc.assert(
      fc.property(iniDeployment, (whole) => {
        const first = filesOf(imported(filesOf(whole)).design.deployment);
        expect(filesOf(imported(first).design.deployment)).toEqual(first);
      }),
      { numRuns: 80 },
    );
  });

  it("does not depend on the order in which the files are given", () => {
    const shuffled = iniDeployment
      .map(filesOf)
      .chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })));
    fc.assert(
      fc.property(shuffled, ([files, other]) => {
        expect(JSON.stringify(imported(other))).toBe(JSON.stringify(imported(files)));
      }),
      { numRuns: 50 },
    );
  });
});

describe("reading what a person wrote and writing it back", () => {
  const blank = fc.constantFrom("", " ", "\t");
  const keys = INI_SECTIONS.flatMap((section) => INI_FIELDS[section].map((field) => ({ section, field })));
  const spelled = (name: string) => fc.constantFrom(name, name.toLowerCase(), name.toUpperCase());
  const line = fc.constantFrom(...keys).chain(({ section, field }) => {
    const number = section === "Gateway" ? fc.constantFrom("1", "2", "7") : fc.constant("");
    return fc
      .tuple(number, spelled(section), spelled(field.ini.key), iniText, blank, blank)
      .map(([gatewayNumber, heading, name, found, before, behind]) => {
        return {
          field,
          gatewayNumber,
          found,
          lines: [`${before}[${heading}${gatewayNumber}]`, `${behind}${name}${before}=${behind}${found}${before}`],
        };
      });
  });
  const oddity = fc.constantFrom("", ";", "; a = b", "# [Common]", ";Key=1", "  ");
  const file = fc.tuple(fc.array(fc.tuple(line, oddity), { minLength: 1, maxLength: 25 }), fc.constantFrom("\r\n", "\n", "\r"));

  it("keeps every value, whatever stands around it", () => {
    fc.assert(
      fc.property(file, ([lines, end]) => {
        const source = lines.flatMap(([{ lines: own }, extra]) => [extra, ...own]).join(end);
        const result = imported([{ path: "a.ini", text: source }]);
        expect(result.report.errors).toBe(0);
        const written = filesOf(result.design.deployment)[0]?.text ?? "";
        const numbers = [...new Set(lines.map(([one]) => one.gatewayNumber).filter((number) => number !== ""))].sort();
        // Of a key that stands twice the last counts; gateways close up.
        const expected = new Map(
          lines.map(([{ field, gatewayNumber, found }]) => {
            const section = gatewayNumber === "" ? field.ini.section : `Gateway${numbers.indexOf(gatewayNumber) + 1}`;
            return [`${section}.${field.ini.key}`, canonicalText(field, found)];
          }),
        );
        const read = valuesByPattern(written);
        for (const [name, found] of expected) expect([name, canonicalOf(name, read.get(name))]).toEqual([name, found]);
        expect([...read.keys()].filter((name) => !expected.has(name) && name !== "Common.State")).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same bytes the second time, wherever sections and comments stand", () => {
    const headings = ["Common", "network", "GATEWAY", "gateway", "Gateway1", "gateway 02", "HybridVoiceRoutes", "Vendor", "VENDOR 2"];
    const heading = fc.constantFrom(...headings).map((name) => `[${name}]`);
    const own = fc.constantFrom("; why", ";[x]", "#a=b", "City=Oslo", "FQDN=g.example.net", "IP=10.0.0.1", "Model=X", "Serial=1");
    const source = fc
      .tuple(
        fc.array(fc.constantFrom(";Build 5", "; b"), { maxLength: 2 }),
        fc.array(fc.tuple(heading, fc.array(own, { maxLength: 3 })), { maxLength: 8 }),
      )
      .map(([before, sections]) => [...before, ...sections.flatMap(([first, lines]) => [first, ...lines]), "[Network]"].join("\n"));
    fc.assert(
      fc.property(source, (written) => {
        const first = filesOf(imported([{ path: "100/CloudConnector.ini", text: written }]).design.deployment);
        expect(filesOf(imported(first).design.deployment)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it("knows the gateways of every file again, whatever their numbers, and gives the same bytes the second time", () => {
    const maybe = (key: string, ...found: string[]) => fc.constantFrom([], ...found.map((one) => [`${key}=${one}`]));
    const section = fc
      .tuple(
        fc.constantFrom("1", "2", "3", "4", "5"),
        maybe("FQDN", "", "a.example.net", "B.example.net", "c.example.net"),
        maybe("IP", "", "10.0.0.1", "10.0.0.2", "10.0.0.3"),
        maybe("Port", "5060", "05060", "5067"),
        maybe("Slot", "7"),
      )
      .map(([number, ...lines]) => [`[Gateway${number}]`, ...lines.flat()]);
    const gateways = fc.uniqueArray(section, { maxLength: 4, selector: ([heading]) => heading }).map((sections) => sections.flat());
    fc.assert(
      fc.property(fc.array(gateways, { minLength: 1, maxLength: 3 }), (drawn) => {
        const written = drawn.map((lines, index) => ({
          path: `${3 - index}/HOST${index}/CloudConnector.ini`,
          text: ["[Common]", "SiteName=Oslo", "[MediationServer]", `ServerName=MED${index}`, ...lines].join("\n"),
        }));
        const first = exported(imported(written).design.deployment);
        const contents = (text: string) => {
          const sections = text.split(/^(?=\[)/m).map((each) => each.trim().split(/\r?\n/));
          const told = sections.filter(([heading = "", ...lines]) => /^\[Gateway/i.test(heading) && lines.length > 0);
          return told.map(([, ...lines]) => lines.map((one) => one.replace("=0", "=")).join()).sort();
        };
        const before = written.map(({ text }) => contents(text));
        expect(first.map(({ text }) => contents(text))).toEqual(before);
        expect(exported(imported(first).design.deployment)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  /** Reads as scripts in the wild do: two patterns, tried on every line. */
  function valuesByPattern(ini: string): Map<string, string> {
    const values = new Map<string, string>();
    let section = "";
    for (const one of ini.split("\r\n")) {
      section = /^\[(.+)\]/.exec(one)?.[1] ?? section;
      const [, name, found] = /^(.+?)\s*=(.*)/s.exec(one) ?? [];
      if (name !== undefined && found !== undefined) values.set(`${section}.${name}`, found);
    }
    return values;
  }

  function canonicalOf(name: string, found: string | undefined): string | undefined {
    const [section = "", own] = name.split(".");
    const field = keys.find((one) => one.section === section.replace(/\d+$/, "") && one.field.ini.key === own)?.field;
    return field && found !== undefined ? canonicalText(field, found) : undefined;
  }
});
