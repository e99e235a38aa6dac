import { Table2 } from "lucide-react";
import { spreadsheetCells } from "../../../domain/outputs/table/clipboard.ts";
import type { Table } from "../../../domain/outputs/table/table.ts";
import { useCopy } from "../dock/useCopy.ts";
import { ChangeMark } from "./ChangeMark.tsx";
import type { Fact, LaidGroup } from "./layTable.ts";
import { rowWords } from "./rowWords.ts";

interface GroupLineProps {
  readonly group: LaidGroup;
  /** Its rows, with all columns. */
  readonly table: Table;
}

/** The line over the rows of a group: what they share, how many there are, and what to know of them. */
export function GroupLine({ group: { title, about, change, facts }, table }: GroupLineProps) {
  const copy = useCopy();
  const { length } = table.rows;
  return (
    <>
      <div className="flex min-h-[22px] flex-wrap items-center gap-x-2">
        <ChangeMark change={change} />
        <span className="text-[13px] font-semibold [overflow-wrap:anywhere]">{title || "–"}</span>
        <span className="text-[12px] text-second">{length.toLocaleString("en-US")}</span>
        <Facts facts={facts} />
        {length > 0 && (
          <button
            type="button"
            onClick={() => void copy(spreadsheetCells(table), `${rowWords(length)} as cells`)}
            aria-label={`Copy cells: ${title || "–"}`}
            title="For a spreadsheet: these rows, with tabs between the cells"
            className="ml-auto inline-flex h-[22px] items-center gap-1 rounded-field px-1.5 text-[12px] font-medium text-second outline-offset-[-2px] select-none hover:bg-hover hover:text-text"
          >
            <Table2 size={13} aria-hidden />
            Copy cells
          </button>
        )}
      </div>
      {about !== undefined && <p className="max-w-[110ch] text-[12px] text-second">{about}</p>}
    </>
  );
}

/** What is the same in every row of a table. */
export function FactsLine({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <div className="flex flex-wrap gap-x-3">
      <span className="text-[12px] text-second">In every row:</span>
      <Facts facts={facts} />
    </div>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return facts.map(({ title, text }) => (
    <span key={title} className="text-[12px] text-second [overflow-wrap:anywhere]">
      {title} <span className="font-medium text-text">{text}</span>
    </span>
  ));
}
