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

const BUNDLE = "fill-none [stroke-width:calc(1.25px*var(--strokes))] tiny:[stroke-width:var(--strokes)]";

/** The bundles from Office 365, through the internet, and from the PSTN to every site, behind the frames. */
export const CloudLinks = memo(function CloudLinks({ around, far }: CloudLinksProps) {
  const { office365Links, pstnLinks, internet } = around;
  return (
    <ViewportPortal>
      <svg className="pointer-events-none absolute -z-10 size-px overflow-visible" aria-hidden>
        <Paths of={office365Links} className={cx(BUNDLE, "links-office365")} />
        <Paths of={pstnLinks} className={cx(BUNDLE, "links-pstn")} />
      </svg>
      {!far && (
        <span
          className="pointer-events-none absolute -translate-1/2 rounded-full border border-accent bg-raised px-2 seen-[11px] leading-[16px] font-semibold text-accent shrunk:text-[15px] shrunk:leading-[19px] middle:leading-[22px] faint:leading-[28px] dim:hidden"
          style={{ left: internet.x, top: internet.y }}
        >
          internet
        </span>
      )}
    </ViewportPortal>
  );
});
