import type { ReactNode } from "react";
import type { SiteCapacity } from "../../../domain/facts/types.ts";
import { callsText, margin } from "../../panels/capacity/capacityRows.ts";
import { Grid } from "../import/Grid.tsx";
import { Part } from "../import/Part.tsx";
import type { MoveOutcome, SiteOutcome } from "./moveOutcome.ts";

interface MovePreviewProps {
  readonly outcome: MoveOutcome;
  /** Which of the two are moved. */
  readonly hasAppliances: boolean;
  readonly hasGateways: boolean;
  /** What a thing is called now. */
  nameOf(id: string): string;
}

/** What a move comes to, before it is done: what the sites carry, and what things are called and where they are reached. */
export function MovePreview({ outcome: { sites, things }, hasAppliances, hasGateways, nameOf }: MovePreviewProps) {
  const changed = things.filter(({ changes }) => changes.length > 0);
  const columns = [...(hasAppliances ? CALLS : []), ...(hasGateways ? GATEWAYS : [])];
  return (
    <div className="mt-4">
      <Part title="The sites">
        <Grid
          label="The sites"
          headings={["Site", ...columns.map(({ heading }) => heading)]}
          groups={[{ rows: sites.map((site) => [site.title, ...columns.map(({ cell }) => cell(site))]) }]}
        />
      </Part>
      <Part title="Names and addresses">
        {changed.length === 0 ? (
          <p className="text-[12px] text-second">They stay as they are.</p>
        ) : (
          <Grid
            label="Names and addresses"
            headings={["Of", "Now", "There"]}
            narrow={[0]}
            groups={changed.map(({ id, changes }) => ({
              heading: things.length > 1 ? nameOf(id) : undefined,
              rows: changes.map(({ of, was, becomes }) => [of, <Values key="was" texts={was} />, <Values key="becomes" texts={becomes} />]),
            }))}
          />
        )}
      </Part>
    </div>
  );
}

interface FigureColumn {
  readonly heading: string;
  cell(site: SiteOutcome): ReactNode;
}

const CALLS: readonly FigureColumn[] = [
  { heading: "Need", cell: ({ before: { capacity } }) => need(capacity) },
  { heading: "Calls now", cell: ({ before }) => <Calls capacity={before.capacity} /> },
  { heading: "Calls then", cell: ({ after }) => <Calls capacity={after.capacity} /> },
];

const GATEWAYS: readonly FigureColumn[] = [
  { heading: "Gateways now", cell: ({ before }) => <Gateways count={before.gateways} /> },
  { heading: "Gateways then", cell: ({ after }) => <Gateways count={after.gateways} /> },
];

/** `900 at N+1` */
function need({ required, target }: SiteCapacity): string {
  return required === null ? "not stated" : `${callsText(required)} ${target === "n" ? "with all up" : `at ${target.toUpperCase()}`}`;
}

/** What a site carries at its target, and what it lacks. */
function Calls({ capacity }: { readonly capacity: SiteCapacity }) {
  const calls = callsText(capacity.atTarget);
  if (capacity.meetsTarget !== false) return calls;
  const lacks = margin(capacity);
  return (
    <span className="font-medium text-error">
      {lacks === null ? `none: too few appliances for ${capacity.target.toUpperCase()}` : `${calls}, ${callsText(-lacks)} short`}
    </span>
  );
}

function Gateways({ count }: { readonly count: number }) {
  return count > 0 ? count.toLocaleString("en-US") : <span className="font-medium text-error">none</span>;
}

/** Values of files, each in one piece. */
function Values({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return <span className="text-warning">none: nothing to give there</span>;
  return (
    <span className="flex flex-wrap gap-x-3 font-mono text-[11.5px]">
      {texts.map((text) => (
        <bdi key={text}>{text}</bdi>
      ))}
    </span>
  );
}
