import type { NodeProps } from "@xyflow/react";
import { Cloud, PhoneCall } from "lucide-react";
import { memo } from "react";
import type { CloudFlowNode } from "./types.ts";

/** Office 365 above all sites, the PSTN below: what the deployment stands between. */
export const CloudNode = memo(function CloudNode({ data }: NodeProps<CloudFlowNode>) {
  const Icon = data.kind === "office365" ? Cloud : PhoneCall;
  return (
    <div className="flex h-full items-center justify-center gap-2 rounded-full border border-line-strong bg-raised shadow-node">
      <Icon size={15} aria-hidden />
      <span className="font-semibold">{data.title}</span>
      <span className="text-second">{data.detail}</span>
    </div>
  );
});
