import type { ReactNode, Ref } from "react";

interface GroupRowProps {
  /** Measures the line, where only the lines in view are rendered. */
  readonly ref: Ref<HTMLTableRowElement> | undefined;
  /** Its place among the lines. */
  readonly at: number;
  readonly columns: number;
  /** From 1, the headings of the columns being the first; only where not all lines are rendered. */
  readonly position: number | undefined;
  readonly children: ReactNode;
}

/** A line over the rows of a group; its words stay in view while the columns scroll sideways. */
export function GroupRow({ ref, at, columns, position, children }: GroupRowProps) {
  return (
    <tr ref={ref} data-index={at} aria-rowindex={position} className="bg-page">
      <th scope="rowgroup" colSpan={columns} className="p-0 text-left font-normal whitespace-normal!">
        <div className="sticky left-0 w-[100cqw] max-w-full px-4 py-[2px] @max-xl:px-3">{children}</div>
      </th>
    </tr>
  );
}
