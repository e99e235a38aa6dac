import { describe, expect, it } from "vitest";
import { twoSites } from "../../fixtures/twoSites.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Finding, Subject } from "../model/finding.ts";
import { type ArchiveScope, archiveFiles } from "./archive.ts";
import type { KnownFindings } from "./output.ts";

const DEPLOYMENT = twoSites().deployment;

/** What an analysis would know, had it found an error (or what is said) about each of these subjects. */
function knownOf(...subjects: readonly (Pick<Subject, "kind" | "id" | "site"> & Partial<Finding>)[]): KnownFindings {
  const findings = subjects.map(
    ({ kind, id, site, ...finding }): Finding => ({
      rule: "name/netbios",
      severity: "error",
      message: "It is wrong.",
      subject: { kind, id, name: id, ...(site && { site }) },
      ...finding,
    }),
  );
  return { findings, findingsOf: (id) => findings.filter(({ subject }) => subject.id === id) };
}

const NOTHING = knownOf();
const [SEATTLE, AMSTERDAM] = DEPLOYMENT.sites;
if (!SEATTLE || !AMSTERDAM) throw new Error("The fixture has two sites.");

const iniPaths = (deployment: Deployment, known = NOTHING) =>
  archiveFiles(deployment, known)
    .files.map((file) => file.path)
    .filter((path) => path.endsWith(".ini"));

function textOf(deployment: Deployment, known: KnownFindings, path: string): string {
  return archiveFiles(deployment, known).files.find((file) => file.path === path)?.text ?? "(no such file)";
}

/** The paths that a README says what they are, as patterns: anything but a folder stands for what is in angle brackets. */
function namedFiles(readme: string): readonly RegExp[] {
  const [, ...lines] = readme.slice(readme.indexOf("What is where")).split("\r\n\r\n")[0]?.split("\r\n") ?? [];
  const paths = lines.flatMap((line) => line.slice("- ".length, line.indexOf(": ")).split(", "));
  return paths.map((path) => new RegExp(`^${path.replaceAll(".", "\\.").replace(/<[^>]*>/g, "[^/]+")}$`));
}

