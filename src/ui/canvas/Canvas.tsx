import "@xyflow/react/dist/base.css";
import { ReactFlow, ReactFlowProvider } from "@xyflow/react";
import { type CSSProperties, useRef, useState } from "react";
import { isBlank } from "../../domain/model/lookup.ts";
import { cx } from "../kit/cx.ts";
import { useDesign, useStudio } from "../studio.tsx";
import { CloudLinks } from "./CloudLinks.tsx";
import { Dots } from "./Dots.tsx";
import { EmptyCanvas } from "./EmptyCanvas.tsx";
import { Guides } from "./Guides.tsx";
import { Minimap } from "./Minimap.tsx";
import { ApplianceNode } from "./nodes/ApplianceNode.tsx";
import { CloudNode } from "./nodes/CloudNode.tsx";
import { GatewayNode } from "./nodes/GatewayNode.tsx";
import { NoteNode } from "./nodes/NoteNode.tsx";
import { SiteNode } from "./nodes/SiteNode.tsx";
import type { StudioNode } from "./nodes/types.ts";
import { SelectionBar } from "./SelectionBar.tsx";
import { useGestures } from "./useGestures.ts";
import { useMoves } from "./useMoves.ts";
import { useNodeKeys } from "./useNodeKeys.ts";
import { usePaletteDrop } from "./usePaletteDrop.ts";
import { useProjection } from "./useProjection.ts";
import { useViewHandle } from "./useViewHandle.ts";
import { MAX_ZOOM, MIN_ZOOM } from "./viewport.ts";
import { ZoomBar } from "./ZoomBar.tsx";

const NO_NODES: StudioNode[] = [];
const NODE_TYPES = { site: SiteNode, appliance: ApplianceNode, gateway: GatewayNode, note: NoteNode, cloud: CloudNode };

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

function Flow() {
  const { view } = useStudio();
  const projection = useProjection();
  const selectedHere = useRef<readonly string[]>([]);
  const gestures = useGestures(projection, selectedHere);
  const drop = usePaletteDrop(projection);
  const empty = useDesign(isBlank);
  const noSites = useDesign((design) => design.deployment.sites.length === 0);
  const onKeyDownCapture = useNodeKeys();
  const [isFitted, setFitted] = useState(false);
  const { isPanning, strokes, handlers: moves } = useMoves();
  useViewHandle(projection, selectedHere);
  return (
    <section aria-label="Canvas" className="relative h-full bg-canvas" onKeyDownCapture={onKeyDownCapture} {...drop}>
      <ReactFlow<StudioNode>
        // Nothing is drawn before the view shows everything, so that nothing is drawn twice.
        nodes={isFitted ? projection.nodes : NO_NODES}
        nodeTypes={NODE_TYPES}
        {...gestures}
        {...moves}
        onInit={() => {
          view.current?.fit({ atOnce: true });
          setFitted(true);
        }}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        deleteKeyCode={null}
        multiSelectionKeyCode={["Shift", "Meta", "Control"]}
        selectionKeyCode="Shift"
        zoomOnDoubleClick={false}
        onlyRenderVisibleElements
        elevateNodesOnSelect={false}
        proOptions={NO_SIGN}
        className={cx(strokes >= TINY && "tiny", isPanning && !projection.far && "panning")}
        style={{ "--strokes": strokes } as CSSProperties}
      >
        {!projection.far && <Dots />}
        {!noSites && <CloudLinks around={projection.around} />}
        <Guides />
      </ReactFlow>
      {empty ? <EmptyCanvas /> : <ZoomBar />}
      <Minimap projection={projection} />
      <SelectionBar />
    </section>
  );
}
