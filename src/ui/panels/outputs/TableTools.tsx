import { Copy, Download, Ellipsis, type LucideIcon, Search, Table2 } from "lucide-react";
import type { ReactNode } from "react";
import type { TableDocument } from "../../../domain/outputs/output.ts";
import { alignedText, spreadsheetCells } from "../../../domain/outputs/table/clipboard.ts";
import { csvText } from "../../../domain/outputs/table/csv.ts";
import type { Row } from "../../../domain/outputs/table/table.ts";
import type { Command } from "../../commands/command.ts";
import { Button } from "../../kit/Button.tsx";
import { CommandMenu } from "../../kit/CommandMenu.tsx";
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
  /** Whether that is much. */
  readonly crowded: boolean;
  readonly filter: string;
  setFilter(filter: string): void;
}

/** In a narrow dock the words of a button are for those who do not see its icon. */
const WIDE = "@max-5xl:sr-only";

/** Something that can be done with the rows that are shown. */
interface Action extends Command {
  readonly icon: LucideIcon;
  /** What it is good for. */
  readonly about: string;
}

/** What is done with a table as a whole: find in it, copy and download the rows that are shown. Where there is little room, one button has all but the first. */
export function TableTools({ document, rows, head, crowded, filter, setFilter }: TableToolsProps) {
  const studio = useStudio();
  const copy = useCopy();
  const { table, fileName } = document;
  const isFiltered = rows.length < table.rows.length;
  const words = rowWords(rows.length);
  const count = isFiltered ? `${rows.length.toLocaleString("en-US")} of ${rowWords(table.rows.length)}` : words;
  const shown = { columns: table.columns, rows };
  const whole = fileName.split("/").at(-1) ?? fileName;
  const name = isFiltered ? filteredName(whole) : whole;
  const actions: readonly Action[] = [
    {
      id: "copy-cells",
      label: "Copy cells",
      icon: Table2,
      about: "For a spreadsheet: the rows shown, with tabs between the cells",
      run: () => copy(spreadsheetCells(shown), `${words} as cells`),
    },
    {
      id: "copy-text",
      label: "Copy text",
      icon: Copy,
      about: "For a message: the rows shown, as text in columns",
      run: () => copy(alignedText(shown), `${words} as text`),
    },
    {
      id: "download",
      label: name,
      phrase: `Download ${name}`,
      icon: Download,
      about: isFiltered ? `The ${count} that are shown` : `All of ${words}`,
      run: () => studio.ports.saveFile(name, csvText(shown), "text/csv"),
    },
  ];
  return (
    <div className="relative flex shrink-0 items-center gap-1.5 border-b border-line px-3 py-1 @max-xl:gap-1 @max-xl:px-2 @max-[500px]:flex-wrap">
      {head}
      <label
        // What a person types has to be read: the choices beside it give way first, for each tells all of itself when pointed at.
        className={cx("relative flex min-w-[150px] flex-1 items-center", crowded ? "@max-xl:min-w-[90px]" : "@max-xl:min-w-[116px]")}
      >
        <span className="sr-only">Find in the table</span>
        <Search size={13} className={cx("pointer-events-none absolute left-2 text-third", crowded && "@max-xl:hidden")} aria-hidden />
        <input
          type="search"
          value={filter}
          placeholder="Find"
          onChange={(event) => setFilter(event.target.value)}
          className={cx(
            "h-[26px] w-full max-w-[260px] rounded-field border border-field-edge bg-panel pr-1 pl-6.5 text-[12px] placeholder:text-third [&:placeholder-shown::-webkit-search-cancel-button]:hidden",
            crowded && "@max-xl:pl-2",
          )}
        />
      </label>
      <span role="status" className={cx("text-[12px] whitespace-nowrap text-second", isFiltered ? "@max-xl:sr-only" : "@max-4xl:sr-only")}>
        {count}
      </span>
      {actions.map((action) => (
        <Button
          key={action.id}
          icon={action.icon}
          className={cx("h-[26px]! px-2! @max-xl:hidden", crowded && "@max-3xl:hidden")}
          aria-label={action.phrase}
          title={action.about}
          onClick={() => void action.run(studio)}
        >
          <span className={WIDE}>{action.label}</span>
        </Button>
      ))}
      <span className={cx("hidden @max-xl:contents", crowded && "@max-3xl:contents")}>
        <CommandMenu
          name="Copy or download the rows"
          label={<Ellipsis size={15} aria-hidden />}
          commands={actions.map((action) => ({ ...action, label: action.phrase ?? action.label }))}
          className="h-[26px]! shrink-0 border border-line-strong bg-panel px-1.5! text-second"
        />
      </span>
    </div>
  );
}
