import { memo, useMemo } from "react";
import { type Box, boundsOf } from "../../domain/arrangement/box.ts";
import { arrangeAround, arrangeSites } from "../../domain/arrangement/deployment.ts";
import { noteBoxes } from "../../domain/arrangement/notes.ts";
import { arrangeSite, type SiteArrangement } from "../../domain/arrangement/site.ts";
import type { Design } from "../../domain/model/design.ts";
import { notesOf, siteTitle } from "../../domain/model/lookup.ts";
import type { Site } from "../../domain/model/site.ts";

interface DesignPictureProps {
  readonly design: Design;
  readonly className?: string;
}

/** With more sites than these their names would be too small to read. */
const MOST_NAMED = 6;
/** What joins rows of sites goes round their ends. */
const MARGIN = 40;
const TITLE_SIZE = 34;

/**
 * A small picture of a design, drawn from its arrangement: sites with their firewalls, appliances above, gateways below, and
 * what joins them. Only decoration: whoever shows it says the same in words.
 */
export const DesignPicture = memo(function DesignPicture({ design, className }: DesignPictureProps) {
  const { sites, notes, around, bounds } = useMemo(() => arrange(design), [design]);
  const named = sites.length <= MOST_NAMED;
  return (
    <svg
      className={className}
      viewBox={`${bounds.x - MARGIN} ${bounds.y - MARGIN} ${bounds.width + 2 * MARGIN} ${bounds.height + 2 * MARGIN}`}
      preserveAspectRatio="xMidYMid meet"
      strokeWidth={named ? 1.2 : 0.7}
      aria-hidden
    >
      <g className="fill-none">
        <path d={around.office365Links.join("")} className="stroke-accent" vectorEffect="non-scaling-stroke" />
        <path d={around.pstnLinks.join("")} className="stroke-good" vectorEffect="non-scaling-stroke" />
      </g>
      <Cloud box={around.office365} className="fill-accent-soft stroke-accent" />
      <Cloud box={around.pstn} className="fill-good-soft stroke-good" />
      {sites.map(({ site, frame, arrangement }) => (
        <SitePicture key={site.id} site={site} frame={frame} arrangement={arrangement} named={named} />
      ))}
      {notes.map(([id, { x, y, width, height }]) => (
        <rect key={id} {...{ x, y, width, height }} rx="5" className="fill-note stroke-note-line" vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  );
});

interface PlacedSite {
  readonly site: Site;
  readonly frame: Box;
  readonly arrangement: SiteArrangement;
}

function arrange(design: Design) {
  const { deployment, layout } = design;
  const arranged = deployment.sites.map((site) => ({ site, arrangement: arrangeSite(site, layout.positions, layout.sizes?.[site.id]) }));
  const frames = arrangeSites(
    arranged.map(({ site, arrangement: { width, height } }) => ({ id: site.id, width, height })),
    layout.positions,
  );
  const around = arrangeAround(frames);
  const sites: PlacedSite[] = arranged.flatMap(({ site, arrangement }) => {
    const frame = frames.get(site.id);
    return frame ? [{ site, frame, arrangement }] : [];
  });
  const notes = [...noteBoxes(notesOf(design))];
  const bounds = boundsOf([...frames.values(), ...notes.map(([, box]) => box), around.office365, around.pstn]) ?? around.office365;
  return { sites, notes, around, bounds };
}

function Cloud({ box: { x, y, width, height }, className }: { readonly box: Box; readonly className: string }) {
  return <rect {...{ x, y, width, height }} rx={height / 2} className={className} vectorEffect="non-scaling-stroke" />;
}

function SitePicture({ site, frame, arrangement, named }: PlacedSite & { readonly named: boolean }) {
  const { width, height, perimeterTop, insideTop, boxes, trunks } = arrangement;
  // About two thirds of the font's size is what a letter takes.
  const room = Math.floor((width - 28) / (TITLE_SIZE * 0.6));
  const title = siteTitle(site);
  return (
    <g transform={`translate(${frame.x} ${frame.y})`}>
      <rect width={width} height={height} rx="12" className="fill-panel" />
      <rect y={perimeterTop} width={width} height={insideTop - perimeterTop} className="fill-perimeter" />
      <path d={roundedFoot(width, insideTop, height)} className="fill-inside" />
      <path d={`M0 ${perimeterTop}H${width}`} className="stroke-external" strokeDasharray="3 2" vectorEffect="non-scaling-stroke" />
      <path d={`M0 ${insideTop}H${width}`} className="stroke-internal" strokeDasharray="3 2" vectorEffect="non-scaling-stroke" />
      <path d={trunks.join("")} className="fill-none stroke-internal" vectorEffect="non-scaling-stroke" />
      {[...site.appliances, ...site.gateways].map(({ id }, index) => {
        const box = boxes.get(id);
        const isAppliance = index < site.appliances.length;
        return box && <Thing key={id} box={box} isAppliance={isAppliance} />;
      })}
      <rect width={width} height={height} rx="12" className="fill-none stroke-field-edge" vectorEffect="non-scaling-stroke" />
      {named && (
        <text x="16" y={perimeterTop / 2 + TITLE_SIZE / 3} fontSize={TITLE_SIZE} className="fill-text font-semibold">
          {title.length > room ? `${title.slice(0, room - 1)}…` : title}
        </text>
      )}
    </g>
  );
}

function Thing({ box: { x, y, width, height }, isAppliance }: { readonly box: Box; readonly isAppliance: boolean }) {
  return (
    <rect
      {...{ x, y, width, height }}
      rx="9"
      className={isAppliance ? "fill-raised stroke-accent" : "fill-raised stroke-good"}
      vectorEffect="non-scaling-stroke"
    />
  );
}

/** The lower part of a frame, round at its two lower corners. */
function roundedFoot(width: number, top: number, bottom: number): string {
  return `M0 ${top}H${width}V${bottom - 12}Q${width} ${bottom} ${width - 12} ${bottom}H12Q0 ${bottom} 0 ${bottom - 12}Z`;
}
