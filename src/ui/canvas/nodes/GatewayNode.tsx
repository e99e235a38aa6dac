import type { NodeProps } from "@xyflow/react";
import { Phone } from "lucide-react";
import { memo } from "react";
import { gatewayTitle } from "../../../domain/model/lookup.ts";
import { cx } from "../../kit/cx.ts";
import { RenamedTitle } from "../../kit/RenamedTitle.tsx";
import { countRender } from "../../kit/renderProbe.ts";
import { widthOf } from "./cardName.ts";
import { looksSame } from "./common.ts";
import { besideBadge, NodeBadge, useBadge } from "./NodeBadge.tsx";
import { FIELD_ALONE, nameClass } from "./nameClass.ts";
import { SELECTED } from "./selected.ts";
import type { GatewayFlowNode } from "./types.ts";

/** The field for its name stands over the icon as well: names of gateways are the longest. */
const OVER_ICON = "[&>input]:z-1 [&>input]:-ml-[18px] middle:[&>input]:-ml-[23px] faint:[&>input]:-ml-[26px]";

/** From some way off a name so wide, in parts of its size, takes the icon's place as well: with a badge beside it, or without. */
const TAKES_ICON = { withBadge: 4, alone: 5 };

/** Where protocol and port stand beside the name, one so wide takes their place. */
const TAKES_DOOR = { withBadge: 4, alone: 4.6 };

/** A gateway on the canvas: its name and make, and protocol, port and address of its trunks. */
export const GatewayNode = memo(function GatewayNode({ data, selected }: NodeProps<GatewayFlowNode>) {
  const { gateway } = data;
  countRender("GatewayNode", gateway.id);
  const badge = useBadge(gateway.id);
  const title = gatewayTitle(gateway);
  const place = badge ? "withBadge" : "alone";
  const takesIcon = widthOf(title) > TAKES_ICON[place];
  const takesDoor = widthOf(title) > TAKES_DOOR[place];
  const door = `${gateway.protocol || "–"} ${gateway.port || "–"}`;
  return (
    <div
      className={cx(
        "flex h-full flex-col justify-center gap-0.5 rounded-node border bg-raised faint:border-2 px-2 leading-tight shrunk:px-1.5 shadow-node",
        selected ? SELECTED : badge?.severity === "error" ? "wrong border-error" : "border-edge",
      )}
    >
      {badge && <NodeBadge {...badge} />}
      <div className={cx("flex items-center gap-1.5", FIELD_ALONE, OVER_ICON, badge && besideBadge(badge))}>
        <Phone
          size={12}
          className={cx("shrink-0 text-good middle:size-[17px] faint:size-[20px]", takesIcon && "faint:hidden")}
          aria-hidden
        />
        <RenamedTitle
          id={gateway.id}
          place="canvas"
          title={title}
          className={cx(
            "min-w-0 font-semibold [&>.ending]:min-w-0 [&>.ending]:overflow-x-clip [&>.ending]:text-ellipsis",
            nameClass(title, badge ? 6.3 : 6.8),
            // An address has just the room that it needs.
            takesDoor && "dim:tracking-[-0.07em]",
          )}
        />
        {gateway.makeModel && (
          <span className="min-w-0 flex-1 truncate text-right seen-[10px] text-second middle:hidden shrunk:hidden">
            {gateway.makeModel}
          </span>
        )}
        {!takesDoor && (
          <span className="ml-auto hidden shrink-0 pt-0.5 font-mono seen-[12px] tracking-[-0.03em] text-second shrunk:inline">{door}</span>
        )}
      </div>
      <div className="middle:hidden truncate font-mono seen-[10.5px] text-second shrunk:text-[15px]">
        <span className="shrunk:hidden">{door} · </span>
        {gateway.address || "no address"}
      </div>
    </div>
  );
}, looksSame);
