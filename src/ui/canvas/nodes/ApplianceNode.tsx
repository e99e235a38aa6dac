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
import { besideBadge, NodeBadge, useBadge } from "./NodeBadge.tsx";
import { FIELD_ALONE, nameClass } from "./nameClass.ts";
import { SELECTED } from "./selected.ts";
import type { ApplianceFlowNode } from "./types.ts";

/** The last octet of a VM's address, which is what tells VMs of one subnet apart; beside its role there is no room for the dot. */
function LastOctet({ of: address }: { readonly of: string | undefined }) {
  if (parseAddress(address) === undefined) return "–";
  return (
    <>
      <span className="shrunk:hidden">.</span>
      {address?.split(".").at(-1)}
    </>
  );
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
  const badge = useBadge(appliance.id);
  const title = applianceTitle(appliance);
  const publicAddress = appliance.mediaRelayPublicAddress || appliance.mediaRelayAddress || appliance.accessAddress;
  const Icon = appliance.hardwareType?.toLowerCase() === "minimum" ? HardDrive : Server;
  return (
    <div
      className={cx(
        "flex h-full flex-col gap-1.5 shrunk:gap-1 shrunk:px-1.5 shrunk:py-1 middle:justify-center middle:gap-0.5 dim:px-[3px] rounded-node border bg-raised faint:border-2 px-2 py-1.5 shadow-node",
        selected ? SELECTED : badge?.severity === "error" ? "wrong border-error" : "border-edge",
      )}
    >
      {badge && <NodeBadge {...badge} />}
      <div
        className={cx(
          "flex h-[18px] items-center gap-1.5 shrunk:h-[20px] middle:h-auto middle:flex-wrap middle:gap-y-0.5",
          FIELD_ALONE,
          badge && besideBadge(badge),
        )}
      >
        <Icon size={13} className="shrink-0 text-accent middle:hidden shrunk:hidden" aria-hidden />
        <RenamedTitle
          id={appliance.id}
          place="canvas"
          title={title}
          className={cx(
            "min-w-0 flex-1 font-semibold middle:basis-full middle:flex-wrap middle:leading-[1.12] dim:justify-center dim:text-center",
            nameClass(title, badge ? 6.5 : 7),
          )}
        />
        <span
          className="font-mono seen-[10.5px] whitespace-nowrap text-second middle:font-sans middle:leading-tight dim:hidden"
          title="Calls by hardware"
        >
          {hardwareCalls(appliance)}
          <span className="hidden middle:inline"> calls</span>
        </span>
      </div>
      <div className="grid grid-cols-[1fr_1fr_1fr_1.15fr] gap-[3px] shrunk:grid-cols-[63fr_70fr] shrunk:gap-x-[6px] middle:hidden">
        {vmsOf(appliance).map(([role, address]) => (
          <span
            key={role}
            className="flex flex-col items-center rounded-[4px] border border-[light-dark(var(--line),var(--line-strong))] bg-hover py-[2px] leading-[1.25] shrunk:flex-row shrunk:gap-[6px] shrunk:border-0 shrunk:px-[3px] shrunk:py-0"
          >
            <span className="seen-[9px] font-semibold tracking-[-0.01em] shrunk:text-[13.75px] shrunk:font-medium shrunk:tracking-[-0.03em]">
              {role}
            </span>
            <span className="font-mono seen-[10px] text-second shrunk:text-[13.75px] shrunk:tracking-[-0.05em]">
              <LastOctet of={address} />
            </span>
          </span>
        ))}
      </div>
      <div className="flex h-[16px] items-center gap-1.5 text-second middle:hidden">
        <Globe size={11} className="shrink-0 shrunk:hidden" aria-hidden />
        <span className="truncate font-mono seen-[10.5px] shrunk:text-[14.5px] shrunk:tracking-[-0.05em]">
          {publicAddress || "no public address"}
        </span>
      </div>
    </div>
  );
}, looksSame);
