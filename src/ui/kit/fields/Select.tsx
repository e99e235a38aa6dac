import { ChevronDown } from "lucide-react";
import type { ComponentProps, KeyboardEvent } from "react";
import { type ControlLook, controlClasses } from "./look.ts";
import { historyWish } from "./useTyping.ts";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends ControlLook, Pick<ComponentProps<"select">, "id" | "aria-describedby" | "aria-invalid"> {
  readonly options: readonly SelectOption[];
  readonly value: string;
  choose(value: string): void;
  undo(): boolean;
  redo(): boolean;
}

/** The platform's list of choices in the studio's dress. A choice is a step of its own, so undo is always the document's. */
export function Select({ options, value, choose, undo, redo, mono, inherited, own, ...rest }: SelectProps) {
  function onKeyDown(event: KeyboardEvent): void {
    const wish = historyWish(event);
    if (wish === undefined) return;
    event.preventDefault();
    if (wish === "undo") undo();
    else redo();
  }
  return (
    <div className="relative">
      <select
        className={controlClasses({ mono, inherited, own }, "h-7 appearance-none text-ellipsis pr-6")}
        value={value}
        onChange={(event) => choose(event.target.value)}
        onKeyDown={onKeyDown}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} className="bg-raised text-text">
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={13} aria-hidden className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-third" />
    </div>
  );
}
