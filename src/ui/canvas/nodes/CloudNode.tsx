import type { NodeProps } from "@xyflow/react";
import { Cloud, PhoneCall } from "lucide-react";
import { memo } from "react";
import { looksSame } from "./common.ts";
import type { CloudFlowNode } from "./types.ts";

/** Office 365 above all sites, the PSTN below: what the deployment stands between. Its words grow with it. */
export const CloudNode = memo(function CloudNode({ data }: NodeProps<CloudFlowNode>) {
  const Icon = data.kind === "office365" ? Cloud : PhoneCall;
  return (
    <div className="@container-[size] h-full">
      <div className="flex h-full items-center justify-center gap-[20cqh] rounded-full border-[2.5cqh] border-line-strong bg-raised text-[33cqh] shadow-node">
        <Icon className="size-[38cqh]" aria-hidden />
        <span className="font-semibold">{data.title}</span>
        <span className="text-second">{data.detail}</span>
      </div>
    </div>
  );
}, looksSame);
