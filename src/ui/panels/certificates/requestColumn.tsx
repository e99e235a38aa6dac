import { Copy } from "lucide-react";
import { certificateRequests } from "../../../domain/outputs/certificates/certificates.ts";
import type { OutputTarget } from "../../../domain/outputs/output.ts";
import type { Row } from "../../../domain/outputs/table/table.ts";
import type { Column } from "../../kit/table/column.ts";
import { useStudio } from "../../studio.tsx";
import { useCopy } from "../dock/useCopy.ts";
import { certificateText } from "./options.ts";

const LOOK =
  "inline-flex h-[21px] min-w-6 items-center justify-center rounded-[4px] border border-line-strong bg-panel px-1 font-sans text-[11px] font-medium outline-offset-[-2px] select-none hover:bg-hover";

/** A column of the certificates: the request of each to download, and its names to copy. */
export function requestColumn(target: OutputTarget): Column<Row> {
  const requests = new Map(certificateRequests(target).map((one) => [one[0].sites.join(" "), one]));
  return {
    id: "request",
    header: "Request",
    cell({ row }) {
      const [certificate, documents] = requests.get(row.original.subjects.join(" ")) ?? [];
      if (certificate === undefined) return null;
      return (
        <span className="inline-flex gap-1">
          {documents?.map(({ fileName, text }) => (
            <RequestButton key={fileName} fileName={fileName} text={text} />
          ))}
          <NamesButton name={certificate.subjectName} text={certificateText(certificate)} />
        </span>
      );
    },
  };
}

function RequestButton({ fileName, text }: { readonly fileName: string; readonly text: string }) {
  const { ports } = useStudio();
  return (
    <button
      type="button"
      aria-label={`Download ${fileName}`}
      title={`Download ${fileName}`}
      onClick={() => ports.saveFile(fileName, text, "text/plain")}
      className={LOOK}
    >
      {fileName.slice(fileName.lastIndexOf("."))}
    </button>
  );
}

function NamesButton({ name, text }: { readonly name: string; readonly text: string }) {
  const copy = useCopy();
  return (
    <button
      type="button"
      aria-label={`Copy names of ${name}`}
      title={`Copy names of ${name}: for a request form, one a line`}
      onClick={() => void copy(text, `the names of ${name}`)}
      className={LOOK}
    >
      <Copy size={12} aria-hidden />
    </button>
  );
}
