import { deflateSync } from "fflate";
import { parse } from "../src/document/parse.ts";
import { serialize } from "../src/document/serialize.ts";
import { analyse } from "../src/domain/analysis.ts";
import { importTexts } from "../src/domain/import/importTexts.ts";
import type { Design } from "../src/domain/model/design.ts";
import { archiveFiles } from "../src/domain/outputs/archive.ts";
import { configuration } from "../src/domain/outputs/configuration.ts";
import { iniText } from "../src/domain/outputs/ini/iniText.ts";
import { zipFiles } from "../src/platform/zip.ts";
import type { Case } from "./case.ts";
import { openedAnew } from "./openedAnew.ts";
import { YARDSTICK } from "./yardstick.ts";

/** A design to files and back. */
export function fileCases(design: Design): readonly Case[] {
  const text = serialize(design);
  return [
    { name: "all ini texts", against: YARDSTICK, target: { ratio: 2 }, ready: allInis(design) },
    { name: "design file, written", against: YARDSTICK, ready: () => () => serialize(design) },
    { name: "design file, read", against: YARDSTICK, ready: () => () => parse(text) },
    ...importCases(design),
    ...archiveCases(design),
  ];
}

/** Every ini of a design that has just been opened. */
function allInis(design: Design): Case["ready"] {
  const open = openedAnew(design);
  return () => {
    const { deployment } = open();
    return () => deployment.sites.map((site) => site.appliances.map((appliance) => iniText(deployment, site, appliance)));
  };
}

/** The ini files of an export as texts that have just been decoded, to a design. */
function importCases(design: Design): readonly Case[] {
  const inis = archiveFiles(design.deployment, analyse(design.deployment), { outputs: [configuration.id] }).files;
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  const files = inis.filter(({ iniOf }) => iniOf !== undefined).map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
  const decoded = () => files.map(({ path, bytes }) => ({ path, text: decoder.decode(bytes) }));
  const imported = importTexts(decoded());
  if (!imported.ok) throw new Error(imported.message);
  const json = JSON.stringify(imported.design);
  const yardstick = "JSON parse of the imported design";
  return [
    { name: yardstick, ready: () => () => JSON.parse(json) },
    {
      name: `import of ${files.length.toLocaleString("en-US")} ini texts`,
      against: yardstick,
      target: { ratio: 8 },
      ready() {
        const texts = decoded();
        return () => importTexts(texts);
      },
    },
  ];
}

/** Everything a design gives, made and packed without a pause, its analysis being known as in the page. */
function archiveCases(design: Design): readonly Case[] {
  const open = openedAnew(design);
  const designFile = serialize(design);
  const encoder = new TextEncoder();
  const bytes = archiveFiles(design.deployment, analyse(design.deployment), { designFile }).files.map(({ text }) => encoder.encode(text));
  const yardstick = "deflate of the archive’s bytes";
  return [
    { name: yardstick, samples: 3, ready: () => () => bytes.map((one) => deflateSync(one, { level: 6 })) },
    {
      name: "archive of everything, packed",
      against: yardstick,
      target: { ratio: 10 },
      samples: 3,
      ready() {
        const { deployment } = open();
        const analysis = analyse(deployment);
        return () => zipFiles(archiveFiles(deployment, analysis, { designFile }).files);
      },
    },
  ];
}
