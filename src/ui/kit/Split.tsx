import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
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
const STEP = 24;

/**
 * Two parts above each other with a separator that pointer and keyboard move (ARIA window splitter). Written here because
 * the library for it is 18 kB (gzip) of a first visit; its older versions, of 10 kB, count in percent
 * where a folded dock has to keep the pixels of its head.
 */
export function Split({ upper, lower, label, initial, name }: SplitProps) {
  const whole = useRef<HTMLDivElement>(null);
  const [kept, keepHeight] = useKept(`cce-studio-${name}-height`, String(initial));
  const height = Math.max(LOWER_LEAST, Number(kept) || initial);
  const [size, keepSize] = useKept(`cce-studio-${name}-size`, "own");
  const enlarged = size === "enlarged";
  const setEnlarged = (next: boolean) => keepSize(next ? "enlarged" : "own");
  const collapsed = height < LOWER_USEFUL;
  const most = () => Math.max(LOWER_LEAST, (whole.current?.clientHeight ?? 2 * initial) - UPPER_LEAST);
  function resize(wanted: number): void {
    setEnlarged(false);
    keepHeight(String(wanted < LOWER_USEFUL ? LOWER_LEAST : Math.round(Math.min(most(), wanted))));
  }
  const fold: Fold = {
    collapsed,
    enlarged,
    setCollapsed: (next) => resize(next ? LOWER_LEAST : initial),
    setEnlarged(next) {
      resize(next ? most() : initial);
      setEnlarged(next);
    },
  };

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !whole.current) return;
    resize(whole.current.getBoundingClientRect().bottom - event.clientY);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const wanted = { ArrowUp: Math.max(height, LOWER_USEFUL - STEP) + STEP, ArrowDown: height - STEP, Home: most(), End: LOWER_LEAST }[
      event.key
    ];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  }

  return (
    <div ref={whole} className="flex min-w-0 flex-1 flex-col low:min-h-[500px]">
      <div className="min-h-[160px] flex-1">{upper}</div>
      <hr
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuenow={height}
        aria-valuemin={LOWER_LEAST}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
        className="relative z-10 m-0 h-[5px] shrink-0 cursor-row-resize touch-none border-0 border-t border-line bg-panel outline-offset-[-2px] transition-colors hover:bg-accent active:bg-accent"
      />
      <div
        className="min-h-0 shrink-0 overflow-hidden"
        style={{ height: enlarged ? "100%" : height, maxHeight: `calc(100% - ${UPPER_LEAST}px)` }}
      >
        {lower(fold)}
      </div>
    </div>
  );
}
