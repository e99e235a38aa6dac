import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/** The rooms of the house and whom each may import, besides itself (README.md beside this file draws the same map). */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  "domain/net": [],
  "domain/dotNetRegex": [],
  "domain/model": ["domain/net"],
  "domain/allocation": ["domain/model", "domain/net"],
  "domain/arrangement": ["domain/model", "domain/net"],
  "domain/facts": ["domain/model", "domain/net"],
  "domain/edits": ["domain/model", "domain/net", "domain/allocation", "domain/arrangement"],
  "domain/rules": ["domain/facts", "domain/model", "domain/edits", "domain/allocation", "domain/net", "domain/dotNetRegex"],
  "domain/findings": ["domain/rules", "domain/model"],
  "domain/outputs": ["domain/facts", "domain/model", "domain/net"],
  "domain/import": ["domain/model", "domain/net"],
  "domain/find": ["domain/model", "domain/net"],
  "domain/paste": ["domain/model", "domain/edits", "domain/net"],
  "domain/interview": ["domain"],
  "domain/analysis.ts": ["domain"],
  "domain/mends.ts": ["domain"],
  "domain/moveOutcome.ts": ["domain"],
  "domain/incoming.ts": ["domain"],
  "domain/unanalysed.ts": ["domain"],
  document: ["domain"],
  fixtures: ["domain"],
  store: ["domain", "document"],
  jobs: ["domain", "document", "platform", "store/jobs.ts", "store/ports.ts"],
  platform: [],
  "platform/browser": ["platform", "store/jobs.ts", "store/ports.ts"],
  "platform/node": ["platform"],
  ui: ["domain", "document", "store", "platform", "fixtures"],
  cli: ["domain", "document", "platform", "platform/node", "fixtures", "../package.json"],
  "main.tsx": ["ui", "platform/browser", "store", "domain", "document", "worker.ts"],
  "worker.ts": ["jobs", "platform/browser"],
};

/** Packages and the rooms that may import them. Everything else has none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ["domain/model", "document"],
  "d3-dsv": ["domain/paste"],
  fflate: ["platform"],
  "idb-keyval": ["platform/browser"],
  "node:": ["platform/node", "cli"],
  zustand: ["store", "ui"],
  react: ["ui", "main.tsx"],
  "react-dom": ["ui", "main.tsx"],
  "@xyflow/react": ["ui/canvas"],
  cmdk: ["ui"],
  "@radix-ui/react-dropdown-menu": ["ui"],
  "@radix-ui/react-tabs": ["ui"],
  "react-resizable-panels": ["ui"],
  "@tanstack/react-table": ["ui"],
  "@tanstack/react-virtual": ["ui"],
  "@fontsource-variable/inter": ["ui", "main.tsx"],
  "@fontsource-variable/jetbrains-mono": ["ui", "main.tsx"],
  "lucide-react": ["ui"],
};

interface Import {
  /** Of the importing file, from `src`. */
  readonly from: string;
  /** A file, from `src`; or a package's name as written. */
  readonly to: string;
  readonly isFile: boolean;
  /** Fetched with the importing file: neither `import type` nor `import()`, nor only the address of a file. */
  readonly eager: boolean;
}

const SRC = dirname(fileURLToPath(import.meta.url));
/** Tests and their helpers may look anywhere; nothing else may look at them. */
const IS_FOR_TESTS = /\.test\.tsx?$|\.d\.ts$|\/testing[./]/;
const FILES = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.split(sep).join("/"))
  .filter((path) => /\.tsx?$/.test(path) && !IS_FOR_TESTS.test(path))
  .sort();

const IMPORT =
  /^(?:import\s+(type\s)?(?:[\w$*{}\s,]+?\sfrom\s+)?|export\s+(type\s)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s+)"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;

const IMPORTS: readonly Import[] = FILES.flatMap((from) =>
  [...readFileSync(join(SRC, from), "utf8").matchAll(IMPORT)].map(([, importType, exportType, named, lazy]) => {
    const target = (named ?? lazy ?? "").replace(/\?.*$/, "");
    const isFile = target.startsWith(".");
    const to = isFile
      ? relative(SRC, join(SRC, dirname(from), target))
          .split(sep)
          .join("/")
      : target;
    const isAddress = /\?(?:.*&)?url\b/.test(named ?? "");
    return { from, to, isFile, eager: !isAddress && (importType ?? exportType ?? lazy) === undefined };
  }),
);

