import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findProgram } from "../../scripts/programs.mjs";
import { serialize } from "../document/serialize.ts";
import { DeploymentFacts } from "../domain/facts/deploymentFacts.ts";
import type { Design } from "../domain/model/design.ts";
import { awkward } from "../fixtures/awkward.ts";
import { TEMPLATES } from "../fixtures/templates/index.ts";
import { filesIn, testFolder } from "./testing/folder.ts";
import { withHostileNames } from "./testing/hostileNames.ts";
import { runCli } from "./testing/runCli.ts";

const openssl = findProgram("openssl");
const checkzone = findProgram("named-checkzone");

/** A name that would break out of any comment, and is longer than most readers expect. */
const HOSTILE_NAME = `\\ ${"a".repeat(10_000)}\u202e\r\n$INCLUDE "x" 😀 \\`;

/** The two sites with awkward names, one of them hostile, and these changes. */
function hostile(changes: Readonly<Record<string, string>>): Design {
  const design = awkward();
  const [seattle, second] = design.deployment.sites;
  if (!seattle || !second) throw new Error("The fixture has two sites.");
  return { ...design, deployment: { ...design.deployment, ...changes, sites: [{ ...seattle, siteName: HOSTILE_NAME }, second] } };
}

/** The templates as they are, and with media bypass and hostile names for all that people name as they like. */
const TEMPLATE_DESIGNS = TEMPLATES.flatMap(({ id, make }): readonly (readonly [string, () => Design])[] => {
  return [
    [id, make],
    [`${id}, with hostile names and media bypass`, () => withHostileNames(withBypass(make()))],
  ];
});

function withBypass(design: Design): Design {
  return { ...design, deployment: { ...design.deployment, mediaBypass: "true", mediaBypassName: "voice.internal.example" } };
}

/** The texts of all files of an export whose name ends so, by path. */
async function exported(design: Design, ending: string): Promise<readonly (readonly [string, string])[]> {
  const folder = testFolder();
  const { status } = await runCli(["export", "-", "-o", folder], serialize(design));
  expect([0, 2]).toContain(status);
  return Object.entries(filesIn(folder))
    .filter(([path]) => path.endsWith(ending))
    .map(([path, text]) => [path, Buffer.from(text, "latin1").toString("utf8")]);
}

describe.skipIf(openssl === undefined)("openssl takes every request, and the CSR holds exactly the names:", () => {
  it.each([
    ["option 1", { certificateOption: "1" }, 2, ["sip.contoso.com", "sip.fabrikam.com", "ap1.contoso.com"]],
    ["option 2", { certificateOption: "2" }, 1, ["sip.contoso.com", "sip.fabrikam.com", "*.contoso.com"]],
    ["option 3", { certificateOption: "3" }, 1, ["sip.contoso.com", "sip.fabrikam.com", "ap1.contoso.com", "ap2.contoso.com"]],
    [
      "the pool name under every domain",
      { certificateOption: "1", poolNamePerSipDomain: "true" },
      2,
      ["sip.contoso.com", "sip.fabrikam.com", "ap1.contoso.com", "ap1.fabrikam.com"],
    ],
    [
      "a subject name of 64 characters, the most there may be",
      { sipDomains: `${"x".repeat(56)}.com` },
      2,
      [`sip.${"x".repeat(56)}.com`, `ap1.${"x".repeat(56)}.com`],
    ],
  ])("%s", async (_, changes, count, names) => {
    const requests = await exported(hostile(changes), ".cnf");
    expect(requests).toHaveLength(count);
    for (const [path, text] of requests) {
      const request = readRequest(text);
      expect(request.subject).toBe(basename(path, ".cnf"));
      expect(request).toMatchObject({ bits: "2048", signature: "sha256WithRSAEncryption", usage: "TLS Web Server Authentication" });
    }
    expect(readRequest(requests[0]?.[1] ?? "").names).toEqual(names);
  });

  it.each(TEMPLATE_DESIGNS)("the template %s", async (_, make) => {
    const design = make();
    const certificates = new Map(new DeploymentFacts(design.deployment).certificates.map((one) => [one.subjectName, one]));
    const requests = (await exported(design, ".cnf")).map(([, text]) => readRequest(text));
    expect(requests.map(({ subject }) => subject).sort()).toEqual([...certificates.keys()].sort());
    for (const { subject, names } of requests) expect(names).toEqual(certificates.get(subject)?.subjectAlternativeNames);
  });
});

function readRequest(config: string) {
  const folder = testFolder();
  const [file, csr] = [join(folder, "request.cnf"), join(folder, "request.csr")];
  writeFileSync(file, config);
  const run = (args: readonly string[]) => execFileSync(openssl ?? "", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  run(["req", "-new", "-config", file, "-nodes", "-keyout", join(folder, "request.key"), "-out", csr]);
  const text = run(["req", "-in", csr, "-noout", "-text"]);
  const find = (pattern: RegExp) => pattern.exec(text)?.[1] ?? "";
  return {
    subject: find(/Subject: CN ?= ?(\S+)/),
    names: [...text.matchAll(/DNS:([^,\s]+)/g)].map(([, name]) => name),
    bits: find(/Public-Key: \((\d+) bit\)/),
    signature: find(/Signature Algorithm: (\S+)/),
    usage: find(/Extended Key Usage: *\n *(.+)/),
  };
}

describe.skipIf(checkzone === undefined)("named-checkzone takes every fragment in a minimal zone:", () => {
  it.each([
    ["two domains and media bypass in two sites", {}, 4],
    ["one domain", { sipDomains: "contoso.com", mediaBypass: "false" }, 1],
    ["long names", { sipDomains: `${"x".repeat(63)}.${"y".repeat(63)}.${"z".repeat(63)}.example`, mediaBypass: "false" }, 1],
  ])("%s", async (_, changes, count) => {
    const fragments = await exported(hostile(changes), ".zone");
    expect(fragments).toHaveLength(count);
    expectZones(fragments);
  });

  it.each(TEMPLATE_DESIGNS)("the template %s", async (_, make) => {
    expectZones(await exported(make(), ".zone"));
  });

  it("and misses none of its records", async () => {
    const [[, text] = ["", ""]] = await exported(hostile({}), "/contoso.com.zone");
    expect(judgeFragment("contoso.com", text.replace("198.51.100.11", "198.51.100.300"))).toContain("bad dotted quad");
  });
});

function expectZones(fragments: readonly (readonly [string, string])[]): void {
  expect(fragments).not.toEqual([]);
  for (const [path, text] of fragments) {
    const zone = /^; (?:External|Internal) DNS of (\S+?)[:,]/.exec(text)?.[1] ?? "";
    expect(judgeFragment(zone, text), path).toMatch(/loaded serial 1\s+OK\s*$/);
  }
}

/** What named-checkzone says of a zone that holds nothing but what a zone must, and the fragment. */
function judgeFragment(zone: string, fragment: string): string {
  const folder = testFolder();
  const [included, file] = [join(folder, "fragment"), join(folder, "zone")];
  writeFileSync(included, fragment);
  const lines = ["$TTL 3600", "@ IN SOA ns admin 1 3600 600 86400 3600", "@ IN NS ns", "ns IN A 192.0.2.53", `$INCLUDE "${included}"`];
  writeFileSync(file, `${lines.join("\n")}\n`);
  try {
    return execFileSync(checkzone ?? "", [zone, file], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}
