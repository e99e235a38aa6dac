import { ViewportPortal } from "@xyflow/react";
import { useSession } from "../studio.tsx";

/** The lines that what is dragged shares with what stands still. */
export function Guides() {
  const guides = useSession((session) => session.guides);
  if (guides.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className="pointer-events-none absolute z-[20000] size-px overflow-visible" aria-hidden>
        {guides.map(({ axis, at, from, to }) => (
          <path
            key={`${axis} ${at}`}
            d={axis === "x" ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`}
            className="fill-none stroke-external [stroke-width:calc(1px*var(--strokes))]"
          />
        ))}
      </svg>
    </ViewportPortal>
  );
}
