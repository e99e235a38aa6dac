import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readIni } from "../domain/import/readIni.ts";
import { canonicalText } from "../domain/model/fields/canonical.ts";
import type { IniField } from "../domain/model/fields/index.ts";
import { decodeText } from "../platform/decodeText.ts";
import { MANIFEST_NAME } from "./targetFolder/manifest.ts";
import { filesIn, testFolder } from "./testing/folder.ts";
import { runCli } from "./testing/runCli.ts";

const ESTATE = "fixtures/estate";

/** All that a file says, by meaning; gateways by content, for their numbers may close up. */
function meaningOf(path: string) {
  const decoded = decodeText(readFileSync(path));
  const read = decoded.ok ? readIni(path, decoded.text) : decoded;
  if (!read.ok) throw new Error(read.reason);
  const { own, common } = read.file;
  const { texts, routes, gateways, unknown } = common;
  const values = (of: readonly (readonly [IniField, string])[]) =>
    [...of].map(([field, text]) => `[${field.ini.section}] ${field.ini.key}=${canonicalText(field, text)}`).sort();
  const lines = (of: typeof unknown) => of.map(({ section, key, text }) => `[${section}] ${key}=${text}`).sort();
  return {
    values: values([...own.entries(), ...texts.entries()]).filter((line) => line !== "[Common] State="),
    routes,
    gateways: gateways.map((one) => [...values(one.texts.entries()), ...lines(one.unknown)].join("\n")).sort(),
    unknown: lines(unknown),
  };
}

/**
 * The files of an export, but for what tells how the imported files were: the design keeps to the letter how values were
 * written, and README and audit say what stood twice in them, before they were written anew; so does the list of their hashes.
 */
function filesOf(folder: string): Readonly<Record<string, string>> {
  const telling = ["design.json", "README.txt", "audit.md", MANIFEST_NAME];
  return Object.fromEntries(Object.entries(filesIn(folder)).filter(([path]) => !telling.includes(path)));
}

it("the estate comes back value by value, and from its own export byte by byte, whatever order its files are named in", async () => {
  const [one, two, three, folder] = [testFolder(), testFolder(), testFolder(), testFolder()];
  const [design, again, named] = ["d.json", "again.json", "named.json"].map((name) => join(folder, name)) as [string, string, string];
  const { said } = await runCli(["import", ESTATE, "-o", design]);
  await runCli(["export", design, "-o", one]);
  const first = filesOf(one);
  const inis = Object.keys(first).filter((path) => path.endsWith(".ini"));

  const read = said.flatMap((line) => {
    const [, source, host] = /^read: estate\/(.*) → .* \/ (.*)$/.exec(line) ?? [];
    return source !== undefined && host !== undefined ? [{ source, host }] : [];
  });
  expect(read).toHaveLength(inis.length);
  for (const { source, host } of read) {
    const [written = "", ...others] = inis.filter((path) => path.split("/").at(-2) === host);
    expect([host, others]).toEqual([host, []]);
    expect(meaningOf(join(one, written))).toEqual(meaningOf(join(ESTATE, source)));
  }

  expect((await runCli(["import", one, "-o", again])).status).toBe(0);
  await runCli(["export", again, "-o", two]);
  expect(filesOf(two)).toEqual(first);

  const shuffled = [...inis].sort((a, b) => (a.split("").reverse().join() < b.split("").reverse().join() ? -1 : 1));
  await runCli(["import", ...shuffled.map((path) => join(one, path)), "-o", named]);
  expect(readFileSync(named, "utf8")).toBe(readFileSync(again, "utf8"));
  await runCli(["export", named, "-o", three]);
  expect(filesIn(three)).toEqual(filesIn(two));
});
