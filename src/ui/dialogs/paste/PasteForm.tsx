import { useId } from "react";
import type { TableReading } from "../../../domain/paste/matchColumns.ts";
import { PASTE_KINDS, type PasteKind, TARGETS } from "../../../domain/paste/targets.ts";
import { Select } from "../../kit/fields/Select.tsx";

interface PasteFormProps {
  readonly rows: readonly (readonly string[])[];
  readonly reading: TableReading;
  correct(change: Partial<TableReading>): void;
}

const KIND_LABELS: Readonly<Record<PasteKind, string>> = {
  sites: "PSTN sites",
  appliances: "Appliances",
  gateways: "Gateways",
  addresses: "Addresses by server name",
};

const LEFT_OUT = "";

/** A choice here is part of the dialog, not of the design: there is nothing of it to undo. */
const NO_HISTORY = { undo: () => false, redo: () => false };

/** How the table is understood, for the person to correct: what its rows are and what each column is. */
export function PasteForm({ rows, reading, correct }: PasteFormProps) {
  const id = useId();
  const { kind, hasHeading, columns } = reading;
  const targets = TARGETS[kind].map(({ id: value, label }) => ({ value, label }));

  function setColumn(index: number, value: string): void {
    const chosen = value === LEFT_OUT ? undefined : value;
    // A target has one column: whoever had it before is left out.
    correct({ columns: columns.map((one, at) => (at === index ? chosen : one === chosen ? undefined : one)) });
  }

  return (
    <>
      <div className="mt-3 flex flex-wrap items-end gap-x-5 gap-y-2">
        <div className="w-[220px]">
          <label htmlFor={`${id}-kind`} className="mb-0.5 block text-[12px] text-second">
            Each row is about
          </label>
          <Select
            id={`${id}-kind`}
            value={kind}
            options={PASTE_KINDS.map((value) => ({ value, label: KIND_LABELS[value] }))}
            choose={(value) => correct({ kind: PASTE_KINDS.find((one) => one === value) ?? kind })}
            {...NO_HISTORY}
          />
        </div>
        <label className="flex h-7 items-center gap-2">
          <input type="checkbox" checked={hasHeading} onChange={(event) => correct({ hasHeading: event.target.checked })} />
          The first row is a heading
        </label>
      </div>
      <fieldset className="mt-3">
        <legend className="text-[12px] text-second">Columns</legend>
        <div className="mt-1 grid grid-cols-[repeat(auto-fill,minmax(170px,1fr))] gap-2">
          {columns.map((target, index) => {
            const sample = rows[0]?.[index] || `Column ${index + 1}`;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the table.
              <div key={index} className="min-w-0">
                <label htmlFor={`${id}-${index}`} className="block truncate font-mono text-[11.5px]" title={sample}>
                  {sample}
                </label>
                <Select
                  id={`${id}-${index}`}
                  value={target ?? LEFT_OUT}
                  options={[{ value: LEFT_OUT, label: "(left out)" }, ...targets]}
                  choose={(value) => setColumn(index, value)}
                  {...NO_HISTORY}
                />
              </div>
            );
          })}
        </div>
      </fieldset>
    </>
  );
}
