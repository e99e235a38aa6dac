import "@xyflow/react/dist/base.css";
import { Background, BackgroundVariant, ReactFlow, ReactFlowProvider } from "@xyflow/react";
import { useDesign } from "../studio.tsx";
import { CloudLinks } from "./CloudLinks.tsx";
import { EmptyCanvas } from "./EmptyCanvas.tsx";
import { ApplianceNode } from "./nodes/ApplianceNode.tsx";
import { CloudNode } from "./nodes/CloudNode.tsx";
import { GatewayNode } from "./nodes/GatewayNode.tsx";
import { SiteNode } from "./nodes/SiteNode.tsx";
import type { StudioNode } from "./nodes/types.ts";
import { useGestures } from "./useGestures.ts";
import { usePaletteDrop } from "./usePaletteDrop.ts";
import { useProjection } from "./useProjection.ts";
import { useViewHandle } from "./useViewHandle.ts";
import { ZoomBar } from "./ZoomBar.tsx";

const NODE_TYPES = { site: SiteNode, appliance: ApplianceNode, gateway: GatewayNode, cloud: CloudNode };

const FIT = { padding: 0.06, maxZoom: 1 };

/** The canvas: a projection of the design. React Flow holds nothing that matters; gestures become edits. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Flow />
    </ReactFlowProvider>
  );
}

function Flow() {
  const projection = useProjection();
  const gestures = useGestures(projection);
  const drop = usePaletteDrop(projection);
  const empty = useDesign((design) => design.deployment.sites.length === 0);
  useViewHandle(projection);
  return (
    <section aria-label="Canvas" className="relative h-full bg-canvas" {...drop}>
      <ReactFlow<StudioNode>
        nodes={projection.nodes}
        nodeTypes={NODE_TYPES}
        {...gestures}
        fitView
        fitViewOptions={FIT}
        minZoom={0.04}
        maxZoom={2}
        deleteKeyCode={null}
        multiSelectionKeyCode={["Shift", "Meta", "Control"]}
        selectionKeyCode="Shift"
        zoomOnDoubleClick={false}
        onlyRenderVisibleElements
        elevateNodesOnSelect={false}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1.5} color="var(--canvas-dot)" />
        {!empty && <CloudLinks around={projection.around} />}
      </ReactFlow>
      {empty && <EmptyCanvas />}
      <ZoomBar />
    </section>
  );
}
