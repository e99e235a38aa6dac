import { useId, useMemo } from "react";
import { analyse } from "../../../domain/analysis.ts";
import type { Template } from "../../../fixtures/templates/index.ts";
import { DesignPicture } from "../../kit/DesignPicture.tsx";

const NUMBER = new Intl.NumberFormat("en-US");

interface TemplateCardProps {
  readonly template: Template;
  open(template: Template): void;
}

/** One template: its picture, drawn from the design itself, what it is, and its figures. */
export function TemplateCard({ template, open }: TemplateCardProps) {
  const id = useId();
  const design = useMemo(() => template.make(), [template]);
  const figures = useMemo(() => {
    const { capacityTotal, sites } = analyse(design.deployment);
    const calls = [...sites.values()].reduce((sum, { capacity }) => sum + (capacity.atTarget ?? 0), 0);
    return [
      [capacityTotal.sites, capacityTotal.sites === 1 ? "site" : "sites"],
      [capacityTotal.appliances, "appliances"],
      [calls, "calls at N+1"],
    ] as const;
  }, [design]);
  return (
    <button
      type="button"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-about ${id}-figures`}
      onClick={() => open(template)}
      className="group flex w-full stacked:flex-col overflow-hidden rounded-node border border-line-strong bg-panel text-left transition-colors hover:border-accent hover:bg-hover"
    >
      <span className="flex w-[204px] shrink-0 items-center border-r border-line bg-canvas p-3 stacked:w-full stacked:border-r-0 stacked:border-b stacked:p-2">
        <DesignPicture design={design} className="block h-[196px] w-full stacked:h-[104px]" />
      </span>
      <span className="flex min-w-0 flex-1 flex-col px-4 py-3 stacked:px-3 stacked:py-2">
        <span id={`${id}-name`} className="text-[15px] font-semibold group-hover:text-accent">
          {template.name}
        </span>
        <span id={`${id}-about`} className="mt-1 block text-second">
          {template.sentence}
        </span>
        <span
          id={`${id}-figures`}
          className="mt-auto flex flex-col gap-0.5 pt-3 text-second stacked:flex-row stacked:flex-wrap stacked:gap-x-3 stacked:pt-1.5"
        >
          {figures.map(([count, what]) => (
            <span key={what}>
              <b className="font-semibold text-text">{NUMBER.format(count)}</b> {what}
            </span>
          ))}
        </span>
      </span>
    </button>
  );
}
