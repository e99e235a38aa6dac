import { ViewportPortal } from "@xyflow/react";
import { memo } from "react";
import type { DeploymentArrangement } from "../../domain/arrangement/deployment.ts";
import { Paths } from "./Paths.tsx";

/** The bundles from Office 365 and the PSTN to every site, behind the frames. */
export const CloudLinks = memo(function CloudLinks({ around }: { readonly around: DeploymentArrangement }) {
  return (
    <ViewportPortal>
      <svg className="pointer-events-none absolute -z-10 size-px overflow-visible" aria-hidden>
        <Paths of={around.office365Links} className="fill-none stroke-accent [stroke-width:calc(1.5px*var(--strokes))]" />
        <Paths of={around.pstnLinks} className="fill-none stroke-good [stroke-width:calc(1.5px*var(--strokes))]" />
      </svg>
    </ViewportPortal>
  );
});
