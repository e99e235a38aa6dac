import { Copy, Download, Search, Table2 } from "lucide-react";
import type { ReactNode } from "react";
import type { TableDocument } from "../../../domain/outputs/output.ts";
import { alignedText, spreadsheetCells } from "../../../domain/outputs/table/clipboard.ts";
import { csvText } from "../../../domain/outputs/table/csv.ts";
import type { Row } from "../../../domain/outputs/table/table.ts";
import { Button } from "../../kit/Button.tsx";
import { cx } from "../../kit/cx.ts";
import { useStudio } from "../../studio.tsx";
import { useCopy } from "../dock/useCopy.ts";
import { rowWords } from "./rowWords.ts";
import { filteredName } from "./shownNames.ts";

interface TableToolsProps {
  readonly document: TableDocument;
  /** The rows that are shown. */
  readonly rows: readonly Row[];
  /** What stands first. */
  readonly head: ReactNode;
  readonly filter: string;
  setFilter(filter: string): void;
}

/** In a narrow dock the words of a button are for those who do not see its icon. */
const WIDE = "@max-5xl:sr-only";

/** What is done with a table as a whole: find in it, copy and download the rows that are shown. */
export function TableTools({ document, rows, head, filter, setFilter }: TableToolsProps) {
  const { ports } = useStudio();
  const copy = useCopy();
  const { table, fileName } = document;
  const isFiltered = rows.length < table.rows.length;
  const words = rowWords(rows.length);
  const count = isFiltered ? `${rows.length.toLocaleString("en-US")} of ${rowWords(table.rows.length)}` : words;
  const shown = { columns: table.columns, rows };
  const whole = fileName.split("/").at(-1) ?? fileName;
  const name = isFiltered ? filteredName(whole) : whole;
  return (
    <div className="relative flex shrink-0 items-center gap-1.5 border-b border-line px-3 py-[5px] @max-xl:flex-wrap">
      {head}
      <label className="relative flex min-w-[76px] flex-1 items-center">
        <span className="sr-only">Find in the table</span>
        <Search size={13} className="pointer-events-none absolute left-2 text-third" aria-hidden />
        <input
          type="search"
          value={filter}
          placeholder="Find"
          onChange={(event) => setFilter(event.target.value)}
          className="h-[26px] w-full max-w-[260px] rounded-field border border-line-strong bg-panel pr-2 pl-7 text-[12px] placeholder:text-third"
        />
      </label>
      <span role="status" className={cx("text-[12px] whitespace-nowrap text-second", !isFiltered && "@max-4xl:sr-only")}>
        {count}
      </span>
      <Button
        icon={Table2}
        className="h-[26px]! px-2!"
        title="For a spreadsheet: the rows shown, with tabs between the cells"
        onClick={() => void copy(spreadsheetCells(shown), `${words} as cells`)}
      >
        <span className={WIDE}>Copy cells</span>
      </Button>
      <Button
        icon={Copy}
        className="h-[26px]! px-2!"
        title="For a message: the rows shown, as text in columns"
        onClick={() => void copy(alignedText(shown), `${words} as text`)}
      >
        <span className={WIDE}>Copy text</span>
      </Button>
      <Button
        icon={Download}
        className="h-[26px]! px-2!"
        aria-label={`Download ${name}`}
        title={isFiltered ? `The ${count} that are shown` : `All of ${words}`}
        onClick={() => ports.saveFile(name, csvText(shown), "text/csv")}
      >
        <span className={WIDE}>{name}</span>
      </Button>
    </div>
  );
}
