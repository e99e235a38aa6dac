import type { NodeProps } from "@xyflow/react";
import { Phone } from "lucide-react";
import { memo } from "react";
import { gatewayTitle } from "../../../domain/model/lookup.ts";
import { cx } from "../../kit/cx.ts";
import { countRender } from "../../kit/renderProbe.ts";
import { NodeProblems, useWorst } from "./NodeProblems.tsx";
import type { GatewayFlowNode } from "./types.ts";

/** A gateway on the canvas: its name, and protocol, port and address of its trunks. */
export const GatewayNode = memo(function GatewayNode({ data, selected }: NodeProps<GatewayFlowNode>) {
  const { gateway } = data;
  countRender("GatewayNode", gateway.id);
  const worst = useWorst(gateway.id);
  return (
    <div
      className={cx(
        "flex h-full items-center gap-2 rounded-node border bg-raised px-2.5 shadow-node",
        selected ? "border-accent outline-2 outline-accent" : worst === "error" ? "border-error" : "border-line-strong",
      )}
    >
      <Phone size={14} className="shrink-0 text-good" aria-hidden />
      <div className="min-w-0 flex-1 leading-tight">
        <div className="flex items-baseline gap-1.5">
          <span className="min-w-0 flex-1 truncate text-[12px] font-semibold">{gatewayTitle(gateway)}</span>
          <span className="font-mono text-[10px] text-second">
            {gateway.protocol || "–"} {gateway.port || "–"}
          </span>
        </div>
        <div className="mt-0.5 truncate font-mono text-[10.5px] text-second">{gateway.address || "no address"}</div>
      </div>
      <NodeProblems id={gateway.id} />
    </div>
  );
});
