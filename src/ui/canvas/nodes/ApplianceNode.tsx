import type { NodeProps } from "@xyflow/react";
import { Globe, HardDrive, Server } from "lucide-react";
import { memo } from "react";
import type { Appliance } from "../../../domain/model/appliance.ts";
import { applianceTitle } from "../../../domain/model/lookup.ts";
import { parseAddress } from "../../../domain/net/address.ts";
import { cx } from "../../kit/cx.ts";
import { RenamedTitle } from "../../kit/RenamedTitle.tsx";
import { countRender } from "../../kit/renderProbe.ts";
import { hardwareCalls } from "../hardwareCalls.ts";
import { looksSame } from "./common.ts";
import { BESIDE_BADGE, NodeProblems, useWorst } from "./NodeProblems.tsx";
import { nameClass } from "./nameClass.ts";
import { SELECTED } from "./selected.ts";
import type { ApplianceFlowNode } from "./types.ts";

/** The last octet of a VM's address, which is what tells VMs of one subnet apart. */
function lastOctet(address: string | undefined): string {
  return parseAddress(address) === undefined ? "–" : `.${address?.split(".").at(-1)}`;
}

function vmsOf(appliance: Appliance): readonly [role: string, address: string | undefined][] {
  return [
    ["AD", appliance.adAddress],
    ["CMS", appliance.cmsAddress],
    ["MED", appliance.mediationAddress],
    ["EDGE", appliance.edgeInternalAddress],
  ];
}

/** An appliance on the canvas: host, calls, its four VMs and the address callers from the internet see. */
export const ApplianceNode = memo(function ApplianceNode({ data, selected }: NodeProps<ApplianceFlowNode>) {
  const { appliance } = data;
  countRender("ApplianceNode", appliance.id);
  const worst = useWorst(appliance.id);
  const title = applianceTitle(appliance);
  const publicAddress = appliance.mediaRelayPublicAddress || appliance.mediaRelayAddress || appliance.accessAddress;
  const Icon = appliance.hardwareType?.toLowerCase() === "minimum" ? HardDrive : Server;
  return (
    <div
      className={cx(
        "flex h-full flex-col gap-1.5 in-[.shrunk]:gap-[5px] in-[.shrunk]:px-1.5 in-[.middle]:justify-center rounded-node border bg-raised px-2 py-1.5 shadow-node",
        selected ? SELECTED : worst === "error" ? "wrong border-error" : "border-line-strong",
      )}
    >
      <NodeProblems id={appliance.id} />
      <div
        className={cx(
          "flex h-[18px] items-center gap-1.5 in-[.shrunk]:h-[20px] in-[.middle]:h-auto in-[.middle]:flex-wrap",
          worst && BESIDE_BADGE,
        )}
      >
        <Icon size={13} className="shrink-0 text-accent in-[.middle]:hidden in-[.shrunk]:hidden" aria-hidden />
        <RenamedTitle
          id={appliance.id}
          place="canvas"
          title={title}
          className={cx("min-w-0 flex-1 font-semibold in-[.middle]:basis-full", nameClass(title, worst ? 6.5 : 7))}
        />
        <span
          className="font-mono text-[10.5px] text-second in-[.shrunk]:text-[12.5px] in-[.middle]:font-sans in-[.middle]:text-[16px]"
          title="Calls by hardware"
        >
          {hardwareCalls(appliance)}
          <span className="hidden in-[.middle]:inline"> calls</span>
        </span>
      </div>
      <div className="grid grid-cols-4 gap-[3px] in-[.middle]:hidden">
        {vmsOf(appliance).map(([role, address]) => (
          <span
            key={role}
            className="flex flex-col items-center rounded-[4px] border border-[light-dark(var(--line),var(--line-strong))] bg-hover py-[2px] leading-[1.25] in-[.shrunk]:py-0"
          >
            <span className="text-[8.5px] font-semibold tracking-wide in-[.shrunk]:text-[10px] in-[.shrunk]:tracking-normal">{role}</span>
            <span className="font-mono text-[10px] text-second in-[.shrunk]:text-[12px]">{lastOctet(address)}</span>
          </span>
        ))}
      </div>
      <div className="flex h-[16px] items-center gap-1.5 text-second in-[.middle]:hidden">
        <Globe size={11} className="shrink-0 in-[.shrunk]:hidden" aria-hidden />
        <span className="truncate font-mono text-[10.5px] in-[.shrunk]:text-[13px]">{publicAddress || "no public address"}</span>
      </div>
    </div>
  );
}, looksSame);
