import { useStore as useFlowStore, useStoreApi } from "@xyflow/react";
import { AlignStartVertical, ChevronDown } from "lucide-react";
import { useLayoutEffect, useMemo } from "react";
import type { BarPlace } from "../../store/sessionStore.ts";
import { ALIGN_COMMANDS } from "../commands/align.ts";
import { duplicate } from "../commands/clipboard.ts";
import { remove } from "../commands/edit.ts";
import { zoomToSelection } from "../commands/view.ts";
import { CommandButton } from "../kit/CommandButton.tsx";
import { CommandMenu } from "../kit/CommandMenu.tsx";
import { cx } from "../kit/cx.ts";
import { useSession, useStudio } from "../studio.tsx";
import type { Projection } from "./projection.ts";
import { barPlace, isNarrow } from "./selectionBarPlace.ts";

const PLACES: Readonly<Record<BarPlace, string>> = {
  top: "inset-x-3 top-2 mx-auto w-fit max-w-full",
  side: "top-3 right-3 w-[62px] flex-col py-1 text-center",
  corner: "top-2 right-3",
  bottom: "right-3 bottom-3 left-[180px] mx-auto w-fit max-w-[calc(100%-192px)]",
};

interface SelectionBarProps {
  readonly projection: Projection;
  /** How often the view has jumped. */
  readonly jumps: number;
}

/**
 * What can be done to several things at once; it is there while several are selected, where it covers least. Where that is little room, what
 * puts them in order is in a menu.
 */
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
  const { session } = useStudio();
  const isThere = selection.length > 1;
  useLayoutEffect(() => {
    session.getState().placeBar(isThere ? place : undefined);
    return () => session.getState().placeBar(undefined);
  }, [session, isThere, place]);
  const isUpright = place === "side";
  const isFolded = useFlowStore(({ width }) => isNarrow(width)) || isUpright || place === "corner";
  if (!isThere) return null;
  return (
    <div
      role="toolbar"
      aria-label="Selection"
      className={cx("absolute z-10 flex items-center rounded-[8px] border border-float-line bg-panel p-0.5 shadow-float", PLACES[place])}
    >
      <span className={cx("font-medium", isUpright ? "text-[12px] leading-tight" : "px-2.5 whitespace-nowrap")}>
        {selection.length.toLocaleString("en-US")} {isUpright && <br />}selected
      </span>
      <Divider isUpright={isUpright} />
      {isFolded ? (
        <CommandMenu
          name="Align and distribute"
          label={
            <span title="Align and distribute" className="inline-flex items-center gap-0.5">
              <AlignStartVertical size={16} aria-hidden />
              <ChevronDown size={12} aria-hidden />
            </span>
          }
          commands={ALIGN_COMMANDS}
          className="justify-center px-1.5! text-second hover:text-text"
        />
      ) : (
        ALIGN_COMMANDS.map((command) => <CommandButton key={command.id} command={command} iconOnly />)
      )}
      <Divider isUpright={isUpright} />
      {[zoomToSelection, duplicate, remove].map((command) => (
        <CommandButton key={command.id} command={command} iconOnly />
      ))}
    </div>
  );
}

function Divider({ isUpright }: { readonly isUpright: boolean }) {
  return <span className={isUpright ? "my-1 w-full border-t border-line" : "mx-1 h-5 border-l border-line"} />;
}
