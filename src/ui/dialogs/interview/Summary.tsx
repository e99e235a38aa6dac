import { useDeferredValue, useMemo } from "react";
import type { Fill } from "../../../domain/interview/fit.ts";
import type { PlannedSite } from "../../../domain/interview/plan.ts";
import { sketchOf } from "../../../domain/interview/sketch.ts";
import { formatSubnet, type Subnet } from "../../../domain/net/subnet.ts";
import { cx } from "../../kit/cx.ts";
import { DesignPicture } from "../../kit/DesignPicture.tsx";
import { useInterview } from "./useInterview.ts";

const NUMBER = new Intl.NumberFormat("en-US");

/** With more PSTN sites a picture shows nothing any more. */
const MOST_DRAWN = 60;

/** What the answers come to so far: drawn, and in figures. */
export function Summary() {
  const { plan, answers } = useInterview();
  const { sites } = plan;
  const parts = sites.flatMap((site) => site.parts);
  const sum = (figure: (site: PlannedSite) => number) => sites.reduce((total, site) => total + figure(site), 0);
  const [shared, ...others] = new Set(sites.map(({ target }) => target));
  const figures = [
    ["sites", parts.length],
    ["appliances", sum(({ appliances }) => appliances)],
    ["gateways", sum(({ gateways, parts: own }) => gateways * own.length)],
    [`calls ${shared === undefined || others.length > 0 ? "at the target" : targetWords(shared)}`, sum(({ atTarget }) => atTarget)],
  ] as const;
  const isSized = sites.some(({ appliances }) => appliances > 0);
  return (
    <section
      aria-label="The design so far"
      tabIndex={0}
      className="my-3 flex min-w-0 flex-col gap-3 overflow-y-auto rounded-node border border-line bg-page p-3 outline-offset-[-2px] [scrollbar-width:thin]"
    >
      <Sketch sites={sites} hardware={answers.hardware} />
      {isSized ? (
        <dl className="flex shrink-0 justify-between gap-2 px-1 text-center">
          {figures.map(([label, figure]) => (
            <div key={label} className="flex flex-col-reverse justify-end">
              <dt className="text-[11px] text-second">{label}</dt>
              <dd className="text-[15px] font-semibold">{NUMBER.format(figure)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="shrink-0 text-center text-[12px] text-second">The calls of a site say how many appliances it needs.</p>
      )}
      <ul className="flex flex-col gap-3 border-t border-line pt-2.5">
        {sites.map((site) => (
          <SiteSummary key={site.answers.key} site={site} />
        ))}
      </ul>
    </section>
  );
}

function Sketch({ sites, hardware }: { readonly sites: readonly PlannedSite[]; readonly hardware: string }) {
  const parts = sites.reduce((sum, site) => sum + Math.max(1, site.parts.length), 0);
  // The picture is drawn anew only when it would look different, and never in the way of typing.
  const shape = useDeferredValue(
    JSON.stringify(
      sites.map(({ title, gateways, parts: own }) => [title, gateways, own.map(({ name, appliances }) => [name, appliances])]),
    ),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape says all that matters of the sites.
  const design = useMemo(() => sketchOf(sites, hardware), [shape, hardware]);
  if (parts > MOST_DRAWN) return null;
  return <DesignPicture design={design} className="block h-[clamp(120px,18vh,168px)] w-full shrink-0" />;
}

function SiteSummary({ site }: { readonly site: PlannedSite }) {
  const { title, appliances, parts, target, calls, atTarget, sides, fill } = site;
  const several = parts.length > 1 ? `${parts.length} PSTN sites, ` : "";
  return (
    <li className="min-w-0">
      <div className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1 truncate font-medium">{title}</span>
        <span className="shrink-0 text-[12px] text-second">
          {appliances === 0 ? "no calls yet" : `${several}${NUMBER.format(appliances)} ${appliances === 1 ? "appliance" : "appliances"}`}
        </span>
      </div>
      {calls !== undefined && appliances > 0 && (
        <p className="text-[12px] text-second">
          {NUMBER.format(calls)} of {NUMBER.format(atTarget)} calls {targetWords(target)}
        </p>
      )}
      <FillBar word="inside" subnet={sides.corpnet.subnet} fill={fill.corpnet} />
      <FillBar word="outside" subnet={sides.internet.subnet} fill={fill.internet} />
    </li>
  );
}

function targetWords(target: PlannedSite["target"]): string {
  return target === "n" ? "with all up" : `at ${target.toUpperCase()}`;
}

/** How much of a subnet is needed. */
function FillBar({ word, subnet, fill }: { readonly word: string; readonly subnet: Subnet | undefined; readonly fill: Fill | undefined }) {
  if (!subnet || !fill || fill.hosts === 0) return null;
  const isFull = fill.needed > fill.hosts;
  return (
    <div className="mt-1.5">
      <p className={cx("flex justify-between gap-2 text-[11px]", isFull ? "text-error" : "text-second")}>
        <span>
          {word} <span className="font-mono">{formatSubnet(subnet)}</span>
        </span>
        <span>
          {NUMBER.format(fill.needed)} of {NUMBER.format(fill.hosts)}
        </span>
      </p>
      <svg className="mt-0.5 block h-[4px] w-full" aria-hidden>
        <rect width="100%" height="4" rx="2" className="fill-line-strong" />
        <rect
          width={`${Math.min(100, (100 * fill.needed) / fill.hosts)}%`}
          height="4"
          rx="2"
          className={isFull ? "fill-error" : "fill-good"}
        />
      </svg>
    </div>
  );
}
