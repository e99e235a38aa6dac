import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { Group, type Layout, type LayoutChangedMeta, Panel, Separator, usePanelRef } from "react-resizable-panels";
import { useKept } from "./useKept.ts";

/** How much of the lower part is seen, and how to change that. */
export interface Fold {
  /** Only its head is. */
  readonly collapsed: boolean;
  /** It has all the room that the upper part can spare. */
  readonly enlarged: boolean;
  setCollapsed(collapsed: boolean): void;
  setEnlarged(enlarged: boolean): void;
}

interface SplitProps {
  readonly upper: ReactNode;
  readonly lower: (fold: Fold) => ReactNode;
  /** What the separator moves, for its name. */
  readonly label: string;
  /** Height of the lower part at first, in pixels. */
  readonly initial: number;
  /** Under what the browser keeps how much of the lower part is seen. */
  readonly name: string;
}

const UPPER_LEAST = 160;
/** The head of the lower part alone. */
const LOWER_LEAST = 36;
/** Below this there is no use in showing more than the head. */
const LOWER_USEFUL = 110;
const SEPARATOR = 5;

/** A finger that scrolls the page may start here; the library would keep it for itself. */
const SCROLLS = "touch-auto!";

/**
 * Two parts above each other with a separator that pointer and keyboard move. The lower part keeps its pixels while the
 * window changes its height, unless it is enlarged: then the upper one does.
 */
export function Split({ upper, lower, label, initial, name }: SplitProps) {
  const whole = useRef<HTMLDivElement>(null);
  const separator = useRef<HTMLDivElement>(null);
  const panel = usePanelRef();
  const [kept, keepHeight] = useKept(`cce-studio-${name}-height`, String(initial));
  const [size, keepSize] = useKept(`cce-studio-${name}-size`, "own");
  const enlarged = size === "enlarged";
  const [height, setHeight] = useState(Number(kept) || initial);
  const [atFirst] = useState(enlarged ? "100%" : height);
  const collapsed = height < LOWER_USEFUL;
  // What it comes back to from its head and from all the room.
  const useful = useRef(collapsed ? initial : height);

  function keep(next: number): void {
    keepSize("own");
    keepHeight(String(next));
    if (next >= LOWER_USEFUL) useful.current = next;
  }
  function resize(next: number): void {
    panel.current?.resize(next);
    keep(next);
  }
  const fold: Fold = {
    collapsed,
    enlarged,
    setCollapsed: (next) => resize(next ? LOWER_LEAST : useful.current),
    setEnlarged(next) {
      if (!next) return resize(useful.current);
      panel.current?.resize("100%");
      keepSize("enlarged");
    },
  };

  /** The library counts in percent of what the separator leaves. */
  const heightIn = (layout: Layout) => Math.round((((whole.current?.clientHeight ?? 0) - SEPARATOR) * (layout[name] ?? 0)) / 100);
  function onLayoutChanged(layout: Layout, { isUserInteraction }: LayoutChangedMeta): void {
    if (isUserInteraction) keep(heightIn(layout));
  }

  /** The library looks where the pointer is with every move on the page; a hand that moves the drawing need not pay for that. */
  function keepMoves(event: PointerEvent): void {
    if (event.buttons !== 0 && separator.current?.dataset.separator !== "active") event.stopPropagation();
  }

  return (
    <Group
      orientation="vertical"
      elementRef={whole}
      onLayoutChange={(layout) => setHeight(heightIn(layout))}
      onLayoutChanged={onLayoutChanged}
      className={`min-w-0 flex-1 low:min-h-[500px] ${SCROLLS}`}
    >
      <Panel
        minSize={UPPER_LEAST}
        groupResizeBehavior={enlarged ? "preserve-pixel-size" : "preserve-relative-size"}
        onPointerMove={keepMoves}
        style={{ overflow: "visible" }}
        className={SCROLLS}
      >
        {upper}
      </Panel>
      <Separator
        elementRef={separator}
        aria-label={label}
        aria-valuetext={`${height} pixels`}
        disableDoubleClick
        style={{ height: SEPARATOR }}
        className="relative z-10 border-t border-line bg-panel outline-offset-[-2px] transition-colors data-[separator=active]:bg-accent data-[separator=hover]:bg-accent"
      />
      <Panel
        id={name}
        panelRef={panel}
        defaultSize={atFirst}
        minSize={LOWER_USEFUL}
        collapsible
        collapsedSize={LOWER_LEAST}
        groupResizeBehavior={enlarged ? "preserve-relative-size" : "preserve-pixel-size"}
        style={{ overflow: "hidden" }}
        className={SCROLLS}
      >
        {lower(fold)}
      </Panel>
    </Group>
  );
}
