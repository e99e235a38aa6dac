import { type Intake, IntakeLimit, type TakenFile, takeInZip } from "../platform/intake.ts";
import { looksLikeZip } from "../platform/zipDirectory.ts";
import { CommandError } from "./exit.ts";

/** What a zip holds that can be opened. The zip is the first folder of every path. */
export interface Unzipped {
  readonly inis: readonly TakenFile[];
  /** Files that may be designs. */
  readonly designs: readonly TakenFile[];
  /** Ini files that cannot be unpacked, and why. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
}

/** Whether a file is a zip: by its name or by its first bytes. */
export function isZip(path: string, bytes?: Uint8Array): boolean {
  return /\.zip$/i.test(path) || (bytes !== undefined && looksLikeZip(bytes));
}

/** Unpacks a zip in memory, within limits. Throws CommandError where it cannot be read. */
export function unzip(path: string, bytes: Uint8Array): Unzipped {
  const { files, leftOut } = takenIn(path, bytes);
  const refused = leftOut.find((one) => one.path === path);
  if (refused) throw new CommandError(`“${path}” cannot be opened. ${refused.reason}`);
  return {
    inis: files.filter(({ kind }) => kind === "ini"),
    designs: files.filter(({ kind }) => kind === "json"),
    unread: leftOut.filter((one) => /\.ini$/i.test(one.path)),
  };
}

function takenIn(path: string, bytes: Uint8Array): Intake {
  try {
    return takeInZip(path, bytes);
  } catch (error) {
    throw error instanceof IntakeLimit ? new CommandError(error.message) : error;
  }
}
