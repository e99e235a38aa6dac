import { CircleAlert, FileText } from "lucide-react";
import { type ComponentType, type ReactNode, useCallback, useMemo, useState } from "react";
import { siteTitle } from "../../../domain/model/lookup.ts";
import type { Output, OutputDocument, OutputTarget } from "../../../domain/outputs/output.ts";
import type { Row } from "../../../domain/outputs/table/table.ts";
import { Select } from "../../kit/fields/Select.tsx";
import type { Column } from "../../kit/table/column.ts";
import { useDesign, useSession } from "../../studio.tsx";
import { EmptyState } from "../dock/EmptyState.tsx";
import { OutputTable } from "./OutputTable.tsx";
import { OutputText } from "./OutputText.tsx";
import { ScopePicker } from "./ScopePicker.tsx";
import { type ShownFor, shownForSelection, useTarget } from "./shownFor.ts";

const NO_HISTORY = { undo: () => false, redo: () => false };

/** What a person has picked to look at, as long as this output and this selection stay. */
interface Picked {
  readonly output: Output;
  readonly selection: readonly string[];
  readonly shownFor: ShownFor;
}

interface OutputViewProps {
  readonly output: Output;
  /** Documents to look at besides those that are exported; must keep its identity. */
  readonly more?: (target: OutputTarget) => readonly OutputDocument[];
  /** What stands first in the toolbar. */
  readonly first?: ReactNode;
  /** What stands in the toolbar besides. */
  readonly Tools?: ComponentType<{ readonly target: OutputTarget }>;
  /** Things to press in each row of its first table: the last column. Must keep its identity. */
  readonly actions?: (target: OutputTarget) => Column<Row>;
  /** The title of a column whose value the panel tells where it is the same everywhere. */
  readonly told?: string;
}

/** One output for all, a site or an appliance: its documents, one at a time, to look at, copy and take along. */
export function OutputView({ output, more, first, Tools, actions, told }: OutputViewProps) {
  const deployment = useDesign((design) => design.deployment);
  const selection = useSession((session) => session.selection);
  const [picked, setPicked] = useState<Picked>();
  const [name, setName] = useState<string>();
  const bySelection = useMemo(() => shownForSelection(output, deployment, selection), [output, deployment, selection]);
  // What is selected is looked at, until a person picks something else here; a row that selects what it is about changes nothing.
  const shownFor = picked?.output === output && picked.selection === selection ? picked.shownFor : bySelection;
  const pick = (next: ShownFor) => setPicked({ output, selection, shownFor: next });
  const keepFor = useCallback((next: readonly string[]) => setPicked({ output, selection: next, shownFor }), [output, shownFor]);
  const target = useTarget(shownFor);
  const documents = useMemo(() => (target ? [...output.make(target), ...(more?.(target) ?? [])] : []), [target, output, more]);
  const actionColumn = useMemo(() => target && actions?.(target), [target, actions]);
  const [only] = target?.sites ?? [];
  const siteSaid = only && target?.scope !== "deployment" ? siteTitle(only) : undefined;
  const said = useMemo(() => [siteSaid, told].filter((one) => one !== undefined), [siteSaid, told]);
  const shown = documents.find((one) => nameOf(one) === name) ?? documents[0];
  const head = (
    <>
      {first}
      {Tools && target && <Tools target={target} />}
      <ScopePicker output={output} shownFor={shownFor} show={pick} />
      {documents.length > 1 && shown && (
        <div className="w-[190px] min-w-[118px] shrink" title={shown.title}>
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
  if (shown?.kind === "table")
    return (
      <OutputTable
        key={nameOf(shown)}
        document={shown}
        head={head}
        crowded={Tools !== undefined}
        said={said}
        onChoose={keepFor}
        actions={shown === documents[0] ? actionColumn : undefined}
      />
    );
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
