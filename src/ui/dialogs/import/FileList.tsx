import { FileJson2, FileText } from "lucide-react";
import { useId } from "react";
import type { FileRow } from "../../../store/jobs.ts";
import { cx } from "../../kit/cx.ts";
import { type RowButtonProps, VirtualList } from "../../panels/dock/VirtualList.tsx";
import { Clamped } from "./Grid.tsx";
import { Path } from "./Path.tsx";
import { counted } from "./words.ts";

interface FileListProps {
  readonly rows: readonly FileRow[];
  readonly excluded: ReadonlySet<string>;
  /** What each chosen file becomes, by its path. */
  readonly becomes: ReadonlyMap<string, string>;
  toggle(path: string): void;
}

/** Up to here every row is rendered, so that find in page sees all of it. */
const RENDERED_WHOLE = 120;

/** The files that can be chosen, each with what becomes of it. */
export function FileList({ rows, excluded, becomes, toggle }: FileListProps) {
  const prefix = useId();
  const item = (row: FileRow, button: RowButtonProps) => (
    <FileItem row={row} included={!excluded.has(row.path)} becomes={becomes.get(row.path)} toggle={toggle} {...button} />
  );
  if (rows.length <= RENDERED_WHOLE) {
    return (
      <ul aria-label="Files" className="fade-end min-h-0 flex-1 overflow-y-auto overscroll-contain [scrollbar-width:thin]">
        {rows.map((row, index) => (
          <li key={row.path}>{item(row, { id: `${prefix}-${index}`, tabIndex: 0 })}</li>
        ))}
      </ul>
    );
  }
  return (
    <VirtualList
      label="Files"
      rows={rows}
      keyOf={(row) => row.path}
      isHeading={() => false}
      estimate={() => 62}
      className="min-h-0 flex-1"
      render={item}
    />
  );
}

interface FileItemProps extends RowButtonProps {
  readonly row: FileRow;
  readonly included: boolean;
  readonly becomes: string | undefined;
  toggle(path: string): void;
}

function FileItem({ row, included, becomes, toggle, id, tabIndex }: FileItemProps) {
  const about = useId();
  const { path, kind, copies, advice, inDoubt, encoding, unreadable, remarks } = row;
  const Icon = kind === "design" ? FileJson2 : FileText;
  const what = kind === "design" ? "A design" : `Becomes ${becomes ?? "…"}`;
  return (
    <div className="flex gap-2.5 border-b border-line px-5 py-2">
      <input
        type="checkbox"
        id={id}
        tabIndex={tabIndex}
        checked={included}
        onChange={() => toggle(path)}
        aria-label={path}
        aria-describedby={about}
        className="mt-[3px]"
      />
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className={cx("flex items-start gap-1.5 leading-[1.45]", !included && "text-second")}>
          <Icon size={13} className="mt-[3px] shrink-0 text-second" aria-hidden />
          <span className="min-w-0">
            <Path path={path} />
          </span>
        </label>
        <div id={about} className="mt-px pl-[19px] text-[12px] text-second">
          <Clamped text={`${included ? what : "Not imported"}${encoding ? ` · ${encoding}` : ""}`} />
          {unreadable > 0 && <p className="text-error">{counted(unreadable, "line with an error", "lines with errors")}</p>}
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          {(advice || inDoubt) && <p className="text-warning">{advice ?? "In doubt: another file is for the same server"}</p>}
          {copies.map((copy) => (
            <p key={copy}>
              Same as <Path path={copy} />
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}
