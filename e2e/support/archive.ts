import { unzipSync } from "fflate";
import type { StudioPage } from "./studio.ts";

/** Exports everything by the menu and gives the archive: path → bytes. */
export async function exportAll(studio: StudioPage): Promise<Record<string, Uint8Array>> {
  await studio.menu("Export", /Everything as zip/);
  const dialog = studio.page.getByRole("dialog", { name: "Export everything" });
  const { name, bytes } = await studio.download(() => dialog.getByRole("button", { name: "Export", exact: true }).click());
  if (!name.endsWith(".zip")) throw new Error(`“${name}” is no zip.`);
  return unzipSync(bytes);
}

/** The ini files of an archive as texts. */
export function inisOf(zip: Record<string, Uint8Array>): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(zip)
      .filter(([path]) => path.endsWith(".ini"))
      .map(([path, bytes]) => [path, decoder.decode(bytes)]),
  );
}
