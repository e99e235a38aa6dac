import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importTexts } from "./import/importTexts.ts";
import type { Appliance } from "./model/appliance.ts";
import type { Deployment } from "./model/deployment.ts";
import { effectiveGateways, effectiveIniText, effectiveVoiceRoutes } from "./model/effective.ts";
import { canonicalText } from "./model/fields/canonical.ts";
import { FIELDS_OF, INI_FIELDS, INI_SECTIONS, type IniField } from "./model/fields/index.ts";
import type { SubjectKind } from "./model/finding.ts";
import type { Gateway } from "./model/gateway.ts";
import type { Site } from "./model/site.ts";
import { foldersOf } from "./outputs/folders.ts";
import { iniOf } from "./outputs/ini/iniOf.ts";

/** Texts as people and their mistakes have them: present, empty, nonsensical; without white space at the ends, which no ini can hold. */
const value = fc.oneof(
  fc.constantFrom(
    "",
    "24",
    "024",
    "50b60",
    "TRUE",
    "minimum",
    "Tls",
    "a.com, b.com;c.com",
    "10.0.0.1 10.0.0.2",
    "[x]",
    ";y",
    "#z",
    "a=b",
    "=",
    "C:\\x",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }).map((text) => text.replace(/[\r\n\0]/g, "").replace(/^[\s\u0085]+|[\s\u0085]+$/g, "")),
);
const text = fc.option(value, { nil: undefined });

function texts(owner: SubjectKind) {
  const fields = FIELDS_OF[owner].filter(({ ini }) => ini);
  return fc.record(Object.fromEntries(fields.map(({ name }) => [name, text])));
}

const key = fc.constantFrom("Vendor", "SerialNo", "Über", "a b", "x]", "Key.1");
const unknown = fc.record({
  section: fc.constantFrom("Common", "Network", "EdgeServer", "Vendor Section", "Extra", "Gateway", "GATEWAY"),
  key,
  text: value,
});
const differing = fc.record({
  field: fc.constantFrom(
    ...INI_SECTIONS.flatMap((section) => INI_FIELDS[section]).filter(({ owner }) => owner === "site" || owner === "deployment"),
  ),
  text,
});

const comment = fc.record(
  {
    text: fc.oneof(value, fc.constant(" a=b")),
    section: fc.constantFrom("Common", "Network", "Extra", "Gone"),
    key: fc.constantFrom("", "City", "Vendor"),
  },
  { requiredKeys: ["text"] },
);

/** An appliance of its own Mediation Server, so that no two files are copies. */
const appliance = fc
  .record({
    texts: texts("appliance"),
    unknown: fc.array(unknown, { maxLength: 3 }),
    differing: fc.array(differing, { maxLength: 3 }),
    comments: fc.array(comment, { maxLength: 3 }),
  })
  .map(({ texts: own, unknown: extra, differing: other, comments }) => {
    const overrides = [...other.map((one) => ({ ...one.field.ini, text: one.text })), ...extra];
    return { own, comments, overrides: overrides.filter((one) => one.key !== "SiteName") };
  });

const gateway = texts("gateway");
const route = fc.record({ name: fc.constantFrom("LocalRoute", "World", "DACH 1", "x]"), pattern: value });
const site = fc.record({
  texts: texts("site"),
  appliances: fc.array(appliance, { minLength: 1, maxLength: 3 }),
  gateways: fc.array(gateway, { maxLength: 3 }),
  routes: fc.uniqueArray(route, { maxLength: 3, selector: ({ name }) => name }),
});

const deployment = fc
  .record({ texts: texts("deployment"), sites: fc.array(site, { minLength: 1, maxLength: 3 }) })
  .map((drawn): Deployment => {
    const sites = drawn.sites.map((one, index): Site => {
      return {
        ...one.texts,
        id: `site-${index}`,
        siteName: `Site ${index}`,
        voiceRoutes: one.routes.map((own, number) => ({ id: `route-${index}-${number}`, ...own })),
        gateways: one.gateways.map((own, number): Gateway => ({ ...own, id: `gateway-${index}-${number}` })),
        appliances: one.appliances.map(({ own, comments, overrides }, number): Appliance => {
          return { ...own, mediationName: `MED-${index}-${number}`, id: `appliance-${index}-${number}`, comments, overrides };
        }),
      };
    });
    return { ...drawn.texts, targetVersion: "2.1", nextId: 1000, sites };
  });

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

/** All that an appliance's file says, by meaning. */
function meaning(whole: Deployment, one: Site, own: Appliance) {
  const canonical = (field: IniField, found: string | undefined) => {
    return field.name === "state" ? canonicalText(field, found ?? "") : found === undefined ? undefined : canonicalText(field, found);
  };
  const fields = INI_SECTIONS.filter((section) => section !== "Gateway").flatMap((section) => INI_FIELDS[section]);
  const gateways = effectiveGateways(one, own).map((each) => {
    const holder: Readonly<Record<string, unknown>> = each;
    return INI_FIELDS.Gateway.map((field) => canonical(field, holder[field.name] as string | undefined));
  });
  const known = new Set(fields.map(({ ini }) => `${ini.section}.${ini.key}`));
  const extra = (own.overrides ?? []).filter(({ section, key: name, gateway: id }) => {
    return id === undefined && section !== "HybridVoiceRoutes" && !known.has(`${section}.${name}`);
  });
  return {
    values: fields.map((field) => canonical(field, effectiveIniText({ deployment: whole, site: one, appliance: own }, field))),
    gateways: gateways
      .filter((each) => each.some((found) => found !== undefined))
      .map((each) => JSON.stringify(each))
      .sort(),
    routes: Object.fromEntries(effectiveVoiceRoutes(one, own).map(({ name, pattern }) => [name, pattern])),
    // Of a key that stands twice the last counts.
    unknown: Object.fromEntries(extra.map(({ section, key: name, text: found }) => [`${section.toLowerCase()}.${name}`, found])),
  };
}

function meanings(whole: Deployment) {
  return whole.sites.map((one) => one.appliances.map((own) => meaning(whole, one, own)));
}

describe("writing a deployment and reading it back", () => {
  it("gives the same in everything an ini expresses", () => {
    fc.assert(
      fc.property(deployment, (whole) => {
        expect(meanings(imported(filesOf(whole)).design.deployment)).toEqual(meanings(whole));
      }),
      { numRuns: 80 },
    );
  });

  it("gives the same bytes the second time", () => {
    fc.assert(
      fc.property(deployment, (whole) => {
        const first = filesOf(imported(filesOf(whole)).design.deployment);
        expect(filesOf(imported(first).design.deployment)).toEqual(first);
      }),
      { numRuns: 80 },
    );
  });

  it("does not depend on the order in which the files are given", () => {
    const shuffled = deployment
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
      .tuple(number, spelled(section), spelled(field.ini.key), value, blank, blank)
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
