import { join } from "node:path";
import { isStudioIni } from "../../domain/model/ini/comments.ts";
import { iniFileName } from "../../domain/outputs/ini/iniOf.ts";
import { isSameFile, readBytesIfFile } from "../../platform/node/read.ts";
import { removeEmptyFolders, removeFile } from "../../platform/node/write.ts";
import { hashOf, type Manifest } from "./manifest.ts";
import { fewLines } from "./told.ts";

const [READY, DRAFT] = [iniFileName(0), iniFileName(1)];

/** What was done about files of earlier exports. */
export interface Cleared {
  /** What stays of them, by the hash that the studio wrote. */
  readonly left: Manifest;
  readonly told: readonly string[];
}

/**
 * Takes away what earlier exports wrote and this one did not, unless somebody changed it: that is named.
 * @param known what the studio wrote there before, as far as this export is about it
 * @param written what it has just written
 */
export async function clearStale(folder: string, known: Manifest, written: Manifest): Promise<Cleared> {
  const left = new Map<string, string>();
  const [removed, changed]: [string[], string[]] = [[], []];
  const spellings = new Map([...written.keys()].map((path) => [path.toLowerCase(), path]));
  for (const [path, hash] of known) {
    if (written.has(path)) continue;
    const stale = join(folder, path);
    const standing = await readBytesIfFile(stale);
    // Where letter case makes no difference, a folder that was respelled is the one just written to.
    const respelled = spellings.get(path.toLowerCase());
    if (standing === undefined || (respelled !== undefined && (await isSameFile(stale, join(folder, respelled))))) continue;
    if (hashOf(standing) !== hash) {
      left.set(path, hash);
      changed.push(`“${stale}” is no longer part of the export, but was changed since CCE Studio wrote it, and was left.`);
      continue;
    }
    await removeFile(stale);
    await removeEmptyFolders(folder, path);
    removed.push(`Removed “${stale}”, which an earlier export had left.`);
  }
  return {
    left,
    told: [
      ...fewLines(removed, (more) => `Removed ${more} more files that earlier exports had left.`),
      ...fewLines(changed, (more) => `${more} more files are no longer part of the export and were left likewise.`),
    ],
  };
}

/**
 * A draft must not stand beside a file that looks ready, nor the other way round, and neither where an appliance gets no file:
 * of what no list tells whose it is, takes away what bears the studio's mark, and names the rest.
 * @param appliances the folders of the appliances, below `folder`
 * @param written the paths that were written
 * @param known the paths that were dealt with by the list
 */
export async function clearUnknown(
  folder: string,
  appliances: readonly string[],
  written: Manifest,
  known: Manifest,
): Promise<readonly string[]> {
  const told: string[] = [];
  for (const appliance of appliances) {
    const current = [READY, DRAFT].find((name) => written.has(`${appliance}/${name}`));
    for (const name of [READY, DRAFT].filter((one) => one !== current && !known.has(`${appliance}/${one}`))) {
      const stale = join(folder, appliance, name);
      const beside = current === undefined ? "although the appliance gets no file" : `beside “${current}”`;
      const standing = await readBytesIfFile(stale);
      if (standing === undefined) continue;
      if (!isStudioIni(new TextDecoder().decode(standing))) {
        told.push(`“${stale}” is not from CCE Studio and was left; it stands there ${beside}.`);
        continue;
      }
      await removeFile(stale);
      told.push(`Removed “${stale}”, which an earlier export had left.`);
    }
  }
  return told;
}
