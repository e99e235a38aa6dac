import { ClipboardPaste } from "lucide-react";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { pasteRows } from "../../../domain/edits/pasteRows.ts";
import { columnsFor, guessReading, type TableReading } from "../../../domain/paste/matchColumns.ts";
import { planPaste } from "../../../domain/paste/planPaste.ts";
import { readTable } from "../../../domain/paste/readTable.ts";
import { Button } from "../../kit/Button.tsx";
import { runEdit, useDesign, useSession, useStudio } from "../../studio.tsx";
import { Dialog } from "../Dialog.tsx";
import { countWords } from "./countWords.ts";
import { PasteForm } from "./PasteForm.tsx";
import { PastePreview } from "./PastePreview.tsx";
import { tabSizeFor } from "./tabSizeFor.ts";

/** Rows of a spreadsheet become sites, appliances, gateways or addresses; what becomes of each is seen before anything is changed. */
export default function PasteDialog() {
  const studio = useStudio();
  const id = useId();
  const deployment = useDesign((design) => design.deployment);
  const given = useSession((session) => session.pastedText);
  const [text, setText] = useState(given ?? "");
  const [corrected, setCorrected] = useState<TableReading>();
  const later = useDeferredValue(text);
  const table = useMemo(() => readTable(later), [later]);
  const guessed = useMemo(() => (table.ok ? guessReading(table.rows) : undefined), [table]);
  const reading = corrected ?? guessed;
  const plan = useMemo(() => (table.ok && reading ? planPaste(deployment, table.rows, reading) : undefined), [deployment, table, reading]);
  const effect = plan ? plan.counts.add + plan.counts.change : 0;
  const close = () => studio.session.getState().openDialog(undefined);

  function type(next: string): void {
    setText(next);
    setCorrected(undefined);
  }

  function correct(change: Partial<TableReading>): void {
    if (!table.ok || !reading) return;
    const next = { ...reading, ...change };
    setCorrected(change.columns ? next : { ...next, columns: columnsFor(next.kind, table.rows, next.hasHeading) });
  }

  function enter(): void {
    if (!plan || !runEdit(studio, pasteRows, { rows: plan.rows })) return;
    studio.session.getState().announce(`Pasted: ${countWords(plan.counts)}. Undo takes it back.`);
    close();
    requestAnimationFrame(() => requestAnimationFrame(() => studio.view.current?.fit()));
  }

  return (
    <Dialog
      title="Paste from a spreadsheet"
      description="Rows of sites, appliances, gateways or addresses become part of this design. What is there already is found by its name; empty cells change nothing."
      size="wide"
      onClose={close}
      actions={
        <>
          {plan && <p className="mr-auto self-center text-second">{countWords(plan.counts)}</p>}
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" icon={ClipboardPaste} disabled={effect === 0} onClick={enter}>
            {plan && effect > 0 ? `Enter ${effect.toLocaleString("en-US")} ${effect === 1 ? "row" : "rows"}` : "Enter"}
          </Button>
        </>
      }
    >
      <label htmlFor={`${id}-cells`} className="font-medium">
        Cells
      </label>
      <textarea
        id={`${id}-cells`}
        value={text}
        onChange={(event) => type(event.target.value)}
        spellCheck={false}
        rows={text === "" ? 7 : 4}
        aria-describedby={`${id}-state`}
        placeholder={"PSTN site\tHost name\tHardware\nSeattle\tSEA-CCE1\tNormal"}
        style={{ tabSize: tabSizeFor(text) }}
        className="mt-1 block w-full resize-y rounded-field border border-field-edge bg-panel px-2 py-1.5 font-mono text-[12px] leading-[1.5] whitespace-pre placeholder:text-third"
      />
      <p id={`${id}-state`} role="status" className="mt-1 text-[12px] text-second">
        {table.ok ? "Headings are recognised by label, by key of the ini file, or by common words for them." : table.message}
      </p>
      {table.ok && reading && plan && (
        <>
          <PasteForm rows={table.rows} reading={reading} correct={correct} />
          <PastePreview plan={plan} reading={reading} />
        </>
      )}
    </Dialog>
  );
}
