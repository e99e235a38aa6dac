import { ChevronDown } from "lucide-react";
import { useId } from "react";
import { cx } from "../../kit/cx.ts";
import { GROUPINGS, type Grouping } from "./filter.ts";

interface GroupingChoiceProps {
  readonly grouping: Grouping;
  choose(grouping: Grouping): void;
}

const TITLES: Readonly<Record<Grouping, string>> = { none: "List", site: "By site", rule: "By rule" };

interface ChoiceProps extends GroupingChoiceProps {
  readonly className: string;
}

/** By what the problems stand under headings: a list where there is little room. */
export function GroupingChoice(props: GroupingChoiceProps) {
  return (
    <>
      <AsButtons {...props} className="hidden @lg:flex" />
      <AsList {...props} className="@lg:hidden" />
    </>
  );
}

function AsList({ grouping, choose, className }: ChoiceProps) {
  return (
    <div className={cx("relative shrink-0", className)}>
      <select
        aria-label="Group the problems"
        value={grouping}
        onChange={({ target }) => choose(GROUPINGS.find((one) => one === target.value) ?? "none")}
        className="h-[26px] w-[76px] appearance-none rounded-field border border-field-edge bg-panel pr-5 pl-2 text-[12px]"
      >
        {GROUPINGS.map((one) => (
          <option key={one} value={one}>
            {TITLES[one]}
          </option>
        ))}
      </select>
      <ChevronDown size={13} aria-hidden className="pointer-events-none absolute top-1/2 right-1.5 -translate-y-1/2 text-third" />
    </div>
  );
}

function AsButtons({ grouping, choose, className }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset className={cx("shrink-0 rounded-field border border-line-strong", className)}>
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
