import type { ReactNode } from "react";
import type { ImportReport } from "../../domain/import/report.ts";
import { Button } from "../kit/Button.tsx";
import { useStudio } from "../studio.tsx";
import { Dialog } from "./Dialog.tsx";

const NUMBER = new Intl.NumberFormat("en-US");

function counted(count: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`;
}

/** How a value is shown that may be absent or empty. */
function shown(text: string | undefined): string {
  return text === undefined ? "(no line)" : text === "" ? "(empty)" : text;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-4 first:mt-1">
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-1 flex flex-col gap-1">{children}</ul>
    </section>
  );
}

function Path({ children }: { readonly children: string }) {
  return <span className="font-mono text-[11.5px] break-all">{children}</span>;
}

/** What an import found: what was read, what was left out, and where files that should agree do not. */
export default function ImportReportDialog({ report }: { readonly report: ImportReport }) {
  const { session } = useStudio();
  const close = () => session.getState().showImportReport(undefined);
  const sites = new Set(report.files.map((file) => file.siteId)).size;
  return (
    <Dialog
      title="Import report"
      description={`${counted(report.files.length, "file")} became ${counted(sites, "site")}. Target version ${report.version.version}: ${report.version.why}`}
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          Done
        </Button>
      }
    >
      {report.notes.length > 0 && (
        <Part title="To look at">
          {report.notes.map((note) => (
            <li key={`${note.path} ${note.line} ${note.message}`} className={note.severity === "error" ? "text-error" : undefined}>
              <Path>{note.line === undefined ? note.path : `${note.path}, line ${note.line}`}</Path>: {note.message}
            </li>
          ))}
        </Part>
      )}
      {report.disagreements.length > 0 && (
        <Part title="Files that should agree and do not">
          {report.disagreements.map((one) => (
            <li key={`${one.path} ${one.section} ${one.gateway} ${one.key}`} className="break-words">
              <Path>{one.path}</Path>: [{one.section}] {one.key} is <Path>{shown(one.own)}</Path>, the others have{" "}
              <Path>{shown(one.shared)}</Path>. It is kept as this appliance’s own value.
            </li>
          ))}
        </Part>
      )}
      {report.unknown.length > 0 && (
        <Part title="Keys the studio does not know">
          {report.unknown.map((one) => (
            <li key={`${one.path} ${one.section} ${one.key}`} className="break-words">
              <Path>{one.path}</Path>: [{one.section}] <Path>{`${one.key}=${one.text ?? ""}`}</Path> is kept and written back.
            </li>
          ))}
        </Part>
      )}
      {report.merged.length > 0 && (
        <Part title="Copies">
          {report.merged.map((one) => (
            <li key={one.path}>
              <Path>{one.path}</Path> says the same as <Path>{one.sameAs}</Path>.
            </li>
          ))}
        </Part>
      )}
      {report.leftOut.length > 0 && (
        <Part title="Left out">
          {report.leftOut.map((one) => (
            <li key={one.path}>
              <Path>{one.path}</Path>: {one.reason}
            </li>
          ))}
        </Part>
      )}
      <Part title="Read">
        {report.files.map((file) => (
          <li key={file.path}>
            <Path>{file.path}</Path>: {file.appliance} in {file.site}
          </li>
        ))}
      </Part>
    </Dialog>
  );
}
