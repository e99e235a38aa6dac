import { ViewportPortal } from "@xyflow/react";
import { memo } from "react";
import type { DeploymentArrangement } from "../../domain/arrangement/deployment.ts";
import { cx } from "../kit/cx.ts";
import { Paths } from "./Paths.tsx";

interface CloudLinksProps {
  readonly around: DeploymentArrangement;
  /** Sites are cards, and words between them could not be read. */
  readonly far: boolean;
}

/** From afar two bundles between two rows lie so near each other that they would be one striped line: there they are quieter. */
const BUNDLE =
  "fill-none [stroke-width:calc(1.5px*var(--strokes))] in-[.tiny]:[stroke-width:var(--strokes)] in-[.tiny]:[stroke-opacity:0.55]";

/** The bundles from Office 365, through the internet, and from the PSTN to every site, behind the frames. */
export const CloudLinks = memo(function CloudLinks({ around, far }: CloudLinksProps) {
  const { office365Links, pstnLinks, internet } = around;
  return (
    <ViewportPortal>
      <svg className="pointer-events-none absolute -z-10 size-px overflow-visible" aria-hidden>
        <Paths of={office365Links} className={cx(BUNDLE, "stroke-accent")} />
        <Paths of={pstnLinks} className={cx(BUNDLE, "stroke-good")} />
      </svg>
      {!far && (
        <span
          className="pointer-events-none absolute -translate-1/2 rounded-full border border-accent bg-raised px-2 text-[10px] leading-[16px] font-semibold text-accent in-[.shrunk]:text-[12.5px] in-[.shrunk]:leading-[18px] in-[.middle]:text-[15px] in-[.middle]:leading-[20px] in-[.faint]:hidden"
          style={{ left: internet.x, top: internet.y }}
        >
          internet
        </span>
      )}
    </ViewportPortal>
  );
});
