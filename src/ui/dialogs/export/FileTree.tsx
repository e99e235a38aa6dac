import { ChevronRight } from "lucide-react";
import { type KeyboardEvent, useMemo, useState } from "react";
import { cx } from "../../kit/cx.ts";
import { type RowButtonProps, VirtualList } from "../../panels/dock/VirtualList.tsx";
import { Path } from "../import/Path.tsx";
import { counted } from "../import/words.ts";
import { type TreeRow, treeRows } from "./treeRows.ts";

/** Up to here all folders are open at first: it is read at a glance. */
const OPEN_UP_TO = 60;

/** The files of an export: those at the top, and folders that open. */
export function FileTree({ paths }: { readonly paths: readonly string[] }) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const areOpen = paths.length <= OPEN_UP_TO;
  const rows = useMemo(() => treeRows(paths, (folder) => areOpen !== turned.has(folder)), [paths, areOpen, turned]);

  function turn(folder: string): void {
    const next = new Set(turned);
    if (!next.delete(folder)) next.add(folder);
    setTurned(next);
  }

  function onKey(row: TreeRow, event: KeyboardEvent): void {
    if (row.kind !== "folder" || event.key !== (row.isOpen ? "ArrowLeft" : "ArrowRight")) return;
    event.preventDefault();
    turn(row.path);
  }

  return (
    <VirtualList
      label="Files"
      rows={rows}
      keyOf={(row) => `${row.kind} ${row.path}`}
      isHeading={() => false}
      estimate={() => 22}
      onKey={onKey}
      className="h-full py-1.5"
      render={(row, button) => (row.kind === "folder" ? <Folder row={row} turn={turn} {...button} /> : <File row={row} {...button} />)}
    />
  );
}

const ROW = "block w-full px-3 py-[2px] text-left outline-offset-[-2px]";

interface FolderProps extends RowButtonProps {
  readonly row: Extract<TreeRow, { kind: "folder" }>;
  turn(folder: string): void;
}

function Folder({ row: { path, files, isOpen }, turn, ...button }: FolderProps) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={() => turn(path)}
      className={cx(ROW, "flex items-start hover:bg-hover")}
      {...button}
    >
      <ChevronRight size={13} aria-hidden className={cx("mt-[3px] mr-1 -ml-1 shrink-0 text-second", isOpen && "rotate-90")} />
      <span className="min-w-0 flex-1">
        <Path path={`${path}/`} />
      </span>
      <span className="ml-3 shrink-0 text-[12px] text-second">{counted(files, "file")}</span>
    </button>
  );
}

interface FileProps extends RowButtonProps {
  readonly row: Extract<TreeRow, { kind: "file" }>;
}

/** Nothing can be done with a file, but the arrows come to it: else nobody without a mouse could read on. */
function File({ row: { name, isWithin }, ...stop }: FileProps) {
  return (
    <span className={cx(ROW, isWithin && "pl-[34px]")} {...stop}>
      <Path path={name} />
    </span>
  );
}
