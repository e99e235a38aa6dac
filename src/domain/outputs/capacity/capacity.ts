import type { LimitedBy, SiteCapacity } from "../../facts/types.ts";
import type { Output, OutputTarget } from "../output.ts";
import { siteTitles } from "../siteNames.ts";
import { type ColumnOf, makeTable, type Table } from "../table/table.ts";

const LIMITS: Readonly<Record<LimitedBy, string>> = {
  hardware: "hardware",
  "mediation-ports": "Mediation media ports",
  "media-relay-ports": "Media Relay ports",
};

/** What each site carries against what is needed of it (domain, §3). */
export const capacity: Output = {
  id: "capacity",
  title: "Capacity",
  about: "concurrent calls of each site, with all appliances up and with one or two to spare, against the need",
  scopes: ["deployment", "site"],
  comparesSites: true,
  filed: ["deployment"],
  names: ["capacity.csv"],
  make: (target) => [{ kind: "table", title: "Capacity", fileName: "capacity.csv", table: capacityTable(target) }],
};

/** A line of the table: a site, or all of them. What is stated of no site is stated of none together. */
interface Line {
  readonly title: string;
  readonly site?: SiteCapacity;
  readonly normal: number;
  readonly minimum: number;
  readonly allUp: number;
  readonly nPlus1: number | null;
  readonly nPlus2: number | null;
  readonly required: number | null;
}

function capacityTable({ scope, deployment, facts, sites }: OutputTarget): Table {
  const titleOf = siteTitles(deployment);
  const capacities = sites.map((site) => facts.ofSite(site).capacity);
  const lines = capacities.map((site) => siteLine(titleOf(site.siteId), site));
  if (scope === "deployment") lines.push(totalLine(lines));
  return makeTable(lines, COLUMNS, ({ site }) => (site ? [site.siteId] : []));
}

function siteLine(title: string, site: SiteCapacity): Line {
  const { appliances, allUp, nPlus1, nPlus2, required } = site;
  return { title, site, ...appliances, allUp, nPlus1: nPlus1?.calls ?? null, nPlus2: nPlus2?.calls ?? null, required };
}

function totalLine(lines: readonly Line[]): Line {
  const sum = (figure: (line: Line) => number) => lines.reduce((total, line) => total + figure(line), 0);
  const sumOfStated = (figure: (line: Line) => number | null) =>
    lines.every((line) => figure(line) === null) ? null : sum((line) => figure(line) ?? 0);
  return {
    title: "All sites",
    normal: sum(({ normal }) => normal),
    minimum: sum(({ minimum }) => minimum),
    allUp: sum(({ allUp }) => allUp),
    nPlus1: sumOfStated(({ nPlus1 }) => nPlus1),
    nPlus2: sumOfStated(({ nPlus2 }) => nPlus2),
    required: sumOfStated(({ required }) => required),
  };
}

const COLUMNS: readonly ColumnOf<Line>[] = [
  { id: "site", title: "Site", kind: "text", cell: ({ title }) => title },
  { id: "appliances", title: "Appliances", kind: "number", cell: ({ normal, minimum }) => normal + minimum },
  { id: "normal", title: "Normal", kind: "number", cell: ({ normal }) => normal },
  { id: "minimum", title: "Minimum", kind: "number", cell: ({ minimum }) => minimum },
  { id: "allUp", title: "Calls, all up", kind: "number", cell: ({ allUp }) => allUp },
  { id: "nPlus1", title: "Calls at N+1", kind: "number", cell: ({ nPlus1 }) => nPlus1 },
  { id: "availability1", title: "Availability at N+1", kind: "percent", cell: ({ site }) => site?.nPlus1?.availability ?? null },
  { id: "nPlus2", title: "Calls at N+2", kind: "number", cell: ({ nPlus2 }) => nPlus2 },
  { id: "availability2", title: "Availability at N+2", kind: "percent", cell: ({ site }) => site?.nPlus2?.availability ?? null },
  { id: "required", title: "Calls needed", kind: "number", cell: ({ required }) => required },
  { id: "target", title: "Target", kind: "text", cell: ({ site }) => site?.target.toUpperCase() ?? "" },
  { id: "atTarget", title: "Calls at target", kind: "number", cell: ({ site }) => site?.atTarget ?? null },
  { id: "spare", title: "Calls to spare", kind: "number", cell: ({ site }) => spareOf(site, 1) },
  { id: "short", title: "Calls short", kind: "number", cell: ({ site }) => spareOf(site, -1) },
  { id: "meets", title: "Need met", kind: "text", cell: ({ site }) => answer(site?.meetsTarget) },
  { id: "limitedBy", title: "Limited by", kind: "text", cell: ({ site }) => (site ? LIMITS[site.limitedBy] : "") },
  { id: "figures", title: "Figures", kind: "text", cell: ({ site }) => (site ? (site.derived ? "derived" : "supported") : "") },
];

/** Calls to spare at the target (sign 1), or that are short (sign -1): no figure of a spreadsheet begins with a minus. */
function spareOf(site: SiteCapacity | undefined, sign: 1 | -1): number | null {
  if (site === undefined || site.required === null || site.atTarget === null) return null;
  const margin = sign * (site.atTarget - site.required);
  return margin > 0 || (margin === 0 && sign === 1) ? margin : null;
}

function answer(meets: boolean | null | undefined): string {
  return typeof meets === "boolean" ? (meets ? "yes" : "no") : "";
}
