import { useId } from "react";
import { cx } from "../../kit/cx.ts";
import { GROUPINGS, type Grouping } from "./filter.ts";

interface GroupingChoiceProps {
  readonly grouping: Grouping;
  choose(grouping: Grouping): void;
}

const TITLES: Readonly<Record<Grouping, string>> = { none: "List", site: "By site", rule: "By rule" };

/** By what the problems stand under headings. */
export function GroupingChoice({ grouping, choose }: GroupingChoiceProps) {
  const name = useId();
  return (
    <fieldset className="flex shrink-0 rounded-field border border-line-strong">
      <legend className="sr-only">Group the problems</legend>
      {GROUPINGS.map((one) => (
        <label
          key={one}
          className={cx(
            "flex h-6 cursor-pointer items-center rounded-[5px] px-2 text-[12px] font-medium transition-colors has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent",
            one === grouping ? "bg-accent-soft text-accent" : "text-second hover:text-text",
          )}
        >
          <input type="radio" name={name} checked={one === grouping} onChange={() => choose(one)} className="sr-only" />
          {TITLES[one]}
        </label>
      ))}
    </fieldset>
  );
}
