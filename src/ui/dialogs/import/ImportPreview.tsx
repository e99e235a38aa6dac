import { Copy, FilePlus2, Plus, TriangleAlert } from "lucide-react";
import { useMemo } from "react";
import { fromPortable } from "../../../domain/edits/addition/portable.ts";
import { reportLines } from "../../../domain/import/reportLines.ts";
import { Button } from "../../kit/Button.tsx";
import { useCopy } from "../../panels/dock/useCopy.ts";
import { useStudio } from "../../studio.tsx";
import { DialogContent } from "../Dialog.tsx";
import { AdditionParts } from "./AdditionParts.tsx";
import { becomes } from "./becomes.ts";
import { addToOpen, chosenWords, makeNew } from "./commit.ts";
import { Decision } from "./Decision.tsx";
import { Doubts } from "./Doubts.tsx";
import { FileList } from "./FileList.tsx";
import { Findings } from "./Findings.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { Sites } from "./Sites.tsx";
import { Summary } from "./Summary.tsx";
import type { LookedThrough } from "./useLooking.ts";
import { usePreview } from "./usePreview.ts";
import { counted, foundWords } from "./words.ts";

interface ImportPreviewProps {
  readonly found: LookedThrough;
  close(): void;
  /** Ends it with a sentence. Must keep its identity. */
  readonly fail: (message: string) => void;
}

/** What was given, what it would become and what is in doubt; nothing is replaced before the person says so. */
export function ImportPreview({ found, close, fail }: ImportPreviewProps) {
  const studio = useStudio();
  const copy = useCopy();
  const preview = usePreview(found, fail);
  const { rows, doubts, leftOut } = found.files;
  const { mode, choice, excluded, joined, asked, isBehind, exclude } = preview;
  const { design, report, addition } = joined;
  const places = useMemo(() => becomes(report), [report]);
  const chosen = rows.length - excluded.size;
  const undecided = doubts.filter(({ paths }) => paths.filter((path) => !excluded.has(path)).length > 1).length;

  function toggle(path: string): void {
    const next = new Set(excluded);
    if (!next.delete(path)) next.add(path);
    exclude(next);
  }

  function finish(): void {
    const what = chosenWords(rows, excluded);
    if (asked.onto && addition) {
      if (!addToOpen(studio, fromPortable(addition, asked.onto), what)) return;
    } else if (design) makeNew(studio, design, what, report !== undefined);
    close();
  }

  return (
    <DialogContent
      title="Import"
      description={`${foundWords(found.files)} Nothing changes before you choose; everything stays in this browser.`}
      actions={
        <>
          {report && (
            <Button
              look="quiet"
              icon={Copy}
              className="mr-auto -ml-3"
              onClick={() => void copy(reportLines({ ...report, leftOut }).join("\n"), "the import report")}
            >
              Copy the report
            </Button>
          )}
          {undecided > 0 && (
            <p className="flex items-center gap-1.5 self-center pr-1 text-warning">
              <TriangleAlert size={14} className="shrink-0" aria-hidden />
              {counted(undecided, "server")} in doubt
            </p>
          )}
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" icon={mode === "add" ? Plus : FilePlus2} disabled={!design || isBehind} onClick={finish}>
            {mode === "add" ? "Add to this design" : "New design"}
          </Button>
        </>
      }
    >
      <div className="flex h-full min-h-0 stacked:flex-col stacked:overflow-y-auto">
        <section
          aria-label="Files"
          className="flex w-[36%] min-w-[300px] shrink-0 flex-col border-r border-line stacked:h-[30vh] stacked:min-h-[140px] stacked:w-full stacked:min-w-0 stacked:border-r-0 stacked:border-b"
        >
          <div className="flex items-center gap-3 border-b border-line px-5 py-2">
            <h3 className="font-semibold">Files</h3>
            <p role="status" className="text-[12px] text-second">
              {chosen.toLocaleString("en-US")} of {rows.length.toLocaleString("en-US")} chosen
            </p>
            <Button
              look="link"
              className="ml-auto px-0!"
              onClick={() => exclude(excluded.size === 0 ? new Set(rows.map(({ path }) => path)) : new Set())}
            >
              {excluded.size === 0 ? "Choose none" : "Choose all"}
            </Button>
          </div>
          <FileList rows={rows} excluded={excluded} becomes={places} toggle={toggle} />
        </section>
        <section
          aria-label="What they become"
          tabIndex={0}
          className="fade-end min-w-0 flex-1 overflow-y-auto px-5 stacked:min-h-[180px] stacked:px-3 pt-4 outline-offset-[-2px]"
        >
          <Decision preview={preview} />
          {design ? (
            <>
              <Summary deployment={design.deployment} report={report} doubts={doubts.length} />
              <Doubts doubts={doubts} excluded={excluded} toggle={toggle} />
              <Sites deployment={design.deployment} />
              {addition && <AdditionParts addition={addition} renames={choice.rename} />}
              {report && <Findings report={report} />}
            </>
          ) : (
            <p className="text-second">No file is chosen.</p>
          )}
          <LeftOut files={leftOut} />
        </section>
      </div>
    </DialogContent>
  );
}
