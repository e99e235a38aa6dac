import { Shield } from "lucide-react";
import { type CSSProperties, memo } from "react";
import { type SiteArrangement, ZONE_NAME } from "../../../domain/arrangement/site.ts";
import type { Site } from "../../../domain/model/site.ts";
import { cx } from "../../kit/cx.ts";
import { Paths } from "../Paths.tsx";

function Firewall({ top, side }: { readonly top: number; readonly side: "external" | "internal" }) {
  return (
    <div
      className={cx(
        "absolute inset-x-0 border-t-(length:--hairline) border-dashed",
        side === "external" ? "border-external text-external" : "border-internal text-internal",
      )}
      style={{ top }}
    >
      <span className="absolute -top-[9px] right-2.5 flex items-center gap-1 rounded-full bg-panel px-1.5 seen-[11px] leading-[18px] shrunk:text-[15px] middle:px-1 middle:tracking-[-0.03em] faint:-top-[11px] faint:leading-[26px] dim:hidden">
        <Shield size={10} className="middle:hidden" aria-hidden />
        {/* From farther away its colour and its place say which of the two it is. */}
        <span>
          <span className="faint:hidden">{side} </span>firewall
        </span>
      </span>
    </div>
  );
}

/** The name of a zone, at its outer edge: there it stands in the way of no trunk. */
function ZoneName({ style, children }: { readonly style: CSSProperties; readonly children: string }) {
  return (
    <span
      className="absolute left-3 -my-px flex items-center px-0.5 seen-[12px] leading-none font-semibold shrunk:text-[15px] text-second dim:hidden"
      style={style}
    >
      {children}
    </span>
  );
}

function EmptyHint({ top, children }: { readonly top: number; readonly children: string }) {
  return (
    <span
      className="absolute inset-x-3.5 flex h-[56px] items-center justify-center rounded-node border border-dashed border-line-strong text-center seen-[13px] leading-tight text-second faint:text-[0px]"
      style={{ top }}
    >
      {children}
    </span>
  );
}

interface ZonesProps {
  readonly perimeterTop: number;
  readonly insideTop: number;
}

/** The grounds of perimeter and internal network. */
const Grounds = memo(function Grounds({ perimeterTop, insideTop }: ZonesProps) {
  return (
    <>
      <div className="absolute inset-x-0 bg-perimeter" style={{ top: perimeterTop, height: insideTop - perimeterTop }} />
      <div className="absolute inset-x-0 bottom-0 rounded-b-[11px] bg-inside" style={{ top: insideTop }} />
    </>
  );
});

/** What the zones are called, and the firewalls above each of them. */
const Words = memo(function Words({ perimeterTop, insideTop }: ZonesProps) {
  return (
    <>
      <ZoneName style={{ top: perimeterTop, height: ZONE_NAME.above }}>Perimeter</ZoneName>
      <ZoneName style={{ bottom: 0, height: ZONE_NAME.below }}>Internal network</ZoneName>
      <Firewall top={perimeterTop} side="external" />
      <Firewall top={insideTop} side="internal" />
    </>
  );
});

/**
 * Perimeter and internal network between their firewalls, and the bundle of trunks from every Mediation Server to every gateway. While
 * something is dragged only the bundle is drawn anew.
 */
export function SiteZones({ site, arrangement }: { readonly site: Site; readonly arrangement: SiteArrangement }) {
  const { perimeterTop, insideTop, applianceOrigin, gatewayOrigin, trunks, trunkLabel } = arrangement;
  const count = site.appliances.length * site.gateways.length;
  return (
    <>
      <Grounds perimeterTop={perimeterTop} insideTop={insideTop} />
      {site.appliances.length === 0 && <EmptyHint top={applianceOrigin.y}>Drop an appliance here, or press A</EmptyHint>}
      {site.gateways.length === 0 && <EmptyHint top={gatewayOrigin.y}>Drop a gateway here, or press G</EmptyHint>}
      <svg className="pointer-events-none absolute inset-0 h-full w-full" aria-hidden>
        <Paths of={trunks} className="fill-none stroke-internal [stroke-width:max(1.25px,var(--hairline))]" />
      </svg>
      <Words perimeterTop={perimeterTop} insideTop={insideTop} />
      {count > 0 && (
        <span
          className="absolute -translate-1/2 rounded-full border border-internal bg-panel px-2 seen-[11px] leading-[16px] font-semibold text-internal shrunk:text-[15px] shrunk:leading-[19px] middle:leading-[22px] faint:leading-[28px] dim:hidden"
          style={{ left: trunkLabel.x, top: trunkLabel.y }}
        >
          {count} {count === 1 ? "trunk" : "trunks"}
        </span>
      )}
    </>
  );
}
