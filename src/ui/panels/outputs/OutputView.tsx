import { CircleAlert, FileText } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import type { Output, OutputDocument } from "../../../domain/outputs/output.ts";
import { Select } from "../../kit/fields/Select.tsx";
import { useDesign, useSession } from "../../studio.tsx";
import { EmptyState } from "../dock/EmptyState.tsx";
import { OutputTable } from "./OutputTable.tsx";
import { OutputText } from "./OutputText.tsx";
import { ScopePicker } from "./ScopePicker.tsx";
import { type ShownFor, shownForSelection, useDocuments } from "./useDocuments.ts";

const NO_HISTORY = { undo: () => false, redo: () => false };

/** One output for all, a site or an appliance: its documents, one at a time, to look at, copy and take along. */
export function OutputView({ output }: { readonly output: Output }) {
  const deployment = useDesign((design) => design.deployment);
  const selection = useSession((session) => session.selection);
  const [picked, setPicked] = useState<ShownFor>();
  const [name, setName] = useState<string>();
  // What is selected is looked at, until a person picks something else here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection or output is what forgets the choice.
  useEffect(() => setPicked(undefined), [selection, output]);
  const bySelection = useMemo(() => shownForSelection(output, deployment, selection), [output, deployment, selection]);
  const shownFor = picked ?? bySelection;
  const documents = useDocuments(output, shownFor);
  const shown = documents.find((one) => nameOf(one) === name) ?? documents[0];
  const head = (
    <>
      <ScopePicker output={output} shownFor={shownFor} show={setPicked} />
      {documents.length > 1 && shown && (
        <div className="w-[200px] min-w-[90px] shrink">
          <label htmlFor={`document-${output.id}`} className="sr-only">
            Document
          </label>
          <Select
            id={`document-${output.id}`}
            value={nameOf(shown)}
            options={documents.map((one) => ({ value: nameOf(one), label: one.title }))}
            choose={setName}
            {...NO_HISTORY}
          />
        </div>
      )}
    </>
  );
  if (shown?.kind === "table") return <OutputTable key={nameOf(shown)} document={shown} head={head} />;
  if (shown?.kind === "text") return <OutputText document={shown} head={head} />;
  return (
    <div className="flex h-full min-w-0 flex-1 flex-col">
      <div className="flex shrink-0 flex-wrap items-center gap-1.5 border-b border-line px-3 py-[5px]">{head}</div>
      {shown ? (
        <EmptyState icon={CircleAlert} title={`${shown.title} cannot be made`}>
          {shown.reasons.join(" ")}
        </EmptyState>
      ) : (
        <EmptyState icon={FileText} title={`${output.title}: nothing needed`}>
          It holds {output.about}. As it stands, the design has nothing of the kind.
        </EmptyState>
      )}
    </div>
  );
}

/** What tells one document of an output from another. */
function nameOf(document: OutputDocument): string {
  return document.kind === "withheld" ? document.title : document.fileName;
}
