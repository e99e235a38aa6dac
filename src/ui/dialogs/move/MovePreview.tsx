import { Fragment, type ReactNode } from "react";
import type { SiteCapacity } from "../../../domain/facts/types.ts";
import type { MoveOutcome, SiteOutcome, TextChange } from "../../../domain/moveOutcome.ts";
import { parseAddress } from "../../../domain/net/address.ts";
import { callsText, margin } from "../../panels/capacity/capacityRows.ts";
import { Grid } from "../import/Grid.tsx";
import { Part } from "../import/Part.tsx";

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
  const columns = [...(hasAppliances ? callsColumns(sites) : []), ...(hasGateways ? GATEWAYS : [])];
  const parts = PARTS.filter((part) => changed.some(({ changes }) => changes.some((change) => isChange(change[part]))));
  return (
    <div className="mt-4">
      <Part title="The sites">
        <Grid
          label="The sites"
          headings={["Site", ...columns.map(({ heading }) => heading)]}
          groups={[{ rows: sites.map((site) => [site.title, ...columns.map(({ cell }) => cell(site))]) }]}
          figures={columns.map((_, index) => index + 1)}
        />
      </Part>
      <Part title="Names and addresses">
        {changed.length === 0 ? (
          <p className="text-[12px] text-second">They stay as they are.</p>
        ) : (
          <Grid
            label="Names and addresses"
            headings={["Of", ...parts.map((part) => `${WORDS[part]} now`), ...parts.map((part) => `${WORDS[part]} there`)]}
            narrow={[0]}
            groups={changed.map(({ id, changes }) => ({
              heading: things.length > 1 ? nameOf(id) : undefined,
              rows: changes.map((change) => [
                change.of,
                ...parts.map((part) => <Values key={part} texts={change[part].was} />),
                ...parts.map((part) => <Becomes key={part} part={part} change={change[part]} />),
              ]),
            }))}
          />
        )}
      </Part>
    </div>
  );
}

/** Names and addresses have columns of their own, those of which one changes. */
const PARTS = ["names", "addresses"] as const;
const WORDS = { names: "Name", addresses: "Address" } as const;

const isChange = ({ was, becomes }: TextChange) => was.length + becomes.length > 0;

interface FigureColumn {
  readonly heading: string;
  cell(site: SiteOutcome): ReactNode;
}

/** What the sites carry at their targets, which the headings name where it is one. */
function callsColumns(sites: readonly SiteOutcome[]): readonly FigureColumn[] {
  const [shared, ...others] = new Set(sites.map(({ before }) => targetWords(before.capacity)));
  const isOne = shared !== undefined && others.length === 0;
  const calls = isOne ? `Calls ${shared}` : "Calls at the target";
  return [
    { heading: "Need", cell: ({ before: { capacity } }) => need(capacity, isOne) },
    { heading: `${calls} now`, cell: ({ before }) => <Calls capacity={before.capacity} /> },
    { heading: `${calls} then`, cell: ({ after }) => <Calls capacity={after.capacity} /> },
  ];
}

const GATEWAYS: readonly FigureColumn[] = [
  { heading: "Gateways now", cell: ({ before }) => <Gateways count={before.gateways} /> },
  { heading: "Gateways then", cell: ({ after }) => <Gateways count={after.gateways} /> },
];

function targetWords({ target }: SiteCapacity): string {
  return target === "n" ? "with all up" : `at ${target.toUpperCase()}`;
}

/** `900 at N+1`, or the figure alone where the headings name the target. */
function need(capacity: SiteCapacity, isNamed: boolean): string {
  if (capacity.required === null) return "not stated";
  return isNamed ? callsText(capacity.required) : `${callsText(capacity.required)} ${targetWords(capacity)}`;
}

/** What a site carries at its target, and what it lacks. */
function Calls({ capacity }: { readonly capacity: SiteCapacity }) {
  const calls = callsText(capacity.atTarget);
  if (capacity.meetsTarget !== false) return calls;
  const lacks = margin(capacity);
  return (
    <span className="font-medium text-error">
      {lacks === null ? `none: too few appliances for ${capacity.target.toUpperCase()}` : `${calls} (${callsText(-lacks)} short)`}
    </span>
  );
}

function Gateways({ count }: { readonly count: number }) {
  return count > 0 ? count.toLocaleString("en-US") : <span className="font-medium text-error">none</span>;
}

function Becomes({ part, change }: { readonly part: (typeof PARTS)[number]; readonly change: TextChange }) {
  if (isChange(change) && change.becomes.length === 0) {
    return part === "addresses" ? (
      <span className="font-medium text-error">no free address</span>
    ) : (
      <span className="text-warning">none: nothing to give there</span>
    );
  }
  return <Values texts={change.becomes} />;
}

/** Values of files, below each other: an address in one piece, a long name goes on after a dot. */
function Values({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) =>
    parseAddress(text) === undefined ? (
      <bdi key={text} className="block font-mono text-[11.5px]">
        {text.split(/(?<=\.)/).map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
          <Fragment key={index}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </bdi>
    ) : (
      <bdi key={text} className="block font-mono text-[11.5px] whitespace-nowrap">
        {text}
      </bdi>
    ),
  );
}
