import { zipFiles } from "../../platform/zip.ts";
import type { ExportFile, Progress } from "../../store/jobs.ts";
import { nameOf, type PlannedExport } from "./planExport.ts";

/** Makes what is handed over of a planned export: a zip, or the one file as it is. Throws a sentence where there is none. */
export function packExport({ files, zipName }: PlannedExport, report: (progress: Progress) => void): ExportFile {
  if (zipName !== undefined) {
    const zip = zipFiles(files, (done) => report({ step: "packing", done, total: files.length }));
    return { name: zipName, content: new Blob([zip], { type: "application/zip" }) };
  }
  const [file] = files;
  if (!file) throw new Error("This appliance has a value that cannot be written, so it gets no file.");
  return { name: nameOf(file.path), content: new Blob([file.text], { type: "text/plain" }) };
}
