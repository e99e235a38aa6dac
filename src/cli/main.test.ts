import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import schema from "../../public/schema/cce-studio-design.v1.json?raw";
import { serialize } from "../document/serialize.ts";
import { RULES } from "../domain/rules/registry.ts";
import { FIXTURES } from "../fixtures/index.ts";
import { COMMANDS } from "./commands/index.ts";
import { testFolder } from "./testing/folder.ts";
import { runCli } from "./testing/runCli.ts";

const TWO_SITES = serialize(FIXTURES["two-sites"]());
const PROBLEMS = serialize(FIXTURES["with-problems"]());

describe("the command line, called wrongly, says so in one line and exits with 64:", () => {
  it.each([
    [[], "cce-studio: a command is missing; see “cce-studio --help”."],
    [["frobnicate"], "cce-studio: there is no command “frobnicate”; see “cce-studio --help”."],
    [["constructor"], "cce-studio: there is no command “constructor”; see “cce-studio --help”."],
    [["check"], "cce-studio: DESIGN is missing; see “cce-studio check --help”."],
    [["check", "a", "b"], "cce-studio: one DESIGN only; “b” is too much; see “cce-studio check --help”."],
    [["check", "-", "--format", "xml"], "cce-studio: --format is “xml”, but must be one of text, json; see “cce-studio check --help”."],
    [
      ["check", "-", "--severity", "fatal"],
      "cce-studio: --severity is “fatal”, but must be one of error, warning, info; see “cce-studio check --help”.",
    ],
    [["check", "-", "--loud"], "cce-studio: Unknown option '--loud'; see “cce-studio check --help”."],
    [["import"], "cce-studio: FILE.ini is missing; see “cce-studio import --help”."],
    [["import", "-", "a.ini"], "cce-studio: - (standard input) stands alone; see “cce-studio import --help”."],
    [["export", "-"], "cce-studio: -o FOLDER is missing; see “cce-studio export --help”."],
    [["export", "-", "--zip", "all.zip"], "cce-studio: -o FOLDER is missing; see “cce-studio export --help”."],
    [["size", "--target", "n"], "cce-studio: --calls is missing; see “cce-studio size --help”."],
    [["size", "--calls", "100"], "cce-studio: --target is missing; see “cce-studio size --help”."],
    [
      ["size", "--calls", "1e3", "--target", "n"],
      "cce-studio: --calls is “1e3”, but must be a whole number; see “cce-studio size --help”.",
    ],
    [
      ["size", "--calls", "9", "--target", "n+3"],
      "cce-studio: --target is “n+3”, but must be one of n, n+1, n+2; see “cce-studio size --help”.",
    ],
    [["schema", "x"], "cce-studio: “x” is too much; see “cce-studio schema --help”."],
  ])("%j", async (args, message) => {
    expect(await runCli(args)).toMatchObject({ status: 64, out: "", said: [message] });
  });
});

describe("the command line", () => {
  it("tells its version", async () => {
    expect(await runCli(["--version"])).toMatchObject({ status: 0, out: `${manifest.version}\n`, said: [] });
  });

  it("names every command in its help, and each has help of its own", async () => {
    const { status, out } = await runCli(["--help"]);
    expect(status).toBe(0);
    for (const name of Object.keys(COMMANDS)) {
      expect(out).toContain(`cce-studio ${name}`);
      expect(await runCli([name, "--help"])).toMatchObject({ status: 0, said: [] });
    }
  });

  it.each(["check", "report", "audit", "export"])("exits %s with 1 and a sentence where the design cannot be read", async (name) => {
    const more = name === "export" ? ["-o", testFolder()] : [];
    expect(await runCli([name, "/no/such/design.json", ...more])).toMatchObject({
      status: 1,
      out: "",
      said: ["“/no/such/design.json” cannot be read. It does not exist."],
    });
    expect(await runCli([name, "-", ...more], "{")).toMatchObject({
      status: 1,
      out: "",
      said: [
        "“standard input” cannot be opened. It is not valid JSON. Line 1, column 2: a property’s name in double quotes is missing; the text ends too early.",
      ],
    });
  });
});

