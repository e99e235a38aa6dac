import { useStoreApi } from "@xyflow/react";
import { useMemo } from "react";
import { ALIGN_COMMANDS } from "../commands/align.ts";
import { duplicate } from "../commands/clipboard.ts";
import { remove } from "../commands/edit.ts";
import { zoomToSelection } from "../commands/view.ts";
import { CommandButton } from "../kit/CommandButton.tsx";
import { cx } from "../kit/cx.ts";
import { useSession } from "../studio.tsx";
import type { Projection } from "./projection.ts";
import { type BarPlace, barPlace } from "./selectionBarPlace.ts";

const PLACES: Readonly<Record<BarPlace, string>> = {
  top: "inset-x-3 top-2 mx-auto w-fit max-w-full",
  side: "top-3 right-3 w-[68px] px-[3px] py-1 text-center",
  bottom: "right-3 bottom-3 left-[180px] mx-auto w-fit max-w-[calc(100%-192px)]",
};

interface SelectionBarProps {
  readonly projection: Projection;
  /** How often the view has jumped. */
  readonly jumps: number;
}

/** What can be done to several things at once; it is there while several are selected, where it covers least. */
export function SelectionBar({ projection, jumps }: SelectionBarProps) {
  const selection = useSession((session) => session.selection);
  const flow = useStoreApi();
  // While a hand moves the view it stays where it is: nobody wants to follow it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a place for each selection, and for where the view has gone to show it.
  const place = useMemo(() => {
    const { transform, width, height } = flow.getState();
    const [x, y, zoom] = transform;
    const { frames, notes, around } = projection;
    return barPlace([...frames.values(), ...notes.values(), around.office365, around.pstn], { x, y, zoom }, { width, height });
  }, [selection, jumps]);
  if (selection.length < 2) return null;
  return (
    <div
      role="toolbar"
      aria-label="Selection"
      className={cx(
        "absolute z-10 flex flex-wrap items-center rounded-[8px] border border-line bg-panel p-0.5 shadow-float",
        PLACES[place],
      )}
    >
      <span className={cx("font-medium", place === "side" ? "leading-tight" : "px-2.5 whitespace-nowrap")}>
        {selection.length.toLocaleString("en-US")} selected
      </span>
      <Divider place={place} />
      {ALIGN_COMMANDS.map((command) => (
        <CommandButton key={command.id} command={command} iconOnly />
      ))}
      <Divider place={place} />
      {[zoomToSelection, duplicate, remove].map((command) => (
        <CommandButton key={command.id} command={command} iconOnly />
      ))}
    </div>
  );
}

function Divider({ place }: { readonly place: BarPlace }) {
  return <span className={place === "side" ? "my-0.5 w-full border-t border-line" : "mx-1 h-5 border-l border-line"} />;
}
