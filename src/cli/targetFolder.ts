import { join } from "node:path";
import { FORMAT } from "../document/designFile.ts";
import { isStudioIni } from "../domain/model/ini/comments.ts";
import { DESIGN_NAME, README_NAME } from "../domain/outputs/folders.ts";
import { iniFileName } from "../domain/outputs/ini/iniOf.ts";
import { isStudioReadme } from "../domain/outputs/readme.ts";
import { readStart } from "../platform/node/read.ts";
import { removeFile } from "../platform/node/write.ts";

/** A file of an export; `path` from the folder of the export, with `/`. */
interface File {
  readonly path: string;
  readonly text: string;
}

const [READY, DRAFT] = [iniFileName(0), iniFileName(1)];

/** How a file with a common name shows that the studio wrote it. */
const MARKS: ReadonlyMap<string, (text: string) => boolean> = new Map([
  [README_NAME, isStudioReadme],
  [DESIGN_NAME, (text) => text.includes(FORMAT)],
]);

/**
 * Looks at what stands where files are to go. A README or design that the studio did not write is left, and the studio's own
 * gets another name; a configuration that somebody else wrote is replaced. `told` says so.
 */
export async function placeIn(
  folder: string,
  files: readonly File[],
): Promise<{ readonly files: readonly File[]; readonly told: readonly string[] }> {
  const placed: File[] = [];
  const told: string[] = [];
  for (const file of files) {
    const path = join(folder, file.path);
    const isMarked = MARKS.get(file.path);
    if (isMarked !== undefined && (await ownerAt(path, isMarked)) === "another") {
      const other = { ...file, path: file.path.replace(".", " (CCE Studio).") };
      told.push(`“${path}” is not from CCE Studio and was left; beside it now stands “${other.path}”.`);
      placed.push(other);
      continue;
    }
    if ([READY, DRAFT].some((name) => file.path.endsWith(`/${name}`)) && (await ownerAt(path, isStudioIni)) === "another") {
      told.push(`Replaced “${path}”, which CCE Studio had not written.`);
    }
    placed.push(file);
  }
  return { files: placed, told };
}

/**
 * A draft must not stand beside a file that looks ready, nor the other way round, and neither where an appliance gets no file:
 * takes away what an earlier export left, and names what the studio did not write.
 * @param appliances the folders of the appliances, below `folder`
 * @param written the paths that were written
 */
export async function clearStale(folder: string, appliances: readonly string[], written: ReadonlySet<string>): Promise<readonly string[]> {
  const told: string[] = [];
  for (const appliance of appliances) {
    const current = [READY, DRAFT].find((name) => written.has(`${appliance}/${name}`));
    for (const name of [READY, DRAFT].filter((one) => one !== current)) {
      const stale = join(folder, appliance, name);
      const beside = current === undefined ? "although the appliance gets no file" : `beside “${current}”`;
      const owner = await ownerAt(stale, isStudioIni);
      if (owner === "another") told.push(`“${stale}” is not from CCE Studio and was left; it stands there ${beside}.`);
      if (owner !== "studio") continue;
      await removeFile(stale);
      told.push(`Removed “${stale}”, which an earlier export had left.`);
    }
  }
  return told;
}

/** Whose file stands at a path, as far as its beginning tells; what is no file is nobody's. */
async function ownerAt(path: string, isMarked: (text: string) => boolean): Promise<"nobody" | "studio" | "another"> {
  const start = await readStart(path, LONGEST_START);
  if (start === undefined) return "nobody";
  return isMarked(new TextDecoder().decode(start)) ? "studio" : "another";
}

/** In bytes; a mark that stands further down is none. */
const LONGEST_START = 64 * 1024;