describe("check", () => {
  it("finds nothing wrong with a sound design", async () => {
    expect(await runCli(["check", "-"], TWO_SITES)).toMatchObject({ status: 0 });
    const { out } = await runCli(["check", "-", "--format", "json"], TWO_SITES);
    expect(JSON.parse(out)).toMatchObject({ summary: { error: 0 } });
  });

  it("names every problem, and exits with 2 for errors", async () => {
    const { status, out } = await runCli(["check", "-", "--format", "json"], PROBLEMS);
    const { problems, summary } = JSON.parse(out);
    expect(status).toBe(2);
    expect(summary.error).toBeGreaterThan(0);
    expect(problems).toHaveLength(summary.error + summary.warning + summary.info);
    expect(Object.keys(problems[0])).toEqual(["rule", "severity", "message", "subject"]);
    expect(problems[0].subject).toMatchObject({ kind: expect.any(String), id: expect.any(String), name: expect.any(String) });
    const text = await runCli(["check", "-"], PROBLEMS);
    expect(text.status).toBe(2);
    expect(text.out.trimEnd().split("\n")).toHaveLength(problems.length + 1);
  });

  it("hides the lesser problems when asked, and keeps the exit status", async () => {
    const all = JSON.parse((await runCli(["check", "-", "--format", "json"], PROBLEMS)).out);
    const { status, out } = await runCli(["check", "-", "--format", "json", "--severity", "error"], PROBLEMS);
    const { problems, summary } = JSON.parse(out);
    expect(status).toBe(2);
    expect(summary).toEqual(all.summary);
    expect(problems).toHaveLength(summary.error);
  });

  it("reads a design from a file", async () => {
    const file = join(testFolder(), "design.json");
    writeFileSync(file, TWO_SITES);
    expect(await runCli(["check", file])).toMatchObject({ status: 0, said: [] });
  });
});

describe("report", () => {
  it("gives capacity, certificates, DNS, firewall and hardware as data, with sites by name", async () => {
    const { status, out } = await runCli(["report", "-", "--format", "json"], TWO_SITES);
    const report = JSON.parse(out);
    expect(status).toBe(0);
    expect(Object.keys(report)).toEqual(["capacity", "certificates", "dns", "firewall", "hardware"]);
    expect(report.capacity.sites).toMatchObject([
      {
        site: "Seattle",
        appliances: { normal: 3, minimum: 0 },
        allUp: 1500,
        nPlus1: { calls: 1000, availability: 0.998 },
        nPlus2: { calls: 500, availability: 0.999 },
      },
      { site: "Amsterdam", appliances: { normal: 2, minimum: 0 }, allUp: 1000, nPlus1: { calls: 500, availability: 0.998 }, nPlus2: null },
    ]);
    expect(report.capacity.total).toEqual({ sites: 2, appliances: 5, allUp: 2500, nPlus1: 1500, nPlus2: 500 });
    expect(report.certificates.flatMap((one: { sites: string[] }) => one.sites)).toEqual(["Seattle", "Amsterdam"]);
    expect(Object.keys(report.dns)).toEqual(["external", "verify", "internal"]);
    expect(Object.keys(report.dns.external[0])).toEqual(["zone", "name", "type", "value", "site"]);
    expect(report.firewall[0]).toEqual({
      site: "Seattle",
      firewall: "internal",
      profile: null,
      direction: "outbound",
      source: "10.20.0.12",
      sourcePort: "any",
      destination: "10.20.0.201",
      destinationPort: "5067",
      protocol: "TLS",
      purpose: "Signalling to the gateway",
    });
    const tuples = report.firewall.map(({ purpose: _, ...tuple }: { purpose: string }) => JSON.stringify(tuple));
    expect(new Set(tuples).size).toBe(tuples.length);
    expect(report.hardware[0]).toMatchObject({ site: "Seattle", item: "Hyper-V host, Normal", quantity: 3 });
    expect(report.hardware.filter((item: { site: string | null }) => item.site === null)[0]).toMatchObject({ quantity: 5 });
  });

  it("prints tables for people", async () => {
    const { out } = await runCli(["report", "-"], TWO_SITES);
    expect(out).toMatch(/^Capacity \(concurrent calls\)\nSite +Normal +Minimum/);
    expect(out).toMatch(/^Seattle +3 +0 +1,500 +1,000 +500 /m);
    expect(out).toMatch(/^Certificates$/m);
    expect(out).toMatch(/^DNS: create outside$/m);
    expect(out).toMatch(/^Seattle +external, recommended +any +any +198\.51\.100\.11 +5061 +TCP\(MTLS\)/m);
    expect(out).toMatch(/^All sites +Hyper-V host, Normal +5 /m);
  });
});

