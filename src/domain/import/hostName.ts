import { isNetbiosName, sameName } from "../net/name.ts";
import { folderName } from "./folders.ts";

/** Names of folders that say what they hold rather than which host, in lower case and without hyphens. */
const GENERIC: ReadonlySet<string> = new Set([
  ...["appliance", "appliances", "applianceroot", "appliancedirectory", "siteroot", "sitedirectory", "site", "sites"],
  ...["cce", "cloudconnector", "config", "configs", "configuration", "ini", "inis", "export", "exports", "import", "imports"],
  ...["backup", "backups", "archive", "old", "new", "copy", "temp", "tmp", "desktop", "documents", "downloads", "files", "share"],
]);

/**
 * The host that a file's folder names: the file itself does not (ini format, Reading).
 * @param siteName the folder of a site is none of a host
 * @param isTaken whether a name, in lower case, is in use
 * @returns undefined where the folder is no NetBIOS name, in use, or generic
 */
export function hostOfPath(path: string, siteName: string | undefined, isTaken: (name: string) => boolean): string | undefined {
  const folder = folderName(path);
  if (folder === undefined || !isNetbiosName(folder)) return undefined;
  if (GENERIC.has(folder.toLowerCase().replaceAll("-", ""))) return undefined;
  if (siteName !== undefined && sameName(folder, siteName)) return undefined;
  return isTaken(folder.toLowerCase()) ? undefined : folder;
}
