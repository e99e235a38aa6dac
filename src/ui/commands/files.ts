import { FilePlus2, FileText, FolderOpen, Save } from "lucide-react";
import { replaceDesign } from "../../domain/edits/replaceDesign.ts";
import { emptyDesign } from "../../domain/model/create.ts";
import { runEdit, type Studio } from "../studio.tsx";
import type { Command } from "./command.ts";

/** Replaces what is open as one undo step and brings the new design into view. */
export function showDesign(studio: Studio, design: Parameters<typeof replaceDesign.apply>[1]["design"], title: string): void {
  runEdit(studio, replaceDesign, { design, title });
  studio.session.getState().select([]);
  studio.view.current?.fit();
}

export const newDesign: Command = {
  id: "new",
  label: "New design",
  icon: FilePlus2,
  run(studio) {
    showDesign(studio, emptyDesign(), "Start a new design");
    studio.session.getState().announce("A new, empty design. Undo brings the last one back.");
  },
};

/** Asks for files and shows what is in them; nothing happens where the person changes their mind. */
async function lookAtPicked({ ports, session }: Studio, options: Parameters<Studio["ports"]["pickFiles"]>[0]): Promise<void> {
  const files = await ports.pickFiles(options);
  if (files.length > 0) session.getState().lookAt(Promise.resolve(files));
}

export const openFiles: Command = {
  id: "open",
  label: "Open files …",
  alsoCalled: "import load",
  icon: FileText,
  shortcuts: ["Mod+O"],
  inText: true,
  run: (studio) => lookAtPicked(studio, { accept: ".json,.ini,.zip", folder: false }),
};

export const openFolder: Command = {
  id: "open-folder",
  label: "Open a folder …",
  icon: FolderOpen,
  run: (studio) => lookAtPicked(studio, { accept: "", folder: true }),
};

export const saveDesign: Command = {
  id: "save",
  label: "Save as JSON",
  alsoCalled: "download",
  icon: Save,
  shortcuts: ["Mod+S"],
  inText: true,
  async run(studio) {
    const [{ serialize }, { fileName }] = await Promise.all([
      import("../../document/serialize.ts"),
      import("../../domain/outputs/paths.ts"),
    ]);
    const { design } = studio.document.getState();
    const name = fileName(design.deployment.customer?.trim() || "cce-design", "cce-design");
    studio.ports.saveFile(`${name}.json`, serialize(design), "application/json");
    studio.session.getState().announce(`Saved as ${name}.json.`);
  },
};