describe("audit", () => {
  it("says what a design is, what is wrong, what is missing and whom to ask, as text or as Markdown", async () => {
    const { status, out } = await runCli(["audit", "-"], PROBLEMS);
    expect(status).toBe(0);
    for (const heading of ["At a glance", "Sites", "What it is", "What is wrong", "What is missing", "Whom to ask"])
      expect(out).toMatch(new RegExp(`^${heading}$`, "m"));
    const markdown = await runCli(["audit", "-", "--format", "markdown"], PROBLEMS);
    expect(markdown).toMatchObject({ status: 0, said: [] });
    expect(markdown.out).toMatch(/^# Audit: .*\r\n/);
    expect(markdown.out).toMatch(/^### Whom to ask\r$/m);
  });

  it("takes an estate as it lies on disk", async () => {
    const { status, out } = await runCli(["audit", "fixtures/estate"]);
    expect(status).toBe(0);
    expect(out).toMatch(/^Audit: .*\n=+\n\n8 PSTN sites, /);
    expect(out).toContain("Which file is in force on SEA-CCE3?");
  });
});

describe("size", () => {
  it.each([
    [["--calls", "1200", "--target", "n+1"], "1 site, 4 appliances\n"],
    [["--calls", "1200", "--target", "n+2"], "1 site, 5 appliances\n"],
    [["--calls", "7600", "--target", "n+1"], "2 sites, 18 appliances (2 × 9)\n"],
    [["--calls", "90", "--target", "n", "--hardware", "minimum"], "1 site, 2 appliances\n"],
    [["--calls", "2500", "--target", "n", "--version", "1.4.2"], "2 sites, 5 appliances (3 + 2)\n"],
  ])("answers %j", async (args, answer) => {
    expect(await runCli(["size", ...args])).toMatchObject({ status: 0, out: answer, said: [] });
  });

  it("exits with 2 where no deployment is large enough", async () => {
    const { status, out, said } = await runCli(["size", "--calls", "99999999", "--target", "n+2"]);
    expect({ status, out, lines: said.length }).toEqual({ status: 2, out: "", lines: 1 });
  });
});

describe("schema and rules", () => {
  it("print the JSON Schema that ships", async () => {
    expect(await runCli(["schema"])).toMatchObject({ status: 0, out: schema });
  });

  it("print the rule catalogue", async () => {
    const { out } = await runCli(["rules", "--format", "json"]);
    expect(JSON.parse(out)).toEqual(RULES.map(({ id, severity, title }) => ({ id, severity, title })));
    const text = (await runCli(["rules"])).out;
    for (const { id, title } of RULES)
      expect(text).toMatch(new RegExp(`^${id.replace("/", "\\/")} .*${title.slice(0, 10).replace(/[^\w ]/g, ".")}`, "m"));
  });
});