describe("the archive", () => {
  it("has a folder per site and appliance, and a README", () => {
    const { files, drafts, withheld } = archiveFiles(DEPLOYMENT, NOTHING);
    const hosts = DEPLOYMENT.sites.flatMap((site) => site.appliances.map((one) => `${site.siteName}/${one.hostName}/CloudConnector.ini`));
    expect(hosts.length).toBe(5);
    const paths = files.map((file) => file.path);
    expect(paths.slice(0, 5)).toEqual(hosts);
    expect(paths.slice(5)).toEqual([
      "capacity.csv",
      "hardware.csv",
      "address-plan.csv",
      "subnets.csv",
      "certificates/certificates.csv",
      "certificates/gateway-certificates.csv",
      ...["ap1", "ap2"].flatMap((pool) => [`certificates/${pool}.contoso.com.inf`, `certificates/${pool}.contoso.com.cnf`]),
      "dns/dns.csv",
      "dns/contoso.com.zone",
      "dns/fabrikam.com.zone",
      "dns/external.ps1",
      ...["Seattle", "Amsterdam"].flatMap((site) => [`${site}/firewall.csv`, `${site}/firewall-names.csv`]),
      ...["Seattle", "Amsterdam"].map((site) => `${site}/gateway-plan.csv`),
      ...["hosts", "switches.ps1"].flatMap((name) => hosts.map((path) => path.replace("CloudConnector.ini", name))),
      ...["Seattle", "Amsterdam"].map((site) => `${site}/worksheet.md`),
      ...["", "Seattle/", "Amsterdam/"].map((folder) => `${folder}runbook.md`),
      "audit.md",
      "README.txt",
    ]);
    expect({ drafts, withheld }).toEqual({ drafts: 0, withheld: [] });
  });

  it("has a README that names all of its files, and no other", () => {
    const bypass = { ...DEPLOYMENT, mediaBypass: "true", mediaBypassName: "voice.contoso.com", proxy: "proxy.contoso.net:8080" };
    const plain = { ...DEPLOYMENT, sites: [{ ...AMSTERDAM, gateways: AMSTERDAM.gateways.slice(0, 1) }] };
    const archives: readonly (readonly [Deployment, KnownFindings, ArchiveScope])[] = [
      [DEPLOYMENT, NOTHING, {}],
      [DEPLOYMENT, NOTHING, { designFile: "{}\n" }],
      [bypass, NOTHING, {}],
      [{ ...bypass, sites: [SEATTLE] }, NOTHING, {}],
      [bypass, NOTHING, { site: AMSTERDAM.id }],
      [plain, NOTHING, {}],
      [plain, knownOf({ kind: "deployment", id: "deployment" }), {}],
    ];
    for (const [deployment, known, scope] of archives) {
      const { files } = archiveFiles(deployment, known, scope);
      const paths = files.map(({ path }) => path).filter((path) => path !== "README.txt");
      const named = namedFiles(files.at(-1)?.text ?? "");
      const unnamed = paths.filter((path) => !named.some((pattern) => pattern.test(path)));
      const absent = named.filter((pattern) => !paths.some((path) => pattern.test(path)));
      expect({ unnamed, absent }).toEqual({ unnamed: [], absent: [] });
    }
  });

  it.each(["1", "2", "3"])("has every file and folder that its runbooks name, with certificate option %s", (certificateOption) => {
    const { files } = archiveFiles({ ...DEPLOYMENT, certificateOption }, NOTHING);
    const paths = files.map(({ path }) => path);
    const runbooks = files.filter(({ path }) => path.endsWith("runbook.md"));
    expect(runbooks).toHaveLength(3);
    for (const { text } of runbooks) {
      const named = [...text.matchAll(/`([^`<>\\]*(?:\.(?:ini|csv|cmd|ps1|md)|\/hosts))`/g)].map(([, name]) => name ?? "");
      const folders = [...text.matchAll(/(?:are in|what) `(\w+)`/g)].map(([, name]) => `${name}/`);
      expect(named.filter((name) => !paths.some((path) => `/${path}`.endsWith(`/${name}`)))).toEqual([]);
      expect(folders.filter((folder) => !paths.some((path) => path.startsWith(folder)))).toEqual([]);
      expect([named.length, folders.length].every((count) => count > 1)).toBe(true);
      const pfx = [...text.matchAll(/\\([^\\']+)\.pfx'/g)].map(([, name]) => name);
      expect(pfx.length).toBeGreaterThan(1);
      for (const name of pfx) expect(paths).toEqual(expect.arrayContaining([`certificates/${name}.inf`, `certificates/${name}.cnf`]));
    }
  });

  it("holds the design file where it is about everything, and there alone", () => {
    const designFile = "{}\n";
    expect(archiveFiles(DEPLOYMENT, NOTHING, { designFile }).files).toContainEqual({ path: "design.json", text: designFile });
    const ofSite = archiveFiles(DEPLOYMENT, NOTHING, { designFile, site: SEATTLE.id }).files;
    expect(ofSite.map(({ path }) => path)).not.toContain("design.json");
  });

  it("is the same every time", () => {
    expect(archiveFiles(DEPLOYMENT, NOTHING)).toEqual(archiveFiles(twoSites().deployment, NOTHING));
  });

  it.each([
    ["its own", { kind: "appliance", id: SEATTLE.appliances[0]?.id ?? "", site: SEATTLE.id }, 1],
    ["its site’s", { kind: "site", id: SEATTLE.id }, SEATTLE.appliances.length],
    ["a gateway of its site’s", { kind: "gateway", id: SEATTLE.gateways[0]?.id ?? "", site: SEATTLE.id }, SEATTLE.appliances.length],
    ["the deployment’s", { kind: "deployment", id: "deployment" }, 5],
  ] as const)("makes a draft of an appliance with an error: %s", (_, subject, drafts) => {
    const archive = archiveFiles(DEPLOYMENT, knownOf(subject));
    expect(archive.drafts).toBe(drafts);
    const draftFiles = archive.files.filter((file) => file.path.endsWith("/CloudConnector.draft.ini"));
    expect(draftFiles).toHaveLength(drafts);
    for (const file of draftFiles) expect(file.text).toMatch(/^; DRAFT - 1 error/);
  });

  it("makes no draft for a warning", () => {
    expect(archiveFiles(DEPLOYMENT, knownOf({ kind: "site", id: SEATTLE.id, severity: "warning" })).drafts).toBe(0);
  });

  it("of one site holds all that concerns it, in the folders it has among all", () => {
    const { files } = archiveFiles(DEPLOYMENT, NOTHING, { site: AMSTERDAM.id });
    const paths = files.map((file) => file.path);
    expect(paths.filter((path) => path.endsWith(".ini"))).toEqual(iniPaths(DEPLOYMENT).filter((path) => path.startsWith("Amsterdam/")));
    expect(paths.filter((path) => !path.startsWith("Amsterdam/"))).toEqual(["README.txt"]);
    expect(paths).toContain("Amsterdam/certificates/ap2.contoso.com.cnf");
    expect(paths).not.toContain("Amsterdam/certificates/ap1.contoso.com.cnf");
    expect(files.find(({ path }) => path === "Amsterdam/dns/contoso.com.zone")?.text).not.toContain("ap1.");
  });

  it("of one appliance holds its files alone, and of some outputs those alone", () => {
    const appliance = SEATTLE.appliances[1];
    const paths = (outputs?: readonly string[]) =>
      archiveFiles(DEPLOYMENT, NOTHING, { appliance: appliance?.id, ...(outputs && { outputs }) }).files.map((file) => file.path);
    expect(paths()).toEqual(["CloudConnector.ini", "hosts", "switches.ps1"].map((name) => `Seattle/${appliance?.hostName}/${name}`));
    expect(paths(["configuration"])).toEqual([`Seattle/${appliance?.hostName}/CloudConnector.ini`]);
  });

  it("gives an appliance with a value that cannot be written no file, and says so", () => {
    const sites = DEPLOYMENT.sites.map((site) => (site === AMSTERDAM ? { ...site, city: "Amster\r\n[Common]" } : site));
    const { files, withheld } = archiveFiles({ ...DEPLOYMENT, sites }, NOTHING);
    expect(files.filter(({ path }) => path.startsWith("Amsterdam/") && path.endsWith(".ini"))).toEqual([]);
    expect(withheld.map((one) => one.name)).toEqual(AMSTERDAM.appliances.map((one) => one.hostName));
    expect(withheld[0]?.reasons.join(" ")).toContain("City");
  });

  it("names folders safely for Windows and numbers those it would take for one", () => {
    const named = (siteName: string, site: typeof SEATTLE) => ({ ...site, siteName, appliances: site.appliances.slice(0, 1) });
    const sites = [named("a/b", SEATTLE), named("A:B", AMSTERDAM), { ...named("readme.TXT", SEATTLE), id: "site-77", appliances: [] }];
    const folders = iniPaths({ ...DEPLOYMENT, sites }).map((path) => path.split("/")[0]);
    expect(folders).toEqual(["a-b", "A-B (2)"]);
    expect(textOf({ ...DEPLOYMENT, sites }, NOTHING, "README.txt")).toContain("- readme.TXT: readme.TXT (2)/");
  });

  it("gives no two files one path, whatever sites and hosts are called", () => {
    const first = archiveFiles(DEPLOYMENT, NOTHING).files.map(({ path }) => path);
    const names = [...new Set(first.flatMap((path) => path.split("/")))];
    const sites = names.map((siteName, index) => ({
      ...SEATTLE,
      id: `site-${index}`,
      siteName,
      appliances: names.map((hostName, at) => ({ ...SEATTLE.appliances[0], id: `appliance-${index}-${at}`, hostName })),
    }));
    for (const site of [undefined, "site-0"]) {
      const paths = archiveFiles({ ...DEPLOYMENT, sites }, NOTHING, { site }).files.map(({ path }) => path.toLowerCase());
      expect(new Set(paths).size).toBe(paths.length);
      const folders = new Set(paths.flatMap((path) => path.split("/").map((_, at, parts) => parts.slice(0, at).join("/"))));
      expect(paths.filter((path) => folders.has(path))).toEqual([]);
    }
  });

  it("takes the Mediation Server’s name for a host that is unknown", () => {
    const [first, ...others] = SEATTLE.appliances;
    if (!first) throw new Error("The fixture has appliances.");
    const sites = [{ ...SEATTLE, appliances: [{ ...first, hostName: undefined }, ...others] }, AMSTERDAM];
    expect(iniPaths({ ...DEPLOYMENT, sites })[0]).toBe(`Seattle/${first.mediationName}/CloudConnector.ini`);
  });

  it("has a README with what is where and the problems in question, graver ones first", () => {
    const known = knownOf(
      { kind: "site", id: AMSTERDAM.id, severity: "warning", message: "Few appliances." },
      { kind: "deployment", id: "deployment", message: "No SIP domain." },
    );
    const text = textOf(DEPLOYMENT, known, "README.txt");
    expect(text).toContain("- Seattle: Seattle/\r\n- Amsterdam: Amsterdam/\r\n");
    expect(text).toContain("- deployment: No SIP domain. (name/netbios)\r\n");
    expect(text.indexOf("No SIP domain.")).toBeLessThan(text.indexOf("Few appliances."));
    const seattle = archiveFiles(DEPLOYMENT, known, { site: SEATTLE.id }).files.at(-1)?.text;
    expect(seattle).toContain("No SIP domain.");
    expect(seattle).not.toContain("Few appliances.");
  });
});
