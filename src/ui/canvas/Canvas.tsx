import "@xyflow/react/dist/base.css";
import { ReactFlow, ReactFlowProvider, useStore as useFlowStore, useKeyPress } from "@xyflow/react";
import { type CSSProperties, useCallback, useRef, useState } from "react";
import { isBlank } from "../../domain/model/lookup.ts";
import { cx } from "../kit/cx.ts";
import { useMedia } from "../kit/useMedia.ts";
import { useDesign, useSession, useStudio } from "../studio.tsx";
import { CloudLinks } from "./CloudLinks.tsx";
import { Dots } from "./Dots.tsx";
import { type Distance, distanceOf, LEAST_ON_CARDS } from "./distance.ts";
import { EmptyCanvas } from "./EmptyCanvas.tsx";
import { Guides } from "./Guides.tsx";
import { Minimap } from "./Minimap.tsx";
import { ApplianceNode } from "./nodes/ApplianceNode.tsx";
import { CloudNode } from "./nodes/CloudNode.tsx";
import { GatewayNode } from "./nodes/GatewayNode.tsx";
import { NoteNode } from "./nodes/NoteNode.tsx";
import { noteLine } from "./nodes/noteText.ts";
import { SiteNode } from "./nodes/SiteNode.tsx";
import type { StudioNode } from "./nodes/types.ts";
import { SelectionBar } from "./SelectionBar.tsx";
import { useCloudsAway } from "./useCloudsAway.ts";
import { useGestures } from "./useGestures.ts";
import { useMoves } from "./useMoves.ts";
import { useNamesOnCards } from "./useNamesOnCards.ts";
import { useNodeKeys } from "./useNodeKeys.ts";
import { usePaletteDrop } from "./usePaletteDrop.ts";
import { usePinch } from "./usePinch.ts";
import { useProjection } from "./useProjection.ts";
import { useViewHandle } from "./useViewHandle.ts";
import { MAX_ZOOM, MIN_ZOOM } from "./viewport.ts";
import { ZoomBar } from "./ZoomBar.tsx";

const NO_NODES: StudioNode[] = [];
const NODE_TYPES = { site: SiteNode, appliance: ApplianceNode, gateway: GatewayNode, note: NoteNode, cloud: CloudNode };

// What React Flow is given stays the same object: anything new makes it build its whole tree again, in every frame of a drag.
const SEVERAL_KEYS = ["Shift", "Meta", "Control"];

/** So far, in pixels, a hand that presses may tremble and drags nothing. */
const STEADY = 3;

/** What sizes on the canvas are reckoned from. */
function sizesFor(strokes: number, { least, hairline }: Distance): CSSProperties {
  return {
    "--strokes": strokes,
    "--least": `${least}px`,
    "--hairline": `${hairline}px`,
    "--least-on-cards": `${LEAST_ON_CARDS * strokes}px`,
    "--line-of-note": noteLine(strokes),
  } as CSSProperties;
}

/** From this stroke scale on, nothing on a card can be read but its name. */
const TINY = 8;

/** The canvas: a projection of the design. React Flow holds nothing that matters; gestures become edits. */
export default function Canvas() {
  return (
    <ReactFlowProvider>
      <Flow />
    </ReactFlowProvider>
  );
}

/** The library is named in the README: on the canvas its sign would lie over what is drawn, and be a tab stop. */
const NO_SIGN = { hideAttribution: true };

/** What a screen reader says of each thing that has the focus. */
const SPOKEN = {
  "node.a11yDescription.default": "Enter selects it, then arrows move it. Otherwise arrows go to the next thing.",
};

function Flow() {
  const { view } = useStudio();
  const section = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  // A finger on something that is not selected moves the view: sites fill the canvas, and a hand would move one without noticing.
  const isTouch = useMedia("(pointer: coarse)");
  const drawn = useProjection(isTouch);
  const { projection } = drawn;
  const selectedHere = useRef<readonly string[]>([]);
  const gestures = useGestures(projection, selectedHere);
  const drop = usePaletteDrop(projection);
  const empty = useDesign(isBlank);
  const noNodes = projection.nodes.length === 0;
  const noSites = useDesign((design) => design.deployment.sites.length === 0);
  const { onKeyDownCapture, onFocus } = useNodeKeys(projection);
  const isMovingView = useKeyPress("Space");
  usePinch(canvas);
  const namesOnCards = useNamesOnCards(projection);
  const distance = useFlowStore((flow) => distanceOf(flow.transform[2]));
  const [isFitted, setFitted] = useState(false);
  const isOverAnother = useSession((session) => session.dropTarget !== undefined);
  const { isPanning, strokes, jumps, rests, handlers: moves } = useMoves();
  useViewHandle(drawn, selectedHere);
  useCloudsAway(section, projection.around);
  const onInit = useCallback(() => {
    view.current?.fit({ atOnce: true });
    setFitted(true);
  }, [view]);
  return (
    <section ref={section} aria-label="Canvas" className="relative h-full bg-canvas" onKeyDownCapture={onKeyDownCapture} {...drop}>
      <ReactFlow<StudioNode>
        ref={canvas}
        aria-label="Sites, appliances, gateways and notes"
        tabIndex={noNodes ? undefined : 0}
        onFocus={onFocus}
        ariaLabelConfig={SPOKEN}
        // Nothing is drawn before the view shows everything, so that nothing is drawn twice.
        nodes={isFitted ? projection.nodes : NO_NODES}
        nodeTypes={NODE_TYPES}
        {...gestures}
        {...moves}
        onInit={onInit}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        deleteKeyCode={null}
        multiSelectionKeyCode={SEVERAL_KEYS}
        selectionKeyCode="Shift"
        zoomOnDoubleClick={false}
        // Two fingers on a trackpad move the view, as in every drawing program; with Ctrl or Cmd, and apart, they zoom.
        panOnScroll
        panOnScrollSpeed={1}
        nodeDragThreshold={STEADY}
        nodeClickDistance={STEADY}
        nodesDraggable={!isMovingView && !isTouch}
        onlyRenderVisibleElements
        elevateNodesOnSelect={false}
        proOptions={NO_SIGN}
        className={cx(
          "touch-none outline-offset-[-3px]",
          strokes >= TINY && "tiny",
          distance.className,
          isMovingView && "moving-view",
          isPanning && !projection.far && "panning",
          isOverAnother && "dropping",
        )}
        style={{ ...sizesFor(strokes, distance), ...namesOnCards }}
      >
        {!projection.far && <Dots />}
        {!noSites && <CloudLinks around={projection.around} far={projection.far} />}
        <Guides />
      </ReactFlow>
      {empty ? <EmptyCanvas /> : <ZoomBar />}
      {isFitted && <Minimap projection={projection} jumps={jumps} rests={rests} />}
      <SelectionBar projection={projection} jumps={jumps} />
    </section>
  );
}