const within = (path: string, room: string) => path === room || path.startsWith(`${room}/`);

/** The innermost room that holds a file. */
function roomOf(path: string): string | undefined {
  return Object.keys(ARROWS)
    .filter((room) => within(path, room))
    .sort((one, other) => other.length - one.length)[0];
}

function mayImport(from: string, to: string): boolean {
  const room = roomOf(from);
  if (room === undefined) return false;
  return within(to, room)
    ? roomOf(to) === room
    : (ARROWS[room] ?? []).some((allowed) => within(to, allowed) && !isRoomOfItsOwn(to, allowed));
}

/** `platform` lets in what stands directly in it, not `platform/browser`; `domain` is all of its rooms. */
function isRoomOfItsOwn(path: string, allowed: string): boolean {
  return allowed in ARROWS && roomOf(path) !== allowed;
}

const shown = ({ from, to }: Import) => `${from} → ${to}`;

describe("the house", () => {
  it.each(Object.keys(ARROWS))("has something in %s", (room) => {
    expect(FILES.filter((path) => roomOf(path) === room)).not.toEqual([]);
  });

  it("has a room for every file", () => {
    expect(FILES.filter((path) => roomOf(path) === undefined)).toEqual([]);
  });

  it("is walked in full: every import is found and leads to a file", () => {
    const imports = IMPORTS.filter((one) => one.isFile);
    expect(imports.length).toBeGreaterThan(FILES.length);
    expect(imports.filter((one) => !existsSync(join(SRC, one.to))).map(shown)).toEqual([]);
  });

  it("has no import against the arrows, type imports included", () => {
    expect(IMPORTS.filter((one) => one.isFile && !mayImport(one.from, one.to)).map(shown)).toEqual([]);
  });

  it("is built without its tests and their helpers", () => {
    expect(IMPORTS.filter((one) => one.isFile && IS_FOR_TESTS.test(one.to)).map(shown)).toEqual([]);
  });

  it("knows an import against the arrows when it sees one", () => {
    expect(mayImport("domain/model/site.ts", "domain/facts/types.ts")).toBe(false);
    expect(mayImport("domain/rules/registry.ts", "domain/outputs/paths.ts")).toBe(false);
    expect(mayImport("cli/main.ts", "store/ports.ts")).toBe(false);
    expect(mayImport("ui/App.tsx", "platform/browser/index.ts")).toBe(false);
    expect(mayImport("ui/App.tsx", "jobs/createJobs.ts")).toBe(false);
    expect(mayImport("ui/App.tsx", "platform/zip.ts")).toBe(true);
    expect(mayImport("domain/rules/registry.ts", "domain/facts/types.ts")).toBe(true);
  });

  it("lets a package in only where it belongs; only the canvas knows @xyflow/react", () => {
    const strangers = IMPORTS.filter(({ from, to, isFile }) => {
      if (isFile) return false;
      const name = Object.keys(PACKAGES).find((known) => within(to, known) || (known.endsWith(":") && to.startsWith(known)));
      return name === undefined || !(PACKAGES[name] ?? []).some((room) => within(from, room));
    });
    expect(strangers.map(shown)).toEqual([]);
    expect(IMPORTS.filter((one) => one.to === "@xyflow/react")).not.toEqual([]);
  });

  it("loads no schema library before the studio stands", () => {
    const reached = new Set(["main.tsx"]);
    for (const file of reached) for (const one of IMPORTS) if (one.from === file && one.eager) reached.add(one.to);
    expect(reached).toContain("ui/App.tsx");
    expect([...reached].filter((path) => path === "zod" || within(path, "document"))).toEqual([]);
  });

  it("reads schemas nowhere but where files are read: elsewhere a model is its types", () => {
    const schemas = new Set(IMPORTS.filter(({ to, eager }) => to === "zod" && eager).map(({ from }) => from));
    const models = [...schemas].filter((file) => within(file, "domain"));
    const readers = IMPORTS.filter(
      ({ from, to, eager }) => eager && models.includes(to) && !schemas.has(from) && !within(from, "document"),
    );
    expect(schemas).toContain("domain/model/site.ts");
    expect(readers.map(shown)).toEqual([]);
  });
});
