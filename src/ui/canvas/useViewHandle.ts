import { useReactFlow, useStoreApi } from "@xyflow/react";
import { type RefObject, useEffect, useRef } from "react";
import type { Design } from "../../domain/model/design.ts";
import { wantsLessMotion } from "../kit/lessMotion.ts";
import { takenByNotice } from "../shell/Notice.tsx";
import { useStudio } from "../studio.tsx";
import type { StudioNode } from "./nodes/types.ts";
import { boundsOfItems, wholeBounds } from "./projection.ts";
import type { Drawn } from "./useProjection.ts";
import { isFar, revealing, sees, type View } from "./viewport.ts";
import { clearView, MARGINS, wholeView } from "./wholeView.ts";

/** Longest zoom, and none for those who asked for less motion. */
function duration(): number {
  return wantsLessMotion() ? 0 : 140;
}

/** Below this sites become cards, which say too little while one draws: then the view goes along instead. */
const LEAST_WHOLE = 0.34;

/** Of more than these that come at once one wants to see what becomes of the whole. */
const FEW = 4;

/** So many steps back the view is known in which the whole was seen. */
const MOST_WAYS = 20;

/** A design, and how it was looked at. */
interface Shown {
  readonly design: Design;
  readonly view: View;
}

/**
 * Lets commands move the view, and brings what is selected elsewhere into it.
 * @param selectedHere ids whose selection moves nothing: they were selected on the canvas
 */
export function useViewHandle({ projection, asCards }: Drawn, selectedHere: RefObject<readonly string[]>): void {
  const { view, session, document } = useStudio();
  const { setViewport, zoomIn, zoomOut } = useReactFlow<StudioNode>();
  const flow = useStoreApi<StudioNode>();
  const latest = useRef(projection);
  latest.current = projection;
  const cards = useRef(asCards);
  cards.current = asCards;
  useEffect(() => {
    const seen = (): View => {
      const [x, y, zoom] = flow.getState().transform;
      return { x, y, zoom };
    };
    const everything = () => wholeView(latest.current, flow.getState(), seen().zoom, takenByNotice());
    // On the way from cards to what is in them there is nothing worth seeing: what is at the end is there at once.
    const go = (next: View) => {
      const goesFar = isFar(next.zoom, latest.current.far);
      const isJump = goesFar !== latest.current.far;
      // Together with the view, or every frame would be drawn as it is near before it becomes a card.
      if (isJump && goesFar) flow.getState().setNodes(cards.current());
      void setViewport(next, { duration: isJump ? 0 : duration() });
    };
    // Where everything was brought into view, it stays in view while the canvas becomes larger or smaller.
    let fitted: View | undefined;
    const goWhole = (whole: View, { atOnce = false } = {}) => {
      fitted = whole;
      if (atOnce) void setViewport(whole);
      else go(whole);
    };
    const unfollow = flow.subscribe(({ width, height, transform: [x, y, zoom] }, before) => {
      if (width === before.width && height === before.height) return;
      if (!isSame(fitted, { x, y, zoom })) return;
      goWhole(everything(), { atOnce: true });
    });
    const now = (): Shown => ({ design: document.getState().design, view: seen() });
    // Undoing what the whole has made way for brings the view of before back, unless it has been moved since.
    let ways: readonly (readonly [from: Shown, to: Shown])[] = [];
    const unfollowSteps = document.subscribe(({ design }, { design: was }) => {
      for (const [from, to] of ways) {
        const [start, end] = design === from.design ? [to, from] : [from, to];
        if (start.design === was && end.design === design && isSame(start.view, seen())) afterDrawing(() => goWhole(end.view));
      }
    });
    // What was added comes into view anyway, also when the field for its name is asked for, which selects it once more.
    let coming: readonly string[] = [];
    // What was changed a moment ago is not drawn yet.
    const afterDrawing = (move: () => void) => requestAnimationFrame(move);
    view.current = {
      fit(how) {
        if (how?.atOnce) goWhole(everything(), how);
        else afterDrawing(() => goWhole(everything()));
      },
      show: (ids) =>
        void afterDrawing(() => {
          const bounds = boundsOfItems(latest.current, ids);
          if (bounds) go(clearView(bounds, flow.getState()));
        }),
      reveal: (ids) => void afterDrawing(() => reveal(ids)),
      beforeAdding() {
        const before = wholeBounds(latest.current, false);
        const from = now();
        const sawAll = before === undefined || sees(seen(), before, flow.getState());
        return (added) => {
          coming = added;
          afterDrawing(() => {
            coming = [];
            const whole = wholeBounds(latest.current, false);
            if (whole && before && sees(seen(), whole, flow.getState())) return;
            const next = everything();
            if (!sawAll || (next.zoom < LEAST_WHOLE && added.length <= FEW)) return reveal(added);
            goWhole(next);
            ways = [...ways.slice(1 - MOST_WAYS), [from, { ...now(), view: next }]];
          });
        };
      },
      isFar: () => latest.current.far,
      zoomIn: () => void zoomIn({ duration: duration() }),
      zoomOut: () => void zoomOut({ duration: duration() }),
    };
    function reveal(ids: readonly string[]): void {
      const bounds = boundsOfItems(latest.current, ids);
      const now = seen();
      const next = bounds ? revealing(now, bounds, flow.getState(), MARGINS) : now;
      if (bounds && next !== now) go(next.zoom === now.zoom ? next : clearView(bounds, flow.getState()));
    }
    const unsubscribe = session.subscribe(({ selection }, before) => {
      const latestId = selection.at(-1);
      if (selection === before.selection || latestId === undefined) return;
      if (!selectedHere.current.includes(latestId) && !coming.includes(latestId)) afterDrawing(() => reveal([latestId]));
      selectedHere.current = [];
    });
    return () => {
      unsubscribe();
      unfollow();
      unfollowSteps();
      view.current = null;
    };
  }, [view, session, document, flow, selectedHere, setViewport, zoomIn, zoomOut]);
}

function isSame(one: View | undefined, other: View): boolean {
  return one?.x === other.x && one.y === other.y && one.zoom === other.zoom;
}
