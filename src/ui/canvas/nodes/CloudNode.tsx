import type { NodeProps } from "@xyflow/react";
import { Cloud, PhoneCall } from "lucide-react";
import { memo } from "react";
import { cx } from "../../kit/cx.ts";
import { looksSame } from "./common.ts";
import type { CloudFlowNode } from "./types.ts";

/** Office 365 above all sites, the PSTN below: what the deployment stands between. Their words grow with them, and with the distance, and are no larger than the names of sites. */
export const CloudNode = memo(function CloudNode({ data }: NodeProps<CloudFlowNode>) {
  const { kind, title, detail, far } = data;
  const Icon = kind === "office365" ? Cloud : PhoneCall;
  return (
    <div className="@container-[size] h-full">
      <div
        className={cx(
          "flex h-full items-center justify-center gap-[20cqh] in-[.shrunk]:gap-[13cqh] rounded-full border-[2.5cqh] border-line-strong bg-raised shadow-node",
          far ? "text-[max(38cqh,min(13px*var(--strokes),70cqh))]" : "text-[33cqh] in-[.shrunk]:text-[36cqh] in-[.middle]:text-[54cqh]",
        )}
      >
        <Icon className="size-[1.15em]" aria-hidden />
        <span className="font-semibold">{title}</span>
        {!far && <span className="text-second in-[.middle]:hidden">{detail}</span>}
      </div>
    </div>
  );
}, looksSame);
