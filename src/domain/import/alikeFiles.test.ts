import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iniOf } from "../outputs/ini/iniOf.ts";
import { iniDeployment } from "../testing/iniDeployment.ts";
import { AlikeFiles } from "./alikeFiles.ts";
import { readIni } from "./readIni.ts";

/** Texts of files that the studio writes for one deployment, whatever is in it. */
const written = iniDeployment.map((whole) =>
  whole.sites.flatMap((site) =>
    site.appliances.flatMap((appliance) => {
      const ini = iniOf(whole, site, appliance);
      return ini.ok ? [ini.text] : [];
    }),
  ),
);

const value = fc.constantFrom("", "A", " A", "A ", "\u0085", "a=b", ";x", "[Network]", "A\rIP=9", "A\nIP=9", "A\r\nIP=9", "10.0.0.1");
const line = fc.constantFrom("", "IP=10.0.0.9", "City=B", "; why", "[Gateway9]", "[Vendor]", "Vendor=1", "nonsense");

/** Something that is done to one line of a file: mostly another text, as files of one site differ. */
const change = fc.oneof(
  { weight: 4, arbitrary: value.map((text) => (one: string) => one.replace(/=.*/, `=${text}`)) },
  line.map((other) => (one: string) => `${one}\r\n${other}`),
  line.map((other) => () => other),
  fc.constantFrom(
    (one: string) => one.toLowerCase(),
    (one: string) => `${one} `,
    (one: string) => one.replace("=", " = "),
    (one: string) => `${one}\n`,
  ),
);
const changes = fc.array(fc.tuple(fc.nat(), change), { maxLength: 3 });
const lineEnd = fc.constantFrom("\r\n", "\n", "\r");
const mark = fc.constantFrom("", "\uFEFF");

/** Files one after the other, each made of one of those just before by changing some of its lines. */
const files = fc
  .tuple(written, lineEnd, fc.array(fc.record({ back: fc.nat({ max: 2 }), changes, end: fc.option(lineEnd), mark }), { maxLength: 8 }))
  .filter(([texts]) => texts.length > 0)
  .map(([texts, usual, more]) => {
    const all = texts.map((text) => text.replaceAll("\r\n", usual));
    for (const { back, changes: each, end, mark: first } of more) {
      const lines = (all.at(-1 - Math.min(back, all.length - 1)) ?? "").split(usual);
      for (const [at, to] of each) lines[at % lines.length] = to(lines[at % lines.length] ?? "");
      all.push(first + lines.join(end ?? usual));
    }
    return all;
  });

describe("files that are read one after the other", () => {
  it("say the same as each by itself", () => {
    fc.assert(
      fc.property(files, (texts) => {
        const before = new AlikeFiles();
        for (const text of texts) expect(readIni("a.ini", text, before)).toEqual(readIni("a.ini", text));
      }),
      { numRuns: 300 },
    );
  });

  const file = (...lines: string[]) => ["[Common]", ...lines, "[Gateway1]", "IP=10.0.0.9", "[Vendor]", "Model=X"].join("\n");

  function commonOf(...texts: readonly string[]) {
    const before = new AlikeFiles();
    return texts.map((text) => {
      const read = readIni("a.ini", text, before);
      return read.ok ? read.file.common : read.reason;
    });
  }

  const ends = ["\r\n", "\n", "\r"];
  it.each(ends.flatMap((usual) => ends.map((odd) => [usual, odd])))("end a line wherever either ends one (%j, %j)", (usual, odd) => {
    const [first, second] = ["1", `2${odd}State=C`].map((address) => file("City=A", `IP=${address}`).replaceAll("\n", usual));
    const before = new AlikeFiles();
    for (const text of [first ?? "", second ?? ""]) expect(readIni("a.ini", text, before)).toEqual(readIni("a.ini", text));
  });

  it("have in common what stands in both, where nothing differs but what is an appliance’s own", () => {
    const [first, second] = commonOf(file("SiteName=A", "IP=10.0.0.1"), file("SiteName=A", "IP=10.0.0.2"));
    expect(second).toBe(first);
  });

  it("have it in common with the last site as well, whose texts are others", () => {
    const sites = ["A", "B"].map((name) => ["1", "2"].map((host) => file(`SiteName=${name}`, `IP=10.0.0.${host}`)));
    const [first, , third, fourth] = commonOf(...sites.flat());
    expect(third).not.toEqual(first);
    expect(fourth).toBe(third);
  });

  it("have nothing in common where there is something to note about one of them", () => {
    const [first, second] = commonOf(file("SiteName=A", "IP=1", "IP=2"), file("SiteName=A", "IP=1", "IP=3"));
    expect(second).not.toBe(first);
  });
});
