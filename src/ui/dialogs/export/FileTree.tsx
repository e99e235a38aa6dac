import { ChevronRight, File as FileIcon } from "lucide-react";
import { type KeyboardEvent, useMemo, useState } from "react";
import { cx } from "../../kit/cx.ts";
import { type RowButtonProps, VirtualList } from "../../panels/dock/VirtualList.tsx";
import { Path } from "../import/Path.tsx";
import { counted } from "../import/words.ts";
import { type FileRow, type FolderRow, type TreeRow, treeRows } from "./treeRows.ts";

interface FileTreeProps {
  readonly paths: readonly string[];
  /** Those of the paths that are drafts. */
  readonly drafts: ReadonlySet<string>;
}

/** Up to here all folders are open at first: it is read at a glance. */
const OPEN_UP_TO = 60;

/** Rows that the list has room for. */
const SEEN_AT_ONCE = 12;

const keyOf = (row: TreeRow) => `${row.kind} ${row.path}`;

/** The files of an export: those at the top, and folders that open. It begins where the first draft is, if that would not be seen. */
export function FileTree({ paths, drafts }: FileTreeProps) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => {
    // A folder in a folder is open from the first: whoever opens a site sees all of it.
    const isOpenAtFirst = (folder: string) => paths.length <= OPEN_UP_TO || folder.includes("/");
    return treeRows(paths, drafts, (folder) => isOpenAtFirst(folder) !== turned.has(folder));
  }, [paths, drafts, turned]);
  const [first] = useState(() => {
    // Where a folder that is seen at once counts its drafts, the list begins at its beginning.
    if (rows.slice(0, SEEN_AT_ONCE).some((row) => row.kind === "folder" && row.drafts > 0)) return undefined;
    return rows.find((row) => (row.kind === "file" ? row.isDraft : row.drafts > 0 && !row.isOpen));
  });

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
      keyOf={keyOf}
      isHeading={() => false}
      estimate={() => 23}
      onKey={onKey}
      current={first && keyOf(first)}
      isEven
      // A single file is all of the list: there is nothing for it to fade into.
      className={paths.length === 1 ? "py-[5px]" : "fade-start fade-end h-full"}
      render={(row, button) => (row.kind === "folder" ? <Folder row={row} turn={turn} {...button} /> : <File row={row} {...button} />)}
    />
  );
}

const ROW = "flex w-full items-start py-[2px] pr-3 text-left outline-offset-[-2px]";

/** How far a row is indented, in pixels: by the sign of the folder that it is in, below whose name its own sign stands. */
const indent = (depth: number) => ({ paddingLeft: 10 + depth * 18 });

interface FolderProps extends RowButtonProps {
  readonly row: FolderRow;
  turn(folder: string): void;
}

function Folder({ row: { path, name, depth, files, drafts, isOpen }, turn, ...button }: FolderProps) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={() => turn(path)}
      style={indent(depth)}
      className={cx(ROW, "hover:bg-hover")}
      {...button}
    >
      <ChevronRight size={13} aria-hidden className={cx("mt-[3px] mr-[5px] shrink-0 text-second", isOpen && "rotate-90")} />
      <span className="min-w-0 flex-1">
        <Path path={`${name}/`} />
      </span>
      <span className="ml-3 shrink-0 text-[12px] text-second">
        {counted(files, "file")}
        {drafts > 0 && <span className="text-error"> · {counted(drafts, "draft")}</span>}
      </span>
    </button>
  );
}

interface FileProps extends RowButtonProps {
  readonly row: FileRow;
}

/** Nothing can be done with a file, but the arrows come to it: else nobody without a mouse could read on. */
function File({ row: { name, depth, isDraft }, ...stop }: FileProps) {
  return (
    <span style={indent(depth)} className={ROW} {...stop}>
      <FileIcon size={13} aria-hidden className="mt-[3px] mr-[5px] shrink-0 text-third" />
      <span className="min-w-0 flex-1">
        <Path path={name} />
      </span>
      {isDraft && <span className="mt-px ml-3 shrink-0 rounded-[4px] bg-error-soft px-1.5 text-[11px] font-medium text-error">draft</span>}
    </span>
  );
}
