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
    <div className="flex @container-[size] h-full items-center justify-center">
      <div
        className={cx(
          "flex size-full shrink-0 items-center justify-center gap-[20cqh] shrunk:gap-[13cqh] rounded-full border-[2.5cqh] border-edge bg-raised shadow-node",
          far ? "cloud-name" : "text-[33cqh] shrunk:text-[36cqh] middle:text-[54cqh] faint:text-[62cqh] dim:text-[76cqh] dim:leading-none",
        )}
      >
        <Icon className="size-[1.15em]" aria-hidden />
        <span className="font-semibold whitespace-nowrap">{title}</span>
        {!far && <span className="text-second middle:hidden">{detail}</span>}
      </div>
    </div>
  );
}, looksSame);
